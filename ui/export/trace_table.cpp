// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/trace_table.h"

#include "ui/export/export_words.h"
#include "ui/wording/scene_wording.h"
#include "ui/wording/time_wording.h"

#include <QStringList>

namespace loopscope {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Cards, typename CardOf>
QString namesOf(const Trace& trace, const Cards& cards, const CardOf& cardOf)
{
    QStringList names;
    for (const auto& each : cards)
        names.append(words(trace.cardName(cardOf(each))).simplified());
    return names.join(QStringLiteral(", "));
}

std::array<QString, kBoxes.size()> boxesOf(const Trace& trace, const State& state)
{
    const auto itself = [](CardId card) {
        return card;
    };
    const auto cardOf = [](const auto& entry) {
        return entry.card;
    };
    return { namesOf(trace, state.callStack, cardOf), namesOf(trace, state.webApis, cardOf),
        namesOf(trace, state.microtasks, itself), namesOf(trace, state.animationFrames, itself),
        namesOf(trace, state.tasks, itself) };
}

std::uint32_t lineOf(const Trace& trace, const State& state)
{
    for (auto frame = state.callStack.rbegin(); frame != state.callStack.rend(); ++frame) {
        if (isSet(frame->position) && trace.position(frame->position).source == kProgramSource)
            return trace.position(frame->position).startLine;
    }
    return 0;
}

QStringList headings()
{
    QStringList all { ExportWords::tr("Time (ms)"), ExportWords::tr("Line") };
    for (const Box box : kBoxes)
        all.append(boxTitle(box));
    all.append(ExportWords::tr("Console"));
    return all;
}

QStringList cellsOf(const TableRow& row)
{
    QStringList cells { wordMilliseconds(row.time), row.line > 0 ? QString::number(row.line) : QString() };
    for (const QString& box : row.boxes)
        cells.append(box);
    cells.append(row.output);
    return cells;
}

QString markdownCell(QString text)
{
    static const QString kSigns = QStringLiteral("\\`*_{}[]<>#|~&");
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\n') {
            escaped += QStringLiteral("<br>");
            continue;
        }
        if (kSigns.contains(c))
            escaped += u'\\';
        escaped += c == u'\r' || c == u'\t' ? QChar(u' ') : c;
    }
    return escaped;
}

QString csvCell(const QString& text)
{
    const bool needsQuotes
        = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + QString(text).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"'
                       : text;
}

/// No control characters, which HTML may not hold.
QString htmlText(const QString& text)
{
    QString clean = text.toHtmlEscaped();
    for (QChar& c : clean) {
        if (c < u' ' && c != u'\n' && c != u'\t')
            c = QChar(0xFFFD);
    }
    return clean;
}

constexpr const char* kStyle
    = R"(:root { color-scheme: light dark; --ink: #1c2530; --paper: #fff; --line: #dfe3e8;
  --head: #f6f7f9; --muted: #5f6b7b }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ebf0; --paper: #14181e; --line: #2d3641; --head: #1c222a; --muted: #9aa7b6 } }
body { margin: 2rem; color: var(--ink); background: var(--paper);
  font: 15px/1.45 Inter, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", system-ui, sans-serif }
h1 { font-size: 1.25rem }
div { overflow-x: auto }
table { border-collapse: collapse; min-width: 60rem; width: 100% }
th, td { padding: .4rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { position: sticky; top: 0; background: var(--head); white-space: nowrap }
td { font-family: "JetBrains Mono", ui-monospace, Consolas, monospace; font-size: 13px; overflow-wrap: anywhere }
td.number { color: var(--muted); text-align: right; white-space: nowrap }
th.number { text-align: right }
td.output { white-space: pre-wrap; min-width: 12rem }
@media print { body { margin: 0; font-size: 10px } td { font-size: 9px } th { position: static } }
)";

} // namespace

std::vector<TableRow> tableRows(const Trace& trace)
{
    std::vector<TableRow> rows;
    State state;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Step& step = trace.step(i);
        apply(state, step);
        const bool prints = isConsoleLine(step.kind);
        TableRow row { step.time, lineOf(trace, state), boxesOf(trace, state),
            prints ? words(trace.text(StringId(step.a))) : QString() };
        if (rows.empty() || row.boxes != rows.back().boxes) {
            rows.push_back(std::move(row));
        } else if (prints && rows.back().output.isEmpty()) {
            rows.back().output = row.output;
        } else if (prints) {
            rows.back().output += u'\n' + row.output;
        }
    }
    return rows;
}

QByteArray markdownTable(const Trace& trace)
{
    const auto line = [](const QStringList& cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    QString text = line(headings());
    text += QStringLiteral("|---:|---:|") + QStringLiteral("---|").repeated(kBoxes.size() + 1) + u'\n';
    for (const TableRow& row : tableRows(trace)) {
        QStringList cells = cellsOf(row);
        for (QString& cell : cells)
            cell = markdownCell(cell);
        text += line(cells);
    }
    return text.toUtf8();
}

QByteArray htmlTable(const Trace& trace, const QString& title)
{
    const auto classOf = [](qsizetype column) {
        return column < 2                                         ? QStringLiteral(" class=\"number\"")
            : column == static_cast<qsizetype>(kBoxes.size()) + 2 ? QStringLiteral(" class=\"output\"")
                                                                  : QString();
    };
    const auto line = [&](const QStringList& cells, const QString& tag) {
        QString text = QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += QStringLiteral("<%1%2>").arg(tag, classOf(i)) + htmlText(cells[i])
                + QStringLiteral("</%1>").arg(tag);
        return text + QStringLiteral("</tr>\n");
    };
    QString text
        = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n"
                         "<style>\n")
              .arg(ExportWords::tr("en", "the code of this language"), htmlText(title));
    text += QLatin1String(kStyle);
    text += QStringLiteral("</style>\n</head>\n<body>\n<h1>%1</h1>\n<div>\n<table>\n<thead>\n")
                .arg(htmlText(title));
    text += line(headings(), QStringLiteral("th")) + QStringLiteral("</thead>\n<tbody>\n");
    for (const TableRow& row : tableRows(trace))
        text += line(cellsOf(row), QStringLiteral("td"));
    return (text + QStringLiteral("</tbody>\n</table>\n</div>\n</body>\n</html>\n")).toUtf8();
}

QByteArray csvTable(const Trace& trace)
{
    QString text;
    const auto add = [&text](QStringList cells) {
        for (QString& cell : cells)
            cell = csvCell(cell);
        text += cells.join(u',') + QStringLiteral("\r\n");
    };
    add(headings());
    for (const TableRow& row : tableRows(trace)) {
        QStringList cells = cellsOf(row);
        cells[0].remove(u','); // thousands are grouped for people
        add(cells);
    }
    return text.toUtf8();
}

} // namespace loopscope
