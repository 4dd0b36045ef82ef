// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the Call Stack: frames, statements, suspensions, console lines, errors.
#include "ui/wording/sentence_parts.h"

#include <QCoreApplication>

namespace loopscope {

namespace {

class ScriptWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::ScriptWords)

public:
    static QString started(const SentenceParts& p)
    {
        return tr("The script %1 begins: it runs from its first line to its last, and nothing can come in "
                  "between.")
            .arg(p.name());
    }

    static QString pushed(const SentenceParts& p)
    {
        if (p.card.kind == CardKind::NativeCall)
            return tr("The call %1 goes on top of the Call Stack: the browser itself carries it out.")
                .arg(p.name());
        if (p.state.callStack.size() < 2)
            return tr("%1 is called, so it goes on the Call Stack.").arg(p.name());
        const CardId caller = p.state.callStack[p.state.callStack.size() - 2].card;
        return tr("%1 is called, so it goes on top of the Call Stack; %2 waits below until it returns.")
            .arg(p.name(), p.name(caller));
    }

    static QString returned(const SentenceParts& p)
    {
        if (!p.stackIsEmpty()) {
            if (p.card.kind == CardKind::NativeCall)
                return tr("The call %1 is done and leaves the Call Stack; %2 goes on.")
                    .arg(p.name(), p.topFrame());
            return tr("%1 returns and leaves the Call Stack; %2 goes on where it made the call.")
                .arg(p.name(), p.topFrame());
        }
        const bool isScript = p.card.kind == CardKind::Script;
        if (p.state.microtasks.empty()) {
            if (isScript)
                return tr("The script %1 has run to its end, and the Call Stack is empty.").arg(p.name());
            return tr("%1 has run to its end, and the Call Stack is empty.").arg(p.name());
        }
        const int waiting = static_cast<int>(p.state.microtasks.size());
        if (isScript)
            return tr("The script %1 has run to its end and the Call Stack is empty, so now the %n "
                      "microtask(s) run, before any task or frame.",
                nullptr, waiting)
                .arg(p.name());
        return tr("%1 has run to its end and the Call Stack is empty, so now the %n microtask(s) run, before "
                  "any task or frame.",
            nullptr, waiting)
            .arg(p.name());
    }

    static QString threw(const SentenceParts& p)
    {
        if (!p.stackIsEmpty())
            return tr("%1 ends with an exception and leaves the Call Stack; the exception goes on to %2.")
                .arg(p.name(), p.topFrame());
        if (p.card.kind == CardKind::PromiseReaction || p.card.kind == CardKind::AwaitContinuation)
            return tr("%1 ends with an exception, so the promise that waits for it is rejected.")
                .arg(p.name());
        return tr("%1 ends with an exception, and no caller is left on the Call Stack to catch it.")
            .arg(p.name());
    }

    static QString terminated(const SentenceParts& p)
    {
        return tr("%1 was stopped in the middle, because the recording has reached a limit.").arg(p.name());
    }

    static QString statement(const SentenceParts& p)
    {
        return tr("Line %1 of %2 comes next: %3.")
            .arg(QString::number(p.trace.position(p.step.position).startLine), p.name(),
                p.code(p.step.position));
    }

    static QString call(const SentenceParts& p)
    {
        return tr("%1 is about to make the call %2.").arg(p.name(), p.code(p.step.position));
    }

    static QString suspended(const SentenceParts& p)
    {
        if (p.stackIsEmpty())
            return tr("%1 reaches an await and leaves the Call Stack, which is now empty; the rest of the "
                      "function comes back as a microtask.")
                .arg(p.name());
        return tr("%1 reaches an await and leaves the Call Stack without blocking it; %2 goes on at once.")
            .arg(p.name(), p.topFrame());
    }

    static QString yielded(const SentenceParts& p)
    {
        return tr("%1 yields a value and leaves the Call Stack until it is asked for the next one.")
            .arg(p.name());
    }

    static QString resumed(const SentenceParts& p)
    {
        return tr("%1 is back on the Call Stack and goes on exactly where it had stopped.").arg(p.name());
    }

    static QString printed(const SentenceParts& p)
    {
        const CardId frame = p.ownFrame();
        const QString text = p.quote(p.step.a);
        const auto level = consoleLevel(p.step);
        if (isDialog(p.step))
            return tr("A dialog would open here (“%1”). Nobody is there to answer it, so the program goes on "
                      "at once.")
                .arg(text);
        if (!isSet(frame))
            return tr("The console prints “%1”.").arg(text);
        if (text.isEmpty())
            return tr("%1 prints an empty line.").arg(p.name(frame));
        if (level == ConsoleLevel::Warn)
            return tr("%1 prints the warning “%2”.").arg(p.name(frame), text);
        if (level == ConsoleLevel::Error)
            return tr("%1 prints the error “%2”.").arg(p.name(frame), text);
        return tr("%1 prints “%2”.").arg(p.name(frame), text);
    }

