// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_gutter.h"

#include <Qsci/qsciscintilla.h>

#include <cmath>

namespace loopscope {

namespace {

using Sci = QsciScintillaBase;

constexpr int kMargin = 0;
// Beyond the styles of the lexer and of the editor.
constexpr int kFirstStyle = 50;
// One marker for the sign, one for the line's background, for each look but the plain one.
constexpr int kFirstSign = 1;
constexpr int kFirstBackground = 8;
constexpr int kLookCount = 4;

constexpr int styleOf(CodeGutter::Look look)
{
    return kFirstStyle + static_cast<int>(look);
}
constexpr int signOf(CodeGutter::Look look)
{
    return kFirstSign + static_cast<int>(look);
}
constexpr int backgroundOf(CodeGutter::Look look)
{
    return kFirstBackground + static_cast<int>(look);
}

unsigned long packed(const QColor& color)
{
    return static_cast<unsigned long>(color.red() | color.green() << 8 | color.blue() << 16);
}

} // namespace

CodeGutter::CodeGutter(QsciScintilla& editor)
    : m_editor(editor)
{
    for (int margin = 0; margin < m_editor.margins(); ++margin)
        m_editor.setMarginWidth(margin, 0);
    m_editor.setMarginType(kMargin, QsciScintilla::TextMarginRightJustified);
    m_editor.setMarginSensitivity(kMargin, false);
    unsigned signs = 0;
    for (int look = 1; look < kLookCount; ++look)
        signs |= 1U << (kFirstSign + look);
    m_editor.setMarginMarkerMask(kMargin, static_cast<int>(signs));
    m_editor.markerDefine(QsciScintilla::RightTriangle, signOf(Look::Current));
    m_editor.markerDefine(QsciScintilla::Invisible, signOf(Look::Below));
    m_editor.markerDefine(QsciScintilla::Circle, signOf(Look::Error));
    for (const Look look : { Look::Current, Look::Below, Look::Error })
        m_editor.markerDefine(QsciScintilla::Background, backgroundOf(look));
}

void CodeGutter::setTheme(const Theme& theme)
{
    const Hue& stack = theme.hue(Box::CallStack);
    const QColor below = mixed(theme.lineHighlight, theme.codeBackground, 0.45);
    const QByteArray family = m_editor.font().family().toUtf8();
    const long size = std::lround(m_editor.font().pointSizeF() * int { Sci::SC_FONT_SIZE_MULTIPLIER });
    const auto style = [&](Look look, const QColor& ink, const QColor& paper, bool isBold) {
        const auto number = static_cast<unsigned long>(styleOf(look));
        m_editor.SendScintilla(Sci::SCI_STYLESETFONT, number, family.constData());
        m_editor.SendScintilla(Sci::SCI_STYLESETSIZEFRACTIONAL, number, size);
        m_editor.SendScintilla(Sci::SCI_STYLESETFORE, number, static_cast<long>(packed(ink)));
        m_editor.SendScintilla(Sci::SCI_STYLESETBACK, number, static_cast<long>(packed(paper)));
        m_editor.SendScintilla(Sci::SCI_STYLESETBOLD, number, isBold ? 1L : 0L);
    };
    const QColor number = mixed(theme.muted, theme.codeBackground, 0.8);
    style(Look::Plain, number, theme.codeBackground, false);
    style(Look::Current, stack.text, theme.lineHighlight, true);
    style(Look::Below, stack.text, below, false);
    style(Look::Error, theme.error, theme.codeBackground, true);
    m_editor.setMarkerBackgroundColor(stack.line, signOf(Look::Current));
    m_editor.setMarkerForegroundColor(stack.line, signOf(Look::Current));
    m_editor.setMarkerBackgroundColor(theme.error, signOf(Look::Error));
    m_editor.setMarkerForegroundColor(theme.error, signOf(Look::Error));
    m_editor.setMarkerBackgroundColor(theme.lineHighlight, backgroundOf(Look::Current));
    m_editor.setMarkerBackgroundColor(below, backgroundOf(Look::Below));
    m_editor.setMarkerBackgroundColor(
        mixed(theme.error, theme.codeBackground, 0.1), backgroundOf(Look::Error));
    m_editor.setMarginsBackgroundColor(theme.codeBackground);
    m_editor.setMarginBackgroundColor(kMargin, theme.codeBackground);
}

void CodeGutter::renumber()
{
    const int lines = m_editor.lines();
    for (int line = 0; line < lines; ++line) {
        const QByteArray text = QByteArray::number(line + 1) + "  ";
        const auto at = static_cast<unsigned long>(line);
        m_editor.SendScintilla(Sci::SCI_MARGINSETTEXT, at, text.constData());
        int look = 0;
        const int markers = static_cast<int>(m_editor.SendScintilla(Sci::SCI_MARKERGET, at));
        for (int candidate = 1; candidate < kLookCount; ++candidate) {
            if (markers & 1 << (kFirstBackground + candidate))
                look = candidate;
        }
        m_editor.SendScintilla(Sci::SCI_MARGINSETSTYLE, at, static_cast<long>(kFirstStyle + look));
    }
    setWidth();
}

void CodeGutter::setLook(int line, Look look)
{
    m_editor.markerAdd(line, signOf(look));
    m_editor.markerAdd(line, backgroundOf(look));
    m_editor.SendScintilla(
        Sci::SCI_MARGINSETSTYLE, static_cast<unsigned long>(line), static_cast<long>(styleOf(look)));
}

void CodeGutter::clear(Look look)
{
    for (int line = m_editor.markerFindNext(0, 1U << backgroundOf(look)); line >= 0;
         line = m_editor.markerFindNext(line + 1, 1U << backgroundOf(look)))
        m_editor.SendScintilla(Sci::SCI_MARGINSETSTYLE, static_cast<unsigned long>(line),
            static_cast<long>(styleOf(Look::Plain)));
    m_editor.markerDeleteAll(signOf(look));
    m_editor.markerDeleteAll(backgroundOf(look));
}

int CodeGutter::lineOf(Look look) const
{
    return m_editor.markerFindNext(0, 1U << backgroundOf(look));
}

void CodeGutter::setWidth()
{
    // The widest number, the sign to its left and the space to its right.
    const QByteArray widest = "9" + QByteArray::number(std::max(10, m_editor.lines())) + "    ";
    const int width = static_cast<int>(m_editor.SendScintilla(
        Sci::SCI_TEXTWIDTH, static_cast<unsigned long>(styleOf(Look::Current)), widest.constData()));
    m_editor.setMarginWidth(kMargin, std::max(width, 44));
}

} // namespace loopscope
