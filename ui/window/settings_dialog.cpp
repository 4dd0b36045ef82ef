// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_dialog.h"

#include "ui/recording/epoch.h"
#include "ui/theme/text_size.h"
#include "ui/window/settings_form.h"
#include "ui/wording/scene_wording.h"

#include <cmath>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr double kMsPerSecond = 1'000;
constexpr double kNsPerUs = 1'000;

using Milliseconds = std::chrono::milliseconds;

Milliseconds fromMs(double ms)
{
    return Milliseconds(std::max<std::int64_t>(std::llround(ms), 1));
}

QStringList textSizeWords()
{
    QStringList words;
    for (const int size : kTextSizes)
        words.append(QStringLiteral("%1 %").arg(size));
    return words;
}

int textSizeIndex(int percent)
{
    return static_cast<int>(std::find(kTextSizes.begin(), kTextSizes.end(), percent) - kTextSizes.begin());
}

/// As large as what is in it, if there is room; then it is scrolled.
class PageArea final : public QScrollArea
{
public:
    explicit PageArea(QWidget* page)
    {
        setFrameShape(QFrame::NoFrame);
        setWidget(page);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    QSize sizeHint() const override { return widget()->sizeHint() + QSize(barWidth(), 0); }
    QSize minimumSizeHint() const override
    {
        return { widget()->minimumSizeHint().width() + barWidth(), 120 };
    }

private:
    int barWidth() const { return verticalScrollBar()->sizeHint().width(); }
};

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
    , m_restore(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("settings"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_restore->setObjectName(QStringLiteral("restoreDefaults"));
    m_restore->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false); // Enter is the field's
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(18, 0, 18, 0);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 14);
    layout->setSpacing(10);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsDialog::refresh);
    connect(&m_settings, &Settings::lookChanged, this, &SettingsDialog::refresh);
    connect(&m_settings, &Settings::recordingChanged, this, &SettingsDialog::refresh);
    connect(&m_settings, &Settings::presentationChanged, this, &SettingsDialog::refresh);
    build();
}

void SettingsDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

SettingsDialog::Page SettingsDialog::page() const
{
    return static_cast<Page>(m_tabs->currentIndex());
}

void SettingsDialog::setRest(int ms)
{
    for (SettingsForm* form : m_forms)
        form->setRest(ms);
}

void SettingsDialog::done(int result)
{
    for (SettingsForm* form : m_forms)
        form->flush();
    QDialog::done(result);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        adjustSize();
}

/// In the present language, on the page that is shown.
void SettingsDialog::build()
{
    const int shown = std::max(0, m_tabs->currentIndex());
    const QString focused = focusWidget() == nullptr ? QString() : focusWidget()->objectName();
    m_forms.clear();
    m_tabs->blockSignals(true);
    while (m_tabs->count() > 0) {
        QWidget* page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->deleteLater();
    }
    setWindowTitle(tr("Settings"));
    m_restore->setText(tr("Restore defaults"));
    m_restore->setToolTip(tr("Sets this page back to what it was at first"));
    m_close->setText(tr("Close"));
    buildLook(*addPage(tr("Look")));
    buildRecording(*addPage(tr("Recording")));
    buildLimits(*addPage(tr("Limits")));
    buildPresentation(*addPage(tr("Presentation")));
    m_tabs->setCurrentIndex(shown);
    m_tabs->blockSignals(false);
    if (auto* widget = m_forms[static_cast<std::size_t>(shown)]->findChild<QWidget*>(focused))
        widget->setFocus();
    refresh();
}

SettingsForm* SettingsDialog::addPage(const QString& title)
{
    auto* form = new SettingsForm;
    m_tabs->addTab(new PageArea(form), title);
    m_forms.push_back(form);
    return form;
}

void SettingsDialog::change(const std::function<void(LookSettings&)>& change)
{
    LookSettings look = m_settings.look();
    change(look);
    m_settings.setLook(look);
}

void SettingsDialog::change(const std::function<void(Options&)>& change)
{
    Options options = m_settings.recording();
    change(options);
    m_settings.setRecording(options);
}

void SettingsDialog::change(const std::function<void(PresentationSettings&)>& change)
{
    PresentationSettings shown = m_settings.presentation();
    change(shown);
    m_settings.setPresentation(shown);
}

