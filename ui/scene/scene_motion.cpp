// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_motion.h"

#include "ui/scene/scene_painter.h"

#include <algorithm>
#include <QPainter>

namespace loopscope {

SceneMotion::SceneMotion(const Trace& trace, const Situation& before, std::size_t earlier,
    const Situation& after, std::size_t later)
    : m_after(after.layout)
    , m_knob(knobTurn(before.layout.ring.knob, after.layout.ring.knob))
{
    if (later < earlier || later - earlier > kFarthestMoments || before.layout.size != after.layout.size)
        return;
    const std::vector<CardChange> changes
        = difference(trace, before, after, cancelledBetween(trace, earlier, later));
    if (!canBeFollowed(changes))
        return;
    m_tracks = tracksFor(changes);
    // What stays, what leaves, what flies: each over the one before.
    const auto layer = [this](const CardTrack& track) {
        return track.arc > 0 ? 2 : m_after.find(track.card) ? 0 : 1;
    };
    std::ranges::stable_sort(m_tracks, std::less(), layer);
    m_length = m_knob.turn != 0 ? kKnobTime : 0;
    for (const CardTrack& track : m_tracks)
        m_length = std::max(m_length, static_cast<double>(track.end()));
}

void SceneMotion::paint(QPainter& painter, double time, const Theme& theme) const
{
    for (const BoxPlacement& box : m_after.boxes)
        paintBox(painter, box, theme);
    RingPlacement ring = m_after.ring;
    if (time < kKnobTime && m_knob.turn != 0)
        ring.knob = m_knob.at(time);
    paintRing(painter, ring, theme);
    paintSentence(painter, m_after.sentence, LinkState::Resting, theme);
    for (const CardPlacement& card : m_after.cards) {
        const bool moves = std::ranges::find(m_tracks, card.card, &CardTrack::card) != m_tracks.end();
        if (!moves)
            paintCard(painter, card.rect, card.look, { card.look.running ? 1.0 : 0.0 }, theme);
    }
    for (const CardTrack& track : m_tracks)
        paintMoving(painter, track, time, theme);
}

void SceneMotion::paintMoving(
    QPainter& painter, const CardTrack& track, double time, const Theme& theme) const
{
    const Pose pose = poseAt(track, time);
    if (pose.opacity <= 0)
        return;
    CardLook look = track.look;
    if (look.progress)
        look.progress = pose.progress;
    painter.save();
    painter.setOpacity(pose.opacity);
    // On its way into a wider or narrower box a card's words, cut to its goal, may not fit yet.
    painter.setClipRect(pose.rect.adjusted(-kCardReach, -kCardReach, kCardReach, kCardReach));
    paintCard(painter, pose.rect, look, { pose.running, track.struckOut }, theme);
    painter.restore();
}

} // namespace loopscope
