// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/step_sentence.h"

#include "ui/wording/sentence_parts.h"

#include <QCoreApplication>

namespace loopscope {

namespace {

class Marks
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::Marks)

public:
    /// A sentence of its own about a choice that the specs leave open.
    static QString sentenceFor(Mark mark)
    {
        switch (mark) {
        case Mark::AheadOfDelayedTimers:
            return tr("It stands ahead of timers that fell due during this very task: the spec leaves that "
                      "order to the browser, and Chromium does it this way.");
        case Mark::TimerBeforeFrame:
            return tr(
                "A timer and a frame were due at the same time: the spec leaves it to the browser which "
                "goes first, and mostly it is the timer.");
        case Mark::PortIsBusy:
            return tr(
                "The spec would make it a task at once; Chromium waits until the task that delivers the "
                "message before it is done.");
        case Mark::FrameBeforeTasks:
            return tr("After a click or a key Chromium draws the page before it takes another task; the spec "
                      "leaves that "
                      "choice to the browser.");
        case Mark::None:
            break;
        }
        return {};
    }

    static QString invitation() { return tr("Press <b>Space</b> and watch this program run."); }
};

Wording wordingFor(const SentenceParts& parts)
{
    switch (parts.step.kind) {
    case StepKind::TaskQueued:
        return wordTaskQueued(parts);
    case StepKind::TaskTaken:
        return wordTaskTaken(parts);
    case StepKind::ScriptStarted:
        return wordScriptStarted(parts);
    case StepKind::FramePushed:
        return wordFramePushed(parts);
    case StepKind::FramePopped:
        return wordFramePopped(parts);
    case StepKind::StatementReached:
        return wordStatementReached(parts);
    case StepKind::CallReached:
        return wordCallReached(parts);
    case StepKind::WebApiStarted:
        return wordWebApiStarted(parts);
    case StepKind::WebApiFinished:
        return wordWebApiFinished(parts);
    case StepKind::WebApiCancelled:
        return wordWebApiCancelled(parts);
    case StepKind::MicrotaskQueued:
        return wordMicrotaskQueued(parts);
    case StepKind::MicrotaskTaken:
        return wordMicrotaskTaken(parts);
    case StepKind::MicrotaskCheckpointEntered:
        return wordCheckpointEntered(parts);
    case StepKind::MicrotaskCheckpointLeft:
        return wordCheckpointLeft(parts);
    case StepKind::FunctionSuspended:
        return wordFunctionSuspended(parts);
    case StepKind::FunctionResumed:
        return wordFunctionResumed(parts);
    case StepKind::AnimationFrameCallbackQueued:
        return wordFrameRequested(parts);
    case StepKind::AnimationFrameCallbackTaken:
        return wordFrameCallbackTaken(parts);
    case StepKind::AnimationFrameCallbackCancelled:
        return wordFrameCallbackCancelled(parts);
    case StepKind::RenderingOpportunity:
        return wordRenderingOpportunity(parts);
    case StepKind::RenderingUpdated:
        return wordRenderingUpdated(parts);
    case StepKind::FrameDropped:
        return wordFrameDropped(parts);
    case StepKind::ConsoleMessage:
        return wordConsoleMessage(parts);
    case StepKind::ErrorReported:
        return wordErrorReported(parts);
    case StepKind::ClockAdvanced:
        return wordClockAdvanced(parts);
    case StepKind::LimitReached:
        return { limitReason(parts.step).toHtmlEscaped(), SpecSection::None };
    case StepKind::BecameIdle:
        return wordBecameIdle(parts);
    case StepKind::RenderingCallbackTaken:
        return wordRenderingCallbackTaken(parts);
    case StepKind::DomChanged:
        return wordDomChanged(parts);
    case StepKind::LayoutForced:
        return wordLayoutForced(parts);
    }
    return {};
}

/// What is cut short ends in an ellipsis, after which no sentence has a full stop.
void leaveOutDoubledStops(QString& text)
{
    text.replace(QStringLiteral("…</b>."), QStringLiteral("…</b>"));
}

} // namespace

StepSentence sentenceFor(const Trace& trace, const State& after, std::size_t moment, SentenceDetail detail)
{
    if (moment == 0 || moment > trace.size())
        return { Marks::invitation(), {}, {} };
    const SentenceParts parts(trace, after, moment);
    Wording wording = wordingFor(parts);
    if (detail == SentenceDetail::SpecTerms)
        wording.text = wordInSpecTerms(parts);
    leaveOutDoubledStops(wording.text);
    if (parts.step.mark != Mark::None)
        wording.text += u' ' + Marks::sentenceFor(parts.step.mark);
    return { wording.text, titleOf(wording.section), urlOf(wording.section) };
}

} // namespace loopscope
