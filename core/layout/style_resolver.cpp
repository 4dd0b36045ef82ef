// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/style_resolver.h"

#include "core/dom/document.h"
#include "core/dom/text_case.h"
#include "core/layout/css_number.h"
#include "core/layout/properties.h"
#include "core/layout/user_agent_sheet.h"

#include <algorithm>

namespace loopscope::layout {

namespace {

constexpr std::size_t kMostBlocks = 4096; // of style attributes that are remembered
constexpr int kDeepestVariable = 16;

// CSS Variables §3: puts the values of custom properties in. False: one is not there.
bool substitute(std::string& value, const TextByName& custom, int depth = 0)
{
    for (std::size_t at = value.find("var("); at != std::string::npos; at = value.find("var(", at)) {
        std::size_t end = at + 4;
        for (int open = 1; end < value.size() && open > 0; ++end)
            open += value[end] == '(' ? 1 : value[end] == ')' ? -1 : 0;
        const std::string inside = value.substr(at + 4, end - at - 5);
        const std::size_t comma = inside.find(',');
        const auto found = custom.find(dom::stripped(std::string_view(inside).substr(0, comma)));
        std::string replacement;
        if (found != custom.end())
            replacement = found->second;
        else if (comma != std::string::npos)
            replacement = dom::stripped(std::string_view(inside).substr(comma + 1));
        else
            return false;
        if (depth > kDeepestVariable || !substitute(replacement, custom, depth + 1))
            return false;
        value.replace(at, end - at, replacement);
    }
    return true;
}

/// The declarations that win, by property, in the order in which they are to be applied.
class Cascade
{
public:
    void add(const Declarations& declarations, bool isImportant)
    {
        for (const Declaration& each : declarations) {
            if (each.isImportant == isImportant)
                m_declarations.push_back(&each);
        }
    }

    void apply(ComputedStyle& style, const ComputedStyle& parent, bool isRoot) const
    {
        for (const Declaration* const each : m_declarations) {
            if (each->name.starts_with("--"))
                applyOne(*each, style, parent);
        }
        // What other values are worked out from comes first: fonts, then colours.
        applyNamed("font-size", style, parent);
        // A family that does not win must not leave the size that monospaced text begins with.
        const auto family = std::find_if(m_declarations.rbegin(), m_declarations.rend(),
            [](const Declaration* each) { return each->name == "font-family"; });
        if (family != m_declarations.rend())
            applyOne(**family, style, parent);
        for (const std::string_view name : { "font-weight", "font" })
            applyNamed(name, style, parent);
        if (isRoot)
            style.lengths.rootFontSize = style.inherited.font.size;
        style.lengths.fontSize = style.inherited.font.size;
        applyNamed("color", style, parent);
        style.paint.borderColor.fill(style.inherited.color);
        for (const Declaration* const each : m_declarations) {
            const bool isDone = each->name.starts_with("--") || each->name == "font-size"
                || each->name == "font-family" || each->name == "font-weight" || each->name == "font"
                || each->name == "color";
            if (!isDone)
                applyOne(*each, style, parent);
        }
    }

private:
    void applyNamed(std::string_view name, ComputedStyle& style, const ComputedStyle& parent) const
    {
        for (const Declaration* const each : m_declarations) {
            if (each->name == name)
                applyOne(*each, style, parent);
        }
    }
    static void applyOne(const Declaration& declaration, ComputedStyle& style, const ComputedStyle& parent)
    {
        if (declaration.value.find("var(") == std::string::npos) {
            applyProperty(style, declaration.name, declaration.value, parent);
            return;
        }
        std::string value = declaration.value;
        if (!substitute(value, style.inherited.custom)) {
            // Invalid at computed-value time.
            applyProperty(style, declaration.name, "unset", parent);
            return;
        }
        for (const auto& [longhand, part] : expandShorthand(declaration.name, value))
            applyProperty(style, longhand, part, parent);
    }

    std::vector<const Declaration*> m_declarations;
};

// CSS Display §2.7, CSS Overflow §3: what one property makes of another.
void adjust(ComputedStyle& style, const ComputedStyle& parent, bool isRoot)
{
    BoxStyle& box = style.box;
    const bool isBlockified = box.isOutOfFlow() || parent.box.isFlex() || isRoot;
    if (isBlockified && (box.display == Display::Inline || box.display == Display::InlineBlock))
        box.display = Display::Block;
    else if (isBlockified && box.display == Display::InlineFlex)
        box.display = Display::Flex;
    if (box.overflowX == "visible" && box.overflowY != "visible" && box.overflowY != "clip")
        box.overflowX = "auto";
    if (box.overflowY == "visible" && box.overflowX != "visible" && box.overflowX != "clip")
        box.overflowY = "auto";
}

} // namespace

StyleResolver::StyleResolver(const Viewport& viewport)
    : m_viewport(viewport)
    , m_rules(viewport)
{
    m_initial.lengths = { 16, 16, viewport.width, viewport.height };
}

void StyleResolver::collectSheets(dom::Document& document)
{
    m_rules = RuleSet(m_viewport);
    m_rules.addSheet(kUserAgentSheet, true);
    for (dom::Node* node = document.next(document); node != nullptr; node = node->next(document)) {
        if (!node->isElement() || !static_cast<dom::Element*>(node)->isHtml("style"))
            continue;
        const auto& element = static_cast<const dom::Element&>(*node);
        if (matchesMedia(element.attributeOr("media", ""), m_viewport))
            m_rules.addSheet(element.descendantText(), false);
    }
}

ComputedStyle StyleResolver::inheritFrom(const ComputedStyle& parent) const
{
    ComputedStyle style;
    style.inherited = parent.inherited;
    style.lengths = parent.lengths;
    return style;
}

StylePtr StyleResolver::resolve(
    const dom::Element& element, const ComputedStyle* parentStyle, const Overrides& above)
{
    const ComputedStyle& parent = parentStyle != nullptr ? *parentStyle : m_initial;
    const std::vector<const StyleRule*> rules = m_rules.matching(element);
    std::shared_ptr<const Declarations> own;
    if (const std::string* const text = element.attribute("style")) {
        if (m_attributeBlocks.size() > kMostBlocks)
            m_attributeBlocks.clear();
        std::shared_ptr<const Declarations>& block = m_attributeBlocks[*text];
        if (block == nullptr)
            block = std::make_shared<const Declarations>(parseDeclarations(*text));
        own = block;
    }
    Cascade cascade;
    for (const StyleRule* const rule : rules)
        cascade.add(*rule->declarations, false);
    if (own)
        cascade.add(*own, false);
    for (const StyleRule* const rule : rules) {
        if (!rule->isOfUserAgent)
            cascade.add(*rule->declarations, true);
    }
    if (own)
        cascade.add(*own, true);
    auto style = std::make_shared<ComputedStyle>(inheritFrom(parent));
    cascade.apply(*style, parent, parentStyle == nullptr);
    if (!above.empty())
        applyOver(*style, above, parent);
    adjust(*style, parent, parentStyle == nullptr);
    return style;
}

void StyleResolver::applyOver(ComputedStyle& style, const Overrides& above, const ComputedStyle& parent)
{
    for (const auto& [name, value] : above)
        applyProperty(style, name, value, parent);
}

} // namespace loopscope::layout
