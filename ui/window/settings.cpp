// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include "core/program/option_ranges.h"
#include "ui/recording/epoch.h"
#include "ui/theme/text_size.h"

#include <cmath>
#include <QSettings>

namespace loopscope {

namespace {

constexpr auto kLanguage = "look/language";
constexpr auto kTheme = "look/theme";
constexpr auto kTextSize = "look/textSize";
constexpr auto kMotion = "look/motion";
constexpr auto kSentences = "look/sentences";
constexpr auto kStatementCostUs = "recording/statementCostUs";
constexpr auto kFrameRate = "recording/frameRateHz";
constexpr auto kFramePhaseMs = "recording/framePhaseMs";
constexpr auto kOrder = "recording/order";
constexpr auto kSeed = "recording/seed";
constexpr auto kEpoch = "recording/epoch";
constexpr auto kSteps = "limits/steps";
constexpr auto kVirtualMs = "limits/virtualTimeMs";
constexpr auto kSecondsWithoutStep = "limits/secondsWithoutStep";
constexpr auto kSeconds = "limits/seconds";
constexpr auto kMemoryMiB = "limits/memoryMiB";
constexpr auto kPresentedBoxes = "presentation/boxes";
constexpr auto kPresentedRing = "presentation/ring";
constexpr auto kPresentedSentence = "presentation/sentence";
constexpr auto kPresentedCode = "presentation/code";
constexpr auto kPresentedConsole = "presentation/console";
constexpr auto kPresentedPage = "presentation/page";
constexpr auto kPresentedTextSize = "presentation/textSize";
constexpr auto kSpotlight = "presentation/spotlight";
constexpr auto kSpeed = "play/speed";
constexpr auto kStride = "play/stride";
constexpr auto kTimelineAxis = "timeline/axis";
constexpr auto kChart = "charts/chosen";
constexpr auto kGeometry = "window/geometry";
constexpr auto kPanels = "window/panels";

constexpr OptionRange kTextSizeRange { kTextSizes.front(), kTextSizes.back() };
constexpr double kMsPerSecond = 1'000;
constexpr double kNsPerUs = 1'000;

/// Reads one value after the other; each call names its key and its default.
class Reader
{
public:
    explicit Reader(const QSettings& store)
        : m_store(store)
    {
    }

