// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include <QAction>
#include <QWidget>

namespace loopscope {

namespace {

QList<QKeySequence> keysOf(Command command)
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
    case Command::ExportPng:
        return { Qt::CTRL | Qt::Key_E };
    case Command::CopyPicture:
        return { Qt::CTRL | Qt::SHIFT | Qt::Key_C };
    case Command::TogglePlaying:
        return { Qt::Key_Space, Qt::Key_F5 };
    case Command::Forward:
        return { Qt::Key_Right };
    case Command::Back:
        return { Qt::Key_Left };
    case Command::ToStart:
        return { Qt::Key_Home };
    case Command::ToEnd:
        return { Qt::Key_End };
    case Command::ForwardStatement:
        return { Qt::Key_F10 };
    case Command::BackStatement:
        return { Qt::SHIFT | Qt::Key_F10 };
    case Command::ForwardStep:
        return { Qt::Key_F11 };
    case Command::BackStep:
        return { Qt::SHIFT | Qt::Key_F11 };
    case Command::ForwardCallback:
        return { Qt::Key_F8 };
    case Command::BackCallback:
        return { Qt::SHIFT | Qt::Key_F8 };
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
    case Command::ShowKeys:
        return { Qt::Key_F1 };
    case Command::Undo: // the editor's own keys
    case Command::Redo:
    case Command::LightTheme:
    case Command::DarkTheme:
    case Command::ContrastTheme:
    case Command::FirstCourseSentences:
    case Command::SpecTermSentences:
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
    case Command::ExportPng:
        return WindowActions::tr("Picture as PNG…");
    case Command::CopyPicture:
        return WindowActions::tr("Copy picture");
    case Command::TogglePlaying:
        return WindowActions::tr("Play or pause");
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
    case Command::ShowKeys:
        return WindowActions::tr("Keys");
    case Command::About:
        return WindowActions::tr("About Loopscope");
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
        action->setShortcuts(keysOf(static_cast<Command>(number)));
        m_actions[static_cast<std::size_t>(number)] = action;
        window.addAction(action);
    }
    for (const Command command : { Command::LightTheme, Command::DarkTheme, Command::ContrastTheme,
             Command::FirstCourseSentences, Command::SpecTermSentences, Command::ReducedMotion })
        of(command)->setCheckable(true);
    // Holding a key down walks; playing and the like happen once for a press.
    for (const Command command : { Command::TogglePlaying, Command::ToggleTheme, Command::ToggleLanguage,
             Command::ToggleSentences, Command::ReducedMotion, Command::OpenSpec })
        of(command)->setAutoRepeat(false);
    retranslate();
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
        for (const Command command : commands)
            lines.push_back({ of(command)->text(), keyText(*of(command)) });
    };
    section(tr("Moving through the recording"),
        { Command::TogglePlaying, Command::Forward, Command::Back, Command::ToStart, Command::ToEnd,
            Command::ForwardStatement, Command::BackStatement, Command::ForwardStep, Command::BackStep,
            Command::ForwardCallback, Command::BackCallback });
    section(tr("Program"),
        { Command::New, Command::Open, Command::Save, Command::SaveAs, Command::Find, Command::ZoomIn,
            Command::ZoomOut, Command::ZoomReset, Command::FocusEditor });
    section(tr("Picture and window"),
        { Command::ExportPng, Command::CopyPicture, Command::FocusScene, Command::ToggleTheme,
            Command::ToggleLanguage, Command::ToggleSentences, Command::OpenSpec, Command::ReducedMotion,
            Command::ShowKeys, Command::Quit });
    return lines;
}

} // namespace loopscope
