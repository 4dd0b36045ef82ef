// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_choices.h"

#include "ui/export/storyboard.h"

#include <algorithm>
#include <numeric>
#include <QSettings>

namespace loopscope {

namespace {

constexpr std::size_t kMostOfAStory = 12;
constexpr auto kGroup = "export/";

QString key(const char* name)
{
    return QLatin1String(kGroup) + QLatin1String(name);
}

template <typename Enum> Enum readEnum(const QSettings& settings, const char* name, Enum fallback, Enum last)
{
    const int value = settings.value(key(name), static_cast<int>(fallback)).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : fallback;
}

} // namespace

std::vector<std::size_t> momentsFor(const ExportChoices& choices, const ExportSubject& subject)
{
    const std::size_t size = subject.trace->size();
    switch (choices.steps) {
    case ExportSteps::This:
        return { subject.moment };
    case ExportSteps::Chosen:
        return momentsOf(subject.chosen);
    case ExportSteps::Story:
        return storyboardMoments(*subject.trace, kMostOfAStory);
    case ExportSteps::Range:
    case ExportSteps::All:
        break;
    }
    const bool isAll = choices.steps == ExportSteps::All;
    const std::size_t first = isAll ? 0 : std::min(choices.first, size);
    const std::size_t last = isAll ? size : std::min(choices.last, size);
    std::vector<std::size_t> moments(last < first ? 0 : last - first + 1);
    std::iota(moments.begin(), moments.end(), first);
    return moments;
}

ExportRequest requestFor(const ExportChoices& choices, const ExportSubject& subject)
{
    ExportRequest request;
    request.format = choices.format;
    request.view = choices.view;
    request.title = subject.title;
    request.moments = momentsFor(choices, subject);
    request.titles = subject.chosen;
    request.look.parts = choices.parts;
    request.look.theme = theme(choices.theme);
    request.look.sentences = subject.sentences;
    request.look.size
        = choices.size.isEmpty() ? naturalSize(choices.view, choices.parts) : QSizeF(choices.size);
    request.look.background = choices.background;
    if (choices.annotations)
        request.look.overlay = subject.overlay;
    request.perPage = choices.perPage;
    request.scale = choices.scale;
    request.loops = choices.loops ? kLoopsForever : 1;
    return request;
}

ExportChoices rememberedChoices(const QSettings& settings, Language window)
{
    ExportChoices choices;
    choices.format = readEnum(settings, "format", choices.format, ExportFormat::Json);
    choices.view = readEnum(settings, "view", choices.view, kLastExportView);
    choices.steps = readEnum(settings, "steps", choices.steps, ExportSteps::Story);
    choices.theme = readEnum(settings, "theme", choices.theme, ThemeName::Print);
    choices.size = settings.value(key("size")).toSize();
    choices.perPage = std::clamp(settings.value(key("perPage"), choices.perPage).toInt(), 1, kMostPerPage);
    choices.language = languageOf(settings.value(key("language"), codeOf(window)).toString());
    choices.annotations = settings.value(key("annotations"), true).toBool();
    choices.scale = std::clamp(settings.value(key("scale"), choices.scale).toDouble(), 1.0, 8.0);
    choices.background
        = settings.value(key("transparent")).toBool() ? Background::Transparent : Background::Opaque;
    choices.loops = settings.value(key("loops"), true).toBool();
    choices.parts.code = settings.value(key("code")).toBool();
    choices.parts.console = settings.value(key("console")).toBool();
    choices.parts.scene.sentence = settings.value(key("sentence"), true).toBool();
    choices.parts.scene.ring = settings.value(key("ring"), true).toBool();
    for (const Box box : kBoxes)
        choices.parts.scene.boxes[index(box)]
            = settings.value(key("box") + QString::number(index(box)), true).toBool();
    return choices;
}

void remember(const ExportChoices& choices, QSettings& settings)
{
    settings.setValue(key("format"), static_cast<int>(choices.format));
    settings.setValue(key("view"), static_cast<int>(choices.view));
    settings.setValue(key("steps"), static_cast<int>(choices.steps));
    settings.setValue(key("theme"), static_cast<int>(choices.theme));
    settings.setValue(key("size"), choices.size);
    settings.setValue(key("perPage"), choices.perPage);
    settings.setValue(key("language"), codeOf(choices.language));
    settings.setValue(key("annotations"), choices.annotations);
    settings.setValue(key("scale"), choices.scale);
    settings.setValue(key("transparent"), choices.background == Background::Transparent);
    settings.setValue(key("loops"), choices.loops);
    settings.setValue(key("code"), choices.parts.code);
    settings.setValue(key("console"), choices.parts.console);
    settings.setValue(key("sentence"), choices.parts.scene.sentence);
    settings.setValue(key("ring"), choices.parts.scene.ring);
    for (const Box box : kBoxes)
        settings.setValue(key("box") + QString::number(index(box)), choices.parts.scene.has(box));
}

} // namespace loopscope
