// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_gutter.h"

#include <Qsci/qsciscintilla.h>

#include <array>
#include <cmath>

namespace loopscope {

namespace {

using Sci = QsciScintillaBase;

constexpr int kSignMargin = 0;
constexpr int kNumberMargin = 1;
constexpr int kSignWidth = 16;
constexpr int kNumberRoom = 4; // left of the widest number, which would be drawn over the signs
// Beyond the styles of the lexer and of the editor.
constexpr int kFirstStyle = 50;
// Three markers for each look but the plain one; the editor draws them in the order of their numbers.
constexpr int kFirstFill = 0; // of the margin
constexpr int kFirstSign = 4; // the plain look has none: CodeGutter::kBreakpointMarker
constexpr int kFirstBackground = 8; // of the text
constexpr int kLookCount = 4;
constexpr std::array kLooks { CodeGutter::Look::Current, CodeGutter::Look::Below, CodeGutter::Look::Error };

constexpr int styleOf(CodeGutter::Look look)
{
    return kFirstStyle + static_cast<int>(look);
}
constexpr int fillOf(CodeGutter::Look look)
{
    return kFirstFill + static_cast<int>(look);
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
    m_editor.setMarginType(kSignMargin, QsciScintilla::SymbolMarginColor);
    m_editor.setMarginType(kNumberMargin, QsciScintilla::TextMarginRightJustified);
    // What no margin shows is shown as the background of the line.
    unsigned inMargin = 1U << kBreakpointMarker;
    for (const Look look : kLooks)
        inMargin |= 1U << fillOf(look) | 1U << signOf(look);
    m_editor.setMarginMarkerMask(kSignMargin, static_cast<int>(inMargin));
    m_editor.setMarginMarkerMask(kNumberMargin, 0);
    m_editor.setMarginSensitivity(kSignMargin, true);
    m_editor.setMarginSensitivity(kNumberMargin, true);
    m_editor.SendScintilla(Sci::SCI_SETMARGINLEFT, 0UL, 0L);
    m_editor.markerDefine(QsciScintilla::RightTriangle, signOf(Look::Current));
    m_editor.markerDefine(QsciScintilla::Invisible, signOf(Look::Below));
    m_editor.markerDefine(QsciScintilla::Circle, signOf(Look::Error));
    for (const Look look : kLooks) {
        m_editor.markerDefine(QsciScintilla::FullRectangle, fillOf(look));
        m_editor.markerDefine(QsciScintilla::Background, backgroundOf(look));
    }
}

void CodeGutter::setTheme(const Theme& theme, const QFont& font)
{
    const Hue& stack = theme.hue(Box::CallStack);
    const QColor below = mixed(theme.lineHighlight, theme.codeBackground, 0.45);
    const QColor wrong = mixed(theme.error, theme.codeBackground, 0.1);
    const QByteArray family = font.family().toUtf8();
    const long size = std::lround(font.pointSizeF() * int { Sci::SC_FONT_SIZE_MULTIPLIER });
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
    style(Look::Error, theme.error, wrong, true);
    m_editor.setMarkerBackgroundColor(stack.line, signOf(Look::Current));
    m_editor.setMarkerForegroundColor(stack.line, signOf(Look::Current));
    m_editor.setMarkerBackgroundColor(theme.error, signOf(Look::Error));
    m_editor.setMarkerForegroundColor(theme.error, signOf(Look::Error));
    const auto surface = [this](Look look, const QColor& color) {
        m_editor.setMarkerBackgroundColor(color, fillOf(look));
        m_editor.setMarkerForegroundColor(color, fillOf(look));
        m_editor.setMarkerBackgroundColor(color, backgroundOf(look));
    };
    surface(Look::Current, theme.lineHighlight);
    surface(Look::Below, below);
    surface(Look::Error, wrong);
    m_editor.setMarginsBackgroundColor(theme.codeBackground);
    for (const int margin : { kSignMargin, kNumberMargin })
        m_editor.setMarginBackgroundColor(margin, theme.codeBackground);
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
    m_editor.markerAdd(line, fillOf(look));
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
    m_editor.markerDeleteAll(fillOf(look));
    m_editor.markerDeleteAll(signOf(look));
    m_editor.markerDeleteAll(backgroundOf(look));
}

int CodeGutter::lineOf(Look look) const
{
    return m_editor.markerFindNext(0, 1U << backgroundOf(look));
}

int CodeGutter::width() const
{
    return m_editor.marginWidth(kSignMargin) + m_editor.marginWidth(kNumberMargin);
}

void CodeGutter::setWidth()
{
    const QByteArray widest = QByteArray::number(std::max(10, m_editor.lines())) + "  ";
    const int width = static_cast<int>(m_editor.SendScintilla(
        Sci::SCI_TEXTWIDTH, static_cast<unsigned long>(styleOf(Look::Current)), widest.constData()));
    m_editor.setMarginWidth(kSignMargin, kSignWidth);
    m_editor.setMarginWidth(kNumberMargin, width + kNumberRoom);
}

} // namespace loopscope
