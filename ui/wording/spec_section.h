// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the specs that the sentences point to: one table of titles and addresses.
#pragma once

#include <QString>
#include <QUrl>

namespace loopscope {

enum class SpecSection : std::uint8_t
{
    None,
    ProcessingModel,
    QueuingTasks,
    GenericTaskSources,
    CallingScripts,
    CreatingScripts,
    RuntimeScriptErrors,
    UnhandledRejections,
    Timers,
    MicrotaskQueuing,
    AnimationFrames,
    FetchMethod,
    ConsolePrinter,
    ExecutionContexts,
    PromiseReactionJob,
    ThenableJob,
    Await,
    GeneratorYield,
    WebMessaging,
    PerformanceObserverTask,
    FileReader,
    XhrSend,
    SendBeacon,
    EventSource,
    WebSocket,
};
constexpr int kSpecSectionCount = static_cast<int>(SpecSection::WebSocket) + 1;

/// How the section is cited: "HTML §8.1.7.3". Sections whose numbers move between editions go by their names.
QString titleOf(SpecSection section);
QUrl urlOf(SpecSection section);

} // namespace loopscope
