// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_text.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QString>

#include <cmath>

namespace loopscope {

namespace {

/// One text element as QSvgGenerator writes it.
struct TextElement
{
    QString fill;
    double x = 0;
    double y = 0;
    QString family;
    int pixels = 0;
    int weight = 0;
    QString text; // escaped
    double width = 0;

    bool continues(const TextElement& before) const
    {
        constexpr double kNear = 0.75;
        return fill == before.fill && y == before.y && family == before.family && pixels == before.pixels
            && weight == before.weight && std::abs(before.x + before.width - x) < kNear;
    }
};

bool isCode(const QString& family)
{
    return family.startsWith(QLatin1String("JetBrains"));
}

QString unescaped(QString text)
{
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

double widthOf(const TextElement& element)
{
    const auto weight = static_cast<QFont::Weight>(element.weight);
    const QFont font
        = isCode(element.family) ? codeFont(element.pixels, weight) : interfaceFont(element.pixels, weight);
    return QFontMetricsF(font).horizontalAdvance(unescaped(element.text));
}

/// Without spaces at its ends, which LibreOffice would drop and stretch the rest.
TextElement trimmed(TextElement element)
{
    const QString text = element.text;
    element.text = text.trimmed();
    if (element.text.size() == text.size())
        return element;
    TextElement spaces = element;
    spaces.text = text.left(text.indexOf(element.text));
    element.x += widthOf(spaces);
    element.width = widthOf(element);
    return element;
}

/// Inkscape draws Latin letters in another font as soon as an emoji font is named behind theirs.
bool hasEmoji(const QString& text)
{
    static const QRegularExpression symbols(QStringLiteral("\\p{So}"));
    return text.contains(symbols);
}

QString classOf(const TextElement& element)
{
    if (isCode(element.family))
        return QStringLiteral("code");
    return hasEmoji(element.text) ? QStringLiteral("emoji") : QStringLiteral("words");
}

QString written(const TextElement& whole)
{
    const TextElement element = trimmed(whole);
    if (element.text.isEmpty())
        return {};
    QString text = QStringLiteral("<text class=\"%1\" x=\"%2\" y=\"%3\" font-size=\"%4\" fill=\"%5\"")
                       .arg(classOf(element), QString::number(element.x, 'g', 6),
                           QString::number(element.y, 'g', 6), QString::number(element.pixels), element.fill);
    if (element.weight != QFont::Normal)
        text += QStringLiteral(" font-weight=\"%1\"").arg(element.weight);
    // For LibreOffice, which knows no style of white space.
    if (element.text.contains(QLatin1String("  ")))
        text += QStringLiteral(" xml:space=\"preserve\"");
    if (element.text.size() > 1)
        text += QStringLiteral(" textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\"")
                    .arg(QString::number(element.width, 'f', 2));
    return text + QStringLiteral(">") + element.text + QStringLiteral("</text>\n");
}

const QRegularExpression& textForm()
{
    static const QRegularExpression form(
        QStringLiteral("<text fill=\"([^\"]*)\" fill-opacity=\"[^\"]*\" stroke=\"none\" "
                       "xml:space=\"preserve\" x=\"([^\"]*)\" y=\"([^\"]*)\" font-family=\"([^\"]*)\" "
                       "font-size=\"([^\"]*)\" font-weight=\"([^\"]*)\" font-style=\"[^\"]*\" \n "
                       ">([^<]*)</text>\n"));
    return form;
}

/// LibreOffice, which counts in hundredths of a millimetre, would leave a pale line at the edges.
void letBackgroundBleed(QString& svg, QSizeF size)
{
    static const QRegularExpression form(
        QStringLiteral("<rect x=\"0\" y=\"0\" width=\"([^\"]*)\" height=\"([^\"]*)\"/>"));
    const QRegularExpressionMatch match = form.match(svg);
    constexpr double kNear = 0.01;
    if (!match.hasMatch() || std::abs(match.captured(1).toDouble() - size.width()) > kNear
        || std::abs(match.captured(2).toDouble() - size.height()) > kNear)
        return;
    svg.replace(match.capturedStart(), match.capturedLength(),
        QStringLiteral("<rect x=\"-1\" y=\"-1\" width=\"%1\" height=\"%2\"/>")
            .arg(QString::number(size.width() + 2, 'g', 8), QString::number(size.height() + 2, 'g', 8)));
}

/// Characters that no XML may hold, as JavaScript's texts may.
QString withoutControls(QString text)
{
    static const QRegularExpression controls(
        QStringLiteral("[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{fffe}\\x{ffff}]"));
    return text.replace(controls, QString(QChar(0xFFFD)));
}

} // namespace

QByteArray forBrowsers(const QByteArray& svg, QSizeF size)
{
    const QString from = withoutControls(QString::fromUtf8(svg));
    QString to;
    to.reserve(from.size());
    qsizetype end = 0;
    std::optional<TextElement> open; // may be continued yet
    QRegularExpressionMatchIterator matches = textForm().globalMatch(from);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        TextElement element { match.captured(1), match.captured(2).toDouble(), match.captured(3).toDouble(),
            match.captured(4), match.captured(5).toInt(), match.captured(6).toInt(), match.captured(7), 0 };
        const bool isNext = open && match.capturedStart() == end;
        if (isNext && element.continues(*open)) {
            open->text += element.text;
            open->width = widthOf(*open);
        } else {
            if (open)
                to += written(*open);
            to += QStringView(from).mid(end, match.capturedStart() - end);
            element.width = widthOf(element);
            open = element;
        }
        end = match.capturedEnd();
    }
    if (open)
        to += written(*open);
    to += QStringView(from).mid(end);

    const auto number = [](double value) {
        return QString::number(value, 'g', 8);
    };
    static const QRegularExpression millimetres(QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\"\n"));
    to.replace(millimetres,
        QStringLiteral("<svg width=\"%1\" height=\"%2\"\n").arg(number(size.width()), number(size.height())));
    to.replace(QStringLiteral("  version=\"1.2\" baseProfile=\"tiny\""), QString());
    to.replace(QStringLiteral("<desc>Generated with Qt</desc>\n<defs>\n"),
        QStringLiteral(
            "<style>\ntext { white-space: pre; stroke: none }\n"
            ".words { font-family: Inter, 'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', "
            "'Malgun Gothic', system-ui, sans-serif }\n"
            ".emoji { font-family: Inter, 'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', "
            "'Malgun Gothic', system-ui, 'Noto Color Emoji', sans-serif }\n"
            ".code { font-family: 'JetBrains Mono', 'Noto Sans Mono CJK KR', ui-monospace, Menlo, Consolas, "
            "'D2Coding', monospace }\n</style>\n<defs>\n"));
    letBackgroundBleed(to, size);
    // What says nothing.
    to.replace(QStringLiteral(" transform=\"matrix(1,0,0,1,0,0)\""), QString());
    to.replace(QStringLiteral(" vector-effect=\"none\" fill-rule=\"evenodd\""), QString());
    static const QRegularExpression groupFonts(QStringLiteral("\nfont-family=[^\n]*\n>"));
    to.replace(groupFonts, QStringLiteral(">"));
    static const QRegularExpression empty(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    to.replace(empty, QString());
    return to.toUtf8();
}

} // namespace loopscope
