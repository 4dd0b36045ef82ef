// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/form_control.h"

#include "core/dom/document.h"
#include "core/dom/element_walk.h"
#include "core/dom/form.h"
#include "core/dom/text_case.h"

#include <algorithm>

namespace loopscope::dom {

namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// HTML §4.10.5.4: which of its modes an input's value attribute has.
enum class ValueMode : std::uint8_t
{
    Value,
    Default,
    DefaultOn,
    Filename
};

ValueMode valueMode(const Element& element)
{
    const std::string type = inputType(element);
    if (isOneOf(type, { "hidden", "submit", "image", "reset", "button" }))
        return ValueMode::Default;
    if (isOneOf(type, { "checkbox", "radio" }))
        return ValueMode::DefaultOn;
    return type == "file" ? ValueMode::Filename : ValueMode::Value;
}

// HTML: the value sanitization algorithm. SPEC-GAP: dates and times, colours.
std::string sanitized(const Element& element, std::string text)
{
    if (element.isHtml("textarea"))
        return text;
    const std::string type = inputType(element);
    if (type == "number") {
        char* end = nullptr;
        const bool isNumber = !text.empty() && !isAsciiWhitespace(text.front()) && text.front() != '+'
            && text.find_first_of("xXnN") == std::string::npos
            && (static_cast<void>(std::strtod(text.c_str(), &end)), end != nullptr && *end == '\0');
        return isNumber ? text : std::string();
    }
    if (type == "range") {
        const auto number = [](const std::string& digits, double missing) {
            char* end = nullptr;
            const double parsed = std::strtod(digits.c_str(), &end);
            return end == digits.c_str() ? missing : parsed;
        };
        const double least = number(element.attributeOr("min", ""), 0);
        const double most = number(element.attributeOr("max", ""), 100);
        const double middle = most < least ? least : least + (most - least) / 2;
        const double asked = std::clamp(number(text, middle), least, std::max(least, most));
        std::string digits = std::to_string(asked);
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.ends_with('.'))
            digits.pop_back();
        return digits;
    }
    std::erase_if(text, [](char c) { return c == '\n' || c == '\r'; });
    return isOneOf(type, { "email", "url" }) ? std::string(stripped(text)) : text;
}

Element* selectOf(const Element& option)
{
    Element* parent = option.parentElement();
    if (parent != nullptr && parent->isHtml("optgroup"))
        parent = parent->parentElement();
    return parent != nullptr && parent->isHtml("select") ? parent : nullptr;
}

bool selectednessOf(const Element& option)
{
    const FormState* const state = option.formStateIfAny();
    return state != nullptr && state->isSelectednessDirty ? state->isSelected
                                                          : option.hasAttribute("selected");
}

bool isDropDown(const Element& select)
{
    return !select.hasAttribute("multiple") && select.attributeOr("size", "1") == "1";
}

} // namespace

std::string inputType(const Element& element)
{
    if (!element.isHtml("input"))
        return {};
    const std::string type = asciiLower(element.attributeOr("type", "text"));
    const bool isKnown = isOneOf(type,
        { "hidden", "text", "search", "tel", "url", "email", "password", "date", "month", "week", "time",
            "datetime-local", "number", "range", "color", "checkbox", "radio", "file", "submit", "image",
            "reset", "button" });
    return isKnown ? type : "text";
}

bool isInputLike(const Element& element)
{
    return element.isHtml() && isOneOf(element.localName(), { "input", "select", "textarea" });
}

bool isOption(const Element& element)
{
    return element.isHtml("option");
}

bool isCheckable(const Element& element)
{
    return isOneOf(inputType(element), { "checkbox", "radio" });
}

bool isTextControl(const Element& element)
{
    return element.isHtml("textarea")
        || isOneOf(inputType(element),
            { "text", "search", "tel", "url", "email", "password", "number", "date", "month", "week", "time",
                "datetime-local" });
}

bool isMutableText(const Element& element)
{
    return isTextControl(element) && !isActuallyDisabled(element) && !element.hasAttribute("readonly");
}

bool isListed(const Element& element)
{
    return element.isHtml()
        && isOneOf(
            element.localName(), { "button", "fieldset", "input", "output", "select", "textarea", "object" });
}

bool isSubmitButton(const Element& element)
{
    if (element.isHtml("button"))
        return !isOneOf(asciiLower(element.attributeOr("type", "submit")), { "reset", "button" });
    return isOneOf(inputType(element), { "submit", "image" });
}

bool isResetButton(const Element& element)
{
    return (element.isHtml("button") && asciiLower(element.attributeOr("type", "")) == "reset")
        || inputType(element) == "reset";
}

bool canBeDisabled(const Element& element)
{
    return element.isHtml()
        && isOneOf(element.localName(),
            { "button", "input", "select", "textarea", "optgroup", "option", "fieldset" });
}

