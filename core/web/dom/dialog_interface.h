// SPDX-License-Identifier: GPL-3.0-or-later
// HTMLDialogElement (HTML §4.11.4). SPEC-GAP: the top layer, what lies under a modal dialog, Escape.
#pragma once

#include "core/dom/element.h"

#include <optional>
#include <string>

namespace loopscope {

class Page;

/// HTML close the dialog: its close event is a task.
void closeDialog(Page& page, dom::Element& dialog, const std::optional<std::string>& result);

} // namespace loopscope
