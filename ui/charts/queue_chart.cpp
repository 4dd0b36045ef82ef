// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/queue_chart.h"

#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/wording/time_wording.h"

#include <QAreaSeries>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace loopscope {

namespace {

constexpr double kLeft = 16; // as the timeline's names
constexpr double kFilled = 0.8; // of a strip, by its queue at its longest
constexpr double kAreaTint = 0.3;
constexpr double kLongTint = 0.1;
constexpr double kGrain = 3; // pixels that a change of length takes at least

} // namespace

QueueChart::QueueChart(const ChartData& data)
    : LoopChart(data)
{
    for (Strip& strip : m_strips) {
        strip.top = new QLineSeries(this);
        strip.base = new QLineSeries(this);
        strip.area = new QAreaSeries(strip.top, strip.base);
        addSeriesHere(strip.area);
    }
    m_up->setRange(0, kQueues.size());
}

QString QueueChart::heading() const
{
    return tr("Queues");
}

qsizetype QueueChart::pointCount(Box box) const
{
    const auto found = std::find(kQueues.begin(), kQueues.end(), box);
    return found == kQueues.end() ? 0
                                  : m_strips[static_cast<std::size_t>(found - kQueues.begin())].top->count();
}

QRectF QueueChart::stripRect(std::size_t strip) const
{
    const QRectF area = plotArea();
    const double height = area.height() / kQueues.size();
    return { area.left(), area.top() + height * static_cast<double>(strip), area.width(), height };
}

void QueueChart::arrange()
{
    for (std::size_t i = 0; i < kQueues.size(); ++i) {
        const Box box = kQueues[i];
        const Strip& strip = m_strips[i];
        const double base = static_cast<double>(kQueues.size() - 1 - i) + (1 - kFilled) / 2;
        const double unit = kFilled / std::max(1U, m_data.queues.greatest(box));
        strip.top->replace(outline(m_data.queues.of(box), base, unit));
        strip.base->replace(QList<QPointF> { { across(m_scale.from), base }, { across(m_scale.to), base } });
        const QColor hue = m_theme.hue(box).line;
        strip.area->setPen(QPen(hue, 1.5));
        strip.area->setBrush(mixed(hue, m_theme.panel, kAreaTint));
    }
}

/// A step line over what is shown: at each change, or where kGrain holds several, the most that it holds.
/// Where it would fall for less than that it stays above, since the painter's time grows with the square of
/// the falls.
QList<QPointF> QueueChart::outline(const std::vector<LengthChange>& changes, double base, double unit) const
{
    const bool isByTime = m_scale.axis == TimelineAxis::Time;
    const auto valueOf = [isByTime](const LengthChange& change) {
        return isByTime ? static_cast<double>(change.time.count()) : static_cast<double>(change.moment);
    };
    const auto firstAfter = [&](std::vector<LengthChange>::const_iterator from, double value) {
        return std::upper_bound(from, changes.end(), value,
            [&](double at, const LengthChange& change) { return at < valueOf(change); });
    };
    QList<QPointF> points;
    const auto add = [&](double value, std::uint32_t length) {
        points.append({ across(std::clamp(value, m_scale.from, m_scale.to)), base + unit * length });
    };
    auto change = firstAfter(changes.begin(), m_scale.from);
    const auto end = firstAfter(change, m_scale.to);
    std::uint32_t level = change == changes.begin() ? 0 : std::prev(change)->length;
    add(m_scale.from, level);
    const auto goTo = [&](double value, std::uint32_t next) {
        if (next == level)
            return;
        add(value, level);
        add(value, next);
        level = next;
    };
    const double grain = kGrain * m_scale.span() / std::max(1.0, m_scale.width);
    while (change != end) {
        const double value = valueOf(*change);
        const auto next = std::min(firstAfter(change, value + grain), end);
        const auto isLess = [](const LengthChange& one, const LengthChange& other) {
            return one.length < other.length;
        };
        goTo(value, std::max_element(change, next, isLess)->length);
        const bool isFollowed = next != end && valueOf(*next) <= value + 2 * grain;
        if (!isFollowed)
            goTo(value + grain, std::prev(next)->length);
        change = next;
    }
    const double now = isByTime ? static_cast<double>(m_data.callbacks.lastTime().count())
                                : static_cast<double>(m_data.trace->size());
    add(std::min(now, m_scale.to), level);
    return points;
}

