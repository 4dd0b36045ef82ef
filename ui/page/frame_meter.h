// SPDX-License-Identifier: GPL-3.0-or-later
// The page's frames of the last half second of virtual time, as a strip of bars.
#pragma once

#include "ui/page/frame_history.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace loopscope {

/// A bar for a frame that was drawn, a cross for one that was dropped, at its time; the present is at the
/// right.
class FrameMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit FrameMeter(QWidget* parent = nullptr);

    /// `ticks`: up to the moment that is shown, at `now`.
    void show(std::span<const FrameTick> ticks, VirtualTime now);
    void setTheme(const Theme& theme);
    /// What it tells, in words.
    const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<FrameTick> m_ticks; // of the strip
    FrameSummary m_summary;
    VirtualTime m_now {};
    Theme m_theme;
    QString m_text;
};

} // namespace loopscope
