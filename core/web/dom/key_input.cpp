// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/key_input.h"

#include "core/dom/document.h"
#include "core/dom/focus_order.h"
#include "core/dom/form_control.h"
#include "core/dom/text_case.h"
#include "core/engine/strings.h"
#include "core/web/dom/activation.h"
#include "core/web/dom/focus.h"
#include "core/web/dom/form_submission.h"
#include "core/web/event_dispatch.h"
#include "core/web/page.h"
#include "core/web/ui_events.h"

#include <js/Object.h>
#include <js/String.h>

#include <algorithm>
#include <vector>

namespace loopscope {

namespace {

std::int32_t modifierOf(std::string_view key)
{
    return key == "Control" ? kControlKey
        : key == "Shift"    ? kShiftKey
        : key == "Alt"      ? kAltKey
        : key == "Meta"     ? kMetaKey
                            : 0;
}

// UI Events code: where the key is on a US keyboard.
std::string codeOf(const std::string& key)
{
    if (modifierOf(key) != 0)
        return key + "Left";
    if (key == " ")
        return "Space";
    if (key.size() > 1)
        return key;
    const char c = dom::asciiUpper(key[0]);
    if (c >= 'A' && c <= 'Z')
        return std::string("Key") + c;
    if (c >= '0' && c <= '9')
        return std::string("Digit") + c;
    constexpr std::string_view kPlain = "-=[];',./\\`";
    constexpr std::string_view kShifted = "_+{}:\"<>?|~";
    constexpr const char* kCodes[] = { "Minus", "Equal", "BracketLeft", "BracketRight", "Semicolon", "Quote",
        "Comma", "Period", "Slash", "Backslash", "Backquote" };
    constexpr std::string_view kDigits = ")!@#$%^&*(";
    if (const std::size_t at = kDigits.find(c); at != std::string_view::npos)
        return "Digit" + std::to_string(at);
    const std::size_t at = std::min(kPlain.find(c), kShifted.find(c));
    return at != std::string_view::npos ? kCodes[at] : std::string();
}

bool isCharacter(const std::string& key)
{
    return key.size() == 1;
}

// The characters of a text; each as UTF-8.
std::vector<std::string> characters(const std::string& text)
{
    std::vector<std::string> all;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            all.emplace_back();
        if (!all.empty())
            all.back() += c;
    }
    return all;
}

// What Enter clicks when it is pressed, and Space when it is released.
bool isClickedByEnter(const dom::Element& element)
{
    const std::string type = dom::inputType(element);
    return element.isHtml("button") || element.isHtml("summary")
        || (element.isHtml("a") && element.hasAttribute("href")) || type == "submit" || type == "reset"
        || type == "button";
}
bool isClickedBySpace(const dom::Element& element)
{
    return (isClickedByEnter(element) && !element.isHtml("a")) || dom::isCheckable(element);
}

} // namespace

void KeyInput::press(const std::string& keys)
{
    if (static_cast<unsigned char>(keys[0]) >= 0x80) {
        insertText(keys);
        return;
    }
    std::vector<std::string> parts;
    std::string part;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool isSeparator = keys[i] == '+' && !part.empty() && i + 1 < keys.size();
        if (isSeparator)
            parts.push_back(std::exchange(part, {}));
        else
            part += keys[i];
    }
    parts.push_back(part);
    for (std::string& each : parts)
        each = each == "Space" ? " " : each;
    for (const std::string& each : parts)
        down(each);
    for (std::size_t i = parts.size(); i-- > 0;)
        up(parts[i]);
}

void KeyInput::type(const std::string& text)
{
    for (const std::string& each : characters(text)) {
        if (each.size() > 1) {
            insertText(each);
            continue;
        }
        down(each);
        up(each);
    }
}

void KeyInput::down(const std::string& key)
{
    m_modifiers |= modifierOf(key);
    m_isSpacePressed = false;
    if (!fireKey("keydown", key))
        return;
    if (key == "Tab")
        return moveByTab();
    const bool isCommand = (m_modifiers & (kControlKey | kMetaKey | kAltKey)) != 0;
    const bool makesCharacter = (isCharacter(key) || key == "Enter") && !isCommand;
    if (makesCharacter && !fireKey("keypress", key))
        return;
    const dom::ElementRef element = target();
    if (!element)
        return;
    if (key == "Enter")
        return enter(*element);
    if (key == " " && isClickedBySpace(*element)) {
        m_isSpacePressed = true;
        return;
    }
    if (!dom::isMutableText(*element))
        return;
    if (key == "Backspace") {
        std::vector<std::string> text = characters(dom::value(*element));
        if (text.empty())
            return;
        text.pop_back();
        std::string shorter;
        for (const std::string& each : text)
            shorter += each;
        edit("deleteContentBackward", nullptr, shorter);
    } else if (makesCharacter) {
        insertText(key);
    }
}

