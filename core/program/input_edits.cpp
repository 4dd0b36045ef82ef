// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/input_edits.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string onOneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

// The line behind the last directive that is no input; 1 if there is none. An input belongs behind the page
// that it happens on.
std::uint32_t lineBehindDirectives(std::string_view program)
{
    std::uint32_t line = 0;
    std::uint32_t behind = 1;
    while (!program.empty()) {
        ++line;
        const std::size_t end = program.find('\n');
        std::string_view text = program.substr(0, end);
        program = end == std::string_view::npos ? std::string_view() : program.substr(end + 1);
        const std::size_t first = text.find_first_not_of(" \t\r\f\v\xEF\xBB\xBF");
        if (first == std::string_view::npos)
            continue;
        text.remove_prefix(first);
        if (!text.starts_with("//"))
            break;
        text.remove_prefix(2);
        const std::size_t comment = text.find_first_not_of(" \t\f\v");
        if (comment != std::string_view::npos && text[comment] == '@')
            behind = line + 1;
    }
    return behind;
}

} // namespace

std::string directiveOf(const Input& input)
{
    std::string text = "// @";
    text += input.kind == Input::Kind::Click ? "click " : input.kind == Input::Kind::Key ? "key " : "input ";
    text += std::to_string(input.at.count());
    const std::string selector = onOneLine(input.selector);
    const std::string said = onOneLine(input.text);
    const bool isKey = input.kind == Input::Kind::Key;
    for (const std::string& part : { isKey ? said : selector, isKey ? selector : said }) {
        if (!part.empty())
            text.append(" ").append(part);
    }
    return text;
}

LineEdit addInput(std::string_view program, const Input& input)
{
    const Directives directives = parseDirectives(program);
    const Input* before = nullptr;
    for (const Input& each : directives.inputs) {
        if (each.at <= input.at)
            before = &each;
    }
    if (before == nullptr) {
        // Ahead of the first input, or where inputs begin.
        const std::uint32_t line
            = directives.inputs.empty() ? lineBehindDirectives(program) : directives.inputs.front().line;
        return { LineEdit::Kind::Insert, line, directiveOf(input) };
    }
    const bool isMoreText = input.kind == Input::Kind::Text && before->kind == input.kind
        && before->at == input.at && before->selector == input.selector;
    if (!isMoreText)
        return { LineEdit::Kind::Insert, before->line + 1, directiveOf(input) };
    Input joined = *before;
    joined.text += input.text;
    return { LineEdit::Kind::Replace, before->line, directiveOf(joined) };
}

LineEdit moveInput(const Input& input, std::chrono::milliseconds at)
{
    Input moved = input;
    moved.at = std::max(at, std::chrono::milliseconds());
    return { LineEdit::Kind::Replace, input.line, directiveOf(moved) };
}

LineEdit removeInput(const Input& input)
{
    return { LineEdit::Kind::Remove, input.line, {} };
}

bool hasInput(std::string_view program, const Input& input)
{
    const std::vector<Input> inputs = parseDirectives(program).inputs;
    return std::any_of(
        inputs.begin(), inputs.end(), [&input](const Input& each) { return isSameInput(each, input); });
}

bool isSameInput(const Input& one, const Input& other)
{
    return one.kind == other.kind && one.selector == other.selector && one.text == other.text
        && one.line == other.line;
}

std::string edited(std::string_view program, const LineEdit& edit)
{
    const std::string_view mark = program.starts_with(kByteOrderMark) ? kByteOrderMark : std::string_view();
    program.remove_prefix(mark.size());
    std::size_t begin = 0;
    for (std::uint32_t line = 1; line < edit.line && begin < program.size(); ++line) {
        const std::size_t end = program.find('\n', begin);
        begin = end == std::string_view::npos ? program.size() : end + 1;
    }
    const std::size_t firstEnd = program.find('\n');
    const bool endsInTwo
        = firstEnd != std::string_view::npos && firstEnd > 0 && program[firstEnd - 1] == '\r';
    const std::string_view lineEnd = endsInTwo ? "\r\n" : "\n";
    std::string text(mark);
    text.append(program.substr(0, begin));
    if (edit.kind != LineEdit::Kind::Remove) {
        if (begin > 0 && program[begin - 1] != '\n')
            text.append(lineEnd);
        text.append(edit.text);
    }
    if (edit.kind == LineEdit::Kind::Insert)
        return text.append(lineEnd).append(program.substr(begin));
    const std::size_t end = program.find('\n', begin);
    const bool isLast = end == std::string_view::npos;
    if (edit.kind == LineEdit::Kind::Replace)
        return isLast ? text : text.append(lineEnd).append(program.substr(end + 1));
    return isLast ? text : text.append(program.substr(end + 1));
}

} // namespace loopscope
