// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_request.h"

#include "ui/export/export_words.h"
#include "ui/export/storyboard.h"

#include <algorithm>
#include <array>
#include <QFileInfo>

namespace loopscope {

namespace {

constexpr std::array kEndings { "png", "svg", "pdf", "gif", "md", "html", "csv", "json" };
constexpr double kLeastScale = 0.5;
constexpr double kGreatestScale = 8;
constexpr double kGreatestArea = 1.5e8; // pixels of one image

bool isImage(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Gif;
}

QString problemWithSize(const ExportRequest& request)
{
    const double scale = isImage(request.format) ? request.scale : 1;
    if (!(scale >= kLeastScale && scale <= kGreatestScale))
        return ExportWords::tr("The scale is a number from 0.5 to 8, not %1.").arg(scale);
    const auto isWrong = [](double side) {
        return !(side >= kLeastSide && side <= kGreatestSide);
    };
    const QSizeF one = request.look.size * scale;
    if (isWrong(request.look.size.width()) || isWrong(request.look.size.height()) || isWrong(one.width())
        || isWrong(one.height()))
        return ExportWords::tr("Each side of a picture has from %1 to %2 pixels, with its scale; here it "
                               "would be %3 x %4.")
            .arg(kLeastSide)
            .arg(kGreatestSide)
            .arg(one.width())
            .arg(one.height());
    QSizeF all = one;
    if (request.view == ExportView::Storyboard && isImage(request.format))
        all = storyboardSize(request) * scale;
    if (all.width() > 2 * kGreatestSide || all.height() > 2 * kGreatestSide
        || all.width() * all.height() > kGreatestArea)
        return ExportWords::tr(
            "A picture of %1 x %2 pixels is too large; take a smaller size or scale, or fewer "
            "steps.")
            .arg(all.width())
            .arg(all.height());
    return {};
}

QString problemWithView(const ExportRequest& request)
{
    if (request.view == ExportView::Handout && request.format != ExportFormat::Pdf)
        return ExportWords::tr("A handout is a PDF: its file's name has to end in .pdf.");
    if (request.view == ExportView::Storyboard && request.format == ExportFormat::Gif)
        return ExportWords::tr("A storyboard is one picture that does not move: PNG, SVG or PDF.");
    if (request.view == ExportView::Timeline && request.format == ExportFormat::Gif)
        return ExportWords::tr("A timeline is a picture that does not move: PNG, SVG or PDF.");
    if (request.view == ExportView::Charts && request.format == ExportFormat::Gif)
        return ExportWords::tr("Charts are a picture that does not move: PNG, SVG or PDF.");
    if (request.format == ExportFormat::Gif && request.look.background == Background::Transparent)
        return ExportWords::tr("A GIF, in which things move, has no transparent background.");
    if (request.moments.size() > kMostMoments)
        return ExportWords::tr("%1 steps are too many for one export; the most are %2.")
            .arg(request.moments.size())
            .arg(kMostMoments);
    if (request.perPage < 1 || request.perPage > kMostPerPage)
        return ExportWords::tr("A page of a handout holds from 1 to %1 steps.").arg(kMostPerPage);
    return {};
}

} // namespace

std::optional<ExportFormat> formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (std::size_t i = 0; i < kEndings.size(); ++i) {
        if (ending == QLatin1String(kEndings[i]))
            return static_cast<ExportFormat>(i);
    }
    if (ending == QLatin1String("htm"))
        return ExportFormat::Html;
    return std::nullopt;
}

QString endingOf(ExportFormat format)
{
    return QString::fromLatin1(kEndings[static_cast<std::size_t>(format)]);
}

QSizeF naturalSize(ExportView view, const DiagramParts& parts)
{
    constexpr QSizeF kTimeline(1012, 220);
    if (view == ExportView::Charts)
        return { kChartSize.width(), kChartSize.height() * kChartKinds.size() };
    return view == ExportView::Timeline ? kTimeline : QSizeF(naturalSize(parts));
}

QString problemWith(const ExportRequest& request, const Trace& trace)
{
    if (!isPicture(request.format))
        return {};
    if (request.moments.empty())
        return ExportWords::tr("There is no step to be exported.");
    for (const std::size_t moment : request.moments) {
        if (moment > trace.size())
            return ExportWords::tr("There is no step %1: the last one is %2.").arg(moment).arg(trace.size());
    }
    if (!request.look.parts.hasAny())
        return ExportWords::tr("Nothing is chosen that could be in the picture.");
    if (const QString problem = problemWithView(request); !problem.isEmpty())
        return problem;
    return problemWithSize(request);
}

QStringList pathsOf(const ExportRequest& request)
{
    const bool isOneForEach = (request.view == ExportView::Boxes || isOfTheWhole(request.view))
        && (request.format == ExportFormat::Png || request.format == ExportFormat::Svg);
    if (!isOneForEach || request.moments.size() < 2)
        return { request.path };
    const qsizetype dot = request.path.lastIndexOf(u'.');
    const int digits = std::max(3, static_cast<int>(QString::number(request.moments.size()).size()));
    QStringList paths;
    for (std::size_t i = 1; i <= request.moments.size(); ++i)
        paths.append(request.path.left(dot) + u'-' + QString::number(i).rightJustified(digits, u'0')
            + request.path.mid(dot));
    return paths;
}

} // namespace loopscope
