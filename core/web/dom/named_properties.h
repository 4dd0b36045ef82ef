// SPDX-License-Identifier: GPL-3.0-or-later
// The window's named properties object (HTML §7.2.2.3): elements by their ids, as if they were variables.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

namespace loopscope {

class Page;

/// SPEC-GAP: the names of frames, and names that several elements have.
JSObject* makeNamedProperties(Page& page, JS::HandleObject prototype);

} // namespace loopscope
