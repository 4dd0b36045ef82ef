// SPDX-License-Identifier: GPL-3.0-or-later
// JavaScript's syntax in a theme's colours.
#pragma once

#include "ui/theme/theme.h"

#include <Qsci/qscilexerjavascript.h>

namespace loopscope {

class CodeLexer final : public QsciLexerJavaScript
{
    Q_OBJECT

public:
    explicit CodeLexer(QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    /// ES2022's own words, with the contextual ones that programs of today use.
    const char* keywords(int set) const override;
};

} // namespace loopscope
