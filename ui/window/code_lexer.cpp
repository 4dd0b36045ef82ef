// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_lexer.h"

namespace loopscope {

CodeLexer::CodeLexer(QObject* parent)
    : QsciLexerJavaScript(parent)
{
    setHighlightBackQuotedStrings(true);
    setDollarsAllowed(true);
}

void CodeLexer::setTheme(const Theme& theme)
{
    const QColor keyword = theme.hue(Box::Tasks).text;
    const QColor text = theme.hue(Box::Microtasks).text;
    setDefaultColor(theme.ink);
    setDefaultPaper(theme.codeBackground);
    setColor(theme.ink);
    setPaper(theme.codeBackground);
    for (const int style : { Comment, CommentLine, CommentDoc, CommentLineDoc, CommentDocKeyword,
             CommentDocKeywordError, PreProcessorComment })
        setColor(theme.muted, style);
    for (const int style : { Keyword, KeywordSet2, GlobalClass })
        setColor(keyword, style);
    for (const int style : { SingleQuotedString, DoubleQuotedString, RawString, VerbatimString, Regex,
             HashQuotedString, EscapeSequence, TripleQuotedVerbatimString })
        setColor(text, style);
    setColor(theme.error, UnclosedString);
}

const char* CodeLexer::keywords(int set) const
{
    if (set != 1)
        return nullptr;
    return "async await break case catch class const continue debugger default delete do else export extends "
           "false finally for from function get if import in instanceof let new null of return set static "
           "super switch this throw true try typeof undefined var void while with yield";
}

} // namespace loopscope
