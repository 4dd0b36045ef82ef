// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/card_wording.h"

#include "ui/wording/time_wording.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace loopscope {

namespace {

constexpr qsizetype kLongestTitle = 300;

struct CardWording
{
    Q_DECLARE_TR_FUNCTIONS(CardWording)
};

bool namesAFunction(CardKind kind)
{
    switch (kind) {
    case CardKind::Function:
    case CardKind::Timeout:
    case CardKind::Interval:
    case CardKind::IntervalTick:
    case CardKind::AnimationFrameCallback:
    case CardKind::PromiseReaction:
    case CardKind::AwaitContinuation:
    case CardKind::MicrotaskCallback:
    case CardKind::IdleCallback:
    case CardKind::PostedTask:
        return true;
    default:
        return false;
    }
}

/// Whether a name is one that a call can be written with: "later", "view.draw", "#secret", "비동기작업".
bool isCallable(const QString& name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == '_' || c == '$' || c == '.'
            || c == '#';
    });
}

QString microtaskNature(CardKind kind)
{
    switch (kind) {
    case CardKind::MicrotaskCallback:
        return "queueMicrotask"; // the API's own name
    case CardKind::AwaitContinuation:
    case CardKind::Function:
        return CardWording::tr("goes on after await");
    case CardKind::PassThroughReaction:
        return CardWording::tr("promise reaction, passes on");
    case CardKind::ThenableJob:
        return CardWording::tr("thenable job");
    case CardKind::PromiseJob:
        return CardWording::tr("promise job");
    case CardKind::MutationObservers:
        return "MutationObserver"; // the API's own name
    default:
        return CardWording::tr("promise reaction");
    }
}

/// What a waiting card is, and the line that scheduled it.
QString withLine(const Trace& trace, CardId card, const QString& nature)
{
    const std::uint32_t line = trace.position(trace.card(card).scheduledAt).startLine;
    return line == 0 ? nature : CardWording::tr("%1 · line %2").arg(nature, QString::number(line));
}

QString apiNature(CardKind kind)
{
    switch (kind) {
    case CardKind::Timeout:
        return CardWording::tr("timer");
    case CardKind::Interval:
        return CardWording::tr("interval");
    case CardKind::Fetch:
        return "fetch"; // the API's own name
    case CardKind::BodyRead:
        return CardWording::tr("response body");
    case CardKind::IdleCallback:
        return CardWording::tr("idle callback");
    case CardKind::PostedTask:
        return CardWording::tr("scheduler");
    case CardKind::Message:
        return CardWording::tr("posted message");
    case CardKind::FileRead:
        return "FileReader"; // the API's own name
    case CardKind::XmlHttpRequest:
        return "XMLHttpRequest"; // the API's own name, as those that follow
    case CardKind::BodyChunk:
        return CardWording::tr("chunk of a body");
    case CardKind::Beacon:
        return CardWording::tr("beacon");
    case CardKind::EventSource:
        return "EventSource";
    case CardKind::WebSocket:
        return "WebSocket";
    default:
        return CardWording::tr("at work");
    }
}

} // namespace

QString cardTitle(const Trace& trace, CardId card)
{
    const std::string_view name = trace.cardName(card);
    // A call's own text may be a whole data set: cut before it is decoded.
    QString title
        = QString::fromUtf8(name.data(), std::min<std::ptrdiff_t>(std::ssize(name), 4 * kLongestTitle))
              .simplified();
    if (title.size() > kLongestTitle)
        title = title.left(kLongestTitle - 1) + QChar(0x2026);
    if (title.isEmpty())
        return QString::fromLatin1("?");
    return namesAFunction(trace.card(card).kind) && isCallable(title) ? title + "()" : title;
}

