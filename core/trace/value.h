// SPDX-License-Identifier: GPL-3.0-or-later
// JavaScript values as they were at one moment, for whoever shows them: a graph, since objects can hold each
// other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

enum class ValueKind : std::uint8_t
{
    Words, // no value: text between values, as it is
    Style, // no value: CSS declarations for the words after it (console standard, %c)
    Undefined,
    Null,
    Boolean,
    Number, // text: as console lines have it, -0 too
    BigInt, // text: with its n
    String,
    Symbol, // text: "Symbol(description)"
    Object,
    Accessor, // a property with a getter, which recording does not call
};
constexpr int kValueKindCount = static_cast<int>(ValueKind::Accessor) + 1;

struct Value
{
    ValueKind kind = ValueKind::Undefined;
    std::string text; // of primitives, words and styles
    std::uint32_t object = 0; // of an Object: its index in ValueGraph::objects

    friend bool operator==(const Value&, const Value&) = default;
};

enum class MemberKind : std::uint8_t
{
    Property, // key: String or Symbol
    Hidden, // a property that is not enumerable
    Element, // of an array; key: its index as a Number
    Entry, // of a Map, with its key, or of a Set, whose key is Undefined
    Internal, // an internal slot: key "[[Prototype]]"
};
constexpr int kMemberKindCount = static_cast<int>(MemberKind::Internal) + 1;

struct Member
{
    MemberKind kind = MemberKind::Property;
    Value key;
    Value value;

    friend bool operator==(const Member&, const Member&) = default;
};

enum class ObjectKind : std::uint8_t
{
    Plain,
    Array, // typed arrays too
    Function, // text: its source
    Class, // text: its source
    Error, // text: its stack, or "name: message" where it has none
    Date, // text: as toString() has it
    RegExp, // text: its literal
    Map,
    Set,
    Promise, // text: "pending", "fulfilled" or "rejected"
    Proxy,
    Wrapper, // of a primitive, which is its only Internal member
    Node, // of a document; text: its markup, shortened
    Prototype, // the prototype of others
    Stack, // where console.trace() was called; text: one line a frame
};
constexpr int kObjectKindCount = static_cast<int>(ObjectKind::Stack) + 1;

struct ObjectValue
{
    ObjectKind kind = ObjectKind::Plain;
    std::string name; // its class or constructor, "Object"; of a function: its name; may be empty
    std::string text; // see ObjectKind
    std::uint64_t size = 0; // elements of an Array, entries of a Map or Set
    std::uint64_t omitted = 0; // members that there were no room for
    std::vector<Member> members; // in the order of their keys

    friend bool operator==(const ObjectValue&, const ObjectValue&) = default;
};

/// A few values and every object that can be come to from them, as far as they were recorded.
struct ValueGraph
{
    std::vector<Value> values;
    std::vector<ObjectValue> objects;

    friend bool operator==(const ValueGraph&, const ValueGraph&) = default;
};

/// As bytes for a trace's strings.
std::string encoded(const ValueGraph& graph);
/// Unset if these bytes are no graph: every index and enumerator of a decoded one is good.
std::optional<ValueGraph> decodedValues(std::string_view bytes);

} // namespace loopscope
