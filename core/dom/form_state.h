// SPDX-License-Identifier: GPL-3.0-or-later
// What a form control knows beside its attributes (HTML §4.10.18).
#pragma once

#include <string>

namespace loopscope::dom {

struct FormState
{
    std::string value;
    bool isValueDirty = false; // HTML: the dirty value flag
    bool isChecked = false;
    bool isCheckednessDirty = false;
    bool isIndeterminate = false;
    bool isSelected = false; // of an option: its selectedness
    bool isSelectednessDirty = false;
    std::string valueAtFocus; // to tell at blur whether a change event is due
    bool isEditedByUser = false; // since then
    std::size_t selectionStart = 0; // in UTF-16 code units
    std::size_t selectionEnd = 0;
    std::string customValidity;
    bool isClickInProgress = false; // HTML: the click in progress flag
    bool isSubmitting = false; // of a form: HTML firing submission events
};

} // namespace loopscope::dom
