// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's margin: line numbers, and beside them the signs for where the program stands.
#pragma once

#include "ui/theme/theme.h"

class QFont;
class QsciScintilla;

namespace loopscope {

/// Writes the numbers itself, as texts, because the editor's own cannot have a style for a single line.
class CodeGutter
{
public:
    enum class Look : std::uint8_t
    {
        Plain,
        Current,
        Below, // a frame further down on the stack stands here
        Error,
    };

    /// Of CodeBreakpoints; drawn under the signs of these looks.
    static constexpr int kBreakpointMarker = 4;

    /// `editor` must outlive the gutter.
    explicit CodeGutter(QsciScintilla& editor);

    void setTheme(const Theme& theme, const QFont& font);
    /// The number of lines or the zoom has changed.
    void renumber();
    /// Lines count from 0 here, as in the editor.
    void setLook(int line, Look look);
    void clear(Look look);
    /// Where the text begins, in pixels.
    int width() const;
    /// The first line of this look; -1 if there is none.
    int lineOf(Look look) const;

private:
    void setWidth();

    QsciScintilla& m_editor;
};

} // namespace loopscope
