// SPDX-License-Identifier: GPL-3.0-or-later
// Marks in the program's text: what runs, who called it, what cannot be read.
#pragma once

#include "core/trace/position.h"
#include "ui/window/code_gutter.h"

#include <QString>

#include <vector>

namespace loopscope {

/// A place in the editor, as it counts: lines and characters (code points) from 0.
struct CodeRange
{
    int fromLine = 0;
    int fromIndex = 0;
    int toLine = 0;
    int toIndex = 0;

    friend bool operator==(const CodeRange&, const CodeRange&) = default;
};

class CodeMarks
{
public:
    /// Both must outlive the marks.
    CodeMarks(QsciScintilla& editor, CodeGutter& gutter);

    void setTheme(const Theme& theme);
    /// A range that does not fit the text is cut to what there is of it.
    void markCurrent(const Position& range);
    /// The calls that wait for it, further down on the stack.
    void markBelow(const std::vector<Position>& ranges);
    void markError(const Position& range, const QString& message);
    /// The source of a card that someone points at.
    void markLinked(const Position& range);
    void clearLinked();
    void clearCurrent();
    void clearBelow();
    void clearError();

    /// The message of the error if there is one on this line (from 0).
    QString errorAt(int line) const;
    /// What is marked, read back from the editor; for tests.
    QString currentText() const;
    QString errorText() const;
    QString linkedText() const;
    int currentLine() const;

private:
    CodeRange fitted(const Position& range) const;
    /// In characters, without its end.
    int lengthOf(int line) const;
    QString markedText(int indicator) const;
    void clear(int indicator);

    QsciScintilla& m_editor;
    CodeGutter& m_gutter;
    QString m_errorMessage;
};

} // namespace loopscope