void SettingsDialog::buildLook(SettingsForm& form)
{
    form.addChoice("language", tr("Language"),
        { tr("As the computer: %1")
                .arg(systemLanguage() == Language::Korean ? QStringLiteral("한국어")
                                                          : QStringLiteral("English")),
            QStringLiteral("English"), QStringLiteral("한국어") },
        { [this] {
             const std::optional<Language> language = m_settings.look().language;
             return language ? static_cast<int>(*language) + 1 : 0;
         },
            [this](int at) {
                change([at](LookSettings& look) {
                    look.language = at == 0 ? std::nullopt : std::optional(static_cast<Language>(at - 1));
                });
            } });
    form.addChoice("theme", tr("Colours"), { tr("Light"), tr("Dark"), tr("High contrast") },
        { [this] { return static_cast<int>(m_settings.look().theme); },
            [this](int at) {
                change([at](LookSettings& look) { look.theme = static_cast<ThemeName>(at); });
            } });
    form.addChoice("textSize", tr("Size of text"), textSizeWords(),
        { [this] { return textSizeIndex(m_settings.look().textSize); },
            [this](int at) {
                change(
                    [at](LookSettings& look) { look.textSize = kTextSizes[static_cast<std::size_t>(at)]; });
            } });
    form.addChoice("motion", tr("Motion"), { tr("Cards fly"), tr("Reduced: cards light up and fade") },
        { [this] { return static_cast<int>(m_settings.look().motion); },
            [this](int at) {
                change([at](LookSettings& look) { look.motion = static_cast<MotionStyle>(at); });
            } });
    form.addChoice("sentences", tr("Sentences"),
        { tr("For a first course"), tr("In the terms of the specs") },
        { [this] { return m_settings.look().sentences == SentenceDetail::SpecTerms ? 1 : 0; },
            [this](int at) {
                change([at](LookSettings& look) {
                    look.sentences = at == 1 ? SentenceDetail::SpecTerms : SentenceDetail::FirstCourse;
                });
            } });
    form.addNote(QString());
}

void SettingsDialog::buildRecording(SettingsForm& form)
{
    using Digits = SettingsForm::Digits;
    form.addNumber("statementCost", tr("Cost of a statement"),
        { QStringLiteral("µs"), ranges::kStatementCostUs, Digits::Any },
        { [this] { return static_cast<double>(m_settings.recording().statementCost.count()) / kNsPerUs; },
            [this](double us) {
                change([us](Options& options) {
                    options.statementCost = std::chrono::nanoseconds(std::llround(us * kNsPerUs));
                });
            } });
    form.addNumber("frameRate", tr("Frame rate"), { QStringLiteral("Hz"), ranges::kFrameRate, Digits::Any },
        { [this] { return m_settings.recording().frameRate; },
            [this](double hz) {
                change([hz](Options& options) { options.frameRate = hz; });
            } });
    form.addNumber("framePhase", tr("All frames later by"),
        { QStringLiteral("ms"), ranges::kFramePhaseMs, Digits::Any },
        { [this] { return m_settings.recording().framePhaseMs; },
            [this](double ms) {
                change([ms](Options& options) { options.framePhaseMs = ms; });
            } });
    form.addChoice("order", tr("Order of tasks"),
        { tr("As Chromium takes them"), tr("By time of entry, whatever their source") },
        { [this] { return m_settings.recording().order == TaskOrder::Spec ? 1 : 0; },
            [this](int at) {
                change([at](Options& options) {
                    options.order = at == 1 ? TaskOrder::Spec : TaskOrder::Chromium;
                });
            } });
    form.addNumber("seed", tr("Seed of Math.random()"), { {}, ranges::kSeed, Digits::Whole },
        { [this] { return static_cast<double>(m_settings.recording().seed); },
            [this](double seed) {
                change([seed](Options& options) { options.seed = static_cast<std::uint64_t>(seed); });
            } });
    form.addText("epoch", tr("Date at the start"),
        { tr("UTC, as 2024-01-01T00:00:00Z"), tr("Enter a date such as 2024-01-01T00:00:00Z."),
            [](const QString& text) {
                return epochOf(text.trimmed()).has_value();
            } },
        { [this] { return epochText(m_settings.recording().epochMs); },
            [this](const QString& text) {
                change([&text](Options& options) { options.epochMs = *epochOf(text.trimmed()); });
            } });
    form.addNote(tr("A change records the program again. The virtual clock counts in these, not in the "
                    "computer's time."));
}

