// SPDX-License-Identifier: GPL-3.0-or-later
// Where annotations stand in a picture: plain values, in the scene's logical pixels.
#pragma once

#include "core/program/lesson.h"
#include "ui/scene/scene_layout.h"

#include <QLineF>

namespace loopscope {

struct PlacedAnnotation
{
    LessonEntry::Kind kind = LessonEntry::Kind::Note;
    std::uint32_t line = 0; // of its entry
    QRectF bubble; // of its text; null without one
    QString text; // rich
    QLineF arrow; // from the tail to the point; null for the others
    QRectF highlight; // around what it marks; null for the others

    friend bool operator==(const PlacedAnnotation&, const PlacedAnnotation&) = default;
};

/// What they stand at wherever it is in this picture: a card that is folded away is its box's fold, a box
/// that is no part of the picture is the whole of it. Nothing reaches out of the picture.
std::vector<PlacedAnnotation> layOutAnnotations(const std::vector<LessonEntry>& entries,
    const SceneLayout& layout, const Trace& trace, const TextMeasurer& measurer);

/// The point of the picture that a place is.
QPointF pointOf(const PicturePlace& place, const SceneLayout& layout, const Trace& trace);
/// The place at a point: of the card there, or the box.
PicturePlace placeAt(QPointF point, const SceneLayout& layout, const Trace& trace);
/// The same place, relative to the same thing, but at this point.
PicturePlace movedTo(PicturePlace place, QPointF point, const SceneLayout& layout, const Trace& trace);

/// The topmost annotation at a point; null for none.
const PlacedAnnotation* annotationAt(const std::vector<PlacedAnnotation>& annotations, QPointF point);

namespace annotation {

constexpr int kPixels = 13;
constexpr double kPadding = 8;
constexpr double kRadius = 6;

} // namespace annotation

} // namespace loopscope
