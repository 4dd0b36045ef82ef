// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/window/panel_area.h"
#include "ui/window/player_words.h"

#include <QAction>
#include <QWidget>

namespace loopscope {

namespace {

QList<QKeySequence> sequencesOf(Command command)
{
    switch (command) {
    case Command::New:
        return { QKeySequence::New };
    case Command::Open:
        return { QKeySequence::Open };
    case Command::Save:
        return { QKeySequence::Save };
    case Command::SaveAs:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_S };
    case Command::Quit:
        return { Qt::CTRL | Qt::Key_Q };
    case Command::Find:
        return { QKeySequence::Find };
    case Command::ZoomIn:
        return { Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal };
    case Command::ZoomOut:
        return { Qt::CTRL | Qt::Key_Minus };
    case Command::ZoomReset:
        return { Qt::CTRL | Qt::Key_0 };
    case Command::Export:
        return { Qt::CTRL | Qt::Key_E };
    case Command::CopyPicture:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_C };
    case Command::CopyTable:
        return { Qt::CTRL | Qt::ALT | Qt::Key_C };
    case Command::ToggleChosen:
        return { Qt::CTRL | Qt::Key_B };
    case Command::NextChosen:
        return { Qt::CTRL | Qt::Key_PageDown };
    case Command::PreviousChosen:
        return { Qt::CTRL | Qt::Key_PageUp };
    case Command::AddNote:
        return { Qt::CTRL | Qt::ALT | Qt::Key_N };
    case Command::AddArrow:
        return { Qt::CTRL | Qt::ALT | Qt::Key_A };
    case Command::AddHighlight:
        return { Qt::CTRL | Qt::ALT | Qt::Key_H };
    case Command::NextAnnotation:
        return { Qt::CTRL | Qt::Key_J };
    case Command::TogglePlaying:
        return { Qt::Key_Space };
    case Command::TogglePlayingBack:
        return { Qt::SHIFT | Qt::Key_Space };
    case Command::Forward:
        return { Qt::Key_Right };
    case Command::Back:
        return { Qt::Key_Left };
    case Command::ToStart:
        return { Qt::Key_Home };
    case Command::ToEnd:
        return { Qt::Key_End };
    case Command::ForwardStep:
        return { Qt::SHIFT | Qt::Key_Right };
    case Command::BackStep:
        return { Qt::SHIFT | Qt::Key_Left };
    case Command::ForwardStatement:
        return { Qt::ALT | Qt::Key_Right };
    case Command::BackStatement:
        return { Qt::ALT | Qt::Key_Left };
    case Command::ForwardCallback:
        return { Qt::CTRL | Qt::Key_Right };
    case Command::BackCallback:
        return { Qt::CTRL | Qt::Key_Left };
    case Command::ForwardTurn:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_Right };
    case Command::BackTurn:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_Left };
    case Command::ForwardConsoleLine:
        return { Qt::CTRL | Qt::Key_Down };
    case Command::BackConsoleLine:
        return { Qt::CTRL | Qt::Key_Up };
    case Command::ReturnFromJump:
        return { Qt::Key_Backspace };
    // What debuggers use: Chrome's F8, F10, F11, Shift+F11; Visual Studio's F5, F9, Ctrl+F10. Back in time is
    // the same key with Shift, or with Ctrl where Shift is taken.
    case Command::LineOver:
        return { Qt::Key_F10 };
    case Command::LineOverBack:
        return { Qt::SHIFT | Qt::Key_F10 };
    case Command::LineInto:
        return { Qt::Key_F11 };
    case Command::LineIntoBack:
        return { Qt::CTRL | Qt::Key_F11 };
    case Command::LineOut:
        return { Qt::SHIFT | Qt::Key_F11 };
    case Command::LineOutBack:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_F11 };
    case Command::Continue:
        return { Qt::Key_F8, Qt::Key_F5 };
    case Command::ContinueBack:
        return { Qt::SHIFT | Qt::Key_F8, Qt::SHIFT | Qt::Key_F5 };
    case Command::RunToCursor:
        return { Qt::CTRL | Qt::Key_F10 };
    case Command::BackToCursor:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_F10 };
    case Command::ToggleBreakpoint:
        return { Qt::Key_F9 };
    case Command::RemoveBreakpoints:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_F9 };
    case Command::WatchWebApis:
        return { Qt::ALT | Qt::Key_1 };
    case Command::WatchMicrotasks:
        return { Qt::ALT | Qt::Key_2 };
    case Command::WatchAnimationFrames:
        return { Qt::ALT | Qt::Key_3 };
    case Command::WatchTasks:
        return { Qt::ALT | Qt::Key_4 };
    case Command::WatchStackEmpties:
        return { Qt::ALT | Qt::Key_5 };
    case Command::WatchErrorReported:
        return { Qt::ALT | Qt::Key_6 };
    case Command::WatchConsoleLine:
        return { Qt::ALT | Qt::Key_7 };
    case Command::ToggleTheme:
        return { Qt::CTRL | Qt::Key_T };
    case Command::ToggleLanguage:
        return { Qt::CTRL | Qt::Key_L };
    case Command::ToggleSentences:
        return { Qt::CTRL | Qt::Key_D };
    case Command::OpenSpec:
        return { Qt::CTRL | Qt::Key_I };
    case Command::ReducedMotion:
        return { Qt::CTRL | Qt::Key_M };
    case Command::FocusEditor:
        return { Qt::CTRL | Qt::Key_1 };
    case Command::FocusScene:
        return { Qt::CTRL | Qt::Key_2 };
    case Command::ShowCode:
        return { Qt::CTRL | Qt::ALT | Qt::Key_1 };
    case Command::ShowScene:
        return { Qt::CTRL | Qt::ALT | Qt::Key_2 };
    case Command::ShowConsole:
        return { Qt::CTRL | Qt::ALT | Qt::Key_3 };
    case Command::ShowTimeline:
        return { Qt::CTRL | Qt::ALT | Qt::Key_4 };
    case Command::ShowCharts:
        return { Qt::CTRL | Qt::ALT | Qt::Key_5 };
    case Command::ShowVariables:
        return { Qt::CTRL | Qt::ALT | Qt::Key_6 };
    case Command::ShowPromises:
        return { Qt::CTRL | Qt::ALT | Qt::Key_7 };
    case Command::ShowPage:
        return { Qt::CTRL | Qt::ALT | Qt::Key_8 };
    case Command::ResetPanels:
        return { Qt::CTRL | Qt::ALT | Qt::Key_0 };
    case Command::ShowKeys:
        return { Qt::Key_F1 };
    case Command::ShowSettings:
        return { QKeySequence(Qt::CTRL | Qt::Key_Comma) };
    // F5 begins a slide show elsewhere, but is a debugger's key here; Google's Slides take it with Ctrl too.
    case Command::Present:
        return { Qt::CTRL | Qt::Key_F5 };
    case Command::Undo: // the editor's own keys
    case Command::Redo:
    case Command::KeepView:
    case Command::LightTheme:
    case Command::DarkTheme:
    case Command::ContrastTheme:
    case Command::FirstCourseSentences:
    case Command::SpecTermSentences:
    case Command::ShowPanelTitles:
    case Command::About:
        break;
    }
    return {};
}

