// SPDX-License-Identifier: GPL-3.0-or-later
// The page with what belongs to it: its frame meter, and a word on what the keys do.
#pragma once

#include "ui/page/frame_history.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace loopscope {

class FrameMeter;
class PageView;

class PagePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePanel(QWidget* parent = nullptr);

    /// The trace that is shown; call noteGrowth() when it has more steps.
    void setTrace(std::shared_ptr<const Trace> trace);
    void noteGrowth();
    void setMoment(std::size_t moment);
    void setTheme(const Theme& theme);

    PageView& view() { return *m_view; }
    FrameMeter& meter() { return *m_meter; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showHint();

    PageView* m_view;
    FrameMeter* m_meter;
    QLabel* m_hint;
    std::shared_ptr<const Trace> m_trace;
    FrameHistory m_frames;
    std::size_t m_moment = 0;
};

} // namespace loopscope
