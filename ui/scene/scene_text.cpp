// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_text.h"

#include "ui/theme/fonts.h"

#include <array>
#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace loopscope {

namespace {

QFont makeFont(TextRole role)
{
    switch (role) {
    case TextRole::CardTitle:
        return codeFont(13);
    case TextRole::CardSubtitle:
    case TextRole::EndLabel:
        return interfaceFont(11);
    case TextRole::BoxTitle:
        return interfaceFont(13, QFont::Bold);
    case TextRole::Fold:
        return interfaceFont(13, QFont::DemiBold);
    case TextRole::RingTitle:
        return interfaceFont(15, QFont::Bold);
    case TextRole::Notice:
        return interfaceFont(13, QFont::Medium);
    case TextRole::BoxCount:
    case TextRole::Hint:
    case TextRole::RingText:
    case TextRole::Spec:
        break;
    }
    return interfaceFont(12);
}

QTextDocument& paragraph(QTextDocument& document, const QString& richText, int pixels, double width)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(interfaceFont(pixels));
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setDefaultStyleSheet(QStringLiteral("b { font-weight: 700; }"));
    document.setHtml(richText);
    document.setTextWidth(width);
    return document;
}

} // namespace

QFont fontFor(TextRole role)
{
    // WHY: looking a font up costs more than measuring a word with it, and a layout does hundreds.
    static const auto fonts = [] {
        std::array<QFont, static_cast<std::size_t>(TextRole::Notice) + 1> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = makeFont(static_cast<TextRole>(i));
        return all;
    }();
    return fonts[static_cast<std::size_t>(role)];
}

double FontMeasurer::width(const QString& text, TextRole role) const
{
    return QFontMetricsF(fontFor(role)).horizontalAdvance(text);
}

QString FontMeasurer::elided(const QString& text, TextRole role, double width, Qt::TextElideMode mode) const
{
    return QFontMetricsF(fontFor(role)).elidedText(text, mode, width);
}

double FontMeasurer::paragraphHeight(const QString& richText, int pixels, double width) const
{
    QTextDocument document;
    return paragraph(document, richText, pixels, width).size().height();
}

void drawText(
    QPainter& painter, const QRectF& rect, int flags, const QString& text, TextRole role, const QColor& color)
{
    painter.setFont(fontFor(role));
    painter.setPen(color);
    painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void drawParagraph(
    QPainter& painter, const QRectF& rect, const QString& richText, int pixels, const QColor& color)
{
    QTextDocument document;
    paragraph(document, richText, pixels, rect.width());
    painter.save();
    painter.translate(rect.left(), rect.top() + (rect.height() - document.size().height()) / 2);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, color);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace loopscope
