// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/trace_formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace loopscope {

namespace {

constexpr int kFormatVersion = 1;

QByteArray bytes(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray timeText(VirtualTime time)
{
    return QByteArray::number(milliseconds(time), 'f', 3) + " ms";
}

// "3", "3.5", "16.667": milliseconds without needless zeros.
QByteArray shortTime(VirtualTime time)
{
    QByteArray text = QByteArray::number(milliseconds(time), 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray rangeText(const Position& position)
{
    return QByteArray::number(position.startLine) + ':' + QByteArray::number(position.startColumn) + '-'
        + QByteArray::number(position.endLine) + ':' + QByteArray::number(position.endColumn);
}

std::string_view lineOf(const Trace& trace, const Step& step)
{
    return trace.text(StringId(step.a));
}

// What a step has beside its card and its range; its keys are the JSON's.
QJsonObject detailsOf(const Trace& trace, const Step& step)
{
    QJsonObject details;
    switch (step.kind) {
    case StepKind::TaskQueued:
        details["index"] = static_cast<qint64>(step.a);
        [[fallthrough]];
    case StepKind::TaskTaken:
        details["source"] = words(name(static_cast<TaskSource>(step.detail)));
        break;
    case StepKind::FramePopped:
        if (static_cast<Completion>(step.detail) != Completion::Return)
            details["completion"]
                = static_cast<Completion>(step.detail) == Completion::Throw ? "throw" : "terminated";
        break;
    case StepKind::WebApiStarted:
        if (dueTime(step) != kNeverDue)
            details["dueMs"] = milliseconds(dueTime(step));
        break;
    case StepKind::FunctionSuspended:
        details["at"] = static_cast<Suspension>(step.detail) == Suspension::Await ? "await" : "yield";
        break;
    case StepKind::RenderingOpportunity:
        details["callbacks"] = static_cast<qint64>(step.a);
        break;
    case StepKind::ConsoleMessage: {
        static constexpr const char* kLevels[] = { "log", "info", "warn", "error", "debug" };
        details["level"] = kLevels[static_cast<std::size_t>(consoleLevel(step))];
        if (isDialog(step))
            details["form"] = "dialog";
        details["text"] = words(lineOf(trace, step));
        break;
    }
    case StepKind::ErrorReported: {
        static constexpr const char* kSources[] = { "exception", "rejection", "syntax" };
        details["source"] = kSources[static_cast<std::size_t>(errorSource(step))];
        details["text"] = words(lineOf(trace, step));
        break;
    }
    case StepKind::LimitReached: {
        static constexpr const char* kLimits[] = { "steps", "virtual time", "time without a step",
            "real time", "memory", "cancelled", "recorder died", "recorder missing" };
        details["limit"] = kLimits[std::min<std::size_t>(step.detail, std::size(kLimits) - 1)];
        details["value"] = static_cast<qint64>(wideValue(step));
        break;
    }
    default:
        break;
    }
    if (step.mark == Mark::AheadOfDelayedTimers)
        details["mark"] = "ahead of delayed timers";
    else if (step.mark == Mark::TimerBeforeFrame)
        details["mark"] = "timer before frame";
    else if (step.mark == Mark::PortIsBusy)
        details["mark"] = "port is busy";
    else if (step.mark == Mark::FrameBeforeTasks)
        details["mark"] = "frame before tasks";
    return details;
}

QByteArray detailText(const Trace& trace, const Step& step)
{
    QByteArray text;
    const QJsonObject details = detailsOf(trace, step);
    for (auto each = details.begin(); each != details.end(); ++each) {
        const QByteArray value = each->isString()
            ? QJsonDocument(QJsonArray { *each }).toJson(QJsonDocument::Compact).mid(1).chopped(1)
            : each->toVariant().toString().toUtf8();
        text += "  " + each.key().toUtf8() + '=' + value;
    }
    return text;
}

template <typename Cards, typename CardOf>
QByteArray boxText(const Trace& trace, const char* title, const Cards& cards, const CardOf& cardOf)
{
    QByteArray text = QByteArray("  ") + title + ": [";
    bool isFirst = true;
    for (const auto& each : cards) {
        if (!std::exchange(isFirst, false))
            text += ", ";
        text += bytes(trace.cardName(cardOf(each)));
    }
    return text + ']';
}

QByteArray boxesText(const Trace& trace, const State& state)
{
    const auto itself = [](CardId card) {
        return card;
    };
    return boxText(trace, "Call Stack", state.callStack, [](const Frame& frame) { return frame.card; })
        + boxText(trace, "Web APIs", state.webApis, [](const PendingApi& api) { return api.card; })
        + boxText(trace, "Microtask Queue", state.microtasks, itself)
        + boxText(trace, "Animation Frames", state.animationFrames, itself)
        + boxText(trace, "Task Queue", state.tasks, itself);
}

} // namespace

QByteArray consoleText(const Trace& trace, std::size_t first)
{
    QByteArray text;
    const auto lines = trace.consoleSteps();
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (!isDialog(trace.step(lines[i])))
            text += bytes(lineOf(trace, trace.step(lines[i]))) + '\n';
    }
    return text;
}

QByteArray traceText(const Trace& trace)
{
    QByteArray text;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Step& step = trace.step(i);
        text += QByteArray::number(i + 1).rightJustified(6) + timeText(step.time).rightJustified(14) + "  "
            + bytes(name(step.kind));
        if (isSet(step.card))
            text += "  #" + QByteArray::number(number(step.card)) + ' '
                + bytes(trace.cardName(step.card)).simplified();
        if (isSet(step.position))
            text += "  " + rangeText(trace.position(step.position));
        text += detailText(trace, step) + '\n';
    }
    return text;
}

QByteArray tableText(const Trace& trace)
{
    QByteArray text;
    QByteArray lastBoxes;
    State state;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Step& step = trace.step(i);
        apply(state, step);
        const QByteArray time = "Time " + shortTime(step.time) + " ms";
        if (const QByteArray boxes = boxesText(trace, state); boxes != lastBoxes) {
            text += time + boxes + '\n';
            lastBoxes = boxes;
        }
        if (isConsoleLine(step.kind))
            text += time + "  Console: " + bytes(lineOf(trace, step)) + '\n';
    }
    return text;
}

