// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/user_input.h"

#include "core/dom/selector_matching.h"
#include "core/web/dom/hit_test.h"
#include "core/web/page.h"

#include <string>

namespace loopscope {

namespace {

std::string nameOf(const Input& input)
{
    switch (input.kind) {
    case Input::Kind::Click:
        return "click " + input.selector;
    case Input::Kind::Key:
        return "key " + input.text;
    case Input::Kind::Text:
        return "input " + input.text;
    }
    return {};
}

dom::Element* find(dom::Document& document, const std::string& selector)
{
    const std::optional<dom::SelectorList> selectors = dom::parseSelector(selector);
    return selectors ? dom::querySelector(document, *selectors) : nullptr;
}

} // namespace

void UserInput::schedule(const std::vector<Input>& inputs)
{
    for (const Input& input : inputs) {
        std::optional<layout::Point> at;
        if (!input.selector.empty())
            at = placeOf(input.selector);
        m_page.loop().startInParallel(input.at, [this, input, at] { queueTask(input, at); });
    }
}

// The user aims at what is there when the program begins, and looks for what comes later.
std::optional<layout::Point> UserInput::placeOf(const std::string& selector) const
{
    const dom::Element* const element = find(m_page.dom().document(), selector);
    layout::PageLayout& layout = m_page.dom().rendering().layout();
    layout.update();
    if (element == nullptr || layout.boxOf(*element) == nullptr)
        return {};
    return centreOf(layout, *element);
}

// HTML §8.1.7.4: the user interaction task source. TEACHING: the press and the release, and all keys of a
// text, are one task; Chromium was seen to let no timer in between.
void UserInput::queueTask(const Input& input, std::optional<layout::Point> at)
{
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard({ CardKind::Input, writer.intern(nameOf(input)), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    Task task { TaskSource::UserInteraction, card, [this, input, at] {
                   JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
                   act(input, at);
               } };
    task.isInput = true;
    m_page.loop().queueATask(std::move(task));
}

// The pointer meets what is on top at the element's centre; an element that is not shown gets no click.
void UserInput::clickOn(dom::Element& element, std::optional<layout::Point> measured)
{
    layout::PageLayout& layout = m_page.dom().rendering().layout();
    layout.update();
    if (!measured && layout.boxOf(element) == nullptr)
        return;
    const layout::Point at = measured.value_or(centreOf(layout, element));
    const std::vector<dom::Element*> met = layout::elementsAt(layout, at);
    m_pointer.click(met.empty() ? element : *met.front(), at);
}

void UserInput::act(const Input& input, std::optional<layout::Point> at)
{
    dom::Document& document = m_page.dom().document();
    const dom::ElementRef element = input.selector.empty() ? nullptr : find(document, input.selector);
    // What cannot be found gets nothing, as the browser's own run says too.
    if (!input.selector.empty() && !element)
        return;
    const bool isClicked
        = element && (input.kind == Input::Kind::Click || document.focused() != element.get());
    if (isClicked)
        clickOn(*element, at);
    if (input.kind == Input::Kind::Key)
        m_keys.press(input.text);
    else if (input.kind == Input::Kind::Text)
        m_keys.type(input.text);
}

} // namespace loopscope
