// SPDX-License-Identifier: GPL-3.0-or-later
// What a recorder that has stopped at a moment is asked about its live frames, and what it answers.
#pragma once

#include "core/trace/ids.h"
#include "core/trace/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

/// A question about the frame of a card, or about an object that an answer has told of.
struct InspectionQuestion
{
    enum class Kind : std::uint8_t
    {
        Scopes, // of a card's frame
        Members // of an object, from `first` on
    };
    Kind kind = Kind::Scopes;
    CardId card {};
    std::uint32_t handle = 0;
    std::uint32_t first = 0;

    friend bool operator==(const InspectionQuestion&, const InspectionQuestion&) = default;
};

enum class ScopeKind : std::uint8_t
{
    ReturnValue, // of the function that is just being left; its one variable has no name
    Exception, // that this function is being left with
    Local,
    Block,
    Closure, // of a function around, which may have returned
    Script, // what the program declares at its top
    With, // an object whose properties are in scope
};
constexpr int kScopeKindCount = static_cast<int>(ScopeKind::With) + 1;

struct Variable
{
    std::string name;
    bool isInitialized = true; // false: in its temporal dead zone
    Value value; // refers to the objects of the answer's graph

    friend bool operator==(const Variable&, const Variable&) = default;
};

struct Scope
{
    ScopeKind kind = ScopeKind::Local;
    std::string name; // of the function, where it has one
    std::vector<Variable> variables;

    friend bool operator==(const Scope&, const Scope&) = default;
};

struct InspectionAnswer
{
    bool isFound = false; // there is such a frame, or object
    std::vector<Scope> scopes; // the innermost first
    ValueGraph graph; // of Members: its one value is the object, with its members from `first` on
    std::vector<std::uint32_t> handles; // by index in graph.objects; good until the recorder ends

    friend bool operator==(const InspectionAnswer&, const InspectionAnswer&) = default;
};

std::string encoded(const InspectionQuestion& question);
std::string encoded(const InspectionAnswer& answer);
/// Unset if these bytes are none; every index in what is decoded is good.
std::optional<InspectionQuestion> decodedQuestion(std::string_view bytes);
std::optional<InspectionAnswer> decodedAnswer(std::string_view bytes);

/// Takes one message, its length before it, from the front of `bytes`; unset if it has not come whole.
std::optional<std::string> takeMessage(std::string& bytes);
/// The message with its length before it.
std::string framed(std::string_view message);

} // namespace loopscope
