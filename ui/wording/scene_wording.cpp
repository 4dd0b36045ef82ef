// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/scene_wording.h"

#include "ui/wording/card_wording.h"
#include "ui/wording/time_wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopscope {

namespace {

constexpr int kCardsReadOut = 5;

struct SceneWording
{
    Q_DECLARE_TR_FUNCTIONS(SceneWording)
};

template <typename Cards, typename IdOf>
void describe(QStringList& lines, const Trace& trace, Box box, const Cards& cards, IdOf idOf)
{
    if (cards.empty())
        return;
    QStringList titles;
    for (const auto& card : cards) {
        if (titles.size() == kCardsReadOut) {
            titles += QString(QChar(0x2026));
            break;
        }
        titles += cardTitle(trace, idOf(card));
    }
    lines += SceneWording::tr("%1 (%2): %3")
                 .arg(boxTitle(box), boxCount(box, cards.size()), titles.join(QStringLiteral(", ")));
}

} // namespace

QString boxTitle(Box box)
{
    switch (box) {
    case Box::CallStack:
        return SceneWording::tr("Call Stack");
    case Box::WebApis:
        return SceneWording::tr("Web APIs");
    case Box::Microtasks:
        return SceneWording::tr("Microtask Queue");
    case Box::AnimationFrames:
        return SceneWording::tr("Animation Frames");
    case Box::Tasks:
        return SceneWording::tr("Task Queue");
    }
    return {};
}

QString boxCount(Box box, std::size_t count)
{
    if (count == 0)
        return {};
    const int n = static_cast<int>(count);
    switch (box) {
    case Box::CallStack:
        return SceneWording::tr("%n frame(s)", nullptr, n);
    case Box::WebApis:
        return SceneWording::tr("%n pending", nullptr, n);
    default:
        return SceneWording::tr("%n waiting", nullptr, n);
    }
}

QString awaitingCount(std::size_t count)
{
    return SceneWording::tr("%1 awaiting", "async functions that wait at an await").arg(count);
}

QString nextFrameAt(VirtualTime time)
{
    return SceneWording::tr("next at %1 ms").arg(wordMilliseconds(time));
}

QString boxHint(Box box)
{
    switch (box) {
    case Box::CallStack:
        return SceneWording::tr("No script is running");
    case Box::WebApis:
        return SceneWording::tr("Timers and requests are at work here");
    case Box::Microtasks:
        return SceneWording::tr("Promise reactions wait here");
    case Box::AnimationFrames:
        return SceneWording::tr("Callbacks for the next frame");
    case Box::Tasks:
        return SceneWording::tr("Timer, network and input tasks");
    }
    return {};
}

QString boxToolTip(
    Box box, std::size_t count, std::size_t suspended, const std::optional<VirtualTime>& nextFrame)
{
    QStringList lines { boxTitle(box), count == 0 ? boxHint(box) : boxCount(box, count) };
    if (box == Box::CallStack && suspended > 0)
        lines += awaitingCount(suspended);
    if (box == Box::AnimationFrames && count > 0 && nextFrame)
        lines += nextFrameAt(*nextFrame);
    return lines.join(QStringLiteral("\n")).toHtmlEscaped();
}

QString foldToolTip(std::size_t hidden)
{
    return SceneWording::tr(
        "%n more: press to see all of them in a list.", nullptr, static_cast<int>(hidden));
}

QString specToolTip(const QUrl& url)
{
    return SceneWording::tr("Open the specification: %1").arg(url.toString()).toHtmlEscaped();
}

QString queueHead()
{
    return SceneWording::tr("head");
}

QString queueTail()
{
    return SceneWording::tr("tail");
}

QString phaseTitle(Phase phase)
{
    switch (phase) {
    case Phase::NotStarted:
        return SceneWording::tr("Ready");
    case Phase::Task:
        return SceneWording::tr("Task");
    case Phase::Microtasks:
        return SceneWording::tr("Microtasks");
    case Phase::Rendering:
        return SceneWording::tr("Rendering");
    case Phase::Waiting:
        return SceneWording::tr("Waiting");
    case Phase::Ended:
        return SceneWording::tr("Ended");
    }
    return {};
}

QString phaseSubtitle(Phase phase, std::optional<CardKind> bottom, bool stoppedEarly)
{
    switch (phase) {
    case Phase::NotStarted:
        return SceneWording::tr("not started");
    case Phase::Task:
        if (!bottom)
            return SceneWording::tr("done");
        switch (*bottom) {
        case CardKind::Script:
            return SceneWording::tr("script", "the task that runs");
        case CardKind::Timeout:
        case CardKind::Interval:
        case CardKind::IntervalTick:
            return SceneWording::tr("timer", "the task that runs");
        case CardKind::Fetch:
        case CardKind::BodyRead:
        case CardKind::XmlHttpRequest:
        case CardKind::BodyChunk:
        case CardKind::Beacon:
        case CardKind::EventSource:
        case CardKind::WebSocket:
            return SceneWording::tr("network", "the task that runs");
        case CardKind::Input:
            return SceneWording::tr("user input", "the task that runs");
        case CardKind::Message:
            return SceneWording::tr("message", "the task that runs");
        default:
            return SceneWording::tr("running", "the task that runs");
        }
    case Phase::Microtasks:
        return SceneWording::tr("checkpoint");
    case Phase::Rendering:
        return SceneWording::tr("frame");
    case Phase::Waiting:
        return SceneWording::tr("nothing to run");
    case Phase::Ended:
        return stoppedEarly ? SceneWording::tr("at a limit") : SceneWording::tr("nothing left");
    }
    return {};
}

QString turnLine(std::uint32_t turn)
{
    return turn == 0 ? SceneWording::tr("Event loop") : SceneWording::tr("Event loop · turn %1").arg(turn);
}

QString timeLine(VirtualTime time)
{
    return SceneWording::tr("virtual time %1 ms").arg(wordMilliseconds(time));
}

QString staleNotice()
{
    return SceneWording::tr("This picture is not of the program that is in the editor");
}

QString sceneDescription(const Trace& trace, const State& state)
{
    const auto same = [](CardId card) {
        return card;
    };
    QStringList lines { phaseTitle(state.phase) + ". " + timeLine(state.time) };
    describe(lines, trace, Box::CallStack,
        std::vector<Frame>(state.callStack.rbegin(), state.callStack.rend()),
        [](const Frame& frame) { return frame.card; });
    describe(lines, trace, Box::WebApis, state.webApis, [](const PendingApi& api) { return api.card; });
    describe(lines, trace, Box::Microtasks, state.microtasks, same);
    describe(lines, trace, Box::AnimationFrames, state.animationFrames, same);
    describe(lines, trace, Box::Tasks, state.tasks, same);
    return lines.join(QStringLiteral(".\n"));
}

} // namespace loopscope
