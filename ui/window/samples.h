// SPDX-License-Identifier: GPL-3.0-or-later
// The programs that come with Loopscope.
#pragma once

#include "ui/wording/language.h"

#include <QString>

#include <vector>

namespace loopscope {

struct Sample
{
    QString name; // "01-call-stack.js"
    QString englishTitle;
    QString koreanTitle;
    QString text;

    const QString& title(Language language) const
    {
        return language == Language::Korean ? koreanTitle : englishTitle;
    }
};

/// In the order in which they are best read. A sample without a title goes by its file's name.
std::vector<Sample> samples();

} // namespace loopscope
