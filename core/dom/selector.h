// SPDX-License-Identifier: GPL-3.0-or-later
// Selectors (Selectors Level 4), parsed.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::dom {

struct ComplexSelector;
using SelectorList = std::vector<ComplexSelector>;

enum class PseudoClass : std::uint8_t
{
    Not,
    Is, // and :where()
    Has,
    NthChild,
    NthLastChild,
    NthOfType,
    NthLastOfType,
    OnlyChild,
    OnlyOfType,
    Empty,
    Root,
    Scope,
    Checked,
    Indeterminate,
    Disabled,
    Enabled,
    Required,
    Optional,
    ReadOnly,
    ReadWrite,
    PlaceholderShown,
    Focus, // and :focus-visible
    FocusWithin,
    Hover,
    Active,
    Link, // and :any-link
    Open,
    Defined,
    Never // :visited, :target
};

struct AttributeTest
{
    enum class Match : std::uint8_t
    {
        Exists,
        Equals,
        Includes, // ~=
        DashMatch, // |=
        Prefix, // ^=
        Suffix, // $=
        Substring // *=
    };
    std::string name;
    Match match = Match::Exists;
    std::string value;
    bool ignoresCase = false;
    bool keepsCase = false; // even where HTML ignores it
};

struct SimpleSelector
{
    enum class Kind : std::uint8_t
    {
        Universal,
        Type,
        Id,
        Class,
        Attribute,
        Pseudo
    };
    Kind kind = Kind::Universal;
    std::string name; // of a type, an id or a class
    AttributeTest attribute;
    PseudoClass pseudo = PseudoClass::Never;
    int step = 0; // An+B
    int offset = 0;
    SelectorList arguments;
};

enum class Combinator : std::uint8_t
{
    Descendant,
    Child,
    NextSibling,
    SubsequentSibling
};

struct CompoundSelector
{
    std::vector<SimpleSelector> parts;
    Combinator combinator = Combinator::Descendant; // to the compound before it
};

struct ComplexSelector
{
    std::vector<CompoundSelector> compounds; // never empty
};

/// None: the text is not a valid selector.
std::optional<SelectorList> parseSelector(std::string_view text);

} // namespace loopscope::dom
