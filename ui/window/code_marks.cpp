// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_marks.h"

#include <Qsci/qsciscintilla.h>

namespace loopscope {

namespace {

using Sci = QsciScintillaBase;

// Below 8 is for lexers; these are free.
constexpr int kCurrent = 10;
constexpr int kBelow = 11;
constexpr int kError = 12;
constexpr int kLinked = 14; // 13 colours calls

bool isKnown(const Position& range)
{
    return range.startLine > 0;
}

} // namespace

CodeMarks::CodeMarks(QsciScintilla& editor, CodeGutter& gutter)
    : m_editor(editor)
    , m_gutter(gutter)
{
    m_editor.indicatorDefine(QsciScintilla::StraightBoxIndicator, kCurrent);
    m_editor.indicatorDefine(QsciScintilla::DotsIndicator, kBelow);
    m_editor.indicatorDefine(QsciScintilla::SquiggleIndicator, kError);
    m_editor.indicatorDefine(QsciScintilla::StraightBoxIndicator, kLinked);
    m_editor.setIndicatorDrawUnder(true, kCurrent);
    m_editor.setIndicatorDrawUnder(true, kLinked);
}

void CodeMarks::setTheme(const Theme& theme)
{
    const Hue& stack = theme.hue(Box::CallStack);
    QColor fill = stack.line;
    fill.setAlpha(theme.isDark() ? 56 : 44);
    QColor outline = stack.line;
    outline.setAlpha(theme.isDark() ? 110 : 120);
    m_editor.setIndicatorForegroundColor(fill, kCurrent);
    m_editor.setIndicatorOutlineColor(outline, kCurrent);
    m_editor.setIndicatorForegroundColor(stack.line, kBelow);
    m_editor.setIndicatorForegroundColor(theme.error, kError);
    QColor linked = theme.accent;
    linked.setAlpha(theme.isDark() ? 46 : 30);
    m_editor.setIndicatorForegroundColor(linked, kLinked);
    linked.setAlpha(150);
    m_editor.setIndicatorOutlineColor(linked, kLinked);
}

void CodeMarks::markCurrent(const Position& range)
{
    clearCurrent();
    if (!isKnown(range))
        return;
    const CodeRange at = fitted(range);
    m_gutter.setLook(at.fromLine, CodeGutter::Look::Current);
    m_editor.fillIndicatorRange(at.fromLine, at.fromIndex, at.toLine, at.toIndex, kCurrent);
}

void CodeMarks::markBelow(const std::vector<Position>& ranges)
{
    clearBelow();
    for (const Position& range : ranges) {
        if (!isKnown(range))
            continue;
        const CodeRange at = fitted(range);
        // The line that runs shows that alone.
        if (at.fromLine == currentLine())
            continue;
        m_gutter.setLook(at.fromLine, CodeGutter::Look::Below);
        // Dots under a whole function would be louder than what runs.
        if (at.fromLine == at.toLine)
            m_editor.fillIndicatorRange(at.fromLine, at.fromIndex, at.toLine, at.toIndex, kBelow);
    }
}

void CodeMarks::markError(const Position& range, const QString& message)
{
    clearError();
    m_errorMessage = message;
    if (!isKnown(range))
        return;
    CodeRange at = fitted(range);
    if (at.fromLine == at.toLine && at.fromIndex == at.toIndex) {
        // An error at a point, such as the end of the text: the whole line says it.
        at.fromIndex = 0;
        at.toIndex = lengthOf(at.fromLine);
    }
    m_gutter.setLook(at.fromLine, CodeGutter::Look::Error);
    m_editor.fillIndicatorRange(at.fromLine, at.fromIndex, at.toLine, at.toIndex, kError);
}

void CodeMarks::markLinked(const Position& range)
{
    clearLinked();
    if (!isKnown(range))
        return;
    const CodeRange at = fitted(range);
    m_editor.fillIndicatorRange(at.fromLine, at.fromIndex, at.toLine, at.toIndex, kLinked);
}

void CodeMarks::clearLinked()
{
    clear(kLinked);
}

void CodeMarks::clearCurrent()
{
    m_gutter.clear(CodeGutter::Look::Current);
    clear(kCurrent);
}

void CodeMarks::clearBelow()
{
    m_gutter.clear(CodeGutter::Look::Below);
    clear(kBelow);
}

void CodeMarks::clearError()
{
    m_errorMessage.clear();
    m_gutter.clear(CodeGutter::Look::Error);
    clear(kError);
}

QString CodeMarks::errorAt(int line) const
{
    return line == m_gutter.lineOf(CodeGutter::Look::Error) ? m_errorMessage : QString();
}

QString CodeMarks::currentText() const
{
    return markedText(kCurrent);
}

QString CodeMarks::errorText() const
{
    return markedText(kError);
}

QString CodeMarks::linkedText() const
{
    return markedText(kLinked);
}

int CodeMarks::currentLine() const
{
    return m_gutter.lineOf(CodeGutter::Look::Current);
}

CodeRange CodeMarks::fitted(const Position& range) const
{
    const int lastLine = std::max(0, m_editor.lines() - 1);
    const auto lineOf = [lastLine](std::uint32_t line) {
        return std::min(static_cast<int>(line) - 1, lastLine);
    };
    // A code point too many would lead into the next line.
    const auto indexOf = [this](int line, std::uint32_t column) {
        return static_cast<int>(std::min<std::uint32_t>(column, static_cast<std::uint32_t>(lengthOf(line))));
    };
    CodeRange at;
    at.fromLine = lineOf(range.startLine);
    at.fromIndex = indexOf(at.fromLine, range.startColumn);
    at.toLine = std::max(at.fromLine, lineOf(std::max(range.endLine, range.startLine)));
    at.toIndex = indexOf(at.toLine, range.endColumn);
    if (at.toLine == at.fromLine)
        at.toIndex = std::max(at.toIndex, at.fromIndex);
    return at;
}

int CodeMarks::lengthOf(int line) const
{
    const auto start = static_cast<unsigned long>(m_editor.positionFromLineIndex(line, 0));
    const long end = m_editor.SendScintilla(Sci::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
    return static_cast<int>(m_editor.SendScintilla(Sci::SCI_COUNTCHARACTERS, start, end));
}

QString CodeMarks::markedText(int indicator) const
{
    const long length = m_editor.SendScintilla(Sci::SCI_GETLENGTH);
    QByteArray marked;
    for (long at = 0; at < length; ++at) {
        if (m_editor.SendScintilla(Sci::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator), at) != 0)
            marked.append(static_cast<char>(
                m_editor.SendScintilla(Sci::SCI_GETCHARAT, static_cast<unsigned long>(at))));
    }
    return QString::fromUtf8(marked);
}

void CodeMarks::clear(int indicator)
{
    m_editor.SendScintilla(Sci::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    m_editor.SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0UL, m_editor.SendScintilla(Sci::SCI_GETLENGTH));
}

} // namespace loopscope
