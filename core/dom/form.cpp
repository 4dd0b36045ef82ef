// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/form.h"

#include "core/dom/document.h"
#include "core/dom/element_walk.h"
#include "core/dom/form_control.h"

#include <algorithm>

namespace loopscope::dom {

namespace {

Node& rootOf(const Element& element)
{
    return const_cast<Element&>(element).root();
}

} // namespace

Element* formOwner(const Element& element)
{
    if (const std::string* const id = element.attribute("form"); id != nullptr && isListed(element)) {
        Element* owner = nullptr;
        forEachElement(rootOf(element), [&](Element& each) {
            if (owner == nullptr && each.isHtml("form") && each.id() == *id)
                owner = &each;
        });
        return owner;
    }
    for (Element* each = element.parentElement(); each != nullptr; each = each->parentElement()) {
        if (each->isHtml("form"))
            return each;
    }
    return nullptr;
}

std::vector<Element*> formElements(const Element& form)
{
    std::vector<Element*> elements;
    forEachElement(rootOf(form), [&](Element& each) {
        if (isListed(each) && inputType(each) != "image" && formOwner(each) == &form)
            elements.push_back(&each);
    });
    return elements;
}

Element* defaultButton(const Element& form)
{
    Element* found = nullptr;
    forEachElement(rootOf(form), [&](Element& each) {
        if (found == nullptr && isSubmitButton(each) && formOwner(each) == &form)
            found = &each;
    });
    return found;
}

void resetControls(const Element& form)
{
    form.document().treeChanged();
    for (Element* const each : formElements(form))
        resetControl(*each);
}

std::vector<FormEntry> constructTheEntryList(const Element& form, const Element* submitter)
{
    std::vector<FormEntry> entries;
    for (const Element* const each : formElements(form)) {
        const std::string type = inputType(*each);
        const bool isButton
            = each->isHtml("button") || isSubmitButton(*each) || isResetButton(*each) || type == "button";
        const bool isLeftOut = isActuallyDisabled(*each) || (isButton && each != submitter)
            || (isCheckable(*each) && !isChecked(*each)) || each->isHtml("fieldset") || each->isHtml("object")
            || each->isHtml("output");
        const std::string name = each->attributeOr("name", "");
        if (isLeftOut || name.empty())
            continue;
        if (!each->isHtml("select")) {
            entries.push_back({ name, value(*each) });
            continue;
        }
        for (const Element* const option : options(*each)) {
            if (isSelected(*option) && !isActuallyDisabled(*option))
                entries.push_back({ name, optionValue(*option) });
        }
    }
    return entries;
}

} // namespace loopscope::dom
