// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/buffer_source.h"

#include <js/ArrayBuffer.h>
#include <js/ArrayBufferMaybeShared.h>
#include <js/experimental/TypedData.h>
#include <js/SharedArrayBuffer.h>
#include <jsfriendapi.h>

#include <cstring>

namespace loopscope {

std::optional<std::string> bytesOfBufferSource(JS::HandleValue value)
{
    if (!value.isObject())
        return {};
    JSObject* const object = &value.toObject();
    JS::AutoCheckCannotGC noGc;
    bool isShared = false;
    const void* data = nullptr;
    std::size_t length = 0;
    if (JS_IsArrayBufferViewObject(object)) {
        data = JS_GetArrayBufferViewData(object, &isShared, noGc);
        length = JS_GetArrayBufferViewByteLength(object);
    } else if (JS::IsArrayBufferObjectMaybeShared(object)) {
        std::uint8_t* bytes = nullptr;
        JS::GetArrayBufferMaybeSharedLengthAndData(object, &length, &isShared, &bytes);
        data = bytes;
    } else {
        return {};
    }
    // A detached buffer has none.
    return data == nullptr ? std::string() : std::string(static_cast<const char*>(data), length);
}

JSObject* makeUint8Array(JSContext* context, const std::string& bytes)
{
    JSObject* const array = JS_NewUint8Array(context, bytes.size());
    if (array == nullptr || bytes.empty())
        return array;
    bool isShared = false;
    JS::AutoCheckCannotGC noGc;
    std::memcpy(JS_GetUint8ArrayData(array, &isShared, noGc), bytes.data(), bytes.size());
    return array;
}

} // namespace loopscope
