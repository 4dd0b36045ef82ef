// SPDX-License-Identifier: GPL-3.0-or-later
// The editor for the program.
#pragma once

#include "ui/window/code_breakpoints.h"
#include "ui/window/code_gutter.h"
#include "ui/window/code_marks.h"

#include <Qsci/qsciscintilla.h>

class QHelpEvent;

namespace loopscope {

class CodeLexer;

class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget* parent = nullptr);

    /// Another program: nothing to undo, not modified, its own kind of line ends.
    void setProgram(const QString& text);
    /// The same program with another text: one step to undo. What is the same at both ends stays, with its
    /// marks.
    void changeText(const QString& text);
    void setTheme(const Theme& theme);
    CodeMarks& marks() { return m_marks; }
    CodeBreakpoints& breakpoints() { return m_breakpoints; }
    /// The line with the caret, from 1.
    std::uint32_t caretLine() const;
    /// Scrolls as little as shows the marked line.
    void reveal();

    QSize sizeHint() const override { return { 430, 560 }; }
    QSize minimumSizeHint() const override { return { 200, 120 }; }

signals:
    /// A click on the margin beside a line, from 1.
    void marginClickedAt(std::uint32_t line);
    /// The pointer is over this line, from 1, and character, from 0; over the margin it is kWholeLine. Line 0
    /// when it is over no text any more.
    void placeHovered(std::uint32_t line, std::uint32_t column);

public:
    static constexpr std::uint32_t kWholeLine = 0xFFFF'FFFF;

protected:
    bool viewportEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void colourCalls();
    void notePointer(QPoint point);
    void showToolTip(const QHelpEvent& help);

    CodeLexer* m_lexer;
    CodeGutter m_gutter;
    CodeMarks m_marks;
    CodeBreakpoints m_breakpoints;
};

} // namespace loopscope
