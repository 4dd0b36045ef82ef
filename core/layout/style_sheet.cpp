// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/style_sheet.h"

#include "core/dom/selector_matching.h"
#include "core/dom/style_declaration.h"
#include "core/dom/text_case.h"
#include "core/layout/css_number.h"
#include "core/layout/properties.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

std::string withoutComments(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with("/*")) {
            const std::size_t end = text.find("*/", at + 2);
            at = end == std::string_view::npos ? text.size() : end + 2;
        } else {
            result += text[at++];
        }
    }
    return result;
}

// The end of the block that begins at `open`: behind its closing brace.
std::size_t endOfBlock(std::string_view text, std::size_t open)
{
    int depth = 0;
    char quote = '\0';
    for (std::size_t at = open; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '{')
            ++depth;
        else if (c == '}' && --depth == 0)
            return at + 1;
    }
    return text.size();
}

// Selectors 4 §16: a, b and c in a byte each.
std::uint32_t specificityOf(const dom::ComplexSelector& selector)
{
    std::uint32_t sum = 0;
    for (const dom::CompoundSelector& compound : selector.compounds) {
        for (const dom::SimpleSelector& part : compound.parts) {
            switch (part.kind) {
            case dom::SimpleSelector::Kind::Universal:
                break;
            case dom::SimpleSelector::Kind::Type:
                sum += 1;
                break;
            case dom::SimpleSelector::Kind::Id:
                sum += 1U << 16;
                break;
            case dom::SimpleSelector::Kind::Class:
            case dom::SimpleSelector::Kind::Attribute:
                sum += 1U << 8;
                break;
            case dom::SimpleSelector::Kind::Pseudo:
                if (part.arguments.empty()) {
                    sum += 1U << 8;
                    break;
                }
                std::uint32_t most = 0;
                for (const dom::ComplexSelector& argument : part.arguments)
                    most = std::max(most, specificityOf(argument));
                sum += most;
                break;
            }
        }
    }
    return sum;
}

} // namespace

Declarations parseDeclarations(std::string_view text)
{
    Declarations result;
    for (const std::string& declaration : splitAt(text, ';')) {
        const std::size_t colon = declaration.find(':');
        if (colon == std::string::npos)
            continue;
        std::string name(dom::stripped(std::string_view(declaration).substr(0, colon)));
        std::string_view value = dom::stripped(std::string_view(declaration).substr(colon + 1));
        const std::size_t mark = value.rfind('!');
        const bool isImportant = mark != std::string_view::npos
            && dom::equalsIgnoringCase(dom::stripped(value.substr(mark + 1)), "important");
        if (isImportant)
            value = dom::stripped(value.substr(0, mark));
        if (!name.starts_with("--"))
            name = dom::asciiLower(name);
        // A shorthand with var() is taken apart once its values are known.
        const bool isPending = value.find("var(") != std::string_view::npos;
        if (isPending) {
            result.push_back({ name, std::string(value), isImportant });
            continue;
        }
        if (!name.starts_with("--") && dom::isStyleProperty(name) && !dom::normalizedValue(name, value))
            continue;
        for (auto& [longhand, part] : expandShorthand(name, value))
            result.push_back({ std::move(longhand), std::move(part), isImportant });
    }
    return result;
}

void RuleSet::addSheet(std::string_view text, bool isOfUserAgent)
{
    const std::string clean = withoutComments(text);
    addRules(clean, isOfUserAgent);
}

void RuleSet::addRules(std::string_view text, bool isOfUserAgent)
{
    while (!text.empty()) {
        const std::size_t open = text.find_first_of("{;");
        if (open == std::string_view::npos)
            return;
        const std::string_view prelude = dom::stripped(text.substr(0, open));
        if (text[open] == ';') {
            text.remove_prefix(open + 1);
            continue;
        }
        const std::size_t end = endOfBlock(text, open);
        const std::string_view block = text.substr(open + 1, end - open - (text[end - 1] == '}' ? 2 : 1));
        text.remove_prefix(end);
        if (prelude.starts_with("@media")) {
            if (matchesMedia(prelude.substr(6), m_viewport))
                addRules(block, isOfUserAgent);
        } else if (prelude.starts_with("@supports") || prelude.starts_with("@layer")) {
            addRules(block, isOfUserAgent);
        } else if (prelude.starts_with("@keyframes")) {
            addKeyframes(dom::stripped(prelude.substr(10)), block);
        } else if (!prelude.starts_with('@')) {
            addRule(prelude, block, isOfUserAgent);
        }
    }
}

