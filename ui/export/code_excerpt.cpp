// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/code_excerpt.h"

#include "ui/export/code_tokens.h"
#include "ui/export/export_words.h"
#include "ui/scene/scene_text.h"
#include "ui/theme/fonts.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace loopscope {

namespace {

constexpr int kCodePixels = 13;
constexpr double kLineHeight = 20;
constexpr double kHeader = 34;
constexpr double kPadding = 12;
constexpr double kRadius = 10;
constexpr int kTab = 4;

/// The panel itself and its title; returns what is left for its lines.
QRectF paintPanel(
    QPainter& painter, const QRectF& panel, const QString& title, const QString& note, const Theme& theme)
{
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.codeBackground);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRectF header(panel.left() + kPadding + 2, panel.top() + 8, panel.width() - 2 * kPadding - 4, 18);
    drawText(painter, header, Qt::AlignLeft | Qt::AlignVCenter, title, TextRole::BoxTitle, theme.ink);
    const double room = header.width() - FontMeasurer().width(title, TextRole::BoxTitle) - 12;
    drawText(painter, header, Qt::AlignRight | Qt::AlignVCenter,
        FontMeasurer().elided(note, TextRole::BoxCount, room, Qt::ElideMiddle), TextRole::BoxCount,
        theme.muted);
    return panel.adjusted(kPadding, kHeader, -kPadding, -kPadding + 2);
}

/// Where the program stands: in the frame that runs, or where it stood last.
struct Standpoint
{
    Position position;
    bool runs = false;
};

Standpoint standpointAt(const Trace& trace, std::size_t moment, const State& state)
{
    for (auto frame = state.callStack.rbegin(); frame != state.callStack.rend(); ++frame) {
        if (isSet(frame->position))
            return { trace.position(frame->position), true };
    }
    for (std::size_t i = std::min(moment, trace.size()); i > 0; --i) {
        const Step& step = trace.step(i - 1);
        if (isSet(step.position) && step.kind == StepKind::StatementReached)
            return { trace.position(step.position), false };
    }
    return { Position { kProgramSource, 1, 0, 1, 0 }, false };
}

/// A code point's place in a line's UTF-16 units.
qsizetype unitsAt(const QString& line, std::uint32_t codePoints)
{
    qsizetype at = 0;
    for (std::uint32_t i = 0; i < codePoints && at < line.size(); ++i)
        at += line[at].isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
    return at;
}

QString untabbed(QString text)
{
    return text.replace(u'\t', QString(kTab, u' '));
}

class CodePainter
{
public:
    CodePainter(QPainter& painter, const Theme& theme)
        : m_painter(painter)
        , m_theme(theme)
        , m_font(codeFont(kCodePixels))
        , m_metrics(m_font)
    {
    }

    double width(const QString& text) const { return m_metrics.horizontalAdvance(untabbed(text)); }

    void number(const QRectF& place, std::size_t line, bool isCurrent)
    {
        m_painter.setFont(m_font);
        m_painter.setPen(isCurrent ? m_theme.ink : m_theme.faint);
        m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
            QString::number(line));
    }

    /// Cut where the room ends.
    void line(const QRectF& place, const CodeLine& line)
    {
        double x = place.left();
        qsizetype done = 0;
        const auto draw = [&](qsizetype from, qsizetype to, CodeRole role) {
            if (to <= from || x >= place.right())
                return;
            QString text = untabbed(line.text.mid(from, to - from));
            const double room = place.right() - x;
            double taken = m_metrics.horizontalAdvance(text);
            const bool isCut = taken > room;
            if (isCut)
                text = m_metrics.elidedText(text, Qt::ElideRight, room);
            if (!text.trimmed().isEmpty()) {
                m_painter.setFont(role == CodeRole::Keyword && m_theme.name == ThemeName::Print
                        ? codeFont(kCodePixels, QFont::Bold)
                        : m_font);
                m_painter.setPen(colour(role));
                m_painter.drawText(QRectF(x, place.top(), taken, place.height()),
                    Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
            }
            x = isCut ? place.right() : x + taken;
        };
        for (const CodeToken& token : line.tokens) {
            draw(done, token.start, CodeRole::Plain);
            draw(token.start, token.start + token.length, token.role);
            done = token.start + token.length;
        }
        draw(done, line.text.size(), CodeRole::Plain);
    }

private:
    QColor colour(CodeRole role) const
    {
        switch (role) {
        case CodeRole::Keyword:
            return m_theme.hue(Box::Tasks).text;
        case CodeRole::Text:
            return m_theme.hue(Box::Microtasks).text;
        case CodeRole::Comment:
            return m_theme.muted;
        case CodeRole::Number:
        case CodeRole::Plain:
            break;
        }
        return m_theme.ink;
    }

    QPainter& m_painter;
    const Theme& m_theme;
    QFont m_font;
    QFontMetricsF m_metrics;
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The surface behind the part of a line that runs.
void paintRange(QPainter& painter, const QRectF& range, const Theme& theme)
{
    const QColor hue = theme.hue(Box::CallStack).line;
    painter.setPen(QPen(theme.name == ThemeName::Print ? theme.ink : mixed(hue, theme.codeBackground, 0.7),
        theme.name == ThemeName::Print ? 1.2 : 1));
    painter.setBrush(mixed(hue, theme.codeBackground, theme.name == ThemeName::Print ? 0.06 : 0.25));
    painter.drawRoundedRect(range, 3, 3);
}

} // namespace

