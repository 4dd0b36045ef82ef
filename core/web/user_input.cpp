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
    for (const Input& input : inputs)
        m_page.loop().startInParallel(input.at, [this, input] { queueTask(input); });
}

// HTML §8.1.7.4: the user interaction task source. TEACHING: the press and the release, and all keys of a
// text, are one task; Chromium was seen to let no timer in between.
void UserInput::queueTask(const Input& input)
{
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard({ CardKind::Input, writer.intern(nameOf(input)), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueATask({ TaskSource::UserInteraction, card, [this, input] {
                                  JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
                                  act(input);
                              } });
}

void UserInput::act(const Input& input)
{
    dom::Document& document = m_page.dom().document();
    const dom::ElementRef element = input.selector.empty() ? nullptr : find(document, input.selector);
    // What cannot be found gets nothing, as the browser's own run says too.
    if (!input.selector.empty() && !element)
        return;
    const bool isClicked
        = element && (input.kind == Input::Kind::Click || document.focused() != element.get());
    if (isClicked)
        m_pointer.click(elementAtCentre(*element));
    if (input.kind == Input::Kind::Key)
        m_keys.press(input.text);
    else if (input.kind == Input::Kind::Text)
        m_keys.type(input.text);
}

} // namespace loopscope
