// SPDX-License-Identifier: GPL-3.0-or-later
// Activation behaviour (DOM §2.8, HTML §6.5): what a click on an element does beside its listeners.
#pragma once

#include "core/dom/element.h"

namespace loopscope {

class Page;

/// One click event's activation, from before its dispatch to after it.
class Activation
{
public:
    /// `element`: null: nothing is activated.
    Activation(Page& page, dom::Element* element)
        : m_page(page)
        , m_element(element)
    {
    }

    static bool has(const dom::Element& element);

    /// DOM: legacy-pre-activation behavior: a checkbox flips before its listeners.
    void before();
    /// DOM: legacy-canceled-activation behavior: and back again.
    void canceled();
    /// The activation behavior itself. `isByUser`: the event is trusted.
    void run(bool isByUser);

private:
    void runCheckable();
    void followHyperlink();
    void runLabel(bool isByUser);

    Page& m_page;
    dom::ElementRef m_element;
    bool m_wasChecked = false;
    bool m_wasIndeterminate = false;
    dom::ElementRef m_checkedBefore; // of the radio group
};

/// HTML §6.5.1 fire a synthetic pointer event named click: el.click(), a label's, a key's.
void fireSyntheticClick(Page& page, dom::Element& element, bool isTrusted);
/// Fires a plain event that bubbles, as input and change are. False: canceled.
bool fireAt(Page& page, dom::Element& element, std::string_view type, std::int32_t flags);

} // namespace loopscope