void SettingsDialog::buildLimits(SettingsForm& form)
{
    using Digits = SettingsForm::Digits;
    const auto addLimit = [&](const char* name, const QString& label, const SettingsForm::Number& number,
                              const std::function<double(const Limits&)>& read,
                              const std::function<void(Limits&, double)>& write) {
        form.addNumber(name, label, number,
            { [this, read] { return read(m_settings.recording().limits); },
                [this, write](double value) {
                    change([&](Options& options) { write(options.limits, value); });
                } });
    };
    addLimit(
        "steps", tr("Steps"), { {}, ranges::kSteps, Digits::Whole },
        [](const Limits& limits) { return static_cast<double>(limits.steps); },
        [](Limits& limits, double value) { limits.steps = static_cast<std::uint64_t>(value); });
    addLimit(
        "virtualTime", tr("Virtual time"),
        { QStringLiteral("ms"), { 1, ranges::kVirtualMs.most }, Digits::Whole },
        [](const Limits& limits) { return static_cast<double>(limits.virtualTime.count()); },
        [](Limits& limits, double value) { limits.virtualTime = fromMs(value); });
    addLimit(
        "timeWithoutStep", tr("Real time without a step"),
        { QStringLiteral("s"), ranges::kWallSeconds, Digits::Any },
        [](const Limits& limits) {
            return static_cast<double>(limits.realTimeWithoutStep.count()) / kMsPerSecond;
        },
        [](Limits& limits, double value) { limits.realTimeWithoutStep = fromMs(value * kMsPerSecond); });
    addLimit(
        "realTime", tr("Real time in all"), { QStringLiteral("s"), ranges::kWallSeconds, Digits::Any },
        [](const Limits& limits) { return static_cast<double>(limits.realTime.count()) / kMsPerSecond; },
        [](Limits& limits, double value) { limits.realTime = fromMs(value * kMsPerSecond); });
    addLimit(
        "memory", tr("Memory"), { QStringLiteral("MiB"), ranges::kMemoryMiB, Digits::Whole },
        [](const Limits& limits) { return static_cast<double>(limits.memoryMiB); },
        [](Limits& limits, double value) { limits.memoryMiB = static_cast<std::uint32_t>(value); });
    form.addNote(tr("A recording ends at the first of these; what was recorded until then stays."));
}

void SettingsDialog::buildPresentation(SettingsForm& form)
{
    using Shown = PresentationSettings;
    const auto addPart = [&](const char* name, const QString& label, const auto& part) {
        form.addCheck(name, label,
            { [this, part] {
                 Shown shown = m_settings.presentation();
                 return part(shown);
             },
                [this, part](bool isOn) {
                    change([&](Shown& shown) { part(shown) = isOn; });
                } });
    };
    form.addChoice("presentedTextSize", tr("Size of text"), textSizeWords(),
        { [this] { return textSizeIndex(m_settings.presentation().textSize); },
            [this](int at) {
                change([at](Shown& shown) { shown.textSize = kTextSizes[static_cast<std::size_t>(at)]; });
            } });
    form.beginChecks(tr("Boxes"));
    constexpr std::array<const char*, kBoxes.size()> kNames { "presentedStack", "presentedApis",
        "presentedMicrotasks", "presentedFrames", "presentedTasks" };
    for (const Box box : kBoxes)
        addPart(kNames[index(box)], boxTitle(box),
            [box](Shown& shown) -> bool& { return shown.parts.boxes[index(box)]; });
    addPart("presentedRing", tr("Event loop"), [](Shown& shown) -> bool& { return shown.parts.ring; });
    addPart("presentedSentence", tr("Sentence"), [](Shown& shown) -> bool& { return shown.parts.sentence; });
    form.beginChecks(tr("Beside them"));
    addPart("presentedCode", tr("Program"), [](Shown& shown) -> bool& { return shown.code; });
    addPart("presentedConsole", tr("Console"), [](Shown& shown) -> bool& { return shown.console; });
    addPart("presentedPage", tr("Page"), [](Shown& shown) -> bool& { return shown.page; });
    form.beginChecks(tr("Light"));
    addPart("spotlight", tr("Dim all but what moves"), [](Shown& shown) -> bool& { return shown.spotlight; });
    form.addNote(tr("Ctrl+F5 begins. Page Down and Page Up, a clicker's keys, go on and back; a full stop or "
                    "B makes the screen black; Esc ends."));
}

void SettingsDialog::restoreDefaults()
{
    switch (page()) {
    case Page::Look:
        return m_settings.setLook({});
    case Page::Recording:
        return change([](Options& options) {
            const Limits limits = options.limits;
            options = {};
            options.limits = limits;
        });
    case Page::Limits:
        return change([](Options& options) { options.limits = {}; });
    case Page::Presentation:
        return m_settings.setPresentation({});
    }
}

bool SettingsDialog::isDefault() const
{
    const Options options = m_settings.recording();
    switch (page()) {
    case Page::Look:
        return m_settings.look() == LookSettings();
    case Page::Recording: {
        Options none;
        none.limits = options.limits;
        return options == none;
    }
    case Page::Limits:
        return options.limits == Limits();
    case Page::Presentation:
        break;
    }
    return m_settings.presentation() == PresentationSettings();
}

void SettingsDialog::refresh()
{
    for (SettingsForm* form : m_forms)
        form->refresh();
    m_restore->setEnabled(!isDefault());
}

} // namespace loopscope
