// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/frame_meter.h"

#include "ui/theme/fonts.h"
#include "ui/wording/time_wording.h"

#include <QEvent>
#include <QPainter>

#include <chrono>

namespace loopscope {

namespace {

using namespace std::chrono_literals;

constexpr VirtualTime kSpan = 500ms;
constexpr int kTextPixels = 12;
constexpr int kLine = 18; // pixels
constexpr int kStrip = 22;
constexpr double kBar = 4;

} // namespace

FrameMeter::FrameMeter(QWidget* parent)
    : QWidget(parent)
    , m_theme(theme(ThemeName::Light))
{
    setObjectName(QStringLiteral("frameMeter"));
    retranslate();
}

void FrameMeter::show(std::span<const FrameTick> ticks, VirtualTime now)
{
    m_now = now;
    m_summary = summaryOf(ticks, now, kSpan);
    auto first = ticks.end();
    while (first != ticks.begin() && now - (first - 1)->time <= kSpan)
        --first;
    m_ticks.assign(first, ticks.end());
    retranslate();
    update();
}

void FrameMeter::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize FrameMeter::sizeHint() const
{
    return { 220, qRound((kLine + kStrip + 6) * m_theme.textScale) };
}

QSize FrameMeter::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

void FrameMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = kLine * m_theme.textScale;
    const QRectF strip(1, line + 3, width() - 2, height() - line - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.track);
    painter.drawRoundedRect(strip, 4, 4);
    const double perMs = (strip.width() - 2 * kBar) / milliseconds(kSpan);
    for (const FrameTick& tick : m_ticks) {
        const double x = strip.right() - kBar - milliseconds(m_now - tick.time) * perMs;
        if (tick.isDropped) {
            const double reach = kBar * 0.9;
            const QPointF middle(x, strip.center().y());
            painter.setPen(QPen(m_theme.error, 1.6));
            painter.drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach));
            painter.drawLine(middle - QPointF(reach, -reach), middle + QPointF(reach, -reach));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.hue(Box::AnimationFrames).line);
            painter.drawRoundedRect(
                QRectF(x - kBar / 2, strip.top() + 3, kBar, strip.height() - 6), 1.5, 1.5);
        }
    }
    const QFont font = interfaceFont(qRound(kTextPixels * m_theme.textScale));
    painter.setFont(font);
    painter.setPen(m_theme.muted);
    const QString text = QFontMetricsF(font).elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(QRectF(1, 0, width() - 2, line), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void FrameMeter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FrameMeter::retranslate()
{
    if (!m_summary.sinceDrawn)
        m_text = tr("No frame has been drawn yet.");
    else if (m_summary.dropped > 0)
        m_text = tr("Drawn %1 ago · %n frame(s) dropped in the last half second", nullptr,
            static_cast<int>(m_summary.dropped))
                     .arg(wordTime(*m_summary.sinceDrawn));
    else
        m_text = tr("Drawn %1 ago").arg(wordTime(*m_summary.sinceDrawn));
    setToolTip(m_text);
    setAccessibleName(m_text);
}

} // namespace loopscope
