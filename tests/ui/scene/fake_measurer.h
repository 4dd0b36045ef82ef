// SPDX-License-Identifier: GPL-3.0-or-later
// Measures every character alike, so that layouts are tested without fonts.
#pragma once

#include "ui/scene/text_measurer.h"

#include <cmath>
#include <QStringList>

namespace loopscope::test {

class FakeMeasurer final : public TextMeasurer
{
public:
    static constexpr double kCharacter = 8;

    double width(const QString& text, TextRole) const override
    {
        return kCharacter * static_cast<double>(text.size());
    }
    QString elided(const QString& text, TextRole role, double width, Qt::TextElideMode) const override
    {
        if (this->width(text, role) <= width)
            return text;
        return text.left(std::max(0, static_cast<int>(width / kCharacter) - 1)) + QChar(0x2026);
    }
    double paragraphHeight(const QString& richText, int pixels, double width) const override
    {
        const double line = pixels * 0.5 * static_cast<double>(richText.size());
        return std::max(1.0, std::ceil(line / width)) * pixels * 1.25;
    }
};

} // namespace loopscope::test
