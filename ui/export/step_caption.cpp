// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/step_caption.h"

#include "ui/export/export_words.h"
#include "ui/theme/fonts.h"
#include "ui/wording/time_wording.h"

#include <QFontMetricsF>
#include <QPainter>

namespace loopscope {

namespace {

constexpr int kLine = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;

QString factsOf(const Trace& trace, std::size_t moment)
{
    if (moment == 0)
        return ExportWords::tr("The beginning");
    const State state = trace.stateAt(moment);
    return ExportWords::tr("Step %1 · turn %2 · %3").arg(moment).arg(state.turn).arg(wordTime(state.time));
}

void write(QPainter& painter, const QRectF& place, int side, const QFont& font, const QColor& color,
    const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, side | kLine, text);
}

} // namespace

StepCaption captionOf(const ExportRequest& request, const Trace& trace, std::size_t at)
{
    const std::size_t moment = request.moments[at];
    return { at + 1, titleAt(request.titles, moment), factsOf(trace, moment) };
}

void paintCaption(
    QPainter& painter, const QRectF& place, const StepCaption& caption, int pixels, const Theme& theme)
{
    const QFont bold = interfaceFont(pixels, QFont::DemiBold);
    const auto numbered = [&](const QString& text) {
        return QStringLiteral("%1   %2").arg(caption.number).arg(text);
    };
    if (caption.title.isEmpty())
        return write(painter, place, Qt::AlignLeft, bold, theme.ink, numbered(caption.facts));
    // Beside the title the facts stand back, and where they would take most of the room they are left out.
    const QFont plain = interfaceFont(pixels * 4 / 5);
    double room = place.width();
    const double facts = QFontMetricsF(plain).horizontalAdvance(caption.facts) + pixels;
    if (facts < room / 2) {
        write(painter, place, Qt::AlignRight, plain, theme.muted, caption.facts);
        room -= facts;
    }
    write(painter, place, Qt::AlignLeft, bold, theme.ink,
        QFontMetricsF(bold).elidedText(numbered(caption.title), Qt::ElideRight, room));
}

} // namespace loopscope
