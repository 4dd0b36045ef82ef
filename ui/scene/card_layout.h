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

inline void layOutCards(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer)
{
    const auto layOutBox = box.box == Box::CallStack ? layOutStack
        : box.box == Box::WebApis                    ? layOutApis
                                                     : layOutQueue;
    layOutBox(box, cards, content, measurer);
}

// What they share.

/// How many things of this length fit one after another; at least one.
int seatsIn(double space, double length, double gap);
/// The part of a box under its title.
QRectF cardArea(const BoxPlacement& box);
Fold foldAt(const QRectF& rect, std::size_t hidden);
/// Where one card has to share its only seat with the number of the others.
struct SharedSeat
{
    QRectF card;
    QRectF fold;
};
SharedSeat sharedSeat(const QRectF& seat, std::size_t hidden, const TextMeasurer& measurer);
/// Cuts a card's texts to its width.
void fitTexts(CardPlacement& placement, CardKind kind, const TextMeasurer& measurer);

} // namespace loopscope
