// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/hit_test.h"

#include "core/dom/character_data.h"
#include "core/dom/text_case.h"

#include <algorithm>

namespace loopscope {

namespace {

bool isBlock(const dom::Element& element)
{
    constexpr std::string_view kNames[] = { "article", "aside", "div", "footer", "form", "header", "li",
        "main", "nav", "ol", "p", "section", "ul", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "fieldset" };
    return std::find(std::begin(kNames), std::end(kNames), element.localName()) != std::end(kNames);
}

bool hasOwnText(const dom::Element& element)
{
    for (const dom::Node* child = element.firstChild(); child != nullptr; child = child->nextSibling()) {
        if (child->isText() && !dom::stripped(static_cast<const dom::CharacterData*>(child)->data()).empty())
            return true;
    }
    return false;
}

} // namespace

dom::Element& elementAtCentre(dom::Element& element)
{
    dom::Element* found = &element;
    for (;;) {
        dom::Element* const child = found->firstElementChild();
        const bool isAlone
            = child != nullptr && child->nextElementSibling() == nullptr && !hasOwnText(*found);
        // A block fills its parent; what is in a line is at its beginning, but where the parent is as wide.
        if (!isAlone || found->isHtml("select") || (isBlock(*found) && !isBlock(*child)))
            return *found;
        found = child;
    }
}

} // namespace loopscope
