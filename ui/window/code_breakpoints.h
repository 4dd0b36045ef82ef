// SPDX-License-Identifier: GPL-3.0-or-later
// The breakpoints in the editor's margin.
#pragma once

#include "ui/theme/theme.h"

#include <vector>

class QsciScintilla;

namespace loopscope {

/// Markers of the editor, so that they move with their lines. Lines count from 1, as in a trace.
class CodeBreakpoints
{
public:
    /// Whether the program that is shown is the one in the editor, so that they can stop it.
    enum class Readiness : std::uint8_t
    {
        Armed,
        Waiting
    };

    /// `editor` must outlive them.
    explicit CodeBreakpoints(QsciScintilla& editor);

    void setTheme(const Theme& theme);
    void setReadiness(Readiness readiness);

    /// Ascending.
    std::vector<std::uint32_t> lines() const;
    bool has(std::uint32_t line) const;
    /// A line beyond the text is left out.
    void add(std::uint32_t line);
    void remove(std::uint32_t line);
    void clear();

private:
    void colour();

    QsciScintilla& m_editor;
    Theme m_theme;
    Readiness m_readiness = Readiness::Armed;
};

} // namespace loopscope
