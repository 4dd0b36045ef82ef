// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/program.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace loopscope {

namespace {

using std::chrono::milliseconds;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

// The digits of a directive; a number that no clock reaches counts as one that is never reached.
milliseconds readMilliseconds(const std::string& digits)
{
    constexpr std::size_t kMostDigits = 12;
    return milliseconds(digits.size() > kMostDigits ? INT32_MAX : std::stoll(digits));
}

/// Goes through what follows a directive's name.
/// WHY: no std::regex, whose recursion ends the process on a line of some 100,000 characters.
class DirectiveText
{
public:
    explicit DirectiveText(std::string_view text)
        : m_rest(text)
    {
    }

    std::string takeDigits() { return take(isDigit); }
    std::string takeWord()
    {
        return take([](char c) { return !isSpace(c); });
    }
    /// Whether there is white space here; it is gone over.
    bool skipSpaces() { return !take(isSpace).empty(); }
    bool isAtItsEnd() const { return m_rest.empty(); }
    std::string takeRest() { return std::string(std::exchange(m_rest, {})); }

private:
    std::string take(bool (*belongs)(char))
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), belongs);
        const std::string taken(m_rest.begin(), end);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_rest;
};

/// One directive after the other: whether what follows its name has its form, and what is done with the
/// parts.
class DirectiveReader
{
public:
    explicit DirectiveReader(Directives& directives)
        : m_directives(directives)
    {
    }

    /// `line`: from 1.
    bool read(const std::string& name, const std::string& rest, std::uint32_t line)
    {
        m_line = line;
        if (name == "html") {
            m_directives.html = m_directives.html.value_or("") + rest;
            return true;
        }
        if (name == "module") {
            m_directives.module = m_directives.module || rest.empty();
            return rest.empty();
        }
        if (name == "click" || name == "key" || name == "input")
            return readInput(name, rest);
        if (name == "response")
            return readResponse(rest);
        if (name == "end") {
            const std::string time = DirectiveText(rest).takeDigits();
            if (!time.empty())
                m_directives.end = readMilliseconds(time);
            return !time.empty();
        }
        // The first two are for the browser's run only: real time has no part in a recording. What a lesson
        // says is read in lesson.h.
        return name == "settle" || name == "timeout" || name == "lesson";
    }

private:
    // click MS SELECTOR, key MS KEY [SELECTOR], input MS SELECTOR TEXT.
    bool readInput(const std::string& name, const std::string& rest)
    {
        DirectiveText text(rest);
        const std::string time = text.takeDigits();
        if (time.empty() || !text.skipSpaces() || text.isAtItsEnd())
            return false;
        const milliseconds at = readMilliseconds(time);
        if (name == "click")
            return addInput({ Input::Kind::Click, at, text.takeRest(), {} });
        const std::string word = text.takeWord();
        text.skipSpaces();
        if (name == "key")
            return addInput({ Input::Kind::Key, at, text.takeRest(), word });
        return !text.isAtItsEnd() && addInput({ Input::Kind::Text, at, word, text.takeRest() });
    }

    bool addInput(Input input)
    {
        input.line = m_line;
        m_directives.inputs.push_back(std::move(input));
        return true;
    }

    // PATH STATUS BODY delay=MS, where BODY is all that stands between, as it stands.
    bool readResponse(const std::string& rest)
    {
        constexpr std::size_t kDigitsOfAStatus = 3;
        DirectiveText text(rest);
        const std::string path = text.takeWord();
        text.skipSpaces();
        const std::string status = text.takeWord();
        const bool isNumber
            = status.size() == kDigitsOfAStatus && std::all_of(status.begin(), status.end(), isDigit);
        if (!path.starts_with('/') || (status != "error" && !isNumber))
            return false;
        text.skipSpaces();
        Response response;
        response.status = isNumber ? std::stoi(status) : 0;
        response.body = text.takeRest();
        readDelay(response);
        m_directives.responses.emplace(path, std::move(response));
        return true;
    }

    // delay=MS as the last word of the body.
    static void readDelay(Response& response)
    {
        constexpr std::string_view kDelay = "delay=";
        const std::string_view body = response.body;
        const auto wordBegin = std::find_if(body.rbegin(), body.rend(), isSpace).base();
        const std::string_view word(wordBegin, body.end());
        if (!word.starts_with(kDelay))
            return;
        const std::string digits(word.substr(kDelay.size()));
        if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
            return;
        response.delay = readMilliseconds(digits);
        response.body = std::string(trimmed({ body.begin(), wordBegin }));
    }

    Directives& m_directives;
    std::uint32_t m_line = 0;
};

} // namespace

Directives parseDirectives(std::string_view text)
{
    Directives directives;
    DirectiveReader reader(directives);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::uint32_t lineNumber = 0;
    while (!text.empty()) {
        ++lineNumber;
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty())
            continue;
        if (!line.starts_with("//"))
            break;
        const std::string_view comment = trimmed(line.substr(2));
        if (!comment.starts_with("@"))
            continue;
        const auto isWord = [](char c) {
            return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
        };
        const auto wordEnd = std::find_if_not(comment.begin() + 1, comment.end(), isWord);
        const std::string name(comment.begin() + 1, wordEnd);
        if (name.empty())
            continue;
        if (!reader.read(name, std::string(trimmed({ wordEnd, comment.end() })), lineNumber))
            directives.unreadable.push_back({ lineNumber, name });
    }
    std::stable_sort(directives.inputs.begin(), directives.inputs.end(),
        [](const Input& a, const Input& b) { return a.at < b.at; });
    return directives;
}

} // namespace loopscope
