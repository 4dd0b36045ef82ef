// SPDX-License-Identifier: GPL-3.0-or-later
// Submitting and resetting forms (HTML §4.10.22, §4.10.21.4).
#pragma once

#include "core/dom/element.h"

namespace loopscope {

class Page;

/// HTML submit: validation, then the submit event. SPEC-GAP: what would be sent goes nowhere: there is no
/// other page. `submitter` may be null.
void submitForm(Page& page, dom::Element& form, dom::Element* submitter);
/// HTML implicit submission: Enter in a field.
void submitImplicitly(Page& page, dom::Element& field);
/// HTML reset a form.
void resetForm(Page& page, dom::Element& form);
/// HTML statically validate the constraints: fires invalid events. True: all are valid.
bool validateForm(Page& page, dom::Element& form, dom::ElementRef* firstInvalid = nullptr);

} // namespace loopscope
