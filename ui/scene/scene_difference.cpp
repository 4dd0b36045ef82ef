// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_difference.h"

#include <algorithm>

namespace loopscope {

namespace {

template <typename Cards> bool contains(const Cards& cards, CardId card)
{
    return std::find(cards.begin(), cards.end(), card) != cards.end();
}

/// The box that holds a card, seen or folded. A walk over the state: ask only about the few that changed.
std::optional<Box> boxOf(const State& state, CardId card)
{
    const auto isCard = [card](const auto& entry) {
        return entry.card == card;
    };
    if (std::any_of(state.callStack.begin(), state.callStack.end(), isCard))
        return Box::CallStack;
    if (std::any_of(state.webApis.begin(), state.webApis.end(), isCard))
        return Box::WebApis;
    if (contains(state.microtasks, card))
        return Box::Microtasks;
    if (contains(state.animationFrames, card))
        return Box::AnimationFrames;
    if (contains(state.tasks, card))
        return Box::Tasks;
    return std::nullopt;
}

QRectF foldRect(const SceneLayout& layout, Box box)
{
    const BoxPlacement& placement = layout.box(box);
    return placement.fold ? placement.fold->rect : QRectF();
}

CardChange entering(
    const Trace& trace, const CardPlacement& card, const Situation& before, const Situation& after)
{
    CardChange change { card.card, Passage::Fade, {}, card, {} };
    if (const std::optional<Box> box = boxOf(before.state, card.card)) {
        change.passage = Passage::Fold;
        change.elsewhere = foldRect(before.layout, *box);
    } else if (contains(before.state.suspended, card.card)) {
        change.passage = Passage::Suspension;
    } else if (card.look.box == Box::CallStack) {
        change.passage = Passage::Frame;
    } else {
        // The frame that scheduled it may have been pushed, or popped, in the same stride.
        const CardId origin = trace.card(card.card).origin;
        const CardPlacement* source = before.layout.find(origin);
        if (!source)
            source = after.layout.find(origin);
        if (source && isSet(origin)) {
            change.passage = Passage::Scheduling;
            change.elsewhere = source->rect;
        }
    }
    return change;
}

CardChange leaving(const CardPlacement& card, const Situation& after, std::span<const CardId> cancelled)
{
    CardChange change { card.card, Passage::Fade, card, {}, {} };
    if (const std::optional<Box> box = boxOf(after.state, card.card)) {
        change.passage = Passage::Fold;
        change.elsewhere = foldRect(after.layout, *box);
    } else if (contains(after.state.suspended, card.card)) {
        change.passage = Passage::Suspension;
    } else if (contains(cancelled, card.card)) {
        change.passage = Passage::Cancellation;
    } else if (card.look.box == Box::CallStack) {
        change.passage = Passage::Frame;
    }
    return change;
}

} // namespace

std::vector<CardChange> difference(
    const Trace& trace, const Situation& before, const Situation& after, std::span<const CardId> cancelled)
{
    std::vector<CardChange> changes;
    for (const CardPlacement& card : before.layout.cards) {
        const CardPlacement* now = after.layout.find(card.card);
        if (!now) {
            changes.push_back(leaving(card, after, cancelled));
        } else if (*now != card) {
            const Passage passage = now->look.box != card.look.box ? Passage::Flight
                : now->rect != card.rect                           ? Passage::Shift
                                                                   : Passage::Restyle;
            changes.push_back({ card.card, passage, card, *now, {} });
        }
    }
    for (const CardPlacement& card : after.layout.cards) {
        if (!before.layout.find(card.card))
            changes.push_back(entering(trace, card, before, after));
    }
    return changes;
}

std::vector<CardChange> reversed(std::vector<CardChange> changes)
{
    for (CardChange& change : changes)
        std::swap(change.before, change.after);
    return changes;
}

bool canBeFollowed(const std::vector<CardChange>& changes)
{
    return std::count_if(changes.begin(), changes.end(), [](const CardChange& change) {
        return change.passage != Passage::Shift && change.passage != Passage::Restyle;
    }) <= kMostTravellers;
}

std::vector<CardId> cancelledBetween(const Trace& trace, std::size_t from, std::size_t to)
{
    std::vector<CardId> cards;
    for (std::size_t i = from; i < std::min(to, trace.size()); ++i) {
        const Step& step = trace.step(i);
        if (step.kind == StepKind::WebApiCancelled || step.kind == StepKind::AnimationFrameCallbackCancelled)
            cards.push_back(step.card);
    }
    return cards;
}

} // namespace loopscope
