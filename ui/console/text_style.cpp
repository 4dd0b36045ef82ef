// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/text_style.h"

#include <QRegularExpression>

namespace loopscope {

namespace {

// A CSS colour: a name, #rgb, #rrggbb, rgb(). Not valid for anything else.
QColor colorOf(const QString& css)
{
    static const QRegularExpression rgb(QStringLiteral(R"(^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+).*\)$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = rgb.match(css); match.hasMatch())
        return { std::min(match.captured(1).toInt(), 255), std::min(match.captured(2).toInt(), 255),
            std::min(match.captured(3).toInt(), 255) };
    QColor color;
    color.setNamedColor(css);
    return color;
}

// What of console standard's %c makes sense for a line of text.
QTextCharFormat formatOfCss(const QString& css)
{
    QTextCharFormat format;
    for (const QString& declaration : css.split(u';', Qt::SkipEmptyParts)) {
        const QString property = declaration.section(u':', 0, 0).trimmed().toLower();
        const QString value = declaration.section(u':', 1).trimmed();
        if (const QColor color = colorOf(value); color.isValid()) {
            if (property == QLatin1String("color"))
                format.setForeground(color);
            else if (property.startsWith(QLatin1String("background")))
                format.setBackground(color);
        } else if (property == QLatin1String("font-weight")) {
            const bool isBold = value.startsWith(QLatin1String("bold")) || value.toInt() >= 600;
            format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        } else if (property == QLatin1String("font-style")) {
            format.setFontItalic(value == QLatin1String("italic"));
        } else if (property.startsWith(QLatin1String("text-decoration"))) {
            format.setFontUnderline(value.contains(QLatin1String("underline")));
            format.setFontStrikeOut(value.contains(QLatin1String("line-through")));
        }
    }
    return format;
}

} // namespace

std::optional<QTextCharFormat> formatOf(const TextRun& run, const Theme& theme)
{
    QTextCharFormat format;
    // The colours of the editor.
    switch (run.kind) {
    case RunKind::Plain:
        return run.style.isEmpty() ? std::nullopt : std::optional(formatOfCss(run.style));
    case RunKind::Literal:
        format.setForeground(theme.hue(Box::CallStack).text);
        break;
    case RunKind::Text:
        format.setForeground(theme.hue(Box::Microtasks).text);
        break;
    case RunKind::Keyword:
        format.setForeground(theme.hue(Box::Tasks).text);
        break;
    case RunKind::Symbol:
    case RunKind::Key:
        format.setForeground(theme.hue(Box::AnimationFrames).text);
        break;
    case RunKind::Nothing:
    case RunKind::Faint:
        format.setForeground(theme.muted);
        break;
    }
    return format;
}

} // namespace loopscope
