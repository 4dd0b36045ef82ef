// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/program.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace loopscope {

namespace {

using std::chrono::milliseconds;

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
    };
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

/// One form of directive: the pattern of what follows its name, and what is done with its parts.
class DirectiveReader
{
public:
    explicit DirectiveReader(Directives& directives)
        : m_directives(directives)
    {
    }

    bool read(const std::string& name, const std::string& rest)
    {
        static const std::regex clickForm(R"((\d+)\s+(\S.*))");
        static const std::regex keyForm(R"((\d+)\s+(\S+)(?:\s+(\S.*))?)");
        static const std::regex textForm(R"((\d+)\s+(\S+)\s+(.+))");
        static const std::regex timeForm(R"((\d+).*)");
        std::smatch parts;
        const auto matches = [&](const std::regex& form) {
            return std::regex_match(rest, parts, form);
        };
        if (name == "html") {
            m_directives.html = m_directives.html.value_or("") + rest;
            return true;
        }
        if (name == "module") {
            m_directives.module = m_directives.module || rest.empty();
            return rest.empty();
        }
        if (name == "click")
            return matches(clickForm)
                && addInput({ Input::Kind::Click, readMilliseconds(parts[1]), parts[2], {} });
        if (name == "key")
            return matches(keyForm)
                && addInput({ Input::Kind::Key, readMilliseconds(parts[1]), parts[3], parts[2] });
        if (name == "input")
            return matches(textForm)
                && addInput({ Input::Kind::Text, readMilliseconds(parts[1]), parts[2], parts[3] });
        if (name == "response")
            return readResponse(rest);
        if (name == "end") {
            if (!matches(timeForm))
                return false;
            m_directives.end = readMilliseconds(parts[1]);
            return true;
        }
        // For the browser's run only: real time has no part in a recording.
        return name == "settle" || name == "timeout";
    }

private:
    bool addInput(Input input)
    {
        m_directives.inputs.push_back(std::move(input));
        return true;
    }

    // PATH STATUS BODY delay=MS, where BODY is all that stands between, as it stands.
    bool readResponse(const std::string& rest)
    {
        static const std::regex headForm(R"((/\S*)\s+(\d{3}|error)(?:\s+(.*))?)");
        static const std::regex delayForm(R"((?:(.*?)\s+)?delay=(\d+))");
        std::smatch head;
        if (!std::regex_match(rest, head, headForm))
            return false;
        Response response;
        response.status = head[2] == "error" ? 0 : std::stoi(head[2]);
        response.body = head[3];
        std::smatch tail;
        if (std::regex_match(response.body, tail, delayForm)) {
            response.delay = readMilliseconds(tail[2]);
            response.body = std::string(tail[1]);
        }
        m_directives.responses.emplace(head[1], std::move(response));
        return true;
    }

    Directives& m_directives;
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
        if (!reader.read(name, std::string(trimmed({ wordEnd, comment.end() }))))
            directives.unreadableLines.push_back(lineNumber);
    }
    std::stable_sort(directives.inputs.begin(), directives.inputs.end(),
        [](const Input& a, const Input& b) { return a.at < b.at; });
    return directives;
}

} // namespace loopscope
