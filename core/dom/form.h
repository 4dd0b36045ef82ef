// SPDX-License-Identifier: GPL-3.0-or-later
// Forms (HTML §4.10.3): whose a control is, and what a form holds and submits.
#pragma once

#include "core/dom/element.h"

#include <string>
#include <vector>

namespace loopscope::dom {

/// HTML §4.10.18.3 the form owner; null: none.
Element* formOwner(const Element& element);
/// HTML form.elements: the listed elements of a form, in tree order, without image buttons.
std::vector<Element*> formElements(const Element& form);
/// HTML §4.10.22.2 the default button; null: none.
Element* defaultButton(const Element& form);
/// HTML §4.10.21.4 reset a form, without its event.
void resetControls(const Element& form);

/// An entry of a form's entry list (HTML §4.10.22.4).
struct FormEntry
{
    std::string name;
    std::string value;
};
/// HTML constructing the entry list. `submitter` may be null.
std::vector<FormEntry> constructTheEntryList(const Element& form, const Element* submitter);

} // namespace loopscope::dom
