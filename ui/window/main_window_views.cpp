// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window that shows: the moment, the state of the recording, looks, words, pictures.
#include "ui/charts/charts_panel.h"
#include "ui/console/console_panel.h"
#include "ui/export/clipboard_data.h"
#include "ui/export/diagram.h"
#include "ui/export/export_dialog.h"
#include "ui/lesson/annotation_painter.h"
#include "ui/lesson/annotator.h"
#include "ui/lesson/lesson_keeper.h"
#include "ui/lesson/stride_names.h"
#include "ui/page/page_panel.h"
#include "ui/scene/scene_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_size.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/find_bar.h"
#include "ui/window/inspection_views.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/panel_area.h"
#include "ui/window/presentation.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/style_sheet.h"
#include "ui/window/top_bar.h"
#include "ui/window/transport_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_menus.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QToolTip>

namespace loopscope {

namespace {

constexpr double kPictureScale = 2;
constexpr int kTextPixels = 13;
constexpr int kWheelNotch = 120;

/// Where a frame stands, if that is in the program itself and not in a text that it compiled.
Position placeIn(const Trace& trace, PositionId id)
{
    const Position& position = trace.position(id);
    return position.source == kProgramSource ? position : Position {};
}

} // namespace

void MainWindow::showMoment(Player::Move move)
{
    // Before a class no stride is too long to be seen.
    const bool isLed = move == Player::Move::Leap || m_presentation->isOn();
    const Motion motion = move == Player::Move::Jump ? Motion::Instant
        : isLed                                      ? Motion::Led
                                                     : Motion::Animated;
    m_scene->showMoment(m_player.state(), m_player.moment(), sentence(), motion);
    if (m_scene->isAnimating())
        m_player.hold();
    m_console->setPrinted(m_player.state().consoleLines);
    showMarks();
    // While someone types, the text stays where it is.
    if (!m_editor->hasFocus() || move == Player::Move::Walk)
        m_editor->reveal();
}

void MainWindow::showMarks()
{
    CodeMarks& marks = m_editor->marks();
    if (!m_session.isInStep()) {
        // Between an edit and its recording the marks stay and move with the text; but none of another
        // program's may stand in one that does not run.
        if (m_session.isStale()) {
            marks.clearCurrent();
            marks.clearBelow();
        }
        return;
    }
    const std::vector<Frame>& stack = m_player.state().callStack;
    std::vector<Position> places;
    for (const Frame& frame : stack) {
        const Position place = placeIn(m_player.trace(), frame.position);
        if (place.startLine > 0)
            places.push_back(place);
    }
    const Step* last = m_player.atStart() ? nullptr : &m_player.trace().step(m_player.moment() - 1);
    Position current = last == nullptr ? Position {} : placeIn(m_player.trace(), last->position);
    if (current.startLine == 0 && !places.empty()) {
        current = places.back();
        places.pop_back();
    }
    marks.markCurrent(current);
    marks.markBelow(places);
}

void MainWindow::showStatus()
{
    showProgress();
    m_scene->setFreshness(m_session.isStale() ? Freshness::Stale : Freshness::Current);
    if (const auto& error = m_session.programError()) {
        m_editor->marks().markError(error->range, error->message);
        m_console->setProgramError(error->range.startLine > 0
                ? tr("Line %1: %2").arg(QString::number(error->range.startLine), error->message)
                : error->message);
    } else {
        m_editor->marks().clearError();
        m_console->setProgramError({});
    }
    showMarks();
    if (const Step* limit = m_session.limit()) {
        m_message->showMessage(
            limitReason(*limit), m_session.canRaiseLimit() ? tr("Record further") : QString());
        m_shownMessage = Message::Limit;
    } else if (m_shownMessage == Message::Limit) {
        m_message->hide();
        m_shownMessage = Message::None;
    }
}

void MainWindow::showProgress()
{
    if (m_session.isRecordingLong())
        m_topBar->showRecording(m_session.recordedSteps());
    else
        m_topBar->hideRecording();
}

void MainWindow::showFile()
{
    m_topBar->setFile(m_document->name(), m_editor->isModified());
    setWindowTitle(QStringLiteral("%1[*] — Loopscope").arg(m_document->name()));
    setWindowFilePath(m_document->path());
    setWindowModified(m_editor->isModified());
}

void MainWindow::showProblem(const QString& message)
{
    m_message->showMessage(message);
    m_shownMessage = Message::Problem;
}

/// Through the settings, so that there is one way to it.
void MainWindow::changeLook(const std::function<void(LookSettings&)>& change)
{
    LookSettings look = m_preferences.look();
    change(look);
    m_preferences.setLook(look);
    showLookChecks(); // a press has unchecked what was chosen already
}

void MainWindow::showLookChecks()
{
    const auto check = [this](Command command, bool isOn) {
        m_actions->of(command)->setChecked(isOn);
    };
    check(Command::LightTheme, m_look.theme == ThemeName::Light);
    check(Command::DarkTheme, m_look.theme == ThemeName::Dark);
    check(Command::ContrastTheme, m_look.theme == ThemeName::Contrast);
    check(Command::FirstCourseSentences, m_look.sentences == SentenceDetail::FirstCourse);
    check(Command::SpecTermSentences, m_look.sentences == SentenceDetail::SpecTerms);
    check(Command::ReducedMotion, m_look.motion == MotionStyle::Reduced);
}

void MainWindow::showLook()
{
    const LookSettings before = std::exchange(m_look, m_preferences.look());
    if (m_look.language != before.language)
        showLanguage();
    if (m_look.theme != before.theme || m_look.textSize != before.textSize)
        showTheme();
    if (m_look.sentences != before.sentences)
        showMoment(Player::Move::Jump);
    if (m_look.motion != before.motion)
        m_scene->setMotionStyle(m_look.motion);
    showLookChecks();
}

void MainWindow::setTheme(ThemeName name)
{
    changeLook([name](LookSettings& look) { look.theme = name; });
}

void MainWindow::showTheme()
{
    m_theme = theme(m_look.theme, textSize() / 100.0);
    QApplication::setFont(interfaceFont(qRound(kTextPixels * m_theme.textScale)));
    QToolTip::setPalette(paletteOf(m_theme));
    QApplication::setPalette(paletteOf(m_theme));
    qApp->setStyleSheet(styleSheetOf(m_theme));
    m_panels->setTheme(m_theme);
    m_inside->setTheme(m_theme);
    m_page->setTheme(m_theme);
    m_topBar->setTheme(m_theme);
    m_message->setTheme(m_theme);
    m_editor->setTheme(m_theme);
    m_findBar->setTheme(m_theme);
    m_console->setTheme(m_theme);
    m_scene->setTheme(m_theme);
    m_timeline->setTheme(m_theme);
    m_charts->setTheme(m_theme);
    m_transport->setTheme(m_theme);
}

int MainWindow::textSize() const
{
    return m_presentation->isOn() ? m_preferences.presentation().textSize : m_look.textSize;
}

void MainWindow::setTextSize(int percent)
{
    if (!m_presentation->isOn())
        return changeLook([percent](LookSettings& look) { look.textSize = nearestTextSize(percent); });
    PresentationSettings shown = m_preferences.presentation();
    shown.textSize = nearestTextSize(percent);
    m_preferences.setPresentation(shown);
}

void MainWindow::setSentenceDetail(SentenceDetail detail)
{
    changeLook([detail](LookSettings& look) { look.sentences = detail; });
}

void MainWindow::setMotionStyle(MotionStyle style)
{
    changeLook([style](LookSettings& look) { look.motion = style; });
}

StepSentence MainWindow::sentence() const
{
    return sentenceFor(m_player.trace(), m_player.state(), m_player.moment(), m_look.sentences);
}

void MainWindow::wheelEvent(QWheelEvent* event)
{
    const bool isForText
        = event->modifiers() & Qt::ControlModifier && std::abs(event->angleDelta().y()) >= kWheelNotch / 2;
    if (isForText)
        setTextSize(textSizeAfter(textSize(), event->angleDelta().y() > 0 ? 1 : -1));
    else
        QMainWindow::wheelEvent(event);
}

void MainWindow::setLanguage(Language language)
{
    changeLook([language](LookSettings& look) { look.language = language; });
}

void MainWindow::showLanguage()
{
    m_translations.speak(m_look.language.value_or(systemLanguage()));
    retranslate();
}

void MainWindow::openSettings()
{
    if (m_settingsDialog == nullptr) {
        m_settingsDialog = new SettingsDialog(m_preferences, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_progress->setAccessibleName(tr("How far the recording has been shown"));
    m_menus->retranslate();
    m_menus->showSamples(m_sampleList, m_translations.language());
    m_topBar->setLanguage(m_translations.language());
    m_document->translateSample(m_translations.language());
    showStatus();
    showMoment(Player::Move::Jump);
    m_navigation->retranslate();
}

void MainWindow::changeEvent(QEvent* event)
{
    // After the children have had theirs, so that the picture is drawn with the new words.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_document->mayClose()) {
        event->ignore();
        return;
    }
    m_player.pause();
    m_presentation->end();
    saveSettings();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    // Not now: a question in the middle of a drop would block the program that the file comes from.
    QMetaObject::invokeMethod(
        m_document, [this, path = urls.first().toLocalFile()] { m_document->openFile(path); },
        Qt::QueuedConnection);
}

void MainWindow::exportByDialog()
{
    m_player.pause();
    auto* dialog
        = new ExportDialog({ m_player.sharedTrace(), m_player.moment(), m_lesson->chosen(), m_look.sentences,
                               annotations(), m_document->name(), m_translations.language() },
            m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::failed, this, &MainWindow::showProblem);
    connect(dialog, &ExportDialog::exported, this, [this](const QStringList& files) {
        m_exportFolder = QFileInfo(files.first()).absolutePath();
        m_message->showMessage(files.size() == 1
                ? tr("Written: %1").arg(QDir::toNativeSeparators(files.first()))
                : tr("%n files written, the first is %1.", nullptr, static_cast<int>(files.size()))
                      .arg(QDir::toNativeSeparators(files.first())),
            tr("Open the folder"));
        m_shownMessage = Message::Exported;
    });
    dialog->open();
}

void MainWindow::copyPicture()
{
    DiagramLook look;
    look.theme = m_theme;
    look.sentences = m_look.sentences;
    look.size = m_scene->viewport()->size();
    look.overlay = annotations();
    const Picture picture = diagramOf(m_player.trace(), m_player.moment(), look);
    QGuiApplication::clipboard()->setMimeData(
        pictureData(picture, kPictureScale, m_document->name()).release());
}

void MainWindow::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(tableData(m_player.trace(), m_document->name()).release());
}

void MainWindow::connectLesson()
{
    m_lesson = new LessonKeeper({ m_player, m_session, *m_editor, *m_actions }, this);
    // Before the annotator hears of it: what it adds is to be seen.
    for (const Command command :
        { Command::AddNote, Command::AddArrow, Command::AddHighlight, Command::NextAnnotation })
        connect(m_actions->of(command), &QAction::triggered, this, [this] { showPanel(Panel::Scene, *m_scene); });
    m_annotator = new Annotator({ m_player, *m_lesson, *m_scene, *m_actions }, this);
    connect(m_lesson, &LessonKeeper::changed, this, [this] {
        m_transport->setChosen(m_lesson->chosen());
        // Not of a line that is being written: once it is recorded.
        const QString problem = m_session.isInStep() ? m_lesson->problem() : QString();
        if (!problem.isEmpty() && m_shownMessage != Message::Limit) {
            m_message->showMessage(problem);
            m_shownMessage = Message::Lesson;
        } else if (problem.isEmpty() && m_shownMessage == Message::Lesson) {
            m_message->hide();
            m_shownMessage = Message::None;
        }
    });
    connect(m_lesson, &LessonKeeper::opened, this, [this] {
        const std::string detail = m_lesson->viewSetting("sentences");
        if (detail == "spec" || detail == "plain")
            setSentenceDetail(detail == "spec" ? SentenceDetail::SpecTerms : SentenceDetail::FirstCourse);
        if (const auto stride = strideNamed(m_lesson->viewSetting("stride")))
            m_player.setStride(*stride);
    });
}

void MainWindow::keepView()
{
    m_lesson->writeView(
        { { "stride", std::string(nameOf(m_player.stride())) },
            { "sentences", m_look.sentences == SentenceDetail::SpecTerms ? "spec" : "plain" } },
        m_player.moment());
}

SceneOverlay MainWindow::annotations() const
{
    return annotationsOf(m_player.sharedTrace(), m_lesson->entries());
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Loopscope"),
        tr("<p><b>Loopscope</b> shows how JavaScript's event loop runs a program, step by step.</p>"
           "<p>It is free software under the GNU General Public License, version 3 or later.</p>"));
}

} // namespace loopscope
