// SPDX-License-Identifier: GPL-3.0-or-later
// The page as it was painted: what a view needs to draw it again.
#pragma once

#include "core/trace/fields.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

enum class PageItemKind : std::uint8_t
{
    Box, // background and borders of an element
    Text, // a piece of text on one line; the rectangle is the font's ascent and descent
    Control // a form control
};

enum PageItemFlag : std::uint32_t
{
    kIsInteractive = 1 << 0, // it does something when it is clicked, or somebody listens
    kHasFocus = 1 << 1,
    kIsChecked = 1 << 2,
    kIsDisabled = 1 << 3,
    kIsBold = 1 << 4,
    kIsItalic = 1 << 5,
    kIsMonospaced = 1 << 6,
    kIsUnderlined = 1 << 7,
    kIsStruckThrough = 1 << 8,
    kIsPlaceholder = 1 << 9 // its text stands in for one that the field does not hold
};

/// Lengths are in 64ths of a pixel, colours RGBA, a byte each. A plain value.
struct PageItem
{
    std::uint32_t key = 0; // stays with the element or the piece of text
    PageItemKind kind = PageItemKind::Box;

    // In the viewport, before `matrix` is applied.
    std::int64_t x = 0;
    std::int64_t y = 0;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// a, b, c, d in 65536ths, e, f like lengths; empty: none. It maps the rectangle into the viewport.
    std::vector<std::int64_t> matrix;
    std::vector<std::int64_t> clip; // x, y, width, height in the viewport; empty: nothing is cut off

    std::uint32_t background = 0;
    std::array<std::uint32_t, 4> borderWidth {}; // top, right, bottom, left
    std::array<std::uint32_t, 4> borderColor {};
    std::uint32_t radius = 0; // of the corners
    std::uint32_t opacity = 255; // of all the boxes around it, multiplied
    std::uint32_t color = 255; // of text
    std::uint32_t fontSize = 0;

    std::string text; // of a text, of a button; what a field holds
    std::uint32_t flags = 0;

    std::uint32_t node = 0; // of the element, or of the one that a text is in
    std::string tag; // "button", "input checkbox"
    std::string selector; // names the element alone, for an @click directive

    friend bool operator==(const PageItem&, const PageItem&) = default;
};

/// What the page looks like, the undermost first.
struct PagePicture
{
    std::uint32_t width = 0; // of the viewport, in pixels
    std::uint32_t height = 0;
    std::vector<PageItem> items;

    friend bool operator==(const PagePicture&, const PagePicture&) = default;
};

/// What has changed since `before`; against an empty picture it stands for itself.
std::string encodePicture(const PagePicture& picture, const PagePicture& before);
/// Whether bytes of encodePicture() need no picture before them.
bool isWholePicture(std::string_view bytes);
/// Makes `picture` the next one. False: the bytes make no sense, and the picture is as good as it gets.
bool applyPicture(PagePicture& picture, std::string_view bytes);

} // namespace loopscope
