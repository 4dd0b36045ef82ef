// SPDX-License-Identifier: GPL-3.0-or-later
// PerformanceObserver and its list of entries (W3C Performance Timeline §5).
#pragma once

#include "core/web/performance_entry.h"

namespace loopscope {

class Page;

/// Whether an observer is to be told of entries of this type.
bool observesType(JSObject* observer, EntryType type);
/// Appends to the observer buffer. False: an exception is pending.
[[nodiscard]] bool bufferEntry(JSContext* context, JS::HandleObject observer, JS::HandleObject entry);
/// §6.2 step 3.3: calls the observer's callback with what is in its buffer, if there is something.
void callObserver(Page& page, JS::HandleObject observer);

bool definePerformanceObserver(Page& page, JS::HandleObject global);

} // namespace loopscope
