// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_editor.h"

#include "ui/theme/fonts.h"
#include "ui/window/code_lexer.h"

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cctype>

namespace loopscope {

namespace {

constexpr int kFontPixels = 13;
constexpr int kLineHeight = 23;
constexpr int kIndentation = 2;
constexpr int kCallIndicator = 13;
// Beyond this the names of calls keep the colour of text: each edit looks through the whole of it.
constexpr long kLongestColouredText = 200'000;

bool isNameByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || std::isalnum(value) != 0 || byte == '_' || byte == '$';
}

} // namespace

CodeEditor::CodeEditor(QWidget* parent)
    : QsciScintilla(parent)
    , m_lexer(new CodeLexer(this))
    , m_gutter(*this)
    , m_marks(*this, m_gutter)
    , m_breakpoints(*this)
{
    setObjectName(QStringLiteral("editor"));
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setAutoIndent(true);
    setIndentationWidth(kIndentation);
    setIndentationsUseTabs(false);
    setTabWidth(kIndentation);
    setBackspaceUnindents(true);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setCaretWidth(2);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    SendScintilla(SCI_SETENDATLASTLINE, 0UL);
    SendScintilla(SCI_SETVISIBLEPOLICY, static_cast<unsigned long>(VISIBLE_SLOP), 3L);
    indicatorDefine(QsciScintilla::TextColorIndicator, kCallIndicator);
    setTheme(theme(ThemeName::Light));
    // U+2028 and U+2029 end lines for JavaScript too. Heeded only once there is a lexer.
    SendScintilla(SCI_SETLINEENDTYPESALLOWED, static_cast<unsigned long>(SC_LINE_END_TYPE_UNICODE));
    connect(this, &QsciScintilla::linesChanged, this, [this] { m_gutter.renumber(); });
    connect(this, &QsciScintilla::textChanged, this, &CodeEditor::colourCalls);
    connect(this, &QsciScintilla::marginClicked, this, [this](int, int line, Qt::KeyboardModifiers) {
        emit marginClickedAt(static_cast<std::uint32_t>(line) + 1);
    });
    viewport()->setMouseTracking(true);
    retranslate();
}

void CodeEditor::setProgram(const QString& text)
{
    const EolMode mode = text.contains(QStringLiteral("\r\n")) ? EolWindows
        : text.contains(u'\n') || !text.contains(u'\r')        ? EolUnix
                                                               : EolMac;
    setEolMode(mode);
    setText(text);
    setModified(false);
    m_gutter.renumber();
    colourCalls();
}

void CodeEditor::changeText(const QString& text)
{
    const QByteArray before = this->text().toUtf8();
    const QByteArray after = text.toUtf8();
    const auto isInsideCharacter = [](const QByteArray& bytes, qsizetype at) {
        return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
    };
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same
        = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    while (isInsideCharacter(before, same) || isInsideCharacter(after, same))
        --same;
    qsizetype sameEnd
        = std::mismatch(before.rbegin(), before.rbegin() + (shorter - same), after.rbegin()).first
        - before.rbegin();
    while (isInsideCharacter(before, before.size() - sameEnd))
        --sameEnd;
    beginUndoAction();
    SendScintilla(
        SCI_SETTARGETRANGE, static_cast<unsigned long>(same), static_cast<long>(before.size() - sameEnd));
    const QByteArray changed = after.mid(same, after.size() - sameEnd - same);
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(changed.size()), changed.constData());
    endUndoAction();
}

void CodeEditor::setTheme(const Theme& theme)
{
    QFont font = codeFont(qRound(kFontPixels * theme.textScale));
    // The editor takes sizes in points only.
    font.setPointSizeF(kFontPixels * theme.textScale * 72.0 / logicalDpiY());
    m_lexer->setDefaultFont(font);
    m_lexer->setFont(font);
    m_lexer->setTheme(theme);
    setLexer(m_lexer);
    setFont(font);
    setColor(theme.ink);
    setPaper(theme.codeBackground);
    setCaretForegroundColor(theme.ink);
    setSelectionBackgroundColor(mixed(theme.accent, theme.codeBackground, 0.28));
    resetSelectionForegroundColor();
    setMatchedBraceBackgroundColor(mixed(theme.accent, theme.codeBackground, 0.25));
    setMatchedBraceForegroundColor(theme.ink);
    setUnmatchedBraceBackgroundColor(theme.codeBackground);
    setUnmatchedBraceForegroundColor(theme.error);
    setIndicatorForegroundColor(theme.hue(Box::WebApis).text, kCallIndicator);

    const int natural = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, 0UL))
        - static_cast<int>(SendScintilla(SCI_GETEXTRAASCENT))
        - static_cast<int>(SendScintilla(SCI_GETEXTRADESCENT));
    const int extra = std::max(0, qRound(kLineHeight * theme.textScale) - natural);
    setExtraAscent((extra + 1) / 2);
    setExtraDescent(extra / 2);
    m_gutter.setTheme(theme, font);
    m_marks.setTheme(theme);
    m_breakpoints.setTheme(theme);
    m_gutter.renumber();
    colourCalls();
}