    /// Why the code that prints runs now, as a sentence of its own.
    static QString whyNow(const SentenceParts& p)
    {
        if (p.stackIsEmpty())
            return {};
        switch (p.state.phase) {
        case Phase::Microtasks:
            return tr("It came from the Microtask Queue, which empties completely before any task or frame "
                      "runs.");
        case Phase::Rendering:
            return tr("It came from the Animation Frames, which run just before the page is drawn.");
        case Phase::Task:
            if (p.trace.card(p.state.callStack.front().card).kind == CardKind::Script)
                return tr("The script is still running, and everything else waits for its end.");
            return tr("It came from the Task Queue, which gives the Call Stack one task at a time.");
        case Phase::NotStarted:
        case Phase::Waiting:
        case Phase::Ended:
            break;
        }
        return {};
    }

    static QString error(const SentenceParts& p)
    {
        const QString text = p.quote(p.step.a);
        switch (errorSource(p.step)) {
        case ErrorSource::Exception:
            return tr("Nobody caught the exception, so the browser reports “%1”, and the event loop goes on "
                      "with what comes next.")
                .arg(text);
        case ErrorSource::Rejection:
            return tr("A promise was rejected and after the microtasks it still had no handler, so the "
                      "browser reports “%1”.")
                .arg(text);
        case ErrorSource::Syntax:
            return tr("The program cannot be read as JavaScript, so none of it runs: “%1”.").arg(text);
        }
        return {};
    }
};

} // namespace

Wording wordScriptStarted(const SentenceParts& parts)
{
    return { ScriptWords::started(parts), SpecSection::CallingScripts };
}

Wording wordFramePushed(const SentenceParts& parts)
{
    return { ScriptWords::pushed(parts), SpecSection::ExecutionContexts };
}

Wording wordFramePopped(const SentenceParts& parts)
{
    const SpecSection section
        = parts.stackIsEmpty() ? SpecSection::CallingScripts : SpecSection::ExecutionContexts;
    switch (static_cast<Completion>(parts.step.detail)) {
    case Completion::Return:
        return { ScriptWords::returned(parts), section };
    case Completion::Throw:
        return { ScriptWords::threw(parts), section };
    case Completion::Terminated:
        return { ScriptWords::terminated(parts), SpecSection::None };
    }
    return {};
}

Wording wordStatementReached(const SentenceParts& parts)
{
    QString text = ScriptWords::statement(parts);
    // Where a callback begins, the question is why it runs now.
    if (parts.before != nullptr && beginsCallback(parts.before->kind)) {
        if (const QString why = ScriptWords::whyNow(parts); !why.isEmpty())
            return { text + u' ' + why, SpecSection::ProcessingModel };
    }
    return { text, SpecSection::None };
}

Wording wordCallReached(const SentenceParts& parts)
{
    return { ScriptWords::call(parts), SpecSection::None };
}

Wording wordFunctionSuspended(const SentenceParts& parts)
{
    if (static_cast<Suspension>(parts.step.detail) == Suspension::Yield)
        return { ScriptWords::yielded(parts), SpecSection::GeneratorYield };
    return { ScriptWords::suspended(parts), SpecSection::Await };
}

Wording wordFunctionResumed(const SentenceParts& parts)
{
    return { ScriptWords::resumed(parts), SpecSection::Await };
}

Wording wordConsoleMessage(const SentenceParts& parts)
{
    QString text = ScriptWords::printed(parts);
    const QString why = ScriptWords::whyNow(parts);
    if (!why.isEmpty())
        text += u' ' + why;
    return { text, why.isEmpty() ? SpecSection::ConsolePrinter : SpecSection::ProcessingModel };
}

Wording wordErrorReported(const SentenceParts& parts)
{
    switch (errorSource(parts.step)) {
    case ErrorSource::Rejection:
        return { ScriptWords::error(parts), SpecSection::UnhandledRejections };
    case ErrorSource::Syntax:
        return { ScriptWords::error(parts), SpecSection::CreatingScripts };
    case ErrorSource::Exception:
        break;
    }
    return { ScriptWords::error(parts), SpecSection::RuntimeScriptErrors };
}

} // namespace loopscope
