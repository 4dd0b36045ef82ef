// SPDX-License-Identifier: GPL-3.0-or-later
// A program: its text, and what its directives say.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

/// A user's input at a moment of virtual time.
struct Input
{
    enum class Kind : std::uint8_t
    {
        Click,
        Key,
        Text
    };
    Kind kind = Kind::Click;
    std::chrono::milliseconds at {};
    std::string selector; // may be empty for a key: what has the focus gets it
    std::string text; // the key's name, or the text
    std::uint32_t line = 0; // of its directive, from 1; 0: it is not written down

    friend bool operator==(const Input&, const Input&) = default;
};

/// What requests for a path are answered with.
struct Response
{
    int status = 200; // 0: the connection breaks
    std::string body;
    std::chrono::milliseconds delay { 50 };

    friend bool operator==(const Response&, const Response&) = default;
};

/// A directive that cannot be read or is not known.
struct UnreadableDirective
{
    std::uint32_t line = 0; // from 1
    std::string name; // without its @

    friend bool operator==(const UnreadableDirective&, const UnreadableDirective&) = default;
};

/// The directives at the top of a program: its leading lines that are blank or `//` comments.
struct Directives
{
    std::optional<std::string> html; // instead of the default body
    bool module = false;
    std::vector<Input> inputs; // by time
    std::map<std::string, Response, std::less<>> responses; // by path; the first rule for a path counts
    std::optional<std::chrono::milliseconds> end;
    std::vector<UnreadableDirective> unreadable; // by line

    friend bool operator==(const Directives&, const Directives&) = default;
};

/// Reads the directives of a program's text (UTF-8). Never fails: what cannot be read is listed.
Directives parseDirectives(std::string_view text);

struct Program
{
    std::string name; // as shown: the file's name
    std::string text; // UTF-8
};

} // namespace loopscope
