// SPDX-License-Identifier: GPL-3.0-or-later
// What someone chose in the export dialog: remembered, and made into a request.
#pragma once

#include "ui/export/export_request.h"
#include "ui/wording/language.h"

#include <memory>

class QSettings;

namespace loopscope {

enum class ExportSteps : std::uint8_t
{
    This,
    Range,
    All,
    Chosen, // those of the lesson
    Story // those that matter
};

struct ExportChoices
{
    ExportFormat format = ExportFormat::Png;
    ExportView view = ExportView::Boxes;
    ExportSteps steps = ExportSteps::This;
    std::size_t first = 0; // of a range
    std::size_t last = 0;
    DiagramParts parts;
    ThemeName theme = ThemeName::Light;
    QSize size; // of a picture; empty: one that suits what is in it
    double scale = 2;
    int perPage = 3; // of a handout
    Language language = Language::English;
    bool annotations = true; // of the lesson
    Background background = Background::Opaque;
    bool loops = true;
};

/// What is exported, and what of it does not depend on choices.
struct ExportSubject
{
    std::shared_ptr<const Trace> trace;
    std::size_t moment = 0;
    std::vector<ChosenStep> chosen; // of the lesson
    SentenceDetail sentences = SentenceDetail::FirstCourse;
    SceneOverlay overlay;
    QString title;
    Language language = Language::English; // of the window
};

std::vector<std::size_t> momentsFor(const ExportChoices& choices, const ExportSubject& subject);
/// Without a path.
ExportRequest requestFor(const ExportChoices& choices, const ExportSubject& subject);

/// Of the language, if none is remembered, that of the window.
ExportChoices rememberedChoices(const QSettings& settings, Language window);
void remember(const ExportChoices& choices, QSettings& settings);

} // namespace loopscope
