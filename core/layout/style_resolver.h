// SPDX-License-Identifier: GPL-3.0-or-later
// The cascade (CSS Cascade 5): from declarations to an element's computed style.
#pragma once

#include "core/layout/computed_style.h"
#include "core/layout/style_sheet.h"

namespace loopscope::layout {

/// What stands above the style attribute for an element: values of running transitions and animations.
using Overrides = std::vector<LonghandValue>;

class StyleResolver
{
public:
    explicit StyleResolver(const Viewport& viewport);

    /// Reads the document's style elements again.
    void collectSheets(dom::Document& document);
    const RuleSet& rules() const { return m_rules; }

    /// `parent`: null for the document element.
    StylePtr resolve(const dom::Element& element, const ComputedStyle* parent, const Overrides& above = {});
    /// A style with some values changed, as an animation does.
    static void applyOver(ComputedStyle& style, const Overrides& above, const ComputedStyle& parent);
    const ComputedStyle& initialStyle() const { return m_initial; }

private:
    ComputedStyle inheritFrom(const ComputedStyle& parent) const;

    Viewport m_viewport;
    RuleSet m_rules;
    ComputedStyle m_initial;
    double m_rootFontSize = 16;
    std::unordered_map<std::string, std::shared_ptr<const Declarations>> m_attributeBlocks; // by their text
};

} // namespace loopscope::layout
