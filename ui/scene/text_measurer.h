// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a text will be: an interface, so that layouts are tested without fonts.
#pragma once

#include <QString>

namespace loopscope {

enum class TextRole : std::uint8_t
{
    CardTitle,
    CardSubtitle,
    BoxTitle,
    BoxCount,
    Hint,
    Fold,
    EndLabel,
    RingTitle,
    RingText,
    Spec,
    Notice
};

/// Widths and heights in logical pixels.
class TextMeasurer
{
public:
    virtual ~TextMeasurer() = default;
    virtual double width(const QString& text, TextRole role) const = 0;
    virtual QString elided(
        const QString& text, TextRole role, double width, Qt::TextElideMode mode) const = 0;
    /// The height of a paragraph of rich text, broken into lines of this width.
    virtual double paragraphHeight(const QString& richText, int pixels, double width) const = 0;
};

} // namespace loopscope
