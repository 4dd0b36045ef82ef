// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/placed_lesson.h"

#include "ui/lesson/annotation_painter.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>

namespace loopscope {

namespace {

using Kind = LessonEntry::Kind;

struct LessonWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::LessonWords)
};

} // namespace

std::vector<PlacedEntry> placedIn(const Trace& trace, const Lesson& lesson)
{
    std::vector<StepAnchor> anchors;
    for (const LessonEntry& entry : lesson.entries)
        anchors.push_back(entry.step);
    const std::vector<AnchoredMoment> moments = momentsOf(trace, anchors);
    std::vector<PlacedEntry> placed;
    for (std::size_t i = 0; i < lesson.entries.size(); ++i)
        placed.push_back({ lesson.entries[i], moments[i] });
    return placed;
}

std::vector<ChosenStep> chosenSteps(const std::vector<PlacedEntry>& entries)
{
    std::map<std::size_t, QString> titles;
    for (const PlacedEntry& each : entries) {
        if (each.entry.kind != Kind::Step || each.isLost())
            continue;
        QString& title = titles[each.at.moment];
        if (title.isEmpty())
            title = QString::fromStdString(each.entry.text).simplified();
    }
    std::vector<ChosenStep> steps;
    for (const auto& [moment, title] : titles)
        steps.push_back({ moment, title });
    return steps;
}

std::optional<std::size_t> startOf(const std::vector<PlacedEntry>& entries)
{
    for (const PlacedEntry& each : entries) {
        if (each.entry.kind == Kind::Start && !each.isLost())
            return each.at.moment;
    }
    return std::nullopt;
}

std::string viewSetting(const Lesson& lesson, std::string_view name)
{
    for (const LessonEntry& entry : lesson.entries) {
        if (const auto found = entry.settings.find(name); found != entry.settings.end())
            return found->second;
    }
    return {};
}

QString problemWith(const Lesson& lesson, const std::vector<PlacedEntry>& entries)
{
    QStringList sentences;
    if (!lesson.unreadableLines.empty())
        sentences.append(LessonWords::tr("Line %1 of the lesson cannot be read; it is left as it is.")
                             .arg(lesson.unreadableLines.front()));
    const auto lost = std::ranges::find_if(entries, &PlacedEntry::isLost);
    if (lost != entries.end())
        sentences.append(
            LessonWords::tr("What line %1 of the lesson points at, step %2, does not happen any more.")
                .arg(lost->entry.line)
                .arg(lost->entry.step.moment));
    return sentences.join(u' ');
}

SceneOverlay annotationsOf(std::shared_ptr<const Trace> trace, const std::vector<PlacedEntry>& entries)
{
    std::vector<std::pair<std::size_t, LessonEntry>> annotations;
    for (const PlacedEntry& each : entries) {
        if (each.entry.isAnnotation() && !each.isLost())
            annotations.emplace_back(each.at.moment, each.entry);
    }
    return annotationOverlay(std::move(trace), std::move(annotations));
}

} // namespace loopscope