QString cardNature(CardKind kind)
{
    switch (kind) {
    case CardKind::Script:
        return CardWording::tr("script");
    case CardKind::NativeCall:
        return CardWording::tr("native");
    case CardKind::Timeout:
        return CardWording::tr("timer task");
    case CardKind::Interval:
    case CardKind::IntervalTick:
        return CardWording::tr("timer task, interval");
    case CardKind::Fetch:
    case CardKind::BodyRead:
    case CardKind::XmlHttpRequest:
    case CardKind::BodyChunk:
    case CardKind::Beacon:
    case CardKind::EventSource:
    case CardKind::WebSocket:
        return CardWording::tr("network task");
    case CardKind::AnimationFrameCallback:
        return CardWording::tr("animation frame callback");
    case CardKind::PromiseReaction:
        return CardWording::tr("microtask, promise reaction");
    case CardKind::Function:
    case CardKind::AwaitContinuation:
        return CardWording::tr("microtask, goes on after await");
    case CardKind::PassThroughReaction:
        return CardWording::tr("microtask, passes on");
    case CardKind::ThenableJob:
        return CardWording::tr("microtask, thenable job");
    case CardKind::PromiseJob:
        return CardWording::tr("microtask, promise job");
    case CardKind::MicrotaskCallback:
        return CardWording::tr("microtask, queueMicrotask");
    case CardKind::UnhandledRejections:
        return CardWording::tr("task, reports rejections");
    case CardKind::Input:
        return CardWording::tr("user input task");
    case CardKind::PageEvent:
        return CardWording::tr("task, tells of the page");
    case CardKind::IdleCallback:
        return CardWording::tr("idle callback");
    case CardKind::PostedTask:
        return CardWording::tr("task of the scheduler");
    case CardKind::MutationObservers:
        return CardWording::tr("microtask, tells of changes");
    case CardKind::Message:
        return CardWording::tr("message task");
    case CardKind::PerformanceObservers:
        return CardWording::tr("task, tells of entries");
    case CardKind::FileRead:
        return CardWording::tr("file reading task");
    case CardKind::ResizeObserver:
        return CardWording::tr("resize observer, in a frame");
    case CardKind::IntersectionObserver:
        return CardWording::tr("task, tells what came into view");
    case CardKind::FrameEvent:
        return CardWording::tr("event of a frame");
    }
    return {};
}

QString frameSubtitle(const Trace& trace, const Frame& frame, FramePlace place)
{
    const CardKind kind = trace.card(frame.card).kind;
    const std::uint32_t line = trace.position(frame.position).startLine;
    if (line == 0)
        return kind == CardKind::Function && place == FramePlace::Inner ? QString() : cardNature(kind);
    if (kind == CardKind::NativeCall)
        return CardWording::tr("native · line %1").arg(line);
    if (place == FramePlace::Inner)
        return CardWording::tr("line %1").arg(line);
    return CardWording::tr("line %1 · %2").arg(QString::number(line), cardNature(kind));
}

QString apiSubtitle(const Trace& trace, const PendingApi& api, VirtualTime now)
{
    const QString nature = apiNature(trace.card(api.card).kind);
    if (api.due == kNeverDue)
        return CardWording::tr("%1 · pending").arg(nature);
    const VirtualTime length = api.due - api.start;
    VirtualTime elapsed = std::clamp(now - api.start, VirtualTime::zero(), length);
    // Whole milliseconds, unless the wait is so short that they would hide it.
    if (length >= std::chrono::milliseconds(10))
        elapsed = std::chrono::floor<std::chrono::milliseconds>(elapsed);
    return CardWording::tr("%1 · %2 of %3 ms")
        .arg(nature, wordMilliseconds(elapsed), wordMilliseconds(length));
}

QString cardDescription(const Trace& trace, CardId id)
{
    const Card& card = trace.card(id);
    QStringList lines { cardTitle(trace, id), cardNature(card.kind) };
    if (const std::uint32_t line = trace.position(card.position).startLine; line > 0)
        lines += CardWording::tr("written on line %1").arg(line);
    const std::uint32_t scheduledAt = trace.position(card.scheduledAt).startLine;
    if (scheduledAt > 0 && isSet(card.origin))
        lines += CardWording::tr("scheduled on line %1, by %2")
                     .arg(QString::number(scheduledAt), cardTitle(trace, card.origin));
    else if (scheduledAt > 0)
        lines += CardWording::tr("scheduled on line %1").arg(scheduledAt);
    else if (isSet(card.origin))
        lines += CardWording::tr("scheduled by %1").arg(cardTitle(trace, card.origin));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString cardToolTip(const Trace& trace, CardId card, const QString& cutLine)
{
    QString lines = cardDescription(trace, card);
    if (!cutLine.isEmpty())
        lines += u'\n' + cutLine;
    return lines.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString taskSubtitle(const Trace& trace, CardId card)
{
    return withLine(trace, card, cardNature(trace.card(card).kind));
}

QString microtaskSubtitle(const Trace& trace, CardId card)
{
    return withLine(trace, card, microtaskNature(trace.card(card).kind));
}

QString animationFrameSubtitle(const Trace& trace, CardId card)
{
    return withLine(trace, card, CardWording::tr("next frame"));
}

} // namespace loopscope