bool isActuallyDisabled(const Element& element)
{
    if (!canBeDisabled(element))
        return false;
    if (element.hasAttribute("disabled"))
        return true;
    if (isOption(element)) {
        const Element* const group = element.parentElement();
        return group != nullptr && group->isHtml("optgroup") && group->hasAttribute("disabled");
    }
    // A disabled fieldset disables what is in it, but for its first legend's contents.
    const Element* inside = &element;
    for (const Element* each = element.parentElement(); each != nullptr; each = each->parentElement()) {
        if (each->isHtml("fieldset") && each->hasAttribute("disabled")) {
            const Element* legend = each->firstElementChild();
            while (legend != nullptr && !legend->isHtml("legend"))
                legend = legend->nextElementSibling();
            if (legend == nullptr || legend != inside)
                return true;
        }
        inside = each;
    }
    return false;
}

std::string defaultValue(const Element& element)
{
    if (element.isHtml("textarea"))
        return element.descendantText();
    return element.attributeOr("value", "");
}

std::string value(const Element& element)
{
    if (element.isHtml("select")) {
        const int index = selectedIndex(element);
        return index < 0 ? std::string() : optionValue(*options(element)[static_cast<std::size_t>(index)]);
    }
    if (isOption(element))
        return optionValue(element);
    const FormState* const state = element.formStateIfAny();
    if (element.isHtml("output"))
        return element.descendantText();
    if (element.isHtml("input")) {
        if (valueMode(element) == ValueMode::DefaultOn)
            return element.attributeOr("value", "on");
        if (valueMode(element) != ValueMode::Value)
            return element.attributeOr("value", "");
    } else if (!element.isHtml("textarea")) {
        return element.attributeOr("value", "");
    }
    return state != nullptr && state->isValueDirty ? state->value : sanitized(element, defaultValue(element));
}

void setValue(Element& element, std::string text)
{
    if (element.isHtml("select")) {
        const std::vector<Element*> all = options(element);
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Element* each) { return optionValue(*each) == text; });
        setSelectedIndex(element, found == all.end() ? -1 : static_cast<int>(found - all.begin()));
        return;
    }
    const bool keepsState
        = element.isHtml("textarea") || (element.isHtml("input") && valueMode(element) == ValueMode::Value);
    if (!keepsState) {
        if (valueMode(element) != ValueMode::Filename || !element.isHtml("input"))
            element.setAttribute("value", std::move(text));
        return;
    }
    const std::string before = value(element);
    FormState& state = element.formState();
    state.value = sanitized(element, std::move(text));
    state.isValueDirty = true;
    if (state.value != before)
        element.document().tellControlChange(element);
}

bool isChecked(const Element& element)
{
    const FormState* const state = element.formStateIfAny();
    return state != nullptr && state->isCheckednessDirty ? state->isChecked : element.hasAttribute("checked");
}

void setChecked(Element& element, bool isChecked)
{
    FormState& state = element.formState();
    state.isCheckednessDirty = true;
    state.isChecked = isChecked;
    element.document().treeChanged();
    element.document().tellControlChange(element);
    if (!isChecked || inputType(element) != "radio")
        return;
    for (Element* const each : radioGroup(element)) {
        if (each == &element)
            continue;
        each->formState().isCheckednessDirty = true;
        each->formState().isChecked = false;
    }
}

std::vector<Element*> radioGroup(const Element& element)
{
    std::vector<Element*> group;
    const std::string name = element.attributeOr("name", "");
    if (name.empty())
        return { const_cast<Element*>(&element) };
    const Element* const owner = formOwner(element);
    forEachElement(const_cast<Element&>(element).root(), [&](Element& each) {
        if (inputType(each) == "radio" && each.attributeOr("name", "") == name && formOwner(each) == owner)
            group.push_back(&each);
    });
    return group;
}

Element* checkedOfGroup(const Element& element)
{
    for (Element* const each : radioGroup(element)) {
        if (isChecked(*each))
            return each;
    }
    return nullptr;
}

std::vector<Element*> options(const Element& select)
{
    std::vector<Element*> all;
    for (Element* child = select.firstElementChild(); child != nullptr; child = child->nextElementSibling()) {
        if (isOption(*child))
            all.push_back(child);
        if (!child->isHtml("optgroup"))
            continue;
        for (Element* each = child->firstElementChild(); each != nullptr; each = each->nextElementSibling()) {
            if (isOption(*each))
                all.push_back(each);
        }
    }
    return all;
}

