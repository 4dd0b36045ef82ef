// SPDX-License-Identifier: GPL-3.0-or-later
// The editor for the program.
#pragma once

#include "ui/window/code_gutter.h"
#include "ui/window/code_marks.h"

#include <Qsci/qsciscintilla.h>

namespace loopscope {

class CodeLexer;

class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget* parent = nullptr);

    /// Another program: nothing to undo, not modified, its own kind of line ends.
    void setProgram(const QString& text);
    void setTheme(const Theme& theme);
    CodeMarks& marks() { return m_marks; }
    /// Scrolls as little as shows the marked line.
    void reveal();

    QSize sizeHint() const override { return { 430, 560 }; }
    QSize minimumSizeHint() const override { return { 200, 120 }; }

protected:
    bool viewportEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void colourCalls();

    CodeLexer* m_lexer;
    CodeGutter m_gutter;
    CodeMarks m_marks;
};

} // namespace loopscope
