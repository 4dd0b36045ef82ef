// SPDX-License-Identifier: GPL-3.0-or-later
// DOMException (Web IDL §2.8.1).
#pragma once

#include <js/TypeDecls.h>
#include <js/Value.h>

#include <optional>
#include <string>

namespace loopscope {

class Page;

bool defineDomException(Page& page, JS::HandleObject global);

/// A new DOMException. Null, with an exception pending, if memory is short.
JSObject* makeDomException(JSContext* context, const char* name, const char* message);

bool isDomException(JS::HandleValue value);
/// HTML: the serialization and deserialization steps of DOMException. Null, with an exception pending, if
/// memory is short.
JSObject* copyDomException(JSContext* context, JS::HandleObject exception);

/// "AbortError: signal is aborted without reason"; none if the value is no DOMException.
std::optional<std::string> domExceptionText(JSContext* context, JS::HandleValue value);

/// Throws a DOMException of this name ("DataCloneError"). Always false.
bool throwDomException(JSContext* context, const char* name, const char* message);

} // namespace loopscope
