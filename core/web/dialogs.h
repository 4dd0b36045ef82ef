// SPDX-License-Identifier: GPL-3.0-or-later
// alert, confirm, prompt and print (HTML §8.8 user prompts).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

/// TEACHING: nobody answers, as in a browser without a user whose dialogs are dismissed at once: confirm is
/// false, prompt null, and nothing waits.
bool defineDialogs(JSContext* context, JS::HandleObject global);

} // namespace loopscope