QString wordsOf(Command command)
{
    switch (command) {
    case Command::New:
        return WindowActions::tr("New program");
    case Command::Open:
        return WindowActions::tr("Open…");
    case Command::Save:
        return WindowActions::tr("Save");
    case Command::SaveAs:
        return WindowActions::tr("Save as…");
    case Command::Quit:
        return WindowActions::tr("Quit");
    case Command::Undo:
        return WindowActions::tr("Undo");
    case Command::Redo:
        return WindowActions::tr("Redo");
    case Command::Find:
        return WindowActions::tr("Find…");
    case Command::ZoomIn:
        return WindowActions::tr("Larger text");
    case Command::ZoomOut:
        return WindowActions::tr("Smaller text");
    case Command::ZoomReset:
        return WindowActions::tr("Normal text size");
    case Command::Export:
        return WindowActions::tr("Export…");
    case Command::CopyPicture:
        return WindowActions::tr("Copy picture");
    case Command::CopyTable:
        return WindowActions::tr("Copy the recording as a table");
    case Command::ToggleChosen:
        return WindowActions::tr("Choose this step for the lesson");
    case Command::NextChosen:
        return WindowActions::tr("Next chosen step");
    case Command::PreviousChosen:
        return WindowActions::tr("Previous chosen step");
    case Command::KeepView:
        return WindowActions::tr("Begin the lesson here, with this view");
    case Command::AddNote:
        return WindowActions::tr("Add a note");
    case Command::AddArrow:
        return WindowActions::tr("Add an arrow");
    case Command::AddHighlight:
        return WindowActions::tr("Add a highlight");
    case Command::NextAnnotation:
        return WindowActions::tr("Take the next annotation");
    case Command::TogglePlaying:
        return WindowActions::tr("Play or pause");
    case Command::TogglePlayingBack:
        return WindowActions::tr("Play backwards or pause");
    case Command::Forward:
        return WindowActions::tr("Forward");
    case Command::Back:
        return WindowActions::tr("Back");
    case Command::ToStart:
        return WindowActions::tr("To the start");
    case Command::ToEnd:
        return WindowActions::tr("To the end");
    case Command::ForwardStatement:
        return WindowActions::tr("Next statement");
    case Command::BackStatement:
        return WindowActions::tr("Previous statement");
    case Command::ForwardStep:
        return WindowActions::tr("Next single step");
    case Command::BackStep:
        return WindowActions::tr("Previous single step");
    case Command::ForwardCallback:
        return WindowActions::tr("Next callback");
    case Command::BackCallback:
        return WindowActions::tr("Previous callback");
    case Command::ForwardTurn:
        return WindowActions::tr("Next turn of the event loop");
    case Command::BackTurn:
        return WindowActions::tr("Previous turn of the event loop");
    case Command::ForwardConsoleLine:
        return WindowActions::tr("Next console line");
    case Command::BackConsoleLine:
        return WindowActions::tr("Previous console line");
    case Command::ReturnFromJump:
        return WindowActions::tr("Back to before the jump");
    case Command::LineOver:
        return WindowActions::tr("Next line, over calls");
    case Command::LineOverBack:
        return WindowActions::tr("Previous line, over calls");
    case Command::LineInto:
        return WindowActions::tr("Next line, into calls");
    case Command::LineIntoBack:
        return WindowActions::tr("Previous line, into calls");
    case Command::LineOut:
        return WindowActions::tr("Out to the caller");
    case Command::LineOutBack:
        return WindowActions::tr("Back out to the caller");
    case Command::Continue:
        return WindowActions::tr("Go on to the next breakpoint");
    case Command::ContinueBack:
        return WindowActions::tr("Go back to the previous breakpoint");
    case Command::RunToCursor:
        return WindowActions::tr("Run to the cursor's line");
    case Command::BackToCursor:
        return WindowActions::tr("Run back to the cursor's line");
    case Command::ToggleBreakpoint:
        return WindowActions::tr("Breakpoint in the cursor's line");
    case Command::RemoveBreakpoints:
        return WindowActions::tr("Remove all breakpoints");
    case Command::WatchWebApis:
        return PlayerWords::name(Watch::WebApis);
    case Command::WatchMicrotasks:
        return PlayerWords::name(Watch::Microtasks);
    case Command::WatchAnimationFrames:
        return PlayerWords::name(Watch::AnimationFrames);
    case Command::WatchTasks:
        return PlayerWords::name(Watch::Tasks);
    case Command::WatchStackEmpties:
        return PlayerWords::name(Watch::StackEmpties);
    case Command::WatchErrorReported:
        return PlayerWords::name(Watch::ErrorReported);
    case Command::WatchConsoleLine:
        return PlayerWords::name(Watch::ConsoleLine);
    case Command::ToggleTheme:
        return WindowActions::tr("Light or dark colours");
    case Command::LightTheme:
        return WindowActions::tr("Light");
    case Command::DarkTheme:
        return WindowActions::tr("Dark");
    case Command::ContrastTheme:
        return WindowActions::tr("High contrast");
    case Command::ToggleLanguage:
        return WindowActions::tr("English or Korean");
    case Command::FirstCourseSentences:
        return WindowActions::tr("Explain for a first course");
    case Command::SpecTermSentences:
        return WindowActions::tr("Explain in the terms of the specs");
    case Command::ToggleSentences:
        return WindowActions::tr("Plain words or spec terms");
    case Command::OpenSpec:
        return WindowActions::tr("Open this step's section of the spec");
    case Command::ReducedMotion:
        return WindowActions::tr("Reduced motion");
    case Command::FocusEditor:
        return WindowActions::tr("Go to the program");
    case Command::FocusScene:
        return WindowActions::tr("Go to the picture");
    case Command::ShowCode:
        return nameOf(Panel::Code);
    case Command::ShowScene:
        return nameOf(Panel::Scene);
    case Command::ShowConsole:
        return nameOf(Panel::Console);
    case Command::ShowTimeline:
        return nameOf(Panel::Timeline);
    case Command::ShowCharts:
        return nameOf(Panel::Charts);
    case Command::ShowVariables:
        return nameOf(Panel::Variables);
    case Command::ShowPromises:
        return nameOf(Panel::Promises);
    case Command::ShowPage:
        return nameOf(Panel::Page);
    case Command::ShowPanelTitles:
        return WindowActions::tr("Titles on all panels, to drag them by");
    case Command::ResetPanels:
        return WindowActions::tr("Reset layout");
    case Command::ShowKeys:
        return WindowActions::tr("Keys");
    case Command::About:
        return WindowActions::tr("About Loopscope");
    case Command::ShowSettings:
        return WindowActions::tr("Settings…");
    case Command::Present:
        return WindowActions::tr("Present in full screen");
    }
    return {};
}

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
    section(tr("Panels"),
        { Command::ShowCode, Command::ShowScene, Command::ShowConsole, Command::ShowTimeline,
            Command::ShowCharts, Command::ShowVariables, Command::ShowPromises, Command::ShowPage,
            Command::ResetPanels });
    return lines;
}

} // namespace loopscope
