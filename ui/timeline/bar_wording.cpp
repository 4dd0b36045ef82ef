// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bar_wording.h"

#include "ui/wording/card_wording.h"
#include "ui/wording/time_wording.h"

#include <QCoreApplication>

namespace loopscope {

namespace {

struct BarWording
{
    Q_DECLARE_TR_FUNCTIONS(BarWording)
};

} // namespace

QString toolTipOf(const TimelineBar& bar, const TimelineModel& model, const Trace& trace)
{
    const VirtualTime length = model.endTimeOf(bar.span) - bar.span.beginTime;
    if (bar.spans > 1)
        return BarWording::tr(
            "%n callback(s) here; zoom in to tell them apart", nullptr, static_cast<int>(bar.spans));
    if (!isSet(bar.span.card))
        return BarWording::tr("%n callback(s) wait here together", nullptr, static_cast<int>(bar.span.count));
    const TimelineSpan* const task = bar.kind == BarKind::LongRun ? model.longTaskOf(bar.span) : nullptr;
    QString what = bar.kind == BarKind::Wait ? BarWording::tr("waits %1, from %2 on")
                                             : BarWording::tr("runs for %1, from %2 on");
    what = what.arg(wordTime(length), wordTime(bar.span.beginTime));
    if (task != nullptr)
        what += QLatin1String("<br>")
            + BarWording::tr("It is part of a long task of %1, during which the page answers nobody.")
                  .arg(wordTime(task->endTime - task->beginTime));
    return QStringLiteral("<p><b>%1</b> · %2<br>%3</p>")
        .arg(cardTitle(trace, bar.span.card).toHtmlEscaped(),
            cardNature(trace.card(bar.span.card).kind).toHtmlEscaped(), what);
}

} // namespace loopscope
