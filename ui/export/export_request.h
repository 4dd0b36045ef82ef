// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be exported, and how: what the command line and the dialog both make.
#pragma once

#include "ui/charts/chart_kind.h"
#include "ui/export/diagram.h"
#include "ui/timeline/timeline_scale.h"
#include "ui/wording/chosen_step.h"

#include <optional>
#include <QString>
#include <vector>

namespace loopscope {

enum class ExportFormat : std::uint8_t
{
    Png,
    Svg,
    Pdf,
    Gif,
    Markdown,
    Html,
    Csv,
    Json
};

/// The format that a file's ending names.
std::optional<ExportFormat> formatOf(const QString& path);
/// "png"
QString endingOf(ExportFormat format);
/// Whether it is drawn; the others hold the whole recording as text, whatever the moments and the look.
constexpr bool isPicture(ExportFormat format)
{
    return format <= ExportFormat::Gif;
}

enum class ExportView : std::uint8_t
{
    Boxes, // a picture a moment
    Storyboard, // all moments in one picture
    Handout, // all moments on pages, several to each
    Timeline, // the whole recording's, with its cursor at the moment
    Charts // the same
};

constexpr auto kLastExportView = ExportView::Charts;

/// Whether it shows the whole recording at once, and the moment by its cursor.
constexpr bool isOfTheWhole(ExportView view)
{
    return view == ExportView::Timeline || view == ExportView::Charts;
}

/// Times a GIF is played.
constexpr int kLoopsForever = 0;

/// Of one chart at its natural size.
inline constexpr QSizeF kChartSize(1012, 240);

constexpr int kLeastSide = 16; // of a picture, in pixels
constexpr int kGreatestSide = 16'384; // of an image, with its scale
constexpr int kMostPerPage = 8;
constexpr int kFramesPerSecond = 20; // of a GIF
constexpr std::size_t kMostMoments = 20'000;

struct ExportRequest
{
    ExportFormat format = ExportFormat::Png;
    ExportView view = ExportView::Boxes;
    QString path; // of several files too: they are numbered before the ending, picture-001.png
    QString title; // the program's name
    std::vector<std::size_t> moments; // of the trace, in the order in which they are shown
    std::vector<ChosenStep> titles; // stand over the pictures of their moments
    DiagramLook look; // its size is that of one picture, in a storyboard and in a handout too
    TimelineAxis axis = TimelineAxis::Steps; // of the timeline, and of the queues' chart
    std::vector<ChartKind> charts { kChartKinds.begin(), kChartKinds.end() }; // from top to bottom
    double scale = 1; // pixels to one of the size; of PNG and GIF
    int perPage = 3; // of a handout, up to kMostPerPage
    int loops = kLoopsForever; // of a GIF: how often it is played
    int framesPerSecond
        = 0; // of a GIF while something moves; 0: kFramesPerSecond, or half of it in large files
    int holdMs = 1'200; // how long a GIF rests at each moment
};

/// A size at which this view of these parts looks well.
QSizeF naturalSize(ExportView view, const DiagramParts& parts);

/// Why this cannot be exported, in words for the user; empty if it can. Of sizes, scales, moments, and of
/// what does not go together.
QString problemWith(const ExportRequest& request, const Trace& trace);

/// The files that it will write: one, or for several moments in the boxes' view as PNG or SVG one for each.
QStringList pathsOf(const ExportRequest& request);

} // namespace loopscope
