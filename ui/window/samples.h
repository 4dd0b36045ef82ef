// SPDX-License-Identifier: GPL-3.0-or-later
// The programs that come with Loopscope.
#pragma once

#include "ui/wording/language.h"

#include <QString>

#include <vector>

namespace loopscope {

/// One program whose title and comments are in both languages; its code is the same, line for line.
struct Sample
{
    QString name; // "01-call-stack.js"
    QString englishTitle;
    QString koreanTitle;
    QString englishText;
    QString koreanText;

    const QString& title(Language language) const
    {
        return language == Language::Korean ? koreanTitle : englishTitle;
    }
    const QString& text(Language language) const
    {
        return language == Language::Korean ? koreanText : englishText;
    }
};

/// In the order in which they are best read. A sample without a title goes by its file's name.
std::vector<Sample> samples();

} // namespace loopscope
