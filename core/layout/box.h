// SPDX-License-Identifier: GPL-3.0-or-later
// A box of the page (CSS Display 3): what a node is laid out as.
#pragma once

#include "core/dom/element.h"
#include "core/layout/computed_style.h"
#include "core/layout/matrix.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopscope::layout {

enum class BoxKind : std::uint8_t
{
    Block, // a block container, whatever it is outside
    Inline,
    Text,
    Break, // br
    Flex,
    Table,
    TableRow,
    Replaced, // of a size of its own: pictures, form controls
    Marker // of a list item, in its first line
};

/// A piece of a text or of an inline box on one line, relative to the box that holds the lines.
struct Fragment
{
    Rect rect;
    std::string text;
};

/// Adjoining margins (CSS 2.2 §8.3.1).
struct MarginSet
{
    double greatest = 0;
    double least = 0;

    void add(double margin);
    void join(const MarginSet& other);
    double sum() const { return greatest + least; }
};

/// What a box is laid out in. The sizes are those of its containing block.
struct Constraint
{
    double width = 0;
    double height = -1; // not known yet
    std::optional<double> fixedWidth; // of the border box
    std::optional<double> fixedHeight;
    bool shrinksToFit = false;

    friend bool operator==(const Constraint&, const Constraint&) = default;
};

/// CSS Sizing: of the border box.
struct IntrinsicWidths
{
    double least = 0;
    double most = 0;
};

struct Box
{
    dom::NodeRef node; // or null: an anonymous one
    StylePtr style;
    BoxKind kind = BoxKind::Block;
    Box* parent = nullptr;
    std::vector<std::unique_ptr<Box>> children;
    bool isInlineLevel = false;
    bool holdsLines = false; // its children are inline-level
    bool isFormattingRoot = false; // margins inside do not collapse with its own

    // The border box, relative to that of `container`; null: to the page, or to the viewport if it is fixed.
    const Box* container = nullptr;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Sides<double> margin {}; // used values; auto: 0
    Sides<double> padding {};
    std::vector<Fragment> fragments; // of texts and inline boxes
    double staticX = 0; // of what is out of flow: where it would stand, in its parent's lines or blocks
    double staticY = 0;
    std::optional<double> baseline; // of its last line, from its top

    // What the last layout came to, for as long as nothing inside changes.
    bool isDirty = true;
    Constraint constraint;
    std::optional<IntrinsicWidths> intrinsic;
    MarginSet topMargins;
    MarginSet bottomMargins;
    bool collapsesThrough = false;

    dom::Element* element() const
    {
        return node && node->isElement() ? static_cast<dom::Element*>(node.get()) : nullptr;
    }
    double border(Side side) const { return isText() ? 0 : style->box.border(side); }
    bool isText() const { return kind == BoxKind::Text; }
    bool isOutOfFlow() const { return !isText() && style->box.isOutOfFlow(); }
    bool isInline() const { return kind == BoxKind::Inline; }
    double frameWidth() const { return padding[kLeft] + padding[kRight] + border(kLeft) + border(kRight); }
    double frameHeight() const { return padding[kTop] + padding[kBottom] + border(kTop) + border(kBottom); }
    double contentX() const { return padding[kLeft] + border(kLeft); }
    double contentY() const { return padding[kTop] + border(kTop); }
    double contentWidth() const { return width - frameWidth(); }
    double contentHeight() const { return height - frameHeight(); }
    /// The padding box, relative to its own border box.
    Rect paddingBox() const;
};

} // namespace loopscope::layout
