// SPDX-License-Identifier: GPL-3.0-or-later
// Paints annotations, in the live scene and in exports.
#pragma once

#include "ui/lesson/annotation_layout.h"
#include "ui/scene/scene_overlay.h"

#include <functional>

namespace loopscope {

/// Without clip and opacity. `taken`: the line of the one that the keys move, 0 for none.
void paintAnnotations(QPainter& painter, const std::vector<PlacedAnnotation>& annotations, const Theme& theme,
    std::uint32_t taken = 0);

/// The annotations of a moment, as an overlay of its picture. Each entry is shown at the moment beside it.
SceneOverlay annotationOverlay(
    std::shared_ptr<const Trace> trace, std::vector<std::pair<std::size_t, LessonEntry>> entries);

} // namespace loopscope
