// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include <QFileInfo>

namespace loopscope {

WindowMenus::WindowMenus(const WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
{
    m_exports.addAction(actions.of(Command::Export));
    m_exports.addAction(actions.of(Command::CopyPicture));
    m_exports.addAction(actions.of(Command::CopyTable));

    m_everything.addAction(actions.of(Command::New));
    m_everything.addAction(actions.of(Command::Open));
    m_recent = m_everything.addMenu(QString());
    m_everything.addAction(actions.of(Command::Save));
    m_everything.addAction(actions.of(Command::SaveAs));
    m_everything.addSeparator();
    m_edit
        = addMenu({ Command::Undo, Command::Redo, Command::Find, Command::CopyPicture, Command::CopyTable });
    m_play = addMenu({ Command::TogglePlaying, Command::TogglePlayingBack, Command::Forward, Command::Back,
        Command::ToStart, Command::ToEnd, Command::ForwardStep, Command::BackStep, Command::ForwardStatement,
        Command::BackStatement, Command::ForwardCallback, Command::BackCallback, Command::ForwardTurn,
        Command::BackTurn, Command::ForwardConsoleLine, Command::BackConsoleLine, Command::ReturnFromJump });
    m_debug = addMenu({ Command::LineOver, Command::LineOverBack, Command::LineInto, Command::LineIntoBack,
        Command::LineOut, Command::LineOutBack, Command::Continue, Command::ContinueBack,
        Command::RunToCursor, Command::BackToCursor, Command::ToggleBreakpoint, Command::RemoveBreakpoints });
    m_watches = m_debug->addMenu(QString());
    for (const Watch watch : kWatches)
        m_watches->addAction(actions.of(commandOf(watch)));
    m_view = addMenu({ Command::LightTheme, Command::DarkTheme, Command::ContrastTheme,
        Command::ToggleLanguage, Command::ZoomIn, Command::ZoomOut, Command::ZoomReset,
        Command::ReducedMotion, Command::FocusEditor, Command::FocusScene });
    m_panels = addMenu({ Command::ShowCode, Command::ShowScene, Command::ShowConsole, Command::ShowTimeline,
        Command::ShowCharts, Command::ShowVariables, Command::ShowPromises, Command::ShowPage });
    m_panels->addSeparator();
    m_panels->addAction(actions.of(Command::ShowPanelTitles));
    m_panels->addAction(actions.of(Command::ResetPanels));
    m_explanations = addMenu({ Command::FirstCourseSentences, Command::SpecTermSentences,
        Command::ToggleSentences, Command::OpenSpec });
    m_view->addSeparator();
    m_view->addMenu(m_panels);
    m_view->addMenu(m_explanations);
    m_everything.removeAction(m_explanations->menuAction());
    m_everything.removeAction(m_panels->menuAction());
    m_lesson
        = addMenu({ Command::ToggleChosen, Command::NextChosen, Command::PreviousChosen, Command::KeepView,
            Command::AddNote, Command::AddArrow, Command::AddHighlight, Command::NextAnnotation });
    m_everything.addSeparator();
    m_everything.addAction(actions.of(Command::Export));
    m_everything.addSeparator();
    m_everything.addAction(actions.of(Command::Present));
    m_everything.addAction(actions.of(Command::ShowSettings));
    m_everything.addAction(actions.of(Command::ShowKeys));
    m_everything.addAction(actions.of(Command::About));
    m_everything.addAction(actions.of(Command::Quit));
    retranslate();
}

void WindowMenus::showRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QString words = QFileInfo(path).fileName();
        words.replace(u'&', QStringLiteral("&&"));
        QAction* action = m_recent->addAction(words, this, [this, path] { emit recentFileChosen(path); });
        action->setToolTip(path);
    }
    m_recent->setToolTipsVisible(true);
}

void WindowMenus::showSamples(const std::vector<Sample>& samples, Language language)
{
    m_samples.clear();
    for (const Sample& sample : samples) {
        QString words = sample.title(language);
        words.replace(u'&', QStringLiteral("&&"));
        m_samples.addAction(words, this, [this, sample] { emit sampleChosen(sample); });
    }
}

void WindowMenus::retranslate()
{
    m_recent->setTitle(tr("Recent files"));
    m_edit->setTitle(tr("Edit"));
    m_play->setTitle(tr("Play"));
    m_debug->setTitle(tr("Debug"));
    m_watches->setTitle(tr("Pause when…"));
    m_view->setTitle(tr("View"));
    m_panels->setTitle(tr("Panels"));
    m_explanations->setTitle(tr("Explanations"));
    m_lesson->setTitle(tr("Lesson"));
}

QMenu* WindowMenus::addMenu(std::initializer_list<Command> commands)
{
    QMenu* menu = m_everything.addMenu(QString());
    for (const Command command : commands)
        menu->addAction(m_actions.of(command));
    return menu;
}

} // namespace loopscope