void RuleSet::addRule(std::string_view prelude, std::string_view block, bool isOfUserAgent)
{
    const std::optional<dom::SelectorList> selectors = dom::parseSelector(prelude);
    if (!selectors)
        return;
    const auto declarations = std::make_shared<const Declarations>(parseDeclarations(block));
    for (const dom::ComplexSelector& selector : *selectors) {
        const auto index = static_cast<std::uint32_t>(m_rules.size());
        m_rules.push_back({ { selector }, specificityOf(selector), index, isOfUserAgent, declarations });
        noteDependencies(selector);
        const dom::SimpleSelector* key = nullptr;
        for (const dom::SimpleSelector& part : selector.compounds.back().parts) {
            const bool isBetter = part.kind == dom::SimpleSelector::Kind::Id
                || (part.kind == dom::SimpleSelector::Kind::Class
                    && (key == nullptr || key->kind == dom::SimpleSelector::Kind::Type))
                || (part.kind == dom::SimpleSelector::Kind::Type && key == nullptr);
            if (isBetter)
                key = &part;
        }
        if (key == nullptr)
            m_others.push_back(index);
        else if (key->kind == dom::SimpleSelector::Kind::Id)
            m_byId[key->name].push_back(index);
        else if (key->kind == dom::SimpleSelector::Kind::Class)
            m_byClass[key->name].push_back(index);
        else
            m_byTag[dom::asciiLower(key->name)].push_back(index);
    }
}

void RuleSet::addKeyframes(std::string_view name, std::string_view block)
{
    Keyframes& frames = m_keyframes[std::string(name)];
    frames.clear();
    while (block.find('{') != std::string_view::npos) {
        const std::size_t open = block.find('{');
        const std::size_t end = endOfBlock(block, open);
        const Declarations declarations
            = parseDeclarations(block.substr(open + 1, end - open - (block[end - 1] == '}' ? 2 : 1)));
        for (const std::string& at : splitAt(block.substr(0, open), ',')) {
            const double offset = at == "from" ? 0 : at == "to" ? 1 : toNumber(at) / 100;
            frames.push_back({ offset, declarations });
        }
        block.remove_prefix(end);
    }
    std::stable_sort(frames.begin(), frames.end(),
        [](const Keyframe& one, const Keyframe& other) { return one.offset < other.offset; });
}

void RuleSet::noteDependencies(const dom::ComplexSelector& selector)
{
    using enum dom::PseudoClass;
    for (const dom::CompoundSelector& compound : selector.compounds) {
        m_looksAround = m_looksAround || compound.combinator == dom::Combinator::NextSibling
            || compound.combinator == dom::Combinator::SubsequentSibling;
        for (const dom::SimpleSelector& part : compound.parts) {
            if (part.kind == dom::SimpleSelector::Kind::Id)
                m_attributes.insert("id");
            else if (part.kind == dom::SimpleSelector::Kind::Class)
                m_attributes.insert("class");
            else if (part.kind == dom::SimpleSelector::Kind::Attribute)
                m_attributes.insert(part.attribute.name);
            if (part.kind != dom::SimpleSelector::Kind::Pseudo)
                continue;
            const dom::PseudoClass pseudo = part.pseudo;
            m_looksAround = m_looksAround || pseudo == Has || pseudo == Empty
                || (pseudo >= NthChild && pseudo <= OnlyOfType);
            m_looksAtState = m_looksAtState || pseudo == Checked || pseudo == Indeterminate
                || (pseudo >= PlaceholderShown && pseudo <= Active);
            for (const std::string_view name : { "disabled", "required", "readonly", "href", "open" })
                m_attributes.emplace(name);
            for (const dom::ComplexSelector& argument : part.arguments)
                noteDependencies(argument);
        }
    }
}

void RuleSet::collect(const std::vector<std::uint32_t>& rules, const dom::Element& element,
    std::vector<const StyleRule*>& found) const
{
    for (const std::uint32_t index : rules) {
        if (dom::matches(element, m_rules[index].selector))
            found.push_back(&m_rules[index]);
    }
}

std::vector<const StyleRule*> RuleSet::matching(const dom::Element& element) const
{
    std::vector<const StyleRule*> found;
    const auto lookUp = [&](const Index& index, const std::string& key) {
        if (const auto entry = index.find(key); entry != index.end())
            collect(entry->second, element, found);
    };
    lookUp(m_byTag, element.localName());
    if (const std::string* const id = element.attribute("id"); id != nullptr && !m_byId.empty())
        lookUp(m_byId, *id);
    if (!m_byClass.empty() && element.hasAttribute("class")) {
        for (const std::string& name : element.classes())
            lookUp(m_byClass, name);
    }
    collect(m_others, element, found);
    std::sort(found.begin(), found.end(), [](const StyleRule* one, const StyleRule* other) {
        if (one->isOfUserAgent != other->isOfUserAgent)
            return one->isOfUserAgent;
        return one->specificity != other->specificity ? one->specificity < other->specificity
                                                      : one->order < other->order;
    });
    return found;
}

const Keyframes* RuleSet::keyframes(std::string_view name) const
{
    const auto found = m_keyframes.find(name);
    return found == m_keyframes.end() ? nullptr : &found->second;
}

} // namespace loopscope::layout
