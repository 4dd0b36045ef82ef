// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_words.h"

#include "ui/window/panel_area.h"
#include "ui/window/player_words.h"
#include "ui/window/window_actions.h"

namespace loopscope {

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

} // namespace loopscope
