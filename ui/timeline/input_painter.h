// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the inputs of a timeline in a theme's colours.
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_layout.h"

#include <QFont>

class QPainter;

namespace loopscope {

/// Of the words on an input's card.
QFont inputFont(double textScale);
/// Pixels of a card with nothing but its icon.
double inputIconWidth(double textScale);
/// Of a card that stands for so many.
double inputGroupWidth(std::size_t count, double textScale);

/// All of them, and the name of their row. Uses no clip, so that it suits QSvgGenerator.
void paintInputs(QPainter& painter, const TimelineLayout& layout, const Theme& theme);
/// One with a ring, in front of the others.
void paintChosenInput(QPainter& painter, const InputMark& mark, const Theme& theme);
/// Where one stood that is being moved.
void paintInputGap(QPainter& painter, const InputMark& mark, const Theme& theme);
/// One that is being moved, with the time that it has got to.
void paintMovedInput(QPainter& painter, const TimelineLayout& layout, const InputMark& mark,
    std::chrono::milliseconds at, const Theme& theme);

} // namespace loopscope
