// SPDX-License-Identifier: GPL-3.0-or-later
// What the cascade has come to for one element (CSS Cascade 5: computed values).
#pragma once

#include "core/layout/css_color.h"
#include "core/layout/css_length.h"
#include "core/layout/text_metrics.h"

#include <array>
#include <map>
#include <memory>
#include <string>

namespace loopscope::layout {

enum class Display : std::uint8_t
{
    None,
    Contents,
    Inline,
    Block,
    InlineBlock,
    Flex,
    InlineFlex,
    Table,
    TableRowGroup,
    TableRow,
    TableCell
};
enum class PositionScheme : std::uint8_t
{
    Static,
    Relative,
    Absolute,
    Fixed,
    Sticky
};
enum Side : std::uint8_t
{
    kTop,
    kRight,
    kBottom,
    kLeft
};
template <typename Value> using Sides = std::array<Value, 4>;

using TextByName = std::map<std::string, std::string, std::less<>>;

/// What children get from their parents.
struct InheritedStyle
{
    Font font;
    std::string fontFamily = "\"Times New Roman\"";
    int fontWeight = 400;
    Color color;
    std::string textAlign = "start";
    std::string whiteSpace = "normal";
    std::string textTransform = "none";
    Length lineHeight = kAuto; // a multiple of the font's size in `percent`, or pixels
    bool lineHeightIsNumber = false;
    double letterSpacing = 0;
    bool isVisible = true;
    bool takesPointer = true; // pointer-events
    TextByName others;
    TextByName custom; // "--name"

    friend bool operator==(const InheritedStyle&, const InheritedStyle&) = default;
};

/// What boxes are laid out by, beside what is inherited.
struct BoxStyle
{
    Display display = Display::Inline;
    PositionScheme position = PositionScheme::Static;
    bool isBorderBox = false;
    bool isListItem = false;
    Length width = kAuto;
    Length height = kAuto;
    Length minWidth = kAuto;
    Length minHeight = kAuto;
    Length maxWidth = kAuto;
    Length maxHeight = kAuto;
    Sides<Length> margin {};
    Sides<Length> padding {};
    Sides<double> borderWidth { 3, 3, 3, 3 }; // medium
    Sides<std::string> borderStyle { "none", "none", "none", "none" };
    Sides<Length> inset { kAuto, kAuto, kAuto, kAuto };
    std::string overflowX = "visible";
    std::string overflowY = "visible";
    std::string flexDirection = "row";
    std::string flexWrap = "nowrap";
    std::string justifyContent = "normal";
    std::string alignItems = "normal";
    std::string alignSelf = "auto";
    std::string alignContent = "normal";
    double flexGrow = 0;
    double flexShrink = 1;
    Length flexBasis = kAuto;
    int order = 0;
    Length rowGap = kAuto;
    Length columnGap = kAuto;
    std::string verticalAlign = "baseline";

    double border(Side side) const { return borderStyle[side] == "none" ? 0 : borderWidth[side]; }
    bool isPositioned() const { return position != PositionScheme::Static; }
    bool isOutOfFlow() const
    {
        return position == PositionScheme::Absolute || position == PositionScheme::Fixed;
    }
    bool clips() const { return overflowX != "visible" || overflowY != "visible"; }
    bool scrolls() const { return clips() && overflowX != "clip"; }
    bool isFlex() const { return display == Display::Flex || display == Display::InlineFlex; }
    friend bool operator==(const BoxStyle&, const BoxStyle&) = default;
};

/// What only the picture, or the box's image, depends on.
struct PaintStyle
{
    Color background = kTransparent;
    Sides<Color> borderColor {};
    double opacity = 1;
    Length zIndex = kAuto; // the number in px
    std::string transform = "none"; // its lengths are pixels or percentages
    std::string transformOrigin = "50% 50%";
    TextByName others;

    friend bool operator==(const PaintStyle&, const PaintStyle&) = default;
};

struct ComputedStyle
{
    InheritedStyle inherited;
    BoxStyle box;
    PaintStyle paint;

    bool isTransformed() const { return paint.transform != "none"; }
    double lineHeight() const;
    LengthContext lengths; // of the element's own font

    friend bool operator==(const ComputedStyle& one, const ComputedStyle& other)
    {
        return one.inherited == other.inherited && one.box == other.box && one.paint == other.paint;
    }
};
using StylePtr = std::shared_ptr<const ComputedStyle>;

} // namespace loopscope::layout
