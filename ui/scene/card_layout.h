// SPDX-License-Identifier: GPL-3.0-or-later
// Places the cards inside one box: the stack from below, the queues from the left, the rest as a grid.
#pragma once

#include "ui/scene/scene_layout.h"

namespace loopscope {

/// Each fills in `box.fold` and `box.ends` and appends what is seen to `cards`. `box.rect` is given.
void layOutStack(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer);
void layOutApis(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer);
void layOutQueue(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer);

} // namespace loopscope