void paintCodeExcerpt(QPainter& painter, const QRectF& panel, const Trace& trace, std::size_t moment,
    const State& state, const Theme& theme)
{
    const Standpoint standpoint = standpointAt(trace, moment, state);
    const Position& at = standpoint.position;
    if (trace.sourceCount() == 0)
        return;
    const Source& source = trace.source(at.source);
    const QRectF room = paintPanel(painter, panel, ExportWords::tr("Code"), words(source.name), theme);
    std::vector<CodeLine> lines = codeLines(words(source.text));
    while (lines.size() > 1 && lines.back().text.isEmpty())
        lines.pop_back();
    const auto seats = static_cast<std::size_t>(std::max(1.0, std::floor(room.height() / kLineHeight)));
    const std::size_t current = std::min<std::size_t>(std::max(at.startLine, 1U), lines.size());
    std::size_t first = current > seats / 2 ? current - seats / 2 : 1;
    first = lines.size() <= seats ? 1 : std::min(first, lines.size() - seats + 1);
    const std::size_t last = std::min(lines.size(), first + seats - 1);

    CodePainter code(painter, theme);
    const double gutter = code.width(QString::number(std::max<std::size_t>(last, 10)));
    const double left = room.left() + gutter + 12;
    for (std::size_t i = first; i <= last; ++i) {
        const QRectF row(room.left(), room.top() + static_cast<double>(i - first) * kLineHeight, room.width(),
            kLineHeight);
        const CodeLine& line = lines[i - 1];
        const bool isCurrent = standpoint.runs && i >= at.startLine && i <= at.endLine;
        if (isCurrent) {
            if (i == at.startLine)
                painter.fillRect(row.adjusted(-6, 0, 6, 0), theme.lineHighlight);
            const qsizetype from = i == at.startLine ? unitsAt(line.text, at.startColumn) : 0;
            const qsizetype to = i == at.endLine ? unitsAt(line.text, at.endColumn) : line.text.size();
            const double start = left + code.width(line.text.left(from));
            const double end = std::min(room.right(), left + code.width(line.text.left(std::max(from, to))));
            // A whole function's surface would be louder than its first line.
            if (end > start && at.endLine - at.startLine < 6)
                paintRange(
                    painter, QRectF(start - 1, row.top() + 1.5, end - start + 2, kLineHeight - 3), theme);
        }
        code.number(QRectF(row.left(), row.top(), gutter, kLineHeight), i, isCurrent && i == at.startLine);
        code.line(QRectF(left, row.top(), row.right() - left, kLineHeight), line);
    }
}

void paintConsoleExcerpt(
    QPainter& painter, const QRectF& panel, const Trace& trace, const State& state, const Theme& theme)
{
    const auto steps = trace.consoleSteps();
    const std::size_t printed = std::min<std::size_t>(state.consoleLines, steps.size());
    const QRectF room = paintPanel(painter, panel, ExportWords::tr("Console"), {}, theme);
    const auto seats = static_cast<std::size_t>(std::max(1.0, std::floor(room.height() / kLineHeight)));
    struct Row
    {
        QString text;
        QColor colour;
    };
    std::vector<Row> rows; // last first
    for (std::size_t i = printed; i > 0 && rows.size() < seats; --i) {
        const Step& step = trace.step(steps[i - 1]);
        const bool isError
            = step.kind == StepKind::ErrorReported || consoleLevel(step) == ConsoleLevel::Error;
        const QColor colour = isError                  ? theme.error
            : consoleLevel(step) == ConsoleLevel::Warn ? theme.warning
                                                       : theme.ink;
        const QStringList parts = words(trace.text(StringId(step.a))).split(u'\n');
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            rows.push_back({ untabbed(*part), colour });
    }
    rows.resize(std::min(rows.size(), seats));
    if (rows.empty())
        drawText(painter, room, Qt::AlignCenter, ExportWords::tr("Nothing is printed yet."), TextRole::Hint,
            theme.faint);
    const FontMeasurer measurer;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[rows.size() - 1 - i];
        const QRectF place(room.left() + 2, room.top() + static_cast<double>(i) * kLineHeight,
            room.width() - 2, kLineHeight);
        drawText(painter, place, Qt::AlignLeft | Qt::AlignVCenter,
            measurer.elided(row.text, TextRole::CardTitle, place.width(), Qt::ElideRight),
            TextRole::CardTitle, row.colour);
    }
}

} // namespace loopscope
