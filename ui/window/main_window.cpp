// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/program/input_edits.h"
#include "ui/charts/charts_panel.h"
#include "ui/console/console_panel.h"
#include "ui/lesson/step_anchors.h"
#include "ui/page/page_panel.h"
#include "ui/page/page_view.h"
#include "ui/promises/promises_panel.h"
#include "ui/scene/scene_view.h"
#include "ui/theme/text_size.h"
#include "ui/timeline/timeline_view.h"
#include "ui/variables/variables_panel.h"
#include "ui/window/breakpoint_keeper.h"
#include "ui/window/code_editor.h"
#include "ui/window/file_questions.h"
#include "ui/window/find_bar.h"
#include "ui/window/inspection_views.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/panel_area.h"
#include "ui/window/presentation.h"
#include "ui/window/source_links.h"
#include "ui/window/top_bar.h"
#include "ui/window/transport_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_menus.h"

#include <QDesktopServices>
#include <QDockWidget>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr int kAboveProgram = 10;
constexpr int kProgressHeight = 4;

} // namespace

MainWindow::MainWindow(TraceSource& source, Translations& translations, QSettings& settings)
    : m_translations(translations)
    , m_settings(settings)
    , m_preferences(settings)
    , m_session(source)
    , m_questions(questionsOver(*this))
    , m_sampleList(samples())
    , m_actions(new WindowActions(*this))
    , m_menus(new WindowMenus(*m_actions, this))
{
    build();
    connectDocument();
    connectSession();
    connectPlayer();
    connectCommands();
    connectPanels();
    connectTimeline();
    connectCharts();
    connectPage();
    m_navigation = new Navigation(
        { m_player, m_session, *m_actions, *m_editor, *m_scene, *m_console, *m_topBar }, this);
    m_inside->takeClicksFrom(*m_navigation);
    new BreakpointKeeper({ m_player, m_session, *m_editor, *m_document, *m_actions, m_settings }, this);
    connectLesson();
    connectInputs();
    connectSettings();
    connectPresentation();
    new SourceLinks(m_player, m_session, *m_editor, *m_scene, this);
    restoreSettings();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(true);
    auto* central = new QWidget(this);
    central->setObjectName(QStringLiteral("central"));
    m_topBar = new TopBar(m_menus->samples(), m_menus->exports(), m_menus->everything(), central);
    m_message = new MessageBar(central);

    m_panels = new PanelArea(central);
    auto* program = new QWidget(m_panels);
    program->setObjectName(QStringLiteral("program"));
    program->setAttribute(Qt::WA_StyledBackground);
    m_editor = new CodeEditor(program);
    m_findBar = new FindBar(*m_editor, program);
    auto* programLayout = new QVBoxLayout(program);
    programLayout->setContentsMargins(0, 0, 0, 0);
    programLayout->setSpacing(0);
    programLayout->addWidget(m_findBar);
    programLayout->addSpacing(kAboveProgram);
    programLayout->addWidget(m_editor, 1);
    m_console = new ConsolePanel(m_panels);
    m_scene = new SceneView(m_panels);
    m_scene->viewport()->setAcceptDrops(false); // what is dropped is for the window
    m_scene->setFocusPolicy(Qt::StrongFocus);
    m_transport = new TransportBar(m_player, *m_actions, central);
    m_stage = new QSplitter(central);
    m_progress = new QProgressBar(central);
    m_document = new Document(*m_editor, m_settings,
        { [this](const QString& name) { return m_questions.mayLose(name); },
            [this](const QString& folder) { return m_questions.fileToOpen(folder); },
            [this](const QString& suggestion) {
                return m_questions.fileToSave(suggestion);
            } },
        this);

    m_panels->add(Panel::Code, program);
    m_panels->add(Panel::Scene, m_scene);
    m_panels->add(Panel::Console, m_console);
    m_inside = new InspectionViews(m_player, m_session, m_panels);
    m_panels->add(Panel::Variables, &m_inside->variables());
    m_panels->add(Panel::Promises, &m_inside->promises());
    m_page = new PagePanel(m_panels);
    m_panels->add(Panel::Page, m_page);
    m_timeline = new TimelineView(m_panels);
    m_panels->add(Panel::Timeline, m_timeline);
    m_charts = new ChartsPanel(m_panels);
    m_panels->add(Panel::Charts, m_charts);
    connect(m_panels->dock(Panel::Variables), &QDockWidget::visibilityChanged, &m_inside->variables(),
        &VariablesPanel::setInSight);
    connect(m_panels->dock(Panel::Promises), &QDockWidget::visibilityChanged, &m_inside->promises(),
        &PromisesPanel::setInSight);
    connect(
        m_panels->dock(Panel::Charts), &QDockWidget::visibilityChanged, m_charts, &ChartsPanel::setInSight);

    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_message);
    layout->addWidget(m_panels, 1);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_transport);
    layout->addWidget(m_progress);
    setCentralWidget(central);
}