// HTML §4.10.7 the selectedness setting algorithm, worked out when asked.
int selectedIndex(const Element& select)
{
    const std::vector<Element*> all = options(select);
    int last = -1;
    int firstEnabled = -1;
    bool isUntouched = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const FormState* const state = all[i]->formStateIfAny();
        isUntouched = isUntouched && (state == nullptr || !state->isSelectednessDirty);
        if (firstEnabled < 0 && !isActuallyDisabled(*all[i]))
            firstEnabled = static_cast<int>(i);
        if (!selectednessOf(*all[i]))
            continue;
        last = static_cast<int>(i);
        if (select.hasAttribute("multiple"))
            return last;
    }
    return last < 0 && isUntouched && isDropDown(select) ? firstEnabled : last;
}

bool isSelected(const Element& option)
{
    const Element* const select = selectOf(option);
    if (select == nullptr || select->hasAttribute("multiple"))
        return selectednessOf(option);
    const int index = selectedIndex(*select);
    return index >= 0 && options(*select)[static_cast<std::size_t>(index)] == &option;
}

void setSelected(Element& option, bool isSelected)
{
    Element* const select = selectOf(option);
    if (select != nullptr && isSelected && !select->hasAttribute("multiple")) {
        for (Element* const each : options(*select)) {
            each->formState().isSelectednessDirty = true;
            each->formState().isSelected = each == &option;
        }
    }
    option.formState().isSelectednessDirty = true;
    option.formState().isSelected = isSelected;
    option.document().tellControlChange(option);
    if (select != nullptr && !isSelected && isDropDown(*select)) {
        // Nothing would be selected: the first is again.
        const std::vector<Element*> all = options(*select);
        if (std::none_of(all.begin(), all.end(), [](const Element* each) { return selectednessOf(*each); })) {
            for (Element* const each : all)
                each->formState().isSelectednessDirty = false;
        }
    }
}

void setSelectedIndex(Element& select, int index)
{
    const std::vector<Element*> all = options(select);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i]->formState().isSelectednessDirty = true;
        all[i]->formState().isSelected = static_cast<int>(i) == index;
    }
    select.document().tellControlChange(select);
}

std::string optionText(const Element& option)
{
    std::string text;
    for (const std::string& word : splitOnWhitespace(option.descendantText()))
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

std::string optionValue(const Element& option)
{
    const std::string* const value = option.attribute("value");
    return value != nullptr ? *value : optionText(option);
}

void resetControl(Element& control)
{
    FormState& state = control.formState();
    state.isValueDirty = false;
    state.isCheckednessDirty = false;
    if (control.isHtml("select")) {
        for (Element* const option : options(control))
            option->formState().isSelectednessDirty = false;
    }
    control.document().tellControlChange(control);
}

Element* labeledControl(const Element& label)
{
    const auto isLabelable = [](const Element& each) {
        return each.isHtml() && inputType(each) != "hidden"
            && isOneOf(
                each.localName(), { "button", "input", "meter", "output", "progress", "select", "textarea" });
    };
    Element* found = nullptr;
    if (const std::string* const id = label.attribute("for")) {
        forEachElement(const_cast<Element&>(label).root(), [&](Element& each) {
            if (found == nullptr && each.id() == *id)
                found = &each;
        });
        return found != nullptr && isLabelable(*found) ? found : nullptr;
    }
    forEachElement(const_cast<Element&>(label), [&](Element& each) {
        if (found == nullptr && isLabelable(each))
            found = &each;
    });
    return found;
}

const char* validityProblem(const Element& element)
{
    const FormState* const state = element.formStateIfAny();
    if (state != nullptr && !state->customValidity.empty())
        return "customError";
    if (isActuallyDisabled(element) || !isInputLike(element))
        return nullptr;
    const std::string type = inputType(element);
    if (element.hasAttribute("required")) {
        const bool isMissing = type == "checkbox" ? !isChecked(element)
            : type == "radio"                     ? checkedOfGroup(element) == nullptr
                                                  : value(element).empty();
        if (isMissing)
            return "valueMissing";
    }
    const std::string text = value(element);
    if (text.empty())
        return nullptr;
    const std::size_t at = text.find('@');
    const bool isEmail = at != std::string::npos && at > 0 && at + 1 < text.size()
        && text.find('@', at + 1) == std::string::npos && text.find(' ') == std::string::npos;
    if (type == "email" && !isEmail)
        return "typeMismatch";
    if (type == "url" && text.find(':') == std::string::npos)
        return "typeMismatch";
    if (type == "number") {
        const double number = std::strtod(text.c_str(), nullptr);
        if (element.hasAttribute("max")
            && number > std::strtod(element.attributeOr("max", "").c_str(), nullptr))
            return "rangeOverflow";
        if (element.hasAttribute("min")
            && number < std::strtod(element.attributeOr("min", "").c_str(), nullptr))
            return "rangeUnderflow";
    }
    return nullptr;
}

} // namespace loopscope::dom
