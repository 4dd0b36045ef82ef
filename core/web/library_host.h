// SPDX-License-Identifier: GPL-3.0-or-later
// What the page gives the scripts of its library, as the members of one object.
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

/// Interfaces, platform objects, events, signals, promises and bytes. False, with an exception pending, if
/// memory is short; as all of these.
bool addPlatformMembers(JSContext* context, JS::HandleObject host);
/// The virtual network, and what is to be done later.
bool addNetworkMembers(JSContext* context, JS::HandleObject host);

} // namespace loopscope
