// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_panel.h"

#include "ui/page/frame_meter.h"
#include "ui/page/page_view.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace loopscope {

PagePanel::PagePanel(QWidget* parent)
    : QWidget(parent)
    , m_view(new PageView(this))
    , m_meter(new FrameMeter(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("pagePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_hint->setObjectName(QStringLiteral("pageHint"));
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_meter);
    connect(m_view, &PageView::typingIntoChanged, this, &PagePanel::showHint);
    showHint();
}

void PagePanel::setTrace(std::shared_ptr<const Trace> trace)
{
    m_trace = std::move(trace);
    m_frames.setTrace(m_trace.get());
    m_view->setTrace(m_trace);
    setMoment(m_moment);
}

void PagePanel::noteGrowth()
{
    m_frames.grow();
    setMoment(m_moment);
}

void PagePanel::setMoment(std::size_t moment)
{
    m_moment = m_trace ? std::min(moment, m_trace->size()) : 0;
    m_view->setMoment(m_moment);
    const VirtualTime now = m_moment > 0 ? m_trace->step(m_moment - 1).time : VirtualTime();
    m_meter->show(m_frames.upTo(m_moment), now);
}

void PagePanel::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
    m_meter->setTheme(theme);
}

void PagePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showHint();
    QWidget::changeEvent(event);
}

void PagePanel::showHint()
{
    const std::string& field = m_view->typingInto();
    m_hint->setText(field.empty()
            ? tr("Click what is on the page: the click is written into the program.")
            : tr("What you type goes into %1; Esc ends it.").arg(QString::fromStdString(field)));
}

} // namespace loopscope
