// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/work_chart.h"

#include "ui/wording/time_wording.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace loopscope {

namespace {

constexpr double kLeft = 16;
constexpr double kGutter = 150;
constexpr double kBarShare = 0.5;
constexpr double kGreatestRow = 44;
constexpr double kFigureRoom = 1.45; // of the longest bar, so that its figure has room behind it
constexpr double kToComeTint = 0.3;
constexpr double kNsInMs = 1e6;

double inMs(VirtualTime time)
{
    return static_cast<double>(time.count()) / kNsInMs;
}

Box hueOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Script:
        return Box::CallStack;
    case WorkKind::Microtasks:
        return Box::Microtasks;
    case WorkKind::Rendering:
        return Box::AnimationFrames;
    default:
        return Box::Tasks;
    }
}

} // namespace

WorkChart::WorkChart(const ChartData& data)
    : LoopChart(data)
{
    auto* const series = new QHorizontalStackedBarSeries(this);
    series->setBarWidth(kBarShare);
    for (const WorkKind kind : kWorkKinds) {
        m_done[index(kind)] = new QBarSet({}, this);
        m_toCome[index(kind)] = new QBarSet({}, this);
        series->append(m_done[index(kind)]);
        series->append(m_toCome[index(kind)]);
    }
    addSeriesHere(series);
    m_up->setReverse(true);
    m_up->setGridLineVisible(false);
}

QString workName(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Script:
        return WorkChart::tr("Script");
    case WorkKind::Microtasks:
        return WorkChart::tr("Microtasks");
    case WorkKind::Timers:
        return WorkChart::tr("Timer tasks");
    case WorkKind::Network:
        return WorkChart::tr("Network tasks");
    case WorkKind::Input:
        return WorkChart::tr("Input tasks");
    case WorkKind::Rendering:
        return WorkChart::tr("Rendering");
    case WorkKind::OtherTasks:
        break;
    }
    return WorkChart::tr("Other tasks");
}

QString WorkChart::heading() const
{
    return tr("Work");
}

double WorkChart::gutter() const
{
    return std::min(kGutter * m_theme.textScale, size().width() * 0.4);
}

/// Rows that there is room for, with the one for waiting: no higher than looks well.
double WorkChart::rowSlots() const
{
    return std::max(
        static_cast<double>(m_kinds.size()) + 1, plotArea().height() / (kGreatestRow * m_theme.textScale));
}

QRectF WorkChart::rowRect(std::size_t row) const
{
    const double height = plotArea().height() / rowSlots();
    return { 0, plotArea().top() + height * static_cast<double>(row), size().width(), height };
}

void WorkChart::follow()
{
    arrange();
}

void WorkChart::arrange()
{
    const std::size_t size = m_data.trace->size();
    m_inAll = m_data.callbacks.workUntil(*m_data.trace, size);
    m_soFar = m_moment ? m_data.callbacks.workUntil(*m_data.trace, *m_moment) : m_inAll;
    m_kinds.clear();
    for (const WorkKind kind : kWorkKinds) {
        if (m_inAll[index(kind)].count() > 0)
            m_kinds.push_back(kind);
    }
    double most = 0;
    for (const WorkKind kind : kWorkKinds) {
        QList<qreal> done;
        QList<qreal> toCome;
        for (const WorkKind row : m_kinds) {
            done.append(row == kind ? inMs(m_soFar[index(kind)]) : 0);
            toCome.append(row == kind ? inMs(m_inAll[index(kind)] - m_soFar[index(kind)]) : 0);
        }
        most = std::max(most, inMs(m_inAll[index(kind)]));
        const QColor hue = m_theme.hue(hueOf(kind)).line;
        const auto give = [](QBarSet& set, const QList<qreal>& values, const QColor& fill) {
            set.remove(0, set.count());
            set.append(values);
            set.setBrush(fill);
            set.setPen(Qt::NoPen);
        };
        give(*m_done[index(kind)], done, hue);
        give(*m_toCome[index(kind)], toCome, mixed(hue, m_theme.panel, kToComeTint));
    }
    setRange(0, std::max(most * kFigureRoom, 0.001), true);
    // The last row is for waiting.
    m_up->setRange(-0.5, rowSlots() - 0.5);
}

QString WorkChart::figureOf(std::size_t row) const
{
    const WorkKind kind = m_kinds[row];
    const VirtualTime all = m_inAll[index(kind)];
    const VirtualTime done = m_soFar[index(kind)];
    return done == all ? wordTime(all) : tr("%1 of %2").arg(wordTime(done), wordTime(all));
}

void WorkChart::paintBehind(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plotArea();
    const double most = m_across->max();
    const auto write = [&](const QRectF& row, const QString& name, double end, const QString& figure) {
        painter.setPen(m_theme.ink);
        const double width = area.left() - kLeft - 10;
        painter.drawText(QRectF(kLeft, row.top(), width, row.height()), Qt::AlignVCenter,
            metrics.elidedText(name, Qt::ElideRight, width));
        painter.setPen(m_theme.muted);
        painter.drawText(QRectF(area.left() + end + 8, row.top(), area.width() - end - 8, row.height()),
            Qt::AlignVCenter, figure);
    };
    VirtualTime busy {};
    VirtualTime busySoFar {};
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const VirtualTime all = m_inAll[index(m_kinds[i])];
        busy += all;
        busySoFar += m_soFar[index(m_kinds[i])];
        write(rowRect(i), workName(m_kinds[i]), area.width() * inMs(all) / most, figureOf(i));
    }
    const VirtualTime last = m_data.callbacks.lastTime();
    const std::size_t moment = std::min(m_moment.value_or(m_data.trace->size()), m_data.trace->size());
    const VirtualTime now = moment == 0 ? VirtualTime {} : m_data.trace->step(moment - 1).time;
    const VirtualTime waited = now - busySoFar;
    const VirtualTime waitsInAll = last - busy;
    write(rowRect(m_kinds.size()), tr("Waiting"), -2,
        now == last ? tr("%1 of %2, in which nothing could run").arg(wordTime(waitsInAll), wordTime(last))
                    : tr("%1 of %2 so far, in which nothing could run").arg(wordTime(waited), wordTime(now)));
}

std::optional<WorkKind> WorkChart::kindAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (rowRect(i).contains(point))
            return m_kinds[i];
    }
    return std::nullopt;
}

std::optional<std::size_t> WorkChart::momentUnder(QPointF point) const
{
    const std::optional<WorkKind> kind = kindAt(point);
    if (!kind)
        return std::nullopt;
    std::optional<std::size_t> first;
    for (const CallbackRun& run : m_data.callbacks.runs()) {
        if (run.kind != *kind)
            continue;
        if (run.begin > m_moment.value_or(0))
            return run.begin;
        if (!first)
            first = run.begin;
    }
    return first;
}

QString WorkChart::toolTipAt(QPointF point) const
{
    const std::optional<WorkKind> kind = kindAt(point);
    if (!kind)
        return {};
    const auto& runs = m_data.callbacks.runs();
    const auto count
        = std::count_if(runs.begin(), runs.end(), [&](const CallbackRun& run) { return run.kind == *kind; });
    return QStringLiteral("<p><b>%1</b><br>%2<br>%3</p>")
        .arg(workName(*kind).toHtmlEscaped(),
            tr("%n callback(s), %1 in all", nullptr, static_cast<int>(count))
                .arg(wordTime(m_inAll[index(*kind)]))
                .toHtmlEscaped(),
            tr("Click to go to the next one.").toHtmlEscaped());
}

} // namespace loopscope
