// SPDX-License-Identifier: GPL-3.0-or-later
// The window: editor and console on the left, the picture on the right, bars above and below.
#pragma once

#include "ui/scene/motion_style.h"
#include "ui/scene/scene_overlay.h"
#include "ui/theme/theme.h"
#include "ui/window/document.h"
#include "ui/window/panel.h"
#include "ui/window/player.h"
#include "ui/window/session.h"
#include "ui/window/settings.h"
#include "ui/wording/step_sentence.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QProgressBar;
class QSettings;
class QSplitter;

namespace loopscope {

class CodeEditor;
class ConsolePanel;
class Annotator;
class ChartsPanel;
class FindBar;
class InspectionViews;
class LessonKeeper;
class MessageBar;
class Navigation;
class PagePanel;
class PanelArea;
class Presentation;
class SceneView;
class SettingsDialog;
class TimelineView;
class TopBar;
class TransportBar;
class WindowActions;
class WindowMenus;

/// Connects its parts and keeps none of their knowledge. Remembers its look in the settings.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All three must outlive the window.
    MainWindow(TraceSource& source, Translations& translations, QSettings& settings);
    ~MainWindow() override;

    /// Opens this file, or the first sample where it is empty or cannot be read.
    void start(const QString& file);

    Player& player() { return m_player; }
    Session& session() { return m_session; }
    Document& document() { return *m_document; }
    /// In percent: one of kTextSizes.
    int textSize() const;
    void setTextSize(int percent);
    SentenceDetail sentenceDetail() const { return m_look.sentences; }
    void setSentenceDetail(SentenceDetail detail);
    void setMotionStyle(MotionStyle style);
    /// For tests, which cannot answer dialogs.
    void setQuestions(Document::Questions questions) { m_questions = std::move(questions); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void build();
    void connectCommands();
    void connectDocument();
    void connectSession();
    void connectPlayer();
    void connectPanels();
    void connectTimeline();
    void connectCharts();
    void connectPage();
    void connectInputs();
    void connectSettings();
    void connectPresentation();
    void restoreSettings();
    void saveSettings();

    void changeLook(const std::function<void(LookSettings&)>& change);
    void setTheme(ThemeName name);
    void setLanguage(Language language);
    void showLook();
    void showTheme();
    void showLanguage();
    void showLookChecks();
    void openSettings();
    void retranslate();
    std::size_t momentIn(const Trace& trace, Session::Opening opening) const;
    void showMoment(Player::Move move);
    void showMarks();
    void showStatus();
    void showProgress();
    void showPanel(Panel panel, QWidget& content);
    void showFile();
    void showProblem(const QString& message);
    void exportByDialog();
    void copyPicture();
    void copyTable();
    void connectLesson();
    void keepView();
    SceneOverlay annotations() const;
    void showAbout();
    StepSentence sentence() const;

    Translations& m_translations;
    QSettings& m_settings;
    Settings m_preferences; // over the same
    LookSettings m_look; // as it is shown
    Player m_player;
    Session m_session;
    Document::Questions m_questions;
    Theme m_theme;
    std::vector<Sample> m_sampleList;
    QString m_exportFolder; // of the last export

    WindowActions* m_actions;
    WindowMenus* m_menus;
    TopBar* m_topBar;
    MessageBar* m_message;
    CodeEditor* m_editor;
    FindBar* m_findBar;
    ConsolePanel* m_console;
    SceneView* m_scene;
    TimelineView* m_timeline;
    ChartsPanel* m_charts;
    TransportBar* m_transport;
    PanelArea* m_panels;
    InspectionViews* m_inside;
    PagePanel* m_page;
    Document* m_document;
    Navigation* m_navigation;
    LessonKeeper* m_lesson;
    Annotator* m_annotator;
    Presentation* m_presentation;
    QSplitter* m_stage; // of a presentation
    QProgressBar* m_progress; // of it
    QPointer<SettingsDialog> m_settingsDialog;
    enum class Message : std::uint8_t
    {
        None,
        Limit,
        Problem,
        Lesson,
        Exported
    };
    Message m_shownMessage = Message::None;
};

} // namespace loopscope