void KeyInput::up(const std::string& key)
{
    m_modifiers &= ~modifierOf(key);
    const bool goesOn = fireKey("keyup", key);
    if (key == " " && std::exchange(m_isSpacePressed, false) && goesOn) {
        if (const dom::ElementRef element = target(); element && !dom::isActuallyDisabled(*element))
            fireSyntheticClick(m_page, *element, true);
    }
}

void KeyInput::enter(dom::Element& element)
{
    if (isClickedByEnter(element)) {
        if (!dom::isActuallyDisabled(element))
            fireSyntheticClick(m_page, element, true);
    } else if (element.isHtml("textarea") && dom::isMutableText(element)) {
        edit("insertLineBreak", nullptr, dom::value(element) + "\n");
    } else if (element.isHtml("input")) {
        const dom::ElementRef kept = &element;
        commit(element);
        submitImplicitly(m_page, element);
    }
}

// The change event of a field whose value the user has changed.
void KeyInput::commit(dom::Element& field)
{
    dom::FormState& state = field.formState();
    if (!std::exchange(state.isEditedByUser, false) || state.valueAtFocus == dom::value(field))
        return;
    state.valueAtFocus = dom::value(field);
    fireAt(m_page, field, "change", kBubbles);
}

void KeyInput::insertText(const std::string& text)
{
    const dom::ElementRef element = target();
    if (!element || !dom::isMutableText(*element))
        return;
    const std::string before = dom::value(*element);
    const std::string* const most = element->attribute("maxlength");
    if (most != nullptr && characters(before).size() >= std::strtoul(most->c_str(), nullptr, 10))
        return;
    edit("insertText", &text, before + text);
}

// Input Events: beforeinput, the change itself, input.
void KeyInput::edit(const std::string& inputType, const std::string* data, const std::string& text)
{
    const dom::ElementRef element = target();
    if (!fireInput("beforeinput", *element, inputType, data))
        return;
    const std::string before = dom::value(*element);
    dom::setValue(*element, text);
    element->formState().isEditedByUser = true;
    fireInput("input", *element, inputType, data);
}

void KeyInput::moveByTab()
{
    dom::Document& document = m_page.dom().document();
    const std::vector<dom::Element*> order = dom::tabOrder(document);
    const auto at = std::find(order.begin(), order.end(), document.focused());
    const bool isBackwards = (m_modifiers & kShiftKey) != 0;
    dom::Element* next = nullptr; // past the end: the browser's own bars
    if (at == order.end() && !order.empty())
        next = isBackwards ? order.back() : order.front();
    else if (at != order.end() && isBackwards)
        next = at == order.begin() ? nullptr : *(at - 1);
    else if (at != order.end())
        next = at + 1 == order.end() ? nullptr : *(at + 1);
    moveFocus(m_page, next);
}

dom::Element* KeyInput::target()
{
    dom::Document& document = m_page.dom().document();
    return document.focused() != nullptr ? document.focused() : document.body();
}

bool KeyInput::fireKey(std::string_view type, const std::string& key)
{
    JSContext* const context = m_page.engine().context();
    const dom::ElementRef element = target();
    if (!element || !m_page.engine().host().goesOn())
        return false;
    JS::RootedObject object(context, m_page.dom().wrap(*element));
    JS::RootedObject event(context,
        makeTrustedEvent(m_page, EventInterface::KeyboardEvent, type, kBubbles | kCancelable | kComposed));
    JS::RootedString keyText(context, newString(context, key));
    JS::RootedString code(context, newString(context, codeOf(key)));
    if (!object || !event || !keyText || !code || !initialiseUiEvent(context, event))
        return false;
    setMember(event, kKey, JS::StringValue(keyText));
    setMember(event, kCode, JS::StringValue(code));
    setMember(event, kModifiers, JS::Int32Value(m_modifiers));
    return dispatch(m_page, event, object);
}

bool KeyInput::fireInput(
    std::string_view type, dom::Element& element, const std::string& inputType, const std::string* data)
{
    JSContext* const context = m_page.engine().context();
    if (!m_page.engine().host().goesOn())
        return false;
    JS::RootedObject object(context, m_page.dom().wrap(element));
    const std::int32_t flags = kBubbles | kComposed | (type == "beforeinput" ? kCancelable : 0);
    JS::RootedObject event(context, makeTrustedEvent(m_page, EventInterface::InputEvent, type, flags));
    JS::RootedString kind(context, newString(context, inputType));
    JS::RootedString text(context, data != nullptr ? newString(context, *data) : nullptr);
    if (!object || !event || !kind || !initialiseUiEvent(context, event))
        return false;
    setMember(event, kKey, text ? JS::StringValue(text) : JS::NullValue());
    setMember(event, kCode, JS::StringValue(kind));
    return dispatch(m_page, event, object);
}

} // namespace loopscope