void MainWindow::start(const QString& file)
{
    const bool isOpen = !file.isEmpty() && m_document->openFile(file);
    if (!isOpen && !m_sampleList.empty()) {
        const QString problem = m_message->text();
        m_document->openSample(m_sampleList.front(), m_translations.language());
        if (!file.isEmpty())
            showProblem(problem);
    }
    m_scene->setFocus();
}

void MainWindow::connectDocument()
{
    connect(m_document, &Document::opened, this, [this] {
        m_message->hide();
        m_shownMessage = Message::None;
        showFile();
        m_session.open(m_document->name(), m_editor->text());
    });
    connect(m_document, &Document::renamed, this, [this] {
        m_session.rename(m_document->name());
        showFile();
    });
    connect(m_document, &Document::failed, this, &MainWindow::showProblem);
    connect(m_document, &Document::recentFilesChanged, this,
        [this] { m_menus->showRecentFiles(m_document->recentFiles()); });
    connect(m_editor, &QsciScintilla::modificationChanged, this, &MainWindow::showFile);
    connect(m_editor, &QsciScintilla::textChanged, this, [this] { m_session.edit(m_editor->text()); });
    connect(m_menus, &WindowMenus::sampleChosen, this,
        [this](const Sample& sample) { m_document->openSample(sample, m_translations.language()); });
    connect(m_menus, &WindowMenus::recentFileChosen, m_document, &Document::openFile);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::traceChanged, this, [this](Session::Opening opening) {
        const std::size_t moment = momentIn(*m_session.trace(), opening);
        m_scene->setTrace(m_session.trace());
        m_console->setTrace(m_session.trace());
        m_timeline->setTrace(m_session.trace(),
            opening == Session::Opening::NewProgram ? TimelineView::Range::Whole : TimelineView::Range::Kept);
        m_charts->setTrace(m_session.trace());
        m_player.setTrace(m_session.trace(), moment);
    });
    connect(&m_session, &Session::traceGrown, &m_player, &Player::noteGrowth);
    connect(&m_session, &Session::statusChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::progressed, this, &MainWindow::showProgress);
    connect(m_message, &MessageBar::actionRequested, this, [this] {
        if (m_shownMessage == Message::Exported)
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_exportFolder));
        else
            m_session.raiseLimit();
    });
    connect(m_message, &MessageBar::closed, this, [this] { m_shownMessage = Message::None; });
}

/// The moment of another recording that is the present one of this.
std::size_t MainWindow::momentIn(const Trace& trace, Session::Opening opening) const
{
    switch (opening) {
    case Session::Opening::NewProgram:
        return 0;
    case Session::Opening::SameProgram:
        break;
    case Session::Opening::OtherOptions: // the same happens, at another step
        return momentsOf(trace, { anchorOf(m_player.trace(), m_player.moment()) }).front().moment;
    }
    return m_player.moment();
}

