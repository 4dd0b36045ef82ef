// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_keys.h"

namespace loopscope {

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

} // namespace loopscope
