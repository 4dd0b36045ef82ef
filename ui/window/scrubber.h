// SPDX-License-Identifier: GPL-3.0-or-later
// The whole recording as a track with a knob, and a tick for every callback.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/theme.h"
#include "ui/window/scrubber_scale.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace loopscope {

/// Ticks are drawn once for a size and kept, at most one for two pixels, so that a million steps cost nothing
/// while the knob moves.
class Scrubber final : public QWidget
{
    Q_OBJECT

public:
    explicit Scrubber(QWidget* parent = nullptr);

    void setTrace(std::shared_ptr<const Trace> trace);
    /// The trace has more steps than before.
    void noteGrowth();
    void setMoment(std::size_t moment);
    void setTheme(const Theme& theme);

    ScrubberScale scale() const;
    /// The moments at which callbacks begin, with the box that each comes from.
    struct Tick
    {
        std::size_t moment;
        Box box;
    };
    const std::vector<Tick>& ticks() const { return m_ticks; }

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
    void paintTicks();

    std::shared_ptr<const Trace> m_trace;
    std::vector<Tick> m_ticks;
    std::size_t m_readSteps = 0;
    std::size_t m_moment = 0;
    Theme m_theme;
    QPixmap m_tickPicture; // null: to be drawn anew
    int m_wheelRest = 0;
};

} // namespace loopscope
