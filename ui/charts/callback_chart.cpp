// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/callback_chart.h"

#include "ui/timeline/timeline_layout.h"
#include "ui/wording/card_wording.h"
#include "ui/wording/time_wording.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace loopscope {

namespace {

constexpr double kLeft = 16;
constexpr double kGutter = 190;
constexpr double kRowHeight = 17;
constexpr double kBarShare = 0.6; // of a row's height
constexpr double kWaitTint = 0.35; // as on the timeline
constexpr double kLeastRun = 2; // pixels
constexpr double kNsInMs = 1e6;

double inMs(VirtualTime time)
{
    return static_cast<double>(time.count()) / kNsInMs;
}

} // namespace

CallbackChart::CallbackChart(const ChartData& data)
    : LoopChart(data)
    , m_before(new QBarSet({}, this))
    , m_apis(new QBarSet({}, this))
{
    auto* const series = new QHorizontalStackedBarSeries(this);
    series->setBarWidth(kBarShare);
    series->append(m_before);
    series->append(m_apis);
    for (const Box box : kBoxes) {
        m_waits[index(box)] = new QBarSet({}, this);
        series->append(m_waits[index(box)]);
    }
    for (const Box box : kBoxes) {
        m_runs[index(box)] = new QBarSet({}, this);
        series->append(m_runs[index(box)]);
    }
    addSeriesHere(series);
    m_up->setReverse(true); // the first callback stands above
    m_up->setGridLineVisible(false);
}

QString CallbackChart::heading() const
{
    return tr("Callbacks");
}

double CallbackChart::gutter() const
{
    return std::min(kGutter * m_theme.textScale, size().width() * 0.4);
}

double CallbackChart::rowHeight() const
{
    return kRowHeight * m_theme.textScale;
}

int CallbackChart::rowCount() const
{
    return static_cast<int>(m_data.callbacks.runs().size());
}

int CallbackChart::rowsThatFit() const
{
    return std::max(1, static_cast<int>(plotArea().height() / rowHeight()));
}

QRectF CallbackChart::rowRect(int row) const
{
    const double height = plotArea().height() / rowsThatFit();
    return { 0, plotArea().top() + height * (row - m_firstRow), size().width(), height };
}

void CallbackChart::arrange()
{
    const std::vector<CallbackRun>& runs = m_data.callbacks.runs();
    const int fit = rowsThatFit();
    m_firstRow = std::clamp(m_firstRow, 0, std::max(0, rowCount() - fit));
    const double from = across(m_scale.from);
    const double to = across(m_scale.to);
    const double least = (to - from) / std::max(1.0, m_scale.width) * kLeastRun;
    QList<qreal> before;
    QList<qreal> apis;
    std::array<QList<qreal>, kBoxes.size()> waits;
    std::array<QList<qreal>, kBoxes.size()> ran;
    for (int i = 0; i < fit; ++i) {
        const int row = m_firstRow + i;
        const CallbackRun run = row < rowCount() ? runs[static_cast<std::size_t>(row)] : CallbackRun {};
        // A run that is too short to be seen, at the very end, takes its pixels from what comes before it.
        const double shown = std::max(least, inMs(run.endTime - run.beginTime));
        const double tooLong = std::max(0.0, inMs(run.beginTime) + shown - to);
        const double excess = run.endTime.count() <= m_scale.to ? tooLong : 0;
        const bool isFromApis = inMs(run.inApis) > excess;
        before.append(std::max(0.0, inMs(run.asked) - (isFromApis ? 0 : excess)));
        apis.append(inMs(run.inApis) - (isFromApis ? excess : 0));
        for (const Box box : kBoxes) {
            const bool isIts = row < rowCount() && box == run.queue;
            waits[index(box)].append(isIts ? inMs(run.inQueue) : 0);
            ran[index(box)].append(isIts ? shown : 0);
        }
    }
    const auto give = [](QBarSet& set, const QList<qreal>& values, const QColor& fill, const QColor& line) {
        set.remove(0, set.count());
        set.append(values);
        set.setBrush(fill);
        set.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    };
    const auto waiting = [this](Box box) {
        return mixed(m_theme.hue(box).line, m_theme.panel, kWaitTint);
    };
    give(*m_before, before, Qt::transparent, {});
    give(*m_apis, apis, waiting(Box::WebApis), m_theme.hue(Box::WebApis).line);
    for (const Box box : kBoxes) {
        give(*m_waits[index(box)], waits[index(box)], waiting(box), m_theme.hue(box).line);
        give(*m_runs[index(box)], ran[index(box)], m_theme.hue(box).line, {});
    }
    m_up->setRange(-0.5, fit - 0.5);
}

void CallbackChart::follow()
{
    if (!m_moment)
        return;
    // The callback that runs, or ran last, is to be seen.
    const int row = static_cast<int>(m_data.callbacks.countAt(*m_moment)) - 1;
    const int fit = rowsThatFit();
    if (row >= 0 && (row < m_firstRow || row >= m_firstRow + fit))
        setFirstRow(row - fit / 2);
}

