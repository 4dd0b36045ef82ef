// SPDX-License-Identifier: GPL-3.0-or-later
// A card's way from one picture to the next, as a function of time.
#pragma once

#include "ui/scene/scene_difference.h"

namespace loopscope {

/// Where a card is in the course of an animation, and how it looks there.
struct Pose
{
    QRectF rect;
    double opacity = 1;
    double running = 0; // 0 to 1: the surface of the card that runs
    double progress = 0; // of its look's progress bar, if it has one

    friend bool operator==(const Pose&, const Pose&) = default;
};

Pose poseOf(const CardPlacement& placement);

/// Times in ms at normal speed.
struct CardTrack
{
    CardId card {};
    CardLook look;
    Pose from;
    Pose to;
    int delay = 0;
    int duration = 0;
    double arc = 0; // how far the way's middle is bent upwards, in logical pixels
    double hold = 0; // part of the time, 0 to 1, that passes before the opacity begins to change
    bool struckOut = false;

    int end() const { return delay + duration; }
};

constexpr int kFlightTime = 260;
constexpr int kCloseUpTime = 180;
constexpr int kHighlightTime = 120;
constexpr int kFadeTime = 120;
constexpr int kCancelTime = 360;
constexpr int kCloseUpDelay = 60; // behind a card that flies away
constexpr int kCancelDelay = 200; // behind one that is struck out first

CardTrack trackFor(const CardChange& change);

/// All of one difference, in turn where one is the reason for the other: a queue closes up behind the card
/// that left it.
std::vector<CardTrack> tracksFor(const std::vector<CardChange>& changes);

/// The same changes without any motion: what is new fades in where it belongs, what goes fades out where it
/// was, and what has moved lights up in its new place.
std::vector<CardTrack> stillTracksFor(const std::vector<CardChange>& changes);

/// The pose at a time; before the beginning `from`, after the end exactly `to`.
Pose poseAt(const CardTrack& track, double time);

} // namespace loopscope
