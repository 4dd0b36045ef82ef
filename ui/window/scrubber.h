// SPDX-License-Identifier: GPL-3.0-or-later
// The whole recording as a track with a knob, and ticks for what happens in it.
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/scrubber_scale.h"
#include "ui/window/scrubber_ticks.h"
#include "ui/wording/chosen_step.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace loopscope {

/// Over the track what the event loop runs, in its box's colour; under it console lines, breakpoints and
/// errors. Ticks are drawn once for a size and kept, the weightiest for each two pixels, so that a million
/// steps cost nothing while the knob moves.
class Scrubber final : public QWidget
{
    Q_OBJECT

public:
    explicit Scrubber(QWidget* parent = nullptr);

    void setTrace(std::shared_ptr<const Trace> trace);
    /// The trace has more steps than before.
    void noteGrowth();
    void setMoment(std::size_t moment);
    void setBreakpoints(const Breakpoints& breakpoints);
    /// The lesson's steps.
    void setChosen(const std::vector<ChosenStep>& steps);
    void setTheme(const Theme& theme);

    ScrubberScale scale() const;
    const std::vector<Tick>& ticks() const { return m_ticks; }
    /// The moments at which the breakpoints would stop.
    const std::vector<Tick>& breakpointTicks() const { return m_breakpointTicks; }
    const std::vector<Tick>& chosenTicks() const { return m_chosenTicks; }
    /// The moment that a place stands for: that of a tick if one is close.
    std::size_t momentNear(double place) const;
    /// What happens at a moment, for a tooltip; rich text.
    QString wordsFor(std::size_t moment) const;

    QSize sizeHint() const override;

signals:
    void sought(std::size_t moment);
    /// Single steps by the keyboard and the wheel.
    void steppedForward();
    void steppedBack();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readBreakpoints(std::size_t from);
    void paintTicks();
    void paintTick(QPainter& painter, const Tick& tick) const;

    std::shared_ptr<const Trace> m_trace;
    std::vector<Tick> m_ticks;
    std::vector<Tick> m_breakpointTicks;
    std::vector<Tick> m_chosenTicks;
    std::vector<ChosenStep> m_chosen;
    Breakpoints m_breakpoints;
    std::size_t m_readSteps = 0;
    std::size_t m_moment = 0;
    Theme m_theme;
    QPixmap m_tickPicture; // null: to be drawn anew
    int m_wheelRest = 0;
};

} // namespace loopscope
