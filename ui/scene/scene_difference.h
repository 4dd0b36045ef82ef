// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to each card between two pictures: pure values, from which the motion is made.
#pragma once

#include "ui/scene/scene_layout.h"

#include <span>

namespace loopscope {

/// How a card got from the one picture to the other.
enum class Passage : std::uint8_t
{
    Flight, // from one box to another
    Shift, // within its box
    Restyle, // it stays and looks different
    Scheduling, // it is new and comes from the card that scheduled it
    Frame, // pushed onto the stack or popped from it
    Suspension, // an async function leaves the stack for no box, or comes back from there
    Fold, // from or into the number that stands for many
    Cancellation, // it was taken back before its time
    Fade // it appears or is gone
};

/// One card's change. With no `before` it enters, with no `after` it leaves.
struct CardChange
{
    CardId card {};
    Passage passage = Passage::Restyle;
    std::optional<CardPlacement> before;
    std::optional<CardPlacement> after;
    QRectF elsewhere; // where an entering card comes from or a leaving one goes; null: nowhere in particular

    friend bool operator==(const CardChange&, const CardChange&) = default;
};

/// A picture and the state that it is of.
struct Situation
{
    const SceneLayout& layout;
    const State& state;
};

/// The changes from an earlier moment to a later one, in no particular order; cards that look the same and
/// stand where they stood have none. `cancelled`: the cards that were cancelled in between.
std::vector<CardChange> difference(const Trace& trace, const Situation& before, const Situation& after,
    std::span<const CardId> cancelled = {});

/// The same changes seen from the later moment to the earlier one.
std::vector<CardChange> reversed(std::vector<CardChange> changes);

// Beyond these a change is no motion that an eye can follow.
constexpr std::size_t kFarthestMoments = 400; // from one picture to the next
constexpr std::ptrdiff_t kMostTravellers = 24;

/// Whether there are few enough of those that go from place to place.
bool canBeFollowed(const std::vector<CardChange>& changes);

/// The cards whose timers, requests or frame callbacks were cancelled between two moments.
std::vector<CardId> cancelledBetween(const Trace& trace, std::size_t from, std::size_t to);

} // namespace loopscope
