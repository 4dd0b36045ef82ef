// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through a trace: on command, or of itself while it plays.
#pragma once

#include "core/trace/breakpoints.h"
#include "core/trace/line_moves.h"
#include "core/trace/stepper.h"
#include "ui/window/speed.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace loopscope {

/// Which way in time.
enum class Direction : std::uint8_t
{
    Forward,
    Back
};

/// The one cursor that every view follows. Has no view itself: whoever animates a move holds the player with
/// hold() and lets go with release(), and the next move of a playing player waits for both that and its
/// interval.
class Player final : public QObject
{
    Q_OBJECT

public:
    /// How the present moment was come to; views do not animate a jump.
    enum class Move : std::uint8_t
    {
        Walk,
        Jump,
        Leap // far, but to be followed
    };
    Q_ENUM(Move)

    explicit Player(QObject* parent = nullptr);

    /// A new recording, at this moment or at its end if it is shorter. While the recording still grows, the
    /// wanted moment is come to as soon as it is there, unless someone moves before.
    void setTrace(std::shared_ptr<const Trace> trace, std::size_t wantedMoment = 0);
    /// The trace has more steps than before.
    void noteGrowth();

    const Trace& trace() const { return *m_trace; }
    std::shared_ptr<const Trace> sharedTrace() const { return m_trace; }
    const State& state() const { return m_stepper.state(); }
    std::size_t moment() const { return m_stepper.moment(); }
    std::size_t size() const { return m_trace->size(); }
    bool atStart() const { return m_stepper.atStart(); }
    bool atEnd() const { return m_stepper.atEnd(); }
    bool isPlaying() const { return m_isPlaying; }
    /// While it plays: which way.
    Direction direction() const { return m_direction; }
    Stride stride() const { return m_stride; }
    Speed speed() const { return m_speed; }
    /// Between two moves at this speed, in milliseconds.
    static int intervalAt(Speed speed);

    void setStride(Stride stride);
    void setSpeed(Speed speed);
    const Breakpoints& breakpoints() const { return m_breakpoints; }
    void setBreakpoints(Breakpoints breakpoints);

    /// Until the end, or a breakpoint. From the end it starts over.
    void play();
    /// Until the start, or a breakpoint.
    void playBack();
    void pause();
    /// Pauses whichever way it plays, or plays.
    void togglePlaying();
    /// Pauses where it plays back; otherwise plays back.
    void togglePlayingBack();
    void toStart();
    void toEnd();
    void forward();
    void back();
    void forwardBy(Stride stride);
    void backBy(Stride stride);
    void moveByLine(LineMove move, Direction direction);
    void seek(std::size_t moment);
    /// The same, but views lead there in one motion: from one picture that somebody chose to the next.
    void leapTo(std::size_t moment);
    /// To the moment before the last jump, and from there back again.
    void returnFromJump();
    /// Jumps to the next breakpoint this way, or to the end or the start. Tells whether there was one.
    bool goToBreakpoint(Direction direction);
    /// Jumps to where this line next runs this way. Stays and tells false if it does not.
    bool goToLine(std::uint32_t line, Direction direction);

    void hold();
    void release();

signals:
    void traceChanged();
    void grown();
    void moved(loopscope::Player::Move move);
    void playingChanged(bool isPlaying);
    void strideChanged();
    void speedChanged();
    void breakpointsChanged();
    /// A breakpoint has stopped it at the present moment; comes after moved().
    void stopped(const loopscope::Hit& hit);

private:
    void start(Direction direction);
    void playOn();
    bool hasPlayedOut() const;
    std::optional<Hit> hitBetween(std::size_t before, std::size_t after) const;
    void walkTo(std::size_t moment);
    void jumpTo(std::size_t moment, Move move);
    void arrive(std::size_t before, Move move);
    void setPlaying(bool isPlaying);

    std::shared_ptr<const Trace> m_trace;
    Stepper m_stepper;
    QTimer m_timer;
    std::size_t m_wantedMoment = 0;
    std::size_t m_beforeJump = 0;
    Breakpoints m_breakpoints;
    Stride m_stride = Stride::Statement;
    Direction m_direction = Direction::Forward;
    Speed m_speed = Speed::Normal;
    bool m_isPlaying = false;
    bool m_isHeld = false;
    bool m_isDue = false; // the interval has passed
};

} // namespace loopscope
