// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/handout.h"

#include "ui/export/export_words.h"
#include "ui/export/picture_writers.h"
#include "ui/export/step_caption.h"
#include "ui/scene/scene_text.h"
#include "ui/theme/fonts.h"

#include <cmath>
#include <QPainter>

namespace loopscope {

namespace {

// In points.
constexpr QSizeF kA4(595.276, 841.89);
constexpr double kMargin = 40;
constexpr double kPageHeader = 26;
constexpr double kPageFooter = 22;
constexpr double kGap = 16;
constexpr double kCaption = 16;
constexpr double kSentence = 46; // under a diagram
constexpr double kBeside = 0.62; // of the width, where the sentence stands beside it

int columnsFor(int perPage)
{
    return perPage >= 4 ? 2 : 1;
}

void line(QPainter& painter, const QRectF& place, int flags, const QFont& font, const QColor& color,
    const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, flags | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

/// The largest letters that fit.
void paragraph(QPainter& painter, const QRectF& place, const StepSentence& sentence, const Theme& theme)
{
    const FontMeasurer measurer;
    const QString text = sentence.specSection.isEmpty()
        ? sentence.text
        : QStringLiteral("%1 <span style=\"color:%2\">%3</span>")
              .arg(sentence.text, theme.muted.name(), sentence.specSection.toHtmlEscaped());
    for (int pixels = 11; pixels >= 7; --pixels) {
        const double height = measurer.paragraphHeight(text, pixels, place.width());
        if (height > place.height() && pixels > 7)
            continue;
        drawParagraph(
            painter, QRectF(place.topLeft(), QSizeF(place.width(), height)), text, pixels, theme.ink);
        return;
    }
}

class Cell
{
public:
    Cell(QPainter& painter, const Trace& trace, const ExportRequest& request, const QRectF& place)
        : m_painter(painter)
        , m_trace(trace)
        , m_request(request)
        , m_place(place)
    {
    }

    void paint(std::size_t at, bool isBeside)
    {
        const std::size_t moment = m_request.moments[at];
        const Theme& theme = m_request.look.theme;
        QPainter& painter = m_painter;
        paintCaption(painter, QRectF(m_place.topLeft(), QSizeF(m_place.width(), kCaption)),
            captionOf(m_request, m_trace, at), 10, theme);
        DiagramLook look = m_request.look;
        look.parts.scene.sentence = false; // it stands beside, as text of the page
        QRectF picture = m_place.adjusted(0, kCaption, 0, 0);
        QRectF words = picture;
        if (isBeside) {
            picture.setWidth(std::round(picture.width() * kBeside));
            words.setLeft(picture.right() + 12);
            words.setTop(words.top() + 4);
        } else {
            picture.setBottom(picture.bottom() - kSentence);
            words.setTop(picture.bottom() + 6);
        }
        // The picture takes its place's shape, so that no room is lost.
        const double scale
            = std::max(look.size.width() / picture.width(), look.size.height() / picture.height());
        look.size = picture.size() * scale;
        painter.setPen(QPen(theme.line, 0.6));
        painter.setBrush(theme.background);
        painter.drawRoundedRect(picture, 5, 5);
        look.background = Background::Transparent;
        if (look.parts.hasAny())
            drawInto(painter, diagramOf(m_trace, moment, look), picture);
        const State state = m_trace.stateAt(moment);
        paragraph(painter, words, sentenceFor(m_trace, state, moment, look.sentences), theme);
    }

private:
    QPainter& m_painter;
    const Trace& m_trace;
    const ExportRequest& m_request;
    QRectF m_place;
};

/// The program's name over the page, and the page's number under it.
void paintFrame(QPainter& painter, const ExportRequest& request, std::size_t page, const QRectF& paper)
{
    const Theme& theme = request.look.theme;
    if (theme.isDark())
        painter.fillRect(QRectF(QPointF(), kA4), theme.background);
    line(painter, QRectF(paper.topLeft(), QSizeF(paper.width(), 14)), Qt::AlignLeft,
        interfaceFont(11, QFont::Bold), theme.ink, request.title);
    line(painter, QRectF(paper.left(), paper.bottom() - 14, paper.width(), 14), Qt::AlignHCenter,
        interfaceFont(9), theme.muted,
        ExportWords::tr("Page %1 of %2").arg(page + 1).arg(handoutPages(request)));
}

} // namespace

std::size_t handoutPages(const ExportRequest& request)
{
    const auto perPage = static_cast<std::size_t>(request.perPage);
    return (request.moments.size() + perPage - 1) / perPage;
}

Sheet handoutPage(const Trace& trace, const ExportRequest& request, std::size_t page)
{
    Sheet sheet { kA4, {} };
    const QRectF paper = QRectF(QPointF(), kA4).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    sheet.pieces.push_back(
        [&request, page, paper](QPainter& painter) { paintFrame(painter, request, page, paper); });
    const int columns = columnsFor(request.perPage);
    const int rows = (request.perPage + columns - 1) / columns;
    const QRectF room = paper.adjusted(0, kPageHeader, 0, -kPageFooter);
    const QSizeF cell(
        (room.width() - (columns - 1) * kGap) / columns, (room.height() - (rows - 1) * kGap) / rows);
    // A single column's wide and low cells have their words at the side.
    const bool isBeside = columns == 1 && rows >= 3;
    const std::size_t first = page * static_cast<std::size_t>(request.perPage);
    const std::size_t end
        = std::min(request.moments.size(), first + static_cast<std::size_t>(request.perPage));
    for (std::size_t i = first; i < end; ++i) {
        const auto seat = static_cast<int>(i - first);
        const QPointF corner(room.left() + seat % columns * (cell.width() + kGap),
            room.top() + seat / columns * (cell.height() + kGap));
        sheet.pieces.push_back(
            [&trace, &request, i, isBeside, place = QRectF(corner, cell)](
                QPainter& painter) { Cell(painter, trace, request, place).paint(i, isBeside); });
    }
    return sheet;
}

} // namespace loopscope
