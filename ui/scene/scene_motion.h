// SPDX-License-Identifier: GPL-3.0-or-later
// The motion from one picture to the next, painted at any time of it without a live scene.
#pragma once

#include "ui/scene/card_track.h"
#include "ui/scene/knob_turn.h"
#include "ui/theme/theme.h"

class QPainter;

namespace loopscope {

/// Shows what SceneStage shows, at the times between.
class SceneMotion
{
public:
    /// From an earlier moment to a later one.
    SceneMotion(const Trace& trace, const Situation& before, std::size_t earlier, const Situation& after,
        std::size_t later);

    /// In ms at normal speed; 0 where nothing moves that an eye could follow.
    double length() const { return m_length; }
    /// On a raster device: it clips, and uses opacity.
    void paint(QPainter& painter, double time, const Theme& theme) const;

private:
    void paintMoving(QPainter& painter, const CardTrack& track, double time, const Theme& theme) const;

    const SceneLayout& m_after;
    std::vector<CardTrack> m_tracks; // in the order in which they are painted
    KnobTurn m_knob;
    double m_length = 0;
};

} // namespace loopscope
