// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/focus_order.h"

#include "core/dom/document.h"
#include "core/dom/form_control.h"

#include <algorithm>
#include <limits>

namespace loopscope::dom {

namespace {

std::optional<int> tabIndexAttribute(const Element& element)
{
    const std::string* const text = element.attribute("tabindex");
    if (text == nullptr || text->empty())
        return std::nullopt;
    char* end = nullptr;
    const long number = std::strtol(text->c_str(), &end, 10);
    return end == text->c_str() ? std::nullopt : std::optional(static_cast<int>(number));
}

bool isFirstSummary(const Element& element)
{
    const Element* const parent = element.parentElement();
    if (!element.isHtml("summary") || parent == nullptr || !parent->isHtml("details"))
        return false;
    const Element* first = parent->firstElementChild();
    while (first != nullptr && !first->isHtml("summary"))
        first = first->nextElementSibling();
    return first == &element;
}

bool isFocusableByNature(const Element& element)
{
    if (isInputLike(element))
        return inputType(element) != "hidden";
    return element.isHtml("button") || isFirstSummary(element) || element.isHtml("iframe")
        || ((element.isHtml("a") || element.isHtml("area")) && element.hasAttribute("href"))
        || (element.hasAttribute("contenteditable") && *element.attribute("contenteditable") != "false");
}

} // namespace

bool isFocusable(const Element& element)
{
    if (!element.isConnected() || isActuallyDisabled(element))
        return false;
    for (const Element* each = &element; each != nullptr; each = each->parentElement()) {
        if (each->hasAttribute("hidden"))
            return false;
    }
    return isFocusableByNature(element) || tabIndexAttribute(element).has_value();
}

int tabIndex(const Element& element)
{
    const std::optional<int> given = tabIndexAttribute(element);
    return given.value_or(isFocusableByNature(element) ? 0 : -1);
}

std::vector<Element*> tabOrder(Document& document)
{
    std::vector<Element*> order;
    for (Node* node = document.next(document); node != nullptr; node = node->next(document)) {
        if (!node->isElement())
            continue;
        auto& element = static_cast<Element&>(*node);
        if (!isFocusable(element) || tabIndex(element) < 0)
            continue;
        // Of a group of radio buttons, the checked one.
        if (inputType(element) == "radio" && checkedOfGroup(element) != nullptr && !isChecked(element))
            continue;
        order.push_back(&element);
    }
    // Positive numbers first, by number; then 0 in tree order.
    std::stable_sort(order.begin(), order.end(), [](const Element* one, const Element* other) {
        const auto rank = [](const Element* each) {
            const int index = tabIndex(*each);
            return index > 0 ? index : std::numeric_limits<int>::max();
        };
        return rank(one) < rank(other);
    });
    return order;
}

} // namespace loopscope::dom
