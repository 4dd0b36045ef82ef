// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer is told over the picture: what is cut there, whole, and where a card comes from.
#pragma once

#include "ui/scene/scene_content.h"
#include "ui/scene/scene_layout.h"

namespace loopscope {

/// At a place of the picture, `card` the one that is seen there, if one is. Empty where there is nothing to
/// tell.
QString sceneToolTip(const SceneContent& content, const SceneLayout& layout, QPointF place, CardId card);

/// The box whose fold is at a place.
std::optional<Box> foldAt(const SceneLayout& layout, QPointF place);

} // namespace loopscope
