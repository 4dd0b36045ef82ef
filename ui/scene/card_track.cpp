// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/card_track.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QEasingCurve>

namespace loopscope {

namespace {

constexpr double kPushDistance = 16; // a frame settles from above
constexpr double kAsideDistance = 26; // a suspended function steps aside
constexpr double kCancelDistance = 14;

double mix(double from, double to, double share)
{
    return from + (to - from) * share;
}

QRectF mix(const QRectF& from, const QRectF& to, double share)
{
    return { mix(from.x(), to.x(), share), mix(from.y(), to.y(), share), mix(from.width(), to.width(), share),
        mix(from.height(), to.height(), share) };
}

QRectF centred(QRectF rect, QPointF center)
{
    rect.moveCenter(center);
    return rect;
}

/// Where a card is that is not in the picture, beside its place in it.
Pose absent(const CardPlacement& present, const CardChange& change)
{
    Pose pose = poseOf(present);
    pose.opacity = 0;
    switch (change.passage) {
    case Passage::Scheduling:
        pose.rect = centred(pose.rect, change.elsewhere.center());
        break;
    case Passage::Fold:
        if (!change.elsewhere.isNull())
            pose.rect = centred(pose.rect, change.elsewhere.center());
        break;
    case Passage::Frame:
        pose.rect.translate(0, -kPushDistance);
        break;
    case Passage::Suspension:
        // Out of the stack to its right, and into the queue from its left: towards each other.
        pose.rect.translate(present.look.box == Box::CallStack ? kAsideDistance : -kAsideDistance, 0);
        break;
    case Passage::Cancellation:
        pose.rect.translate(0, kCancelDistance);
        break;
    default:
        break;
    }
    return pose;
}

} // namespace

Pose poseOf(const CardPlacement& placement)
{
    return { placement.rect, 1, placement.look.running ? 1.0 : 0.0, placement.look.progress.value_or(0) };
}

CardTrack trackFor(const CardChange& change)
{
    CardTrack track;
    track.card = change.card;
    track.look = change.after ? change.after->look : change.before->look;
    track.from = change.before ? poseOf(*change.before) : absent(*change.after, change);
    track.to = change.after ? poseOf(*change.after) : absent(*change.before, change);
    switch (change.passage) {
    case Passage::Flight:
    case Passage::Scheduling: {
        track.duration = kFlightTime;
        const QPointF way = track.to.rect.center() - track.from.rect.center();
        track.arc = std::min(48.0, 0.14 * std::hypot(way.x(), way.y()));
        // It is seen where it comes from, and where it goes.
        track.hold = change.after ? 0 : 0.5;
        break;
    }
    case Passage::Shift:
    case Passage::Fold:
    case Passage::Frame:
    case Passage::Fade:
        track.duration = kCloseUpTime;
        break;
    case Passage::Suspension:
        track.duration = kFlightTime;
        break;
    case Passage::Cancellation:
        track.duration = kCancelTime;
        track.struckOut = true;
        track.hold = change.after ? 0 : 0.45;
        break;
    case Passage::Restyle:
        // Time that passes is seen to pass.
        track.duration = track.from.progress != track.to.progress ? kFlightTime : kHighlightTime;
        break;
    }
    return track;
}

std::vector<CardTrack> tracksFor(const std::vector<CardChange>& changes)
{
    std::array<int, kBoxes.size()> delays {}; // of what moves up in a box
    for (const CardChange& change : changes) {
        if (!change.before)
            continue;
        int& delay = delays[index(change.before->look.box)];
        if (change.passage == Passage::Cancellation)
            delay = kCancelDelay;
        else if (change.passage == Passage::Flight)
            delay = std::max(delay, kCloseUpDelay);
    }
    std::vector<CardTrack> tracks;
    for (const CardChange& change : changes) {
        CardTrack track = trackFor(change);
        if (change.passage == Passage::Shift)
            track.delay = delays[index(track.look.box)];
        tracks.push_back(std::move(track));
    }
    return tracks;
}

std::vector<CardTrack> stillTracksFor(const std::vector<CardChange>& changes)
{
    std::vector<CardTrack> tracks;
    for (const CardChange& change : changes) {
        CardTrack track;
        track.card = change.card;
        track.look = change.after ? change.after->look : change.before->look;
        track.to = poseOf(change.after ? *change.after : *change.before);
        track.from = track.to;
        track.duration = kFadeTime;
        track.struckOut = change.passage == Passage::Cancellation;
        if (!change.after)
            track.to.opacity = 0;
        else if (!change.before)
            track.from.opacity = 0;
        else if (change.passage == Passage::Flight)
            track.from.running = 1;
        tracks.push_back(std::move(track));
    }
    return tracks;
}

Pose poseAt(const CardTrack& track, double time)
{
    if (time >= track.end())
        return track.to;
    const double elapsed = std::max(0.0, time - track.delay);
    const double share = track.duration > 0 ? elapsed / track.duration : 1;
    static const QEasingCurve easing(QEasingCurve::InOutCubic);
    const double eased = easing.valueForProgress(share);
    Pose pose;
    pose.rect = mix(track.from.rect, track.to.rect, eased);
    pose.rect.translate(0, -4 * track.arc * eased * (1 - eased));
    // An entering card is whole before it is half way, so that its origin is seen.
    const double fade = track.hold > 0 ? (share - track.hold) / (1 - track.hold)
        : track.arc > 0                ? share * 3
                                       : share;
    pose.opacity = mix(track.from.opacity, track.to.opacity, std::clamp(fade, 0.0, 1.0));
    pose.progress = mix(track.from.progress, track.to.progress, eased);
    pose.running = mix(track.from.running, track.to.running, std::min(1.0, elapsed / kHighlightTime));
    return pose;
}

} // namespace loopscope