void CodeEditor::reveal()
{
    if (const int line = m_marks.currentLine(); line >= 0)
        ensureLineVisible(line);
}

void CodeEditor::wheelEvent(QWheelEvent* event)
{
    // The size of text is the whole window's: it is set there.
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore();
    else
        QsciScintilla::wheelEvent(event);
}

std::uint32_t CodeEditor::caretLine() const
{
    int line = 0;
    int index = 0;
    getCursorPosition(&line, &index);
    return static_cast<std::uint32_t>(line) + 1;
}

bool CodeEditor::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    case QEvent::MouseMove:
        notePointer(static_cast<QMouseEvent*>(event)->position().toPoint());
        break;
    case QEvent::Leave:
        emit placeHovered(0, 0);
        break;
    default:
        break;
    }
    return QsciScintilla::viewportEvent(event);
}

void CodeEditor::showToolTip(const QHelpEvent& help)
{
    const int line = lineAt(help.pos());
    QString words = line >= 0 ? m_marks.errorAt(line) : QString();
    if (words.isEmpty() && help.pos().x() < m_gutter.width())
        words = tr("Click to set or remove a breakpoint  (F9)");
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), words, this);
}

void CodeEditor::notePointer(QPoint point)
{
    const int margin = m_gutter.width();
    const auto x = static_cast<unsigned long>(std::max(point.x(), margin + 1));
    const auto at
        = static_cast<unsigned long>(SendScintilla(SCI_POSITIONFROMPOINT, x, static_cast<long>(point.y())));
    const auto line = static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, at));
    const long top = SendScintilla(SCI_POINTYFROMPOSITION, 0UL, static_cast<long>(at));
    if (point.y() >= top + SendScintilla(SCI_TEXTHEIGHT, line)) {
        emit placeHovered(0, 0); // below the last line
        return;
    }
    const long start = SendScintilla(SCI_POSITIONFROMLINE, line);
    const long column
        = SendScintilla(SCI_COUNTCHARACTERS, static_cast<unsigned long>(start), static_cast<long>(at));
    emit placeHovered(static_cast<std::uint32_t>(line) + 1,
        point.x() < margin ? kWholeLine : static_cast<std::uint32_t>(column));
}

void CodeEditor::dragEnterEvent(QDragEnterEvent* event)
{
    // A file that is dropped is for the window to open; the editor would insert its address.
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintilla::dragEnterEvent(event);
}

void CodeEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QsciScintilla::changeEvent(event);
}

void CodeEditor::retranslate()
{
    setAccessibleName(tr("Program"));
}

/// Gives names before a parenthesis their own colour, which the lexer has no style for.
void CodeEditor::colourCalls()
{
    const long length = SendScintilla(SCI_GETLENGTH);
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(kCallIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
    if (length > kLongestColouredText)
        return;
    SendScintilla(SCI_COLOURISE, 0UL, -1L);
    const QByteArray text = this->text().toUtf8();
    for (qsizetype at = 0; at < text.size();) {
        if (!isNameByte(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isNameByte(text[end]))
            ++end;
        qsizetype after = end;
        while (after < text.size() && text[after] == ' ')
            ++after;
        const long style = SendScintilla(SCI_GETSTYLEAT, static_cast<unsigned long>(at));
        if (after < text.size() && text[after] == '(' && style == QsciLexerCPP::Identifier)
            SendScintilla(
                SCI_INDICATORFILLRANGE, static_cast<unsigned long>(at), static_cast<long>(end - at));
        at = end;
    }
}

} // namespace loopscope