const CallbackRun* CallbackChart::runAt(QPointF point) const
{
    if (point.y() < plotArea().top() || point.y() >= plotArea().bottom())
        return nullptr;
    const double height = plotArea().height() / rowsThatFit();
    const int row = m_firstRow + static_cast<int>((point.y() - plotArea().top()) / height);
    return row < rowCount() ? &m_data.callbacks.runs()[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<std::size_t> CallbackChart::momentUnder(QPointF point) const
{
    const CallbackRun* const run = runAt(point);
    // A name is its callback's beginning.
    if (run != nullptr && point.x() < m_scale.left)
        return run->begin;
    if (point.x() < m_scale.left || run == nullptr)
        return LoopChart::momentUnder(point);
    // Many steps share a pixel: a run is not left for what stands before or after it.
    const auto placeOf = [this](VirtualTime time) {
        return m_scale.placeOf(static_cast<double>(time.count()));
    };
    const std::size_t end = run->end == 0 ? m_data.trace->size() : run->end;
    if (point.x() >= placeOf(run->beginTime) - 1 && point.x() <= placeOf(run->endTime) + kLeastRun + 1)
        return std::clamp<std::size_t>(LoopChart::momentUnder(point).value_or(0), run->begin, end);
    return LoopChart::momentUnder(point);
}

CardId CallbackChart::cardAt(QPointF point) const
{
    const CallbackRun* const run = runAt(point);
    return run == nullptr ? CardId {} : run->card;
}

QString CallbackChart::toolTipAt(QPointF point) const
{
    const CallbackRun* const run = runAt(point);
    if (run == nullptr)
        return {};
    QString words;
    const auto add = [&words](const QString& sentence) {
        words += QLatin1String("<br>") + sentence.toHtmlEscaped();
    };
    if (run->inApis.count() > 0)
        add(tr("%1 in the Web APIs").arg(wordTime(run->inApis)));
    if (run->queue != Box::CallStack)
        add(tr("waits in its queue for %1").arg(wordTime(run->inQueue)));
    add(tr("runs for %1, from %2 on").arg(wordTime(run->endTime - run->beginTime), wordTime(run->beginTime)));
    return QStringLiteral("<p><b>%1</b> · %2%3</p>")
        .arg(cardTitle(*m_data.trace, run->card).toHtmlEscaped(),
            cardNature(m_data.trace->card(run->card).kind).toHtmlEscaped(), words);
}

void CallbackChart::paintBehind(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    const std::vector<CallbackRun>& runs = m_data.callbacks.runs();
    const int end = std::min(rowCount(), m_firstRow + rowsThatFit());
    for (int row = m_firstRow; row < end; ++row) {
        const CallbackRun& run = runs[static_cast<std::size_t>(row)];
        const QRectF rect = rowRect(row);
        const bool isPresent = m_moment && run.begin <= *m_moment && (run.end == 0 || *m_moment < run.end);
        if (isPresent || run.card == m_lit) {
            QColor tint = m_theme.hue(run.queue).line;
            tint.setAlphaF(static_cast<float>(m_theme.runningTint));
            painter.fillRect(rect, tint);
        }
        const double width = m_scale.left - kLeft - 10;
        painter.setPen(isPresent ? m_theme.ink : m_theme.muted);
        painter.drawText(QRectF(kLeft, rect.top(), width, rect.height()), Qt::AlignVCenter,
            metrics.elidedText(cardTitle(*m_data.trace, run.card), Qt::ElideRight, width));
    }
    if (end < rowCount()) {
        painter.setPen(m_theme.muted);
        painter.drawText(QRectF(kLeft, plotArea().bottom() + 2, m_scale.left - kLeft, metrics.height() + 4),
            Qt::AlignVCenter, tr("%n more below", nullptr, rowCount() - end));
    }
}

void CallbackChart::paintCursor(QPainter& painter) const
{
    // How long it all took, where there is room behind its bar.
    painter.setFont(textFont());
    const QFontMetricsF metrics(painter.font());
    const std::vector<CallbackRun>& runs = m_data.callbacks.runs();
    const int end = std::min(rowCount(), m_firstRow + rowsThatFit());
    for (int row = m_firstRow; row < end; ++row) {
        const CallbackRun& run = runs[static_cast<std::size_t>(row)];
        const QRectF rect = rowRect(row);
        const QString words = wordTime(run.endTime - run.asked);
        const double width = metrics.horizontalAdvance(words);
        const double right
            = std::max(m_scale.placeOf(static_cast<double>(run.endTime.count())), m_scale.left) + kLeastRun;
        const double left
            = std::min(m_scale.placeOf(static_cast<double>(run.asked.count())), m_scale.left + m_scale.width);
        const bool fitsBehind = right + width + 8 < m_scale.left + m_scale.width;
        if (!fitsBehind && left - width - 8 < m_scale.left)
            continue;
        painter.setPen(m_theme.muted);
        painter.drawText(
            QRectF(fitsBehind ? right + 6 : left - width - 6, rect.top(), width + 1, rect.height()),
            Qt::AlignVCenter, words);
    }
    LoopChart::paintCursor(painter);
}

} // namespace loopscope
