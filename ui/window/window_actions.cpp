// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/window/command_keys.h"
#include "ui/window/command_words.h"

#include <QAction>
#include <QWidget>

namespace loopscope {

namespace {

QString keyText(const QAction& action)
{
    QStringList texts;
    for (const QKeySequence& keys : action.shortcuts())
        texts.append(keys.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

} // namespace

WindowActions::WindowActions(QWidget& window)
    : QObject(&window)
{
    for (int number = 0; number < kCommandCount; ++number) {
        auto* action = new QAction(this);
        action->setShortcuts(sequencesOf(static_cast<Command>(number)));
        m_actions[static_cast<std::size_t>(number)] = action;
        window.addAction(action);
    }
    for (const Command command :
        { Command::LightTheme, Command::DarkTheme, Command::ContrastTheme, Command::FirstCourseSentences,
            Command::SpecTermSentences, Command::ReducedMotion, Command::ToggleChosen })
        of(command)->setCheckable(true);
    for (const Watch watch : kWatches)
        of(commandOf(watch))->setCheckable(true);
    of(Command::ShowPanelTitles)->setCheckable(true);
    for (const Panel panel : kPanels) {
        of(commandOf(panel))->setCheckable(true);
        of(commandOf(panel))->setAutoRepeat(false);
        of(commandOf(panel))->setVisible(false); // until there is such a panel
    }
    of(Command::ShowSettings)->setMenuRole(QAction::PreferencesRole);
    // Holding a key down walks; playing and the like happen once for a press.
    for (const Command command :
        { Command::TogglePlaying, Command::TogglePlayingBack, Command::ToggleBreakpoint,
            Command::ReturnFromJump, Command::ToggleTheme, Command::ToggleLanguage, Command::ToggleSentences,
            Command::ReducedMotion, Command::OpenSpec, Command::ShowSettings, Command::Present })
        of(command)->setAutoRepeat(false);
    retranslate();
}

QString WindowActions::keysOf(Command command) const
{
    return keyText(*of(command));
}

void WindowActions::retranslate()
{
    for (int number = 0; number < kCommandCount; ++number) {
        const auto command = static_cast<Command>(number);
        of(command)->setText(wordsOf(command));
    }
}

std::vector<WindowActions::KeyLine> WindowActions::keyLines() const
{
    std::vector<KeyLine> lines;
    const auto section = [&](const QString& heading, std::initializer_list<Command> commands) {
        lines.push_back({ heading, {} });
        for (const Command command : commands) {
            if (of(command)->isVisible())
                lines.push_back({ of(command)->text(), keyText(*of(command)) });
        }
    };
    section(tr("Moving through the recording"),
        { Command::TogglePlaying, Command::TogglePlayingBack, Command::Forward, Command::Back,
            Command::ToStart, Command::ToEnd, Command::ForwardStep, Command::BackStep,
            Command::ForwardStatement, Command::BackStatement, Command::ForwardCallback,
            Command::BackCallback, Command::ForwardTurn, Command::BackTurn, Command::ForwardConsoleLine,
            Command::BackConsoleLine, Command::ReturnFromJump });
    section(tr("Lines and breakpoints"),
        { Command::LineOver, Command::LineOverBack, Command::LineInto, Command::LineIntoBack,
            Command::LineOut, Command::LineOutBack, Command::Continue, Command::ContinueBack,
            Command::RunToCursor, Command::BackToCursor, Command::ToggleBreakpoint,
            Command::RemoveBreakpoints });
    section(tr("Stop when"),
        { Command::WatchWebApis, Command::WatchMicrotasks, Command::WatchAnimationFrames, Command::WatchTasks,
            Command::WatchStackEmpties, Command::WatchErrorReported, Command::WatchConsoleLine });
    lines.push_back({ tr("Cards in the picture"), {} });
    lines.push_back({ tr("Choose a card"), QStringLiteral("↑, ↓") });
    lines.push_back({ tr("Where the card was scheduled"), tr("Enter or a click") });
    lines.push_back({ tr("Where the card runs"), tr("Shift+Enter") });
    lines.push_back({ tr("All that a card or a box offers"), tr("Menu key or right click") });
    section(tr("Lesson"),
        { Command::ToggleChosen, Command::NextChosen, Command::PreviousChosen, Command::AddNote,
            Command::AddArrow, Command::AddHighlight, Command::NextAnnotation });
    lines.push_back({ tr("Move the annotation that is taken"), QStringLiteral("←, →, ↑, ↓") });
    lines.push_back({ tr("Change its words, remove it, let it go"), tr("Enter, Delete, Esc") });
    lines.push_back({ tr("In its words: a new line, done"), tr("Enter, Ctrl+Enter") });
    lines.push_back({ tr("Inputs on the timeline"), {} });
    lines.push_back({ tr("Add an input where the cursor stands"), tr("Insert") });
    lines.push_back({ tr("Choose an input"), QStringLiteral("↑, ↓") });
    lines.push_back({ tr("Move it by 1 ms"), QStringLiteral("Ctrl+←, Ctrl+→") });
    lines.push_back({ tr("Move it by 10 ms"), tr("Shift+←, Shift+→") });
    lines.push_back({ tr("Show its line, remove it, let it go"), tr("Enter, Delete, Esc") });
    section(tr("Program"),
        { Command::New, Command::Open, Command::Save, Command::SaveAs, Command::Find, Command::ZoomIn,
            Command::ZoomOut, Command::ZoomReset, Command::FocusEditor });
    section(tr("Picture and window"),
        { Command::Export, Command::CopyPicture, Command::CopyTable, Command::FocusScene,
            Command::ToggleTheme, Command::ToggleLanguage, Command::ToggleSentences, Command::OpenSpec,
            Command::ReducedMotion, Command::Present, Command::ShowSettings, Command::ShowKeys,
            Command::Quit });
    lines.push_back({ tr("In a presentation"), {} });
    lines.push_back({ tr("Go on, or to the next chosen step"), tr("Page Down, →, Space") });
    lines.push_back({ tr("Go back, or to the previous chosen step"), tr("Page Up, ←") });
    lines.push_back({ tr("Black screen, and the picture again"), tr("Full stop, B") });
    lines.push_back({ tr("Choose its boxes, spotlight and size of text"), keysOf(Command::ShowSettings) });
    lines.push_back({ tr("Back to the window"), tr("Esc") });
    section(tr("Panels"),
        { Command::ShowCode, Command::ShowScene, Command::ShowConsole, Command::ShowTimeline,
            Command::ShowCharts, Command::ShowVariables, Command::ShowPromises, Command::ShowPage,
            Command::ResetPanels });
    return lines;
}

} // namespace loopscope
