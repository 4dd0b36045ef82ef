// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promise_words.h"

#include "ui/console/value_preview.h"

namespace loopscope {

namespace {

constexpr int kLongestName = 40;
constexpr int kLongestValue = 80;

QString shortened(QString text, int longest)
{
    text = text.simplified();
    if (text.endsWith(u';'))
        text.chop(1);
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString PromiseWords::textAt(PositionId position) const
{
    return shortened(fromUtf8(m_trace.textAt(position)), kLongestName);
}

QString PromiseWords::cardName(CardId card) const
{
    return shortened(fromUtf8(m_trace.cardName(card)), kLongestName);
}

QString PromiseWords::nameOf(PromiseId id) const
{
    const PromiseState& promise = m_table.state(id);
    if (isSet(promise.name))
        return fromUtf8(m_trace.text(promise.name));
    if (const QString text = textAt(promise.position); !text.isEmpty())
        return text;
    return isSet(promise.createdBy) ? cardName(promise.createdBy) : tr("promise");
}

QString PromiseWords::lineOf(PositionId position) const
{
    const Position& where = m_trace.position(position);
    return where.startLine == 0 ? QString() : tr("line %1").arg(where.startLine);
}

QString PromiseWords::valueOf(PromiseId id) const
{
    const std::optional<ValueGraph> graph = decodedValues(m_trace.text(m_table.state(id).value));
    if (!graph || graph->values.empty())
        return {};
    return shortened(plainText(previewOf(*graph, graph->values.front())), kLongestValue);
}

QString PromiseWords::stateOf(PromiseId id) const
{
    const PromiseState& promise = m_table.state(id);
    switch (promise.status) {
    case PromiseStatus::Pending:
        return tr("pending");
    case PromiseStatus::LockedIn:
        return isSet(promise.lockedInto) ? tr("locked in to %1").arg(nameOf(promise.lockedInto))
                                         : tr("locked in to a thenable");
    case PromiseStatus::Fulfilled:
        return tr("fulfilled: %1").arg(valueOf(id));
    case PromiseStatus::Rejected:
        return promise.isReported ? tr("rejected, unhandled: %1").arg(valueOf(id))
                                  : tr("rejected: %1").arg(valueOf(id));
    }
    return {};
}

QString PromiseWords::nameOf(PromiseOperation operation)
{
    switch (operation) {
    case PromiseOperation::Call:
        return {};
    case PromiseOperation::AsyncFunction:
        return QStringLiteral("async");
    case PromiseOperation::Then:
        return QStringLiteral("then");
    case PromiseOperation::Catch:
        return QStringLiteral("catch");
    case PromiseOperation::Finally:
        return QStringLiteral("finally");
    case PromiseOperation::All:
        return QStringLiteral("all");
    case PromiseOperation::AllSettled:
        return QStringLiteral("allSettled");
    case PromiseOperation::Any:
        return QStringLiteral("any");
    case PromiseOperation::Race:
        return QStringLiteral("race");
    case PromiseOperation::Await:
        return QStringLiteral("await");
    case PromiseOperation::Resolve:
        return QStringLiteral("resolve");
    }
    return {};
}

QString PromiseWords::originOf(PromiseId id) const
{
    const PromiseState& promise = m_table.state(id);
    const QString line = lineOf(promise.position);
    const QString by = promise.origin == PromiseOperation::AsyncFunction
        ? tr("async function %1").arg(cardName(promise.createdBy))
        : textAt(promise.position);
    if (by.isEmpty())
        return line;
    return line.isEmpty() ? by : tr("%1, %2", "a call, its line").arg(by, line);
}

QString PromiseWords::settlingOf(PromiseId id) const
{
    const PromiseState& promise = m_table.state(id);
    if (promise.settled == 0)
        return {};
    const QString by = cardName(promise.settledBy);
    const QString line = lineOf(promise.settledAt);
    if (by.isEmpty())
        return line;
    return line.isEmpty() ? by : tr("%1, %2", "a call, its line").arg(by, line);
}

QStringList PromiseWords::reactionsOf(PromiseId id) const
{
    QStringList lines;
    for (const PromiseReaction& reaction : m_table.state(id).reactions) {
        QString line = nameOf(reaction.operation);
        if (isSet(reaction.waiting))
            line += u' ' + cardName(reaction.waiting);
        if (isSet(reaction.handlers))
            line += u' ' + shortened(fromUtf8(m_trace.text(reaction.handlers)), kLongestName);
        if (isSet(reaction.derived))
            line += QStringLiteral(" → ") + nameOf(reaction.derived);
        lines.append(isSet(reaction.microtask) ? tr("%1 (queued)").arg(line) : line);
    }
    return lines;
}

} // namespace loopscope
