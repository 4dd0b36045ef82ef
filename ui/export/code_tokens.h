// SPDX-License-Identifier: GPL-3.0-or-later
// JavaScript's text cut into coloured pieces, without an editor.
#pragma once

#include <cstdint>
#include <QString>
#include <vector>

namespace loopscope {

enum class CodeRole : std::uint8_t
{
    Plain,
    Keyword,
    Text, // strings, templates, regular expressions
    Number,
    Comment
};

struct CodeToken
{
    qsizetype start = 0; // in the line, in UTF-16 units
    qsizetype length = 0;
    CodeRole role = CodeRole::Plain;

    friend bool operator==(const CodeToken&, const CodeToken&) = default;
};

struct CodeLine
{
    QString text; // without its line end
    std::vector<CodeToken> tokens; // in order; what is in none is plain
};

/// The lines of a program, counted as the engine counts them. A token that goes over a line's end continues
/// on the next. Good for pictures: where only a parser could tell a regular expression from a division, it
/// guesses.
std::vector<CodeLine> codeLines(const QString& text);

} // namespace loopscope
