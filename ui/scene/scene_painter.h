// SPDX-License-Identifier: GPL-3.0-or-later
// Paints placed things: the live scene's items and the export share these functions.
#pragma once

#include "ui/scene/scene_layout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace loopscope {

/// What an animation adds to a card's look.
struct CardEffect
{
    double running = 0; // 0 to 1: how far the surface is that of the card that runs
    bool struckOut = false; // it was cancelled
    bool hovered = false; // the pointer is on it
};

/// Expect an antialiasing painter in the scene's logical coordinates. None clips or uses opacity.
void paintBox(QPainter& painter, const BoxPlacement& box, const Theme& theme);
/// In a rectangle narrower than the one the look was made for the texts reach out of it.
void paintCard(QPainter& painter, const QRectF& rect, const CardLook& look, const CardEffect& effect,
    const Theme& theme);
void paintRing(QPainter& painter, const RingPlacement& ring, const Theme& theme);
enum class LinkState : std::uint8_t
{
    Resting,
    Hovered
};
void paintSentence(QPainter& painter, const SentencePlacement& sentence, LinkState link, const Theme& theme);
/// Dims the whole picture and says why.
void paintStaleNotice(QPainter& painter, const SceneLayout& layout, const Theme& theme);

/// How far a card's paint reaches beyond its rectangle.
constexpr double kCardReach = 2;

} // namespace loopscope
