// SPDX-License-Identifier: GPL-3.0-or-later
// What every sentence is made from: one moment, and the names and texts of it, escaped and in bold.
#pragma once

#include "core/trace/trace.h"
#include "ui/wording/spec_section.h"

#include <QString>

namespace loopscope {

/// A sentence before its section is looked up.
struct Wording
{
    QString text;
    SpecSection section = SpecSection::None;
};

/// One step and the state after it, with what sentences ask of them.
class SentenceParts
{
public:
    SentenceParts(const Trace& recording, const State& after, std::size_t moment)
        : trace(recording)
        , state(after)
        , step(recording.step(moment - 1))
        , card(recording.card(step.card))
        , before(moment < 2 ? nullptr : &recording.step(moment - 2))
    {
    }

    const Trace& trace;
    const State& state;
    const Step& step;
    const Card& card;
    const Step* before; // the step before; null if there is none

    /// A card's title in bold.
    QString name(CardId id) const;
    QString name() const { return name(step.card); }
    /// The source text at a position, on one line and cut if it is long, in bold.
    QString code(PositionId position) const;
    /// An interned text of the program's, on one line and cut if it is long.
    QString quote(std::uint32_t stringId) const;
    bool stackIsEmpty() const { return state.callStack.empty(); }
    /// The frame on top of the stack.
    QString topFrame() const { return stackIsEmpty() ? QString() : name(state.callStack.back().card); }
    /// The topmost frame that is the program's own, not a call of a web API; unset if there is none.
    CardId ownFrame() const;
};

/// Sentences about what the queues and the Web APIs do.
Wording wordTaskQueued(const SentenceParts& parts);
Wording wordTaskTaken(const SentenceParts& parts);
Wording wordWebApiStarted(const SentenceParts& parts);
Wording wordWebApiFinished(const SentenceParts& parts);
Wording wordWebApiCancelled(const SentenceParts& parts);
Wording wordMicrotaskQueued(const SentenceParts& parts);
Wording wordMicrotaskTaken(const SentenceParts& parts);
Wording wordCheckpointEntered(const SentenceParts& parts);
Wording wordCheckpointLeft(const SentenceParts& parts);
Wording wordFrameRequested(const SentenceParts& parts);
Wording wordFrameCallbackTaken(const SentenceParts& parts);
Wording wordFrameCallbackCancelled(const SentenceParts& parts);
Wording wordRenderingOpportunity(const SentenceParts& parts);
Wording wordRenderingUpdated(const SentenceParts& parts);
Wording wordFrameDropped(const SentenceParts& parts);
Wording wordClockAdvanced(const SentenceParts& parts);
Wording wordBecameIdle(const SentenceParts& parts);

/// Sentences about the page: its tree, its layout, what looks at it.
Wording wordRenderingCallbackTaken(const SentenceParts& parts);
Wording wordDomChanged(const SentenceParts& parts);
Wording wordLayoutForced(const SentenceParts& parts);
QString renderingCallbackInSpecTerms(const SentenceParts& parts);
QString domChangedInSpecTerms(const SentenceParts& parts);
QString layoutForcedInSpecTerms(const SentenceParts& parts);

/// Sentences about what script does.
Wording wordScriptStarted(const SentenceParts& parts);
Wording wordFramePushed(const SentenceParts& parts);
Wording wordFramePopped(const SentenceParts& parts);
Wording wordStatementReached(const SentenceParts& parts);
Wording wordCallReached(const SentenceParts& parts);
Wording wordFunctionSuspended(const SentenceParts& parts);
Wording wordFunctionResumed(const SentenceParts& parts);
Wording wordConsoleMessage(const SentenceParts& parts);
Wording wordErrorReported(const SentenceParts& parts);

/// Any step in the words of the specs' algorithms.
QString wordInSpecTerms(const SentenceParts& parts);

} // namespace loopscope