void QueueChart::paintBehind(QPainter& painter) const
{
    const QRectF area = plotArea();
    const auto placeOf = [this](const TimelineSpan& span, bool isEnd) {
        const double value = m_scale.axis == TimelineAxis::Time
            ? static_cast<double>((isEnd ? span.endTime : span.beginTime).count())
            : static_cast<double>(isEnd ? span.end : span.begin);
        return std::clamp(m_scale.placeOf(value), m_scale.left, m_scale.left + m_scale.width);
    };
    QColor tint = m_theme.error;
    tint.setAlphaF(kLongTint);
    for (const TimelineSpan& task : m_data.timeline.longTasks()) {
        const double left = placeOf(task, false);
        const double right = placeOf(task, true);
        if (right - left < 1)
            continue;
        painter.fillRect(QRectF(left, area.top(), right - left, area.height()), tint);
        painter.fillRect(QRectF(left, area.top() - 3, right - left, 3), m_theme.error);
    }
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < kQueues.size(); ++i) {
        const QRectF strip = stripRect(i);
        const double baseLine = strip.bottom() - strip.height() * (1 - kFilled) / 2;
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(QPointF(strip.left(), baseLine), QPointF(strip.right(), baseLine));
        painter.setPen(m_theme.hue(kQueues[i]).text);
        const double nameWidth = strip.left() - kLeft - 30 * m_theme.textScale;
        painter.drawText(QRectF(kLeft, strip.top(), nameWidth, strip.height()), Qt::AlignVCenter,
            metrics.elidedText(laneName(kQueues[i]), Qt::ElideRight, nameWidth));
        // How much its top is; its base is none.
        if (const std::uint32_t most = m_data.queues.greatest(kQueues[i]); most > 0) {
            painter.setPen(m_theme.muted);
            const double top = strip.top() + strip.height() * (1 - kFilled) / 2;
            painter.drawText(
                QRectF(kLeft, top - metrics.height() / 2, strip.left() - kLeft - 6, metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, QString::number(most));
        }
    }
}

void QueueChart::paintCursor(QPainter& painter) const
{
    // Frames that were dropped, over the strip of the animation frames.
    const QRectF strip = stripRect(2);
    painter.setPen(QPen(m_theme.error, 1.5, Qt::DotLine));
    double last = -10;
    for (const TimelineSpan& frame : m_data.timeline.droppedFrames()) {
        const double place = m_scale.placeOf(m_scale.axis == TimelineAxis::Time
                ? static_cast<double>(frame.beginTime.count())
                : static_cast<double>(frame.begin));
        if (place < strip.left() || place > strip.right() || place - last < 2)
            continue;
        painter.drawLine(QPointF(place, strip.top() + 2), QPointF(place, strip.bottom() - 2));
        last = place;
    }
    LoopChart::paintCursor(painter);
}

QString QueueChart::toolTipAt(QPointF point) const
{
    if (!plotArea().contains(point))
        return {};
    const double value = m_scale.valueAt(point.x());
    const std::size_t moment = momentAt(*m_data.trace, m_scale.axis, value);
    const VirtualTime time = moment == 0 ? VirtualTime {} : m_data.trace->step(moment - 1).time;
    QString words;
    for (const Box box : kQueues) {
        const std::vector<LengthChange>& changes = m_data.queues.of(box);
        const auto after = std::upper_bound(changes.begin(), changes.end(), moment,
            [](std::size_t at, const LengthChange& change) { return at < change.moment; });
        const std::uint32_t length = after == changes.begin() ? 0 : std::prev(after)->length;
        words += tr("%1: %2").arg(laneName(box)).arg(length).toHtmlEscaped() + QLatin1String("<br>");
    }
    const auto holds = [moment](const TimelineSpan& task) {
        return task.begin <= moment && moment < task.end;
    };
    const auto& longTasks = m_data.timeline.longTasks();
    const auto task = std::find_if(longTasks.begin(), longTasks.end(), holds);
    const QString longTask = task == longTasks.end() ? QString()
                                                     : QLatin1String("<br>")
            + tr("A long task of %1, during which the page answers nobody")
                  .arg(wordTime(task->endTime - task->beginTime));
    return QStringLiteral("<p><b>%1</b><br>%2%3</p>")
        .arg(tr("Step %1 at %2").arg(moment).arg(wordTime(time)), words.chopped(4), longTask);
}

} // namespace loopscope
