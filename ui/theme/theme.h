// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of the program, and the size of its text, as a value: light, dark, high contrast, print.
#pragma once

#include "ui/theme/box.h"

#include <QColor>

namespace loopscope {

enum class ThemeName : std::uint8_t
{
    Light,
    Dark,
    Contrast,
    Print
};

/// A box's colour, once for lines and surfaces, once dark (or light) enough to be read as text.
struct Hue
{
    QColor line;
    QColor text;

    friend bool operator==(const Hue&, const Hue&) = default;
};

/// The palette is colour-blind-safe (after Okabe and Ito). Views take a theme as an argument and hold no
/// colour of their own.
struct Theme
{
    ThemeName name = ThemeName::Light;
    QColor background; // behind the boxes
    QColor panel; // bars, cards, the console
    QColor line; // separators, borders
    QColor track; // the empty part of a progress bar, of a ring
    QColor ink; // text
    QColor muted; // second-rank text
    QColor faint; // hints in empty boxes
    QColor codeBackground;
    QColor lineHighlight; // the line in the editor that runs
    QColor accent; // the primary button, the timeline's cursor
    QColor onAccent; // text on the accent
    QColor error;
    QColor warning;
    QColor shadow; // under cards, with its alpha
    std::array<Hue, kBoxes.size()> hues; // by Box
    double boxTint = 0.06; // how much of its hue a box's surface takes
    double runningTint = 0.16; // and the surface of the card that runs
    double hoverTint = 0.06; // and of one under the pointer
    double cardLineTint = 0.45; // and a resting card's border
    double boxLineWidth = 1.5;
    double textScale = 1; // 1 to 2: the size of all that is read; see text_size.h

    const Hue& hue(Box box) const { return hues[index(box)]; }
    bool isDark() const { return background.lightnessF() < 0.5; }

    friend bool operator==(const Theme&, const Theme&) = default;
};

Theme theme(ThemeName name, double textScale = 1);

/// `share` of `top` over the rest of `bottom`, opaque.
QColor mixed(const QColor& top, const QColor& bottom, double share);

} // namespace loopscope
