// SPDX-License-Identifier: GPL-3.0-or-later
// Blob and File (W3C File API §3-4): bytes that never change.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <string>

namespace loopscope {

class Page;

bool isBlob(JS::HandleValue value);
/// The type that a Blob says it is of.
std::string blobType(JSContext* context, JS::HandleObject blob);
/// File API: the serialization and deserialization steps of Blob and File. Null, with an exception pending,
/// if memory is short.
JSObject* copyBlob(JSContext* context, JS::HandleObject blob);

/// What it holds.
std::string bytesOfBlob(JSObject* blob);

bool defineBlob(Page& page, JS::HandleObject global);

} // namespace loopscope