    double number(const char* key, double fallback, const OptionRange& range) const
    {
        bool isNumber = false;
        const double value = m_store.value(QLatin1String(key)).toString().toDouble(&isNumber);
        return isNumber && range.holds(value) ? value : fallback;
    }
    template <typename Integer>
    Integer whole(const char* key, Integer fallback, const OptionRange& range) const
    {
        const double value = number(key, static_cast<double>(fallback), range);
        return value == std::floor(value) ? static_cast<Integer>(value) : fallback;
    }
    template <typename Enum> Enum oneOf(const char* key, Enum fallback, Enum last) const
    {
        return static_cast<Enum>(whole(key, static_cast<int>(fallback), { 0, static_cast<double>(last) }));
    }
    bool isOn(const char* key, bool fallback) const
    {
        const QString value = text(key);
        return value == u"true" ? true : value == u"false" ? false : fallback;
    }
    QString text(const char* key) const { return m_store.value(QLatin1String(key)).toString(); }
    int textSize(const char* key, int fallback) const
    {
        return nearestTextSize(whole(key, fallback, kTextSizeRange));
    }
    std::chrono::milliseconds milliseconds(
        const char* key, std::chrono::milliseconds fallback, double msPerUnit, const OptionRange& range) const
    {
        const double value = number(key, static_cast<double>(fallback.count()) / msPerUnit, range);
        return std::chrono::milliseconds(std::max<std::int64_t>(std::llround(value * msPerUnit), 1));
    }

private:
    const QSettings& m_store;
};

void keep(QSettings& store, const char* key, const QVariant& value, const QVariant& fallback)
{
    if (value == fallback)
        store.remove(QLatin1String(key));
    else
        store.setValue(QLatin1String(key), value);
}

} // namespace

Settings::Settings(QSettings& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

LookSettings Settings::look() const
{
    const Reader reader(m_store);
    LookSettings look;
    const QString language = reader.text(kLanguage);
    for (const Language known : { Language::English, Language::Korean }) {
        if (language == codeOf(known))
            look.language = known;
    }
    look.theme = reader.oneOf(kTheme, look.theme, ThemeName::Contrast);
    look.textSize = reader.textSize(kTextSize, look.textSize);
    if (reader.text(kMotion) == u"reduced")
        look.motion = MotionStyle::Reduced;
    if (reader.text(kSentences) == u"spec")
        look.sentences = SentenceDetail::SpecTerms;
    return look;
}

void Settings::setLook(const LookSettings& look)
{
    if (look == this->look())
        return;
    const LookSettings none;
    keep(m_store, kLanguage, look.language ? codeOf(*look.language) : QString(), QString());
    keep(m_store, kTheme, static_cast<int>(look.theme), static_cast<int>(none.theme));
    keep(m_store, kTextSize, look.textSize, none.textSize);
    const bool isReduced = look.motion == MotionStyle::Reduced;
    keep(m_store, kMotion, isReduced ? QStringLiteral("reduced") : QString(), QString());
    const bool isExact = look.sentences == SentenceDetail::SpecTerms;
    keep(m_store, kSentences, isExact ? QStringLiteral("spec") : QString(), QString());
    emit lookChanged();
}

Options Settings::recording() const
{
    const Reader reader(m_store);
    Options options;
    const double costUs = static_cast<double>(options.statementCost.count()) / kNsPerUs;
    options.statementCost = std::chrono::nanoseconds(
        std::llround(reader.number(kStatementCostUs, costUs, ranges::kStatementCostUs) * kNsPerUs));
    options.frameRate = reader.number(kFrameRate, options.frameRate, ranges::kFrameRate);
    options.framePhaseMs = reader.number(kFramePhaseMs, options.framePhaseMs, ranges::kFramePhaseMs);
    if (reader.text(kOrder) == u"spec")
        options.order = TaskOrder::Spec;
    options.seed = reader.whole(kSeed, options.seed, ranges::kSeed);
    options.epochMs = epochOf(reader.text(kEpoch)).value_or(options.epochMs);
    Limits& limits = options.limits;
    limits.steps = reader.whole(kSteps, limits.steps, ranges::kSteps);
    limits.virtualTime = reader.milliseconds(kVirtualMs, limits.virtualTime, 1, ranges::kVirtualMs);
    limits.realTimeWithoutStep = reader.milliseconds(
        kSecondsWithoutStep, limits.realTimeWithoutStep, kMsPerSecond, ranges::kWallSeconds);
    limits.realTime = reader.milliseconds(kSeconds, limits.realTime, kMsPerSecond, ranges::kWallSeconds);
    limits.memoryMiB = reader.whole(kMemoryMiB, limits.memoryMiB, ranges::kMemoryMiB);
    return options;
}

void Settings::setRecording(const Options& options)
{
    if (options == recording())
        return;
    const Options none;
    const auto keepNumber = [this](const char* key, auto value, auto fallback, double perUnit = 1) {
        keep(m_store, key, static_cast<double>(value) / perUnit, static_cast<double>(fallback) / perUnit);
    };
    const Limits& limits = options.limits;
    keepNumber(kStatementCostUs, options.statementCost.count(), none.statementCost.count(), kNsPerUs);
    keepNumber(kFrameRate, options.frameRate, none.frameRate);
    keepNumber(kFramePhaseMs, options.framePhaseMs, none.framePhaseMs);
    keep(m_store, kOrder, options.order == TaskOrder::Spec ? QStringLiteral("spec") : QString(), QString());
    keep(m_store, kSeed, QString::number(options.seed), QString::number(none.seed));
    keep(m_store, kEpoch, epochText(options.epochMs), epochText(none.epochMs));
    keep(m_store, kSteps, QString::number(limits.steps), QString::number(none.limits.steps));
    keepNumber(kVirtualMs, limits.virtualTime.count(), none.limits.virtualTime.count());
    keepNumber(kSecondsWithoutStep, limits.realTimeWithoutStep.count(),
        none.limits.realTimeWithoutStep.count(), kMsPerSecond);
    keepNumber(kSeconds, limits.realTime.count(), none.limits.realTime.count(), kMsPerSecond);
    keepNumber(kMemoryMiB, limits.memoryMiB, none.limits.memoryMiB);
    emit recordingChanged();
}

PresentationSettings Settings::presentation() const
{
    const Reader reader(m_store);
    PresentationSettings shown;
    const QString boxes = reader.text(kPresentedBoxes); // a 0 or a 1 for each
    const bool areBoxes = boxes.size() == static_cast<qsizetype>(kBoxes.size())
        && boxes.count(u'0') + boxes.count(u'1') == boxes.size();
    for (const Box box : kBoxes) {
        if (areBoxes)
            shown.parts.boxes[index(box)] = boxes[static_cast<qsizetype>(index(box))] == u'1';
    }
    shown.parts.ring = reader.isOn(kPresentedRing, shown.parts.ring);
    shown.parts.sentence = reader.isOn(kPresentedSentence, shown.parts.sentence);
    shown.code = reader.isOn(kPresentedCode, shown.code);
    shown.console = reader.isOn(kPresentedConsole, shown.console);
    shown.page = reader.isOn(kPresentedPage, shown.page);
    shown.textSize = reader.textSize(kPresentedTextSize, shown.textSize);
    shown.spotlight = reader.isOn(kSpotlight, shown.spotlight);
    return shown;
}

void Settings::setPresentation(const PresentationSettings& presentation)
{
    if (presentation == this->presentation())
        return;
    const PresentationSettings none;
    const auto boxesOf = [](const SceneParts& parts) {
        QString boxes;
        for (const bool isShown : parts.boxes)
            boxes += isShown ? u'1' : u'0';
        return boxes;
    };
    const auto keepOn = [this](const char* key, bool isOn, bool fallback) {
        const auto text = [](bool on) {
            return on ? QStringLiteral("true") : QStringLiteral("false");
        };
        keep(m_store, key, text(isOn), text(fallback));
    };
    keep(m_store, kPresentedBoxes, boxesOf(presentation.parts), boxesOf(none.parts));
    keepOn(kPresentedRing, presentation.parts.ring, none.parts.ring);
    keepOn(kPresentedSentence, presentation.parts.sentence, none.parts.sentence);
    keepOn(kPresentedCode, presentation.code, none.code);
    keepOn(kPresentedConsole, presentation.console, none.console);
    keepOn(kPresentedPage, presentation.page, none.page);
    keep(m_store, kPresentedTextSize, presentation.textSize, none.textSize);
    keepOn(kSpotlight, presentation.spotlight, none.spotlight);
    emit presentationChanged();
}

Speed Settings::speed() const
{
    return Reader(m_store).oneOf(kSpeed, Speed::Normal, kSpeeds.back());
}

void Settings::setSpeed(Speed speed)
{
    keep(m_store, kSpeed, static_cast<int>(speed), static_cast<int>(Speed::Normal));
}

Stride Settings::stride() const
{
    return Reader(m_store).oneOf(kStride, Stride::Statement, kLastStride);
}

void Settings::setStride(Stride stride)
{
    keep(m_store, kStride, static_cast<int>(stride), static_cast<int>(Stride::Statement));
}

TimelineAxis Settings::timelineAxis() const
{
    return Reader(m_store).text(kTimelineAxis) == u"time" ? TimelineAxis::Time : TimelineAxis::Steps;
}

void Settings::setTimelineAxis(TimelineAxis axis)
{
    keep(m_store, kTimelineAxis, axis == TimelineAxis::Time ? QStringLiteral("time") : QString(), QString());
}

ChartKind Settings::chart() const
{
    const QString name = Reader(m_store).text(kChart);
    return name == u"queues" ? ChartKind::Queues : name == u"work" ? ChartKind::Work : ChartKind::Callbacks;
}

void Settings::setChart(ChartKind chart)
{
    const QString name = chart == ChartKind::Queues ? QStringLiteral("queues")
        : chart == ChartKind::Work                  ? QStringLiteral("work")
                                                    : QString();
    keep(m_store, kChart, name, QString());
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(QLatin1String(kGeometry)).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    keep(m_store, kGeometry, geometry, QByteArray());
}

QByteArray Settings::panels() const
{
    return m_store.value(QLatin1String(kPanels)).toByteArray();
}

void Settings::setPanels(const QByteArray& arrangement)
{
    keep(m_store, kPanels, arrangement, QByteArray());
}

void Settings::sync()
{
    m_store.sync();
}

} // namespace loopscope
