// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can be told to do.
#pragma once

#include "core/trace/breakpoints.h"
#include "ui/window/panel.h"

#include <cstdint>

namespace loopscope {

enum class Command : std::uint8_t
{
    New,
    Open,
    Save,
    SaveAs,
    Quit,
    Undo,
    Redo,
    Find,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Export,
    CopyPicture,
    CopyTable,
    ToggleChosen,
    NextChosen,
    PreviousChosen,
    KeepView,
    AddNote,
    AddArrow,
    AddHighlight,
    NextAnnotation,
    TogglePlaying,
    TogglePlayingBack,
    Forward,
    Back,
    ToStart,
    ToEnd,
    ForwardStep,
    BackStep,
    ForwardStatement,
    BackStatement,
    ForwardCallback,
    BackCallback,
    ForwardTurn,
    BackTurn,
    ForwardConsoleLine,
    BackConsoleLine,
    ReturnFromJump,
    LineOver,
    LineOverBack,
    LineInto,
    LineIntoBack,
    LineOut,
    LineOutBack,
    Continue,
    ContinueBack,
    RunToCursor,
    BackToCursor,
    ToggleBreakpoint,
    RemoveBreakpoints,
    WatchWebApis, // these seven in the order of Watch
    WatchMicrotasks,
    WatchAnimationFrames,
    WatchTasks,
    WatchStackEmpties,
    WatchErrorReported,
    WatchConsoleLine,
    ToggleTheme,
    LightTheme,
    DarkTheme,
    ContrastTheme,
    ToggleLanguage,
    FirstCourseSentences,
    SpecTermSentences,
    ToggleSentences,
    OpenSpec,
    ReducedMotion,
    FocusEditor,
    FocusScene,
    ShowCode, // these eight in the order of Panel
    ShowScene,
    ShowConsole,
    ShowTimeline,
    ShowCharts,
    ShowVariables,
    ShowPromises,
    ShowPage,
    ShowPanelTitles,
    ResetPanels,
    ShowKeys,
    About,
    ShowSettings,
    Present,
};
constexpr int kCommandCount = static_cast<int>(Command::Present) + 1;

/// The command that turns stopping at this on and off.
constexpr Command commandOf(Watch watch)
{
    return static_cast<Command>(static_cast<int>(Command::WatchWebApis) + static_cast<int>(watch));
}

/// The command that shows and hides a panel.
constexpr Command commandOf(Panel panel)
{
    return static_cast<Command>(static_cast<int>(Command::ShowCode) + static_cast<int>(panel));
}

} // namespace loopscope
