// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/player.h"

#include <algorithm>

namespace loopscope {

namespace {

// Long enough to read most of a sentence at normal speed.
constexpr int kNormalInterval = 1200;

} // namespace

Player::Player(QObject* parent)
    : QObject(parent)
    , m_trace(std::make_shared<Trace>())
    , m_stepper(*m_trace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isDue = true;
        playOn();
    });
}

void Player::setTrace(std::shared_ptr<const Trace> trace, std::size_t wantedMoment)
{
    pause();
    m_isHeld = false;
    m_trace = std::move(trace);
    m_stepper = Stepper(*m_trace);
    m_stepper.seek(wantedMoment);
    m_wantedMoment = wantedMoment;
    m_beforeJump = moment();
    emit traceChanged();
    emit moved(Move::Jump);
}

void Player::noteGrowth()
{
    emit grown();
    if (m_wantedMoment > moment()) {
        const std::size_t before = moment();
        m_stepper.seek(m_wantedMoment);
        if (moment() != before)
            emit moved(Move::Jump);
    }
    playOn();
}

int Player::intervalAt(Speed speed)
{
    const double times = factor(speed);
    return times > 0 ? static_cast<int>(kNormalInterval / times) : 0;
}

void Player::setStride(Stride stride)
{
    if (m_stride == stride)
        return;
    m_stride = stride;
    emit strideChanged();
}

void Player::setSpeed(Speed speed)
{
    if (m_speed == speed)
        return;
    m_speed = speed;
    if (m_timer.isActive())
        m_timer.start(intervalAt(m_speed));
    emit speedChanged();
}

void Player::setBreakpoints(Breakpoints breakpoints)
{
    if (m_breakpoints == breakpoints)
        return;
    m_breakpoints = std::move(breakpoints);
    emit breakpointsChanged();
}

void Player::play()
{
    start(Direction::Forward);
}

void Player::playBack()
{
    start(Direction::Back);
}

void Player::start(Direction direction)
{
    const bool canGo = !m_trace->empty() && (direction == Direction::Forward || !atStart());
    if (!canGo || (m_isPlaying && m_direction == direction))
        return;
    pause();
    m_direction = direction;
    setPlaying(true);
    m_isDue = true;
    if (direction == Direction::Forward && hasPlayedOut()) {
        const std::size_t before = moment();
        m_stepper.seek(0);
        arrive(before, Move::Jump);
        m_isDue = false;
        m_timer.start(intervalAt(m_speed));
        return;
    }
    playOn();
}

void Player::pause()
{
    m_timer.stop();
    m_isDue = false;
    setPlaying(false);
}

void Player::togglePlaying()
{
    if (m_isPlaying)
        pause();
    else
        play();
}

void Player::togglePlayingBack()
{
    if (m_isPlaying && m_direction == Direction::Back)
        pause();
    else
        playBack();
}

void Player::toStart()
{
    seek(0);
}

void Player::toEnd()
{
    seek(size());
}

void Player::forward()
{
    forwardBy(m_stride);
}

void Player::back()
{
    backBy(m_stride);
}

void Player::forwardBy(Stride stride)
{
    walkTo(nextStop(*m_trace, moment(), stride));
}

void Player::backBy(Stride stride)
{
    walkTo(previousStop(*m_trace, moment(), stride));
}

void Player::moveByLine(LineMove move, Direction direction)
{
    walkTo(direction == Direction::Forward ? nextLine(*m_trace, moment(), move)
                                           : previousLine(*m_trace, moment(), move));
}

void Player::walkTo(std::size_t wanted)
{
    pause();
    const std::size_t before = moment();
    m_stepper.seek(wanted);
    arrive(before, Move::Walk);
}

void Player::seek(std::size_t wanted)
{
    jumpTo(wanted, Move::Jump);
}

void Player::leapTo(std::size_t wanted)
{
    jumpTo(wanted, Move::Leap);
}

void Player::jumpTo(std::size_t wanted, Move move)
{
    pause();
    const std::size_t before = moment();
    m_stepper.seek(wanted);
    if (moment() != before)
        m_beforeJump = before;
    arrive(before, move);
}

void Player::returnFromJump()
{
    seek(m_beforeJump);
}

bool Player::goToBreakpoint(Direction direction)
{
    const auto hit = direction == Direction::Forward ? nextHit(*m_trace, moment(), size(), m_breakpoints)
                                                     : previousHit(*m_trace, moment(), 0, m_breakpoints);
    seek(hit ? hit->moment : direction == Direction::Forward ? size() : 0);
    if (hit)
        emit stopped(*hit);
    return hit.has_value();
}

bool Player::goToLine(std::uint32_t line, Direction direction)
{
    pause();
    const Breakpoints here { .lines = { line }, .watches = {} };
    const auto hit = direction == Direction::Forward ? nextHit(*m_trace, moment(), size(), here)
                                                     : previousHit(*m_trace, moment(), 0, here);
    if (hit)
        seek(hit->moment);
    return hit.has_value();
}

void Player::hold()
{
    m_isHeld = true;
}

void Player::release()
{
    m_isHeld = false;
    playOn();
}

/// Makes the next move of a playing player, if nothing speaks against it.
void Player::playOn()
{
    if (!m_isPlaying || !m_isDue || m_isHeld)
        return;
    const bool isForward = m_direction == Direction::Forward;
    if (isForward ? atEnd() : atStart()) {
        // A recording that is still under way has more to come: noteGrowth() goes on.
        if (hasPlayedOut())
            pause();
        return;
    }
    m_isDue = false;
    const std::size_t before = moment();
    const std::size_t after
        = isForward ? nextStop(*m_trace, before, m_stride) : previousStop(*m_trace, before, m_stride);
    const std::optional<Hit> hit = hitBetween(before, after);
    m_stepper.seek(hit ? hit->moment : after);
    // Before the views hear of it, so that a listener may pause.
    m_timer.start(intervalAt(m_speed));
    arrive(before, Move::Walk);
    if (hit) {
        pause();
        emit stopped(*hit);
    } else if (m_isPlaying && hasPlayedOut()) {
        pause();
    }
}

bool Player::hasPlayedOut() const
{
    return m_direction == Direction::Forward ? atEnd() && m_trace->ended() : atStart();
}

std::optional<Hit> Player::hitBetween(std::size_t before, std::size_t after) const
{
    return before < after ? nextHit(*m_trace, before, after, m_breakpoints)
                          : previousHit(*m_trace, before, after, m_breakpoints);
}

void Player::arrive(std::size_t before, Move move)
{
    m_wantedMoment = 0;
    if (moment() != before)
        emit moved(move);
}

void Player::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying)
        return;
    m_isPlaying = isPlaying;
    emit playingChanged(isPlaying);
}

} // namespace loopscope