QByteArray jsonText(const Trace& trace)
{
    const auto place = [&](PositionId id) -> QJsonValue {
        if (!isSet(id))
            return QJsonValue::Null;
        const Position& position = trace.position(id);
        return QJsonObject { { "source", static_cast<qint64>(number(position.source)) },
            { "startLine", static_cast<qint64>(position.startLine) },
            { "startColumn", static_cast<qint64>(position.startColumn) },
            { "endLine", static_cast<qint64>(position.endLine) },
            { "endColumn", static_cast<qint64>(position.endColumn) } };
    };
    QJsonArray sources;
    for (std::uint32_t i = 1; i <= trace.sourceCount(); ++i) {
        const Source& source = trace.source(SourceId(i));
        sources.append(QJsonObject { { "id", static_cast<qint64>(i) }, { "name", words(source.name) },
            { "text", words(source.text) } });
    }
    QJsonArray cards;
    for (std::uint32_t i = 1; i <= trace.cardCount(); ++i) {
        const Card& card = trace.card(CardId(i));
        QJsonObject object { { "id", static_cast<qint64>(i) }, { "kind", words(name(card.kind)) },
            { "name", words(trace.text(card.name)) }, { "position", place(card.position) },
            { "scheduledAt", place(card.scheduledAt) } };
        if (isSet(card.origin))
            object["origin"] = static_cast<qint64>(number(card.origin));
        cards.append(object);
    }
    QJsonArray steps;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Step& step = trace.step(i);
        QJsonObject object = detailsOf(trace, step);
        object["step"] = static_cast<qint64>(i + 1);
        object["timeMs"] = milliseconds(step.time);
        object["kind"] = words(name(step.kind));
        if (isSet(step.card))
            object["card"] = static_cast<qint64>(number(step.card));
        if (isSet(step.position))
            object["position"] = place(step.position);
        steps.append(object);
    }
    const QJsonObject document { { "format", "loopscope-trace" }, { "version", kFormatVersion },
        { "sources", sources }, { "cards", cards }, { "steps", steps } };
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

bool hasUncaughtLine(const Trace& trace)
{
    return std::ranges::any_of(trace.consoleSteps(),
        [&](std::uint32_t index) { return trace.step(index).kind == StepKind::ErrorReported; });
}

} // namespace loopscope
