// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted over the scene by someone that it does not know.
#pragma once

#include "ui/scene/scene_layout.h"
#include "ui/theme/theme.h"

#include <functional>

class QPainter;

namespace loopscope {

/// Paints what the scene does not know of over it: annotations. The painter's coordinates are the layout's
/// own; neither clip nor opacity, as in every picture.
using SceneOverlay
    = std::function<void(QPainter&, const SceneLayout&, std::size_t moment, const Theme& theme)>;

} // namespace loopscope