void MainWindow::connectPlayer()
{
    connect(&m_player, &Player::moved, this, &MainWindow::showMoment);
    connect(&m_player, &Player::speedChanged, this, [this] { m_scene->setSpeed(factor(m_player.speed())); });
    connect(m_scene, &SceneView::animationFinished, &m_player, &Player::release);
    connect(
        m_scene, &SceneView::specActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    // After a click on the bar or the margin the keys are the player's, even if the editor had the focus.
    connect(m_editor, &CodeEditor::marginClickedAt, this, [this] { m_scene->setFocus(); });
    connect(m_transport, &TransportBar::used, this, [this] { m_scene->setFocus(); });
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto&& effect) {
        connect(m_actions->of(command), &QAction::triggered, this, effect);
    };
    on(Command::New, [this] { m_document->openNew(); });
    on(Command::Open, [this] { m_document->openByDialog(); });
    on(Command::Save, [this] { m_document->save(); });
    on(Command::SaveAs, [this] { m_document->saveAs(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Undo, [this] { m_editor->undo(); });
    on(Command::Redo, [this] { m_editor->redo(); });
    on(Command::Find, [this] { m_findBar->open(); });
    on(Command::ZoomIn, [this] { setTextSize(textSizeAfter(textSize(), 1)); });
    on(Command::ZoomOut, [this] { setTextSize(textSizeAfter(textSize(), -1)); });
    on(Command::ZoomReset, [this] { setTextSize(kTextSizes.front()); });
    on(Command::FirstCourseSentences, [this] { setSentenceDetail(SentenceDetail::FirstCourse); });
    on(Command::SpecTermSentences, [this] { setSentenceDetail(SentenceDetail::SpecTerms); });
    on(Command::ToggleSentences, [this] {
        const bool isPlain = m_look.sentences == SentenceDetail::FirstCourse;
        setSentenceDetail(isPlain ? SentenceDetail::SpecTerms : SentenceDetail::FirstCourse);
    });
    on(Command::OpenSpec, [this] {
        if (const QUrl url = sentence().specUrl; !url.isEmpty())
            QDesktopServices::openUrl(url);
    });
    on(Command::ReducedMotion, [this] {
        setMotionStyle(m_look.motion == MotionStyle::Full ? MotionStyle::Reduced : MotionStyle::Full);
    });
    on(Command::Export, [this] { exportByDialog(); });
    on(Command::CopyPicture, [this] { copyPicture(); });
    on(Command::CopyTable, [this] { copyTable(); });
    on(Command::KeepView, [this] { keepView(); });
    const auto toggleTheme = [this] {
        setTheme(m_theme.isDark() ? ThemeName::Light : ThemeName::Dark);
    };
    const auto toggleLanguage = [this] {
        const bool isKorean = m_translations.language() == Language::Korean;
        setLanguage(isKorean ? Language::English : Language::Korean);
    };
    on(Command::ToggleTheme, toggleTheme);
    on(Command::LightTheme, [this] { setTheme(ThemeName::Light); });
    on(Command::DarkTheme, [this] { setTheme(ThemeName::Dark); });
    on(Command::ContrastTheme, [this] { setTheme(ThemeName::Contrast); });
    on(Command::ToggleLanguage, toggleLanguage);
    on(Command::FocusEditor, [this] { showPanel(Panel::Code, *m_editor); });
    on(Command::FocusScene, [this] { showPanel(Panel::Scene, *m_scene); });
    on(Command::ShowKeys, [this] { KeysDialog(*m_actions, this).exec(); });
    on(Command::About, [this] { showAbout(); });

    connect(m_topBar, &TopBar::openRequested, m_document, &Document::openByDialog);
    connect(m_topBar, &TopBar::saveRequested, m_document, &Document::save);
    connect(m_topBar, &TopBar::themeRequested, this, toggleTheme);
    connect(m_topBar, &TopBar::languageRequested, this, toggleLanguage);
    connect(m_topBar, &TopBar::cancelRequested, &m_session, &Session::cancel);
}

void MainWindow::connectPanels()
{
    for (const Panel panel : kPanels) {
        QAction* action = m_actions->of(commandOf(panel));
        action->setVisible(m_panels->has(panel));
        connect(action, &QAction::triggered, m_panels, [this, panel](bool isOn) {
            // Behind another tab it is wanted in front first.
            const bool isHidden = m_panels->has(panel) && m_panels->dock(panel)->visibleRegion().isEmpty();
            m_panels->setShown(panel, isOn || isHidden);
        });
    }
    connect(m_actions->of(Command::ShowPanelTitles), &QAction::triggered, m_panels,
        &PanelArea::setAllTitlesShown);
    connect(m_actions->of(Command::ResetPanels), &QAction::triggered, m_panels, &PanelArea::resetArrangement);
    const auto showChecks = [this] {
        for (const Panel panel : kPanels)
            m_actions->of(commandOf(panel))->setChecked(m_panels->isShown(panel));
    };
    connect(m_panels, &PanelArea::shownChanged, this, showChecks);
    showChecks();
}

/// One cursor for all: the timeline asks the player for moments and follows it.
void MainWindow::connectTimeline()
{
    connect(m_timeline, &TimelineView::sought, &m_player, &Player::seek);
    connect(
        m_timeline, &TimelineView::steppedForward, &m_player, [this] { m_player.forwardBy(Stride::Step); });
    connect(m_timeline, &TimelineView::steppedBack, &m_player, [this] { m_player.backBy(Stride::Step); });
    connect(m_timeline, &TimelineView::cardHovered, this, [this](CardId card) {
        m_scene->setHighlighted(isSet(card) ? std::vector { card } : std::vector<CardId>());
    });
    connect(m_scene, &SceneView::cardHovered, m_timeline, &TimelineView::setLit);
    connect(&m_player, &Player::grown, m_timeline, &TimelineView::noteGrowth);
    connect(&m_player, &Player::moved, this, [this] { m_timeline->setMoment(m_player.moment()); });
    connect(m_timeline, &TimelineView::axisChanged, this,
        [this] { m_preferences.setTimelineAxis(m_timeline->axis()); });
}

/// The charts and the timeline have one axis.
void MainWindow::connectCharts()
{
    connect(m_charts, &ChartsPanel::sought, &m_player, &Player::seek);
    connect(m_charts, &ChartsPanel::steppedForward, &m_player, [this] { m_player.forwardBy(Stride::Step); });
    connect(m_charts, &ChartsPanel::steppedBack, &m_player, [this] { m_player.backBy(Stride::Step); });
    connect(m_charts, &ChartsPanel::cardHovered, this, [this](CardId card) {
        m_scene->setHighlighted(isSet(card) ? std::vector { card } : std::vector<CardId>());
        m_timeline->setLit(card);
    });
    connect(m_scene, &SceneView::cardHovered, m_charts, &ChartsPanel::setLit);
    connect(m_timeline, &TimelineView::cardHovered, m_charts, &ChartsPanel::setLit);
    connect(&m_player, &Player::grown, m_charts, &ChartsPanel::noteGrowth);
    connect(&m_player, &Player::moved, this, [this] { m_charts->setMoment(m_player.moment()); });
    connect(m_timeline, &TimelineView::axisChanged, this, [this] { m_charts->setAxis(m_timeline->axis()); });
    connect(m_charts, &ChartsPanel::axisChanged, this, [this] {
        m_timeline->setAxis(m_charts->axis());
        m_preferences.setTimelineAxis(m_charts->axis());
    });
    connect(
        m_charts, &ChartsPanel::chosenChanged, this, [this] { m_preferences.setChart(m_charts->chosen()); });
}

void MainWindow::connectPage()
{
    connect(&m_session, &Session::traceChanged, this, [this] { m_page->setTrace(m_session.trace()); });
    connect(&m_session, &Session::statusChanged, this,
        [this] { m_page->view().setAlive(m_session.isInStep() && !m_session.isStale()); });
    connect(&m_player, &Player::grown, m_page, &PagePanel::noteGrowth);
    connect(&m_player, &Player::moved, this, [this] { m_page->setMoment(m_player.moment()); });
}

/// What is done on the page and on the timeline is written into the program.
void MainWindow::connectInputs()
{
    const auto write = [this](const std::string& program, const LineEdit& edit) {
        m_editor->changeText(QString::fromStdString(edited(program, edit)));
    };
    // Between two recordings the text may have changed since the input was drawn.
    const auto writeTo = [this, write](const Input& input, const LineEdit& edit) {
        const std::string program = m_editor->text().toStdString();
        if (hasInput(program, input))
            write(program, edit);
    };
    const auto add = [this, write](const Input& input) {
        const std::string program = m_editor->text().toStdString();
        const LineEdit edit = addInput(program, input);
        write(program, edit);
        return edit.line;
    };
    connect(&m_page->view(), &PageView::inputMade, this, add);
    connect(m_timeline, &TimelineView::inputMade, this, [this, add](Input input) {
        input.line = add(input);
        m_timeline->selectInput(input);
    });
    connect(m_timeline, &TimelineView::inputMoved, this,
        [writeTo](
            const Input& input, std::chrono::milliseconds at) { writeTo(input, moveInput(input, at)); });
    connect(m_timeline, &TimelineView::inputRemoved, this,
        [writeTo](const Input& input) { writeTo(input, removeInput(input)); });
    connect(m_timeline, &TimelineView::inputOpened, this, [this](const Input& input) {
        showPanel(Panel::Code, *m_editor);
        const int line = static_cast<int>(input.line) - 1;
        m_editor->setSelection(line, 0, line, static_cast<int>(m_editor->text(line).trimmed().size()));
        m_editor->ensureLineVisible(line);
    });
    connect(&m_session, &Session::statusChanged, this,
        [this] { m_timeline->setInputsAlive(m_session.isInStep() && !m_session.isStale()); });
}

void MainWindow::showPanel(Panel panel, QWidget& content)
{
    m_panels->bringToFront(panel);
    content.setFocus();
}

/// What someone sets is shown at once; what the recorder is told makes it record again.
void MainWindow::connectSettings()
{
    connect(&m_preferences, &Settings::lookChanged, this, &MainWindow::showLook);
    connect(&m_preferences, &Settings::recordingChanged, this,
        [this] { m_session.setOptions(m_preferences.recording()); });
    connect(m_actions->of(Command::ShowSettings), &QAction::triggered, this, &MainWindow::openSettings);
}

void MainWindow::connectPresentation()
{
    m_progress->setObjectName(QStringLiteral("presentationProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kProgressHeight);
    m_presentation
        = new Presentation({ *this, *m_panels, *m_scene, m_player, *m_lesson, *m_annotator, m_preferences,
                               { m_topBar, m_message, m_transport }, *m_stage, *m_progress },
            this);
    connect(m_presentation, &Presentation::changed, this, [this] {
        if (m_theme.textScale != textSize() / 100.0)
            showTheme();
    });
    const auto toggle = [this] {
        m_presentation->isOn() ? m_presentation->end() : m_presentation->begin();
    };
    connect(m_actions->of(Command::Present), &QAction::triggered, this, toggle);
    connect(m_topBar, &TopBar::presentationRequested, this, toggle);
}

void MainWindow::restoreSettings()
{
    m_look = m_preferences.look();
    showLanguage();
    showTheme();
    m_player.setSpeed(m_preferences.speed());
    m_player.setStride(m_preferences.stride());
    m_scene->setMotionStyle(m_look.motion);
    showLookChecks();
    showMoment(Player::Move::Jump);
    m_session.setOptions(m_preferences.recording());
    if (!restoreGeometry(m_preferences.windowGeometry()))
        resize(kFirstSize);
    m_timeline->setAxis(m_preferences.timelineAxis());
    m_charts->setAxis(m_timeline->axis());
    m_charts->choose(m_preferences.chart());
    m_panels->restoreArrangement(m_preferences.panels());
    m_menus->showRecentFiles(m_document->recentFiles());
}

void MainWindow::saveSettings()
{
    m_preferences.setWindowGeometry(saveGeometry());
    m_preferences.setPanels(m_panels->arrangement());
    m_preferences.setSpeed(m_player.speed());
    m_preferences.setStride(m_player.stride());
    m_preferences.sync();
}

} // namespace loopscope
