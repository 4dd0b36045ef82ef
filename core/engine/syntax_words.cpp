// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/syntax_words.h"

#include <js/CharacterEncoding.h>
#include <js/ErrorReport.h>
#include <js/friend/ErrorMessages.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace loopscope {

namespace {

using Text = std::u16string_view;

constexpr const char* kNoToken = "Invalid or unexpected token";

// Keywords that are tokens of their own, not identifiers.
constexpr std::array<std::u16string_view, 38> kKeywords { u"break", u"case", u"catch", u"class", u"const",
    u"continue", u"debugger", u"default", u"delete", u"do", u"else", u"export", u"extends", u"false",
    u"finally", u"for", u"function", u"if", u"import", u"in", u"instanceof", u"new", u"null", u"return",
    u"super", u"switch", u"this", u"throw", u"true", u"try", u"typeof", u"var", u"void", u"while", u"with",
    u"async", u"await", u"enum" };
constexpr std::size_t kContextualKeywords = 3; // the last ones
// By length, so that the longest one is found.
constexpr std::array<std::u16string_view, 56> kPunctuators { u">>>=", u"...", u"===", u"!==", u"**=", u"<<=",
    u">>=", u">>>", u"&&=", u"||=", u"?\x3F=", u"=>", u"==", u"!=", u"<=", u">=", u"&&", u"||", u"??", u"?.",
    u"++", u"--", u"+=", u"-=", u"*=", u"/=", u"%=", u"&=", u"|=", u"^=", u"<<", u">>", u"**", u"{", u"}",
    u"(", u")", u"[", u"]", u";", u",", u"<", u">", u"+", u"-", u"*", u"/", u"%", u"&", u"|", u"^", u"!",
    u"~", u"?", u":", u"=" };

bool isIdentifierPart(char16_t c)
{
    constexpr char16_t kFirstBeyondAscii = 0x80;
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'$' || c == u'#' || c >= kFirstBeyondAscii;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

std::string utf8(Text text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t c = text[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size())
            c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u);
        const auto put = [&result](char32_t byte) {
            result.push_back(static_cast<char>(byte));
        };
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | (c >> 12));
            put(0x80 | ((c >> 6) & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | (c >> 18));
            put(0x80 | ((c >> 12) & 0x3F));
            put(0x80 | ((c >> 6) & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }
    return result;
}

Text identifierAt(Text text)
{
    return text.substr(0,
        static_cast<std::size_t>(
            std::find_if_not(text.begin(), text.end(), isIdentifierPart) - text.begin()));
}

Text withoutSpace(Text text)
{
    while (!text.empty() && (text[0] == u' ' || text[0] == u'\t' || text[0] == u'\u00A0'))
        text.remove_prefix(1);
    return text;
}

std::string unexpected(Text text)
{
    if (text.empty())
        return "Unexpected end of input";
    const char16_t first = text[0];
    if (isDigit(first) || (first == u'.' && text.size() > 1 && isDigit(text[1])))
        return "Unexpected number";
    if (first == u'"' || first == u'\'')
        return text.find(first, 1) == Text::npos ? kNoToken : "Unexpected string";
    if (first == u'`')
        return "Unexpected template string";
    if (isIdentifierPart(first)) {
        const Text name = identifierAt(text);
        if (name == u"enum" || name == u"await")
            return "Unexpected reserved word";
        const auto* const keywordsEnd = kKeywords.end() - kContextualKeywords;
        if (std::find(kKeywords.begin(), keywordsEnd, name) != keywordsEnd)
            return "Unexpected token '" + utf8(name) + "'";
        return "Unexpected identifier '" + utf8(name) + "'";
    }
    for (const Text each : kPunctuators) {
        if (text.starts_with(each))
            return "Unexpected token '" + utf8(each) + "'";
    }
    return first == u'.' ? "Unexpected token '.'" : kNoToken;
}

// From "expected expression, got ')'" or "unexpected token: keyword 'else'".
std::optional<std::string> unexpectedByMessage(std::string_view message)
{
    constexpr std::string_view kMarks[] = { ", got ", "unexpected token: " };
    for (const std::string_view mark : kMarks) {
        const std::size_t found = message.rfind(mark);
        if (found == std::string_view::npos)
            continue;
        const std::string_view token = message.substr(found + mark.size());
        if (token == "end of script")
            return "Unexpected end of input";
        if (token == "numeric literal")
            return "Unexpected number";
        if (token == "string literal")
            return "Unexpected string";
        if (const std::size_t quote = token.find('\''); quote != std::string_view::npos)
            return "Unexpected token " + std::string(token.substr(quote));
        return {};
    }
    return {};
}

// \u{…} beyond the last code point.
bool hasTooLargeCodePoint(Text line)
{
    const std::size_t begin = line.find(u"\\u{");
    if (begin == Text::npos)
        return false;
    constexpr std::uint32_t kLast = 0x10FFFF;
    std::uint32_t value = 0;
    for (const char16_t c : line.substr(begin + 3)) {
        if (c == u'}' || value > kLast)
            break;
        value = value * 16 + static_cast<std::uint32_t>(isDigit(c) ? c - u'0' : (c | 0x20) - u'a' + 10);
    }
    return value > kLast;
}

// "Invalid regular expression: /(/: Unterminated group"
std::optional<std::string> regularExpressionWords(unsigned number, Text line, std::size_t at)
{
    const char* reason = nullptr;
    switch (number) {
    case JSMSG_MISSING_PAREN:
        reason = "Unterminated group";
        break;
    case JSMSG_UNMATCHED_RIGHT_PAREN:
        reason = "Unmatched ')'";
        break;
    case JSMSG_UNTERM_CLASS:
        reason = "Unterminated character class";
        break;
    case JSMSG_NOTHING_TO_REPEAT:
        reason = "Nothing to repeat";
        break;
    case JSMSG_BAD_CLASS_RANGE:
        reason = "Range out of order in character class";
        break;
    case JSMSG_ESCAPE_AT_END_OF_REGEXP:
        reason = "\\ at end of pattern";
        break;
    case JSMSG_INVALID_GROUP:
        reason = "Invalid group";
        break;
    case JSMSG_DUPLICATE_CAPTURE_NAME:
        reason = "Duplicate capture group name";
        break;
    case JSMSG_NUMBERS_OUT_OF_ORDER:
        reason = "numbers out of order in {} quantifier";
        break;
    default:
        return {};
    }
    // A literal begins before the place and ends after it; what RegExp() is given is the whole line.
    const std::size_t begin = line.rfind(u'/', at < line.size() ? at : line.size());
    if (begin == Text::npos)
        return "Invalid regular expression: /" + utf8(line) + "/: " + reason;
    const std::size_t end = line.find(u'/', begin + 1);
    if (end == Text::npos)
        return {};
    std::size_t afterFlags = end + 1;
    while (afterFlags < line.size() && isIdentifierPart(line[afterFlags]))
        ++afterFlags;
    return "Invalid regular expression: " + utf8(line.substr(begin, afterFlags - begin)) + ": " + reason;
}

} // namespace

std::optional<std::string> syntaxErrorWords(const JSErrorReport& report)
{
    if (report.exnType != JSEXN_SYNTAXERR)
        return {};
    // There is none for a line that is empty.
    const Text line = report.linebuf() == nullptr ? Text() : Text(report.linebuf(), report.linebufLength());
    const std::size_t at = std::min(report.tokenOffset(), line.size());
    const Text rest = line.substr(at);
    // ENGINE: nor for an error that is only reported once it is sure that no arrow or pattern follows.
    const bool isDeferred = report.linebuf() == nullptr
        && (report.errorNumber == JSMSG_UNEXPECTED_TOKEN || report.errorNumber == JSMSG_BAD_INCOP_OPERAND
            || report.errorNumber == JSMSG_UNEXPECTED_TOKEN_NO_EXPECT);
    if (isDeferred)
        return unexpectedByMessage(report.message().c_str());
    switch (report.errorNumber) {
    case JSMSG_PAREN_AFTER_ARGS:
        return {}; // the browser's words, too
    case JSMSG_BAD_INCOP_OPERAND:
        return std::string("Invalid left-hand side expression in ")
            + (rest.starts_with(u"++") || rest.starts_with(u"--") || line.substr(0, at).ends_with(u"++")
                        || line.substr(0, at).ends_with(u"--")
                    ? "prefix"
                    : "postfix")
            + " operation";
    case JSMSG_LABEL_NOT_FOUND:
        return "Undefined label '" + utf8(identifierAt(rest)) + "'";
    case JSMSG_DUPLICATE_LABEL:
        return "Label '" + utf8(identifierAt(rest)) + "' has already been declared";
    case JSMSG_BAD_REGEXP_FLAG:
        if (line.empty())
            return {}; // of RegExp()
        return "Invalid regular expression flags";
    case JSMSG_BAD_RETURN_OR_YIELD:
        return "Illegal return statement";
    case JSMSG_BAD_NEWTARGET:
        return "new.target expression is not allowed here";
    case JSMSG_DUPLICATE_PROPERTY:
        return "A class may only have one constructor";
    case JSMSG_ILLEGAL_CHARACTER:
    case JSMSG_MISSING_BINARY_DIGITS:
    case JSMSG_MISSING_OCTAL_DIGITS:
    case JSMSG_MISSING_HEXDIGITS:
    case JSMSG_MISSING_EXPONENT:
    case JSMSG_IDSTART_AFTER_NUMBER:
    case JSMSG_EOL_BEFORE_END_OF_STRING:
    case JSMSG_UNTERMINATED_COMMENT:
    case JSMSG_MISSING_PRIVATE_NAME:
        return kNoToken;
    case JSMSG_BAD_ESCAPE:
        return hasTooLargeCodePoint(line) ? "Undefined Unicode code-point" : kNoToken;
    case JSMSG_EOF_BEFORE_END_OF_LITERAL:
        // "`` literal not terminated before end of script"
        return report.message() && *report.message().c_str() == '`' ? "Unexpected end of input" : kNoToken;
    case JSMSG_YIELD_OUTSIDE_GENERATOR:
        return unexpected(withoutSpace(rest.substr(identifierAt(rest).size())));
    case JSMSG_RESERVED_ID: {
        const Text name = identifierAt(rest);
        return name == u"await" || name == u"enum" ? "Unexpected reserved word"
                                                   : "Unexpected strict mode reserved word";
    }
    case JSMSG_FOR_AWAIT_OUTSIDE_ASYNC:
        return "Unexpected reserved word";
    case JSMSG_FORBIDDEN_AS_STATEMENT:
        if (rest.starts_with(u"let"))
            return "Lexical declaration cannot appear in a single-statement context";
        if (rest.starts_with(u"class"))
            return "Unexpected token 'class'";
        return {};
    case JSMSG_COLON_AFTER_ID:
        if (line.empty() || (rest.starts_with(u"=") && !rest.starts_with(u"==")))
            return "Invalid shorthand property initializer";
        return unexpected(rest);
    case JSMSG_BAD_COALESCE_MIXING:
    case JSMSG_BAD_PROP_ID:
    case JSMSG_BAD_SWITCH:
    case JSMSG_BRACKET_AFTER_LIST:
    case JSMSG_BRACKET_IN_INDEX:
    case JSMSG_CATCH_IDENTIFIER:
    case JSMSG_CATCH_WITHOUT_TRY:
    case JSMSG_COLON_AFTER_CASE:
    case JSMSG_COLON_IN_COND:
    case JSMSG_COMP_PROP_UNTERM_EXPR:
    case JSMSG_CURLY_AFTER_BODY:
    case JSMSG_CURLY_AFTER_CATCH:
    case JSMSG_CURLY_AFTER_FINALLY:
    case JSMSG_CURLY_AFTER_LIST:
    case JSMSG_CURLY_AFTER_TRY:
    case JSMSG_CURLY_BEFORE_BODY:
    case JSMSG_CURLY_BEFORE_CATCH:
    case JSMSG_CURLY_BEFORE_CLASS:
    case JSMSG_CURLY_BEFORE_FINALLY:
    case JSMSG_CURLY_BEFORE_SWITCH:
    case JSMSG_CURLY_BEFORE_TRY:
    case JSMSG_CURLY_IN_COMPOUND:
    case JSMSG_EXPORT_DECL_AT_TOP_LEVEL:
    case JSMSG_FINALLY_WITHOUT_TRY:
    case JSMSG_FROM_AFTER_IMPORT_CLAUSE:
    case JSMSG_GARBAGE_AFTER_INPUT:
    case JSMSG_MISSING_EXPR_AFTER_THROW:
    case JSMSG_MISSING_FORMAL:
    case JSMSG_NAME_AFTER_DOT:
    case JSMSG_NO_BINDING_NAME:
    case JSMSG_NO_VARIABLE_NAME:
    case JSMSG_PAREN_AFTER_CATCH:
    case JSMSG_PAREN_AFTER_COND:
    case JSMSG_PAREN_AFTER_FOR:
    case JSMSG_PAREN_AFTER_FORMAL:
    case JSMSG_PAREN_AFTER_FOR_CTRL:
    case JSMSG_PAREN_AFTER_FOR_OF_ITERABLE:
    case JSMSG_PAREN_AFTER_SWITCH:
    case JSMSG_PAREN_AFTER_WITH:
    case JSMSG_PAREN_BEFORE_CATCH:
    case JSMSG_PAREN_BEFORE_COND:
    case JSMSG_PAREN_BEFORE_FORMAL:
    case JSMSG_PAREN_BEFORE_SWITCH:
    case JSMSG_PAREN_BEFORE_WITH:
    case JSMSG_PAREN_IN_PAREN:
    case JSMSG_SEMI_AFTER_FOR_COND:
    case JSMSG_SEMI_AFTER_FOR_INIT:
    case JSMSG_UNEXPECTED_TOKEN:
    case JSMSG_UNEXPECTED_TOKEN_NO_EXPECT:
        if (at > 0 && isDigit(line[at - 1]) && !rest.empty() && isIdentifierPart(rest[0]))
            return kNoToken; // in the middle of a number
        return unexpected(rest);
    case JSMSG_UNEXPECTED_PARAMLIST_END:
    case JSMSG_UNNAMED_CLASS_STMT:
    case JSMSG_WHILE_AFTER_DO:
        return unexpected(rest);
    default:
        return regularExpressionWords(report.errorNumber, line, at);
    }
}

} // namespace loopscope
