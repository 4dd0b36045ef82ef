// SPDX-License-Identifier: GPL-3.0-or-later
// Form controls (HTML §4.10): what they are worth, and whether they are checked or selected.
#pragma once

#include "core/dom/element.h"

#include <vector>

namespace loopscope::dom {

/// HTML §4.10.5 the state of an input's type attribute, "text" for unknown ones. "" for other elements.
std::string inputType(const Element& element);
/// button, input, select, textarea.
bool isInputLike(const Element& element);
bool isOption(const Element& element);
/// A checkbox or a radio button.
bool isCheckable(const Element& element);
/// An input or textarea that takes text.
bool isTextControl(const Element& element);
/// HTML: a text control that the user can change.
bool isMutableText(const Element& element);
/// HTML §4.10.2: button, fieldset, input, output, select, textarea and object.
bool isListed(const Element& element);
/// HTML §4.10.8 a submit button.
bool isSubmitButton(const Element& element);
bool isResetButton(const Element& element);
bool canBeDisabled(const Element& element);
/// HTML §4.16.2 actually disabled: by itself, or by a fieldset around it.
bool isActuallyDisabled(const Element& element);

/// The value that scripts see and forms submit.
std::string value(const Element& element);
/// Set by a script, or by the user.
void setValue(Element& element, std::string text);
/// What the value is without any change: from the attribute or the contents.
std::string defaultValue(const Element& element);

bool isChecked(const Element& element);
/// Checking a radio button unchecks the others of its group.
void setChecked(Element& element, bool isChecked);
/// The checked radio button of an element's group; null: none.
Element* checkedOfGroup(const Element& element);
/// HTML: the radio buttons of the group, the element itself included, in tree order.
std::vector<Element*> radioGroup(const Element& element);

std::vector<Element*> options(const Element& select);
bool isSelected(const Element& option);
void setSelected(Element& option, bool isSelected);
/// -1: none is selected.
int selectedIndex(const Element& select);
void setSelectedIndex(Element& select, int index);
std::string optionText(const Element& option);
std::string optionValue(const Element& option);

/// HTML: the reset algorithm of a control.
void resetControl(Element& control);

/// HTML §4.10.4 the labeled control of a label; null: none.
Element* labeledControl(const Element& label);

/// HTML §4.10.21 constraint validation: why a control suffers; null: it is valid. SPEC-GAP: patterns, ranges
/// and steps; types other than email and url.
const char* validityProblem(const Element& element);

} // namespace loopscope::dom
