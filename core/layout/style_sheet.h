// SPDX-License-Identifier: GPL-3.0-or-later
// Style sheets (CSS Syntax 3, CSS Cascade 5): rules by what their selectors end in.
#pragma once

#include "core/dom/element.h"
#include "core/dom/selector.h"
#include "core/layout/media_query.h"
#include "core/layout/shorthands.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace loopscope::layout {

/// Longhands in the order in which they were declared.
struct Declaration
{
    std::string name;
    std::string value;
    bool isImportant = false;
};
using Declarations = std::vector<Declaration>;

/// The declarations of a block or of a style attribute, expanded. What is not known is left out.
Declarations parseDeclarations(std::string_view text);

struct StyleRule
{
    dom::SelectorList selector; // of one
    std::uint32_t specificity = 0;
    std::uint32_t order = 0;
    bool isOfUserAgent = false;
    std::shared_ptr<const Declarations> declarations;
};

/// CSS Animations §3: a keyframe. Its offset is from 0 to 1.
struct Keyframe
{
    double offset = 0;
    Declarations declarations;
};
using Keyframes = std::vector<Keyframe>;

/// All rules of a page, and what their selectors depend on.
class RuleSet
{
public:
    explicit RuleSet(const Viewport& viewport)
        : m_viewport(viewport)
    {
    }

    /// SPEC-GAP: pseudo-elements, layers, @import, @supports (taken as true), nested rules.
    void addSheet(std::string_view text, bool isOfUserAgent);

    /// The rules that match, the weakest first.
    std::vector<const StyleRule*> matching(const dom::Element& element) const;
    /// Null: there is no @keyframes of this name.
    const Keyframes* keyframes(std::string_view name) const;

    /// Whether any selector looks at this attribute.
    bool looksAt(std::string_view attribute) const { return m_attributes.contains(attribute); }
    /// Whether any looks at siblings or at what is inside an element.
    bool looksAround() const { return m_looksAround; }
    /// Whether any looks at what changes without the tree: focus, the pointer, what is checked.
    bool looksAtState() const { return m_looksAtState; }

private:
    void addRules(std::string_view text, bool isOfUserAgent);
    void addRule(std::string_view prelude, std::string_view block, bool isOfUserAgent);
    void addKeyframes(std::string_view name, std::string_view block);
    void noteDependencies(const dom::ComplexSelector& selector);
    void collect(const std::vector<std::uint32_t>& rules, const dom::Element& element,
        std::vector<const StyleRule*>& found) const;

    Viewport m_viewport;
    std::vector<StyleRule> m_rules;
    using Index = std::unordered_map<std::string, std::vector<std::uint32_t>>;
    Index m_byId;
    Index m_byClass;
    Index m_byTag;
    std::vector<std::uint32_t> m_others;
    std::map<std::string, Keyframes, std::less<>> m_keyframes;
    std::set<std::string, std::less<>> m_attributes;
    bool m_looksAround = false;
    bool m_looksAtState = false;
};

} // namespace loopscope::layout
