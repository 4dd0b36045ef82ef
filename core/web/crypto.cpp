// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/crypto.h"

#include "core/web/dom_exception.h"
#include "core/web/native.h"
#include "core/web/window_object.h"

#include <js/experimental/TypedData.h>
#include <js/PropertySpec.h>
#include <js/ScalarType.h>
#include <jsfriendapi.h>

namespace loopscope {

namespace {

const JSClass kCryptoClass = { .name = "Crypto" };

// What Chromium calls a view whose elements are no integers; null: they are.
const char* otherElements(JSObject* view)
{
    if (!JS_IsTypedArrayObject(view))
        return "DataView";
    switch (JS_GetArrayBufferViewType(view)) {
    case JS::Scalar::Float32:
        return "Float32";
    case JS::Scalar::Float64:
        return "Float64";
    default:
        return nullptr;
    }
}

// Web Cryptography §10.1.1.
bool getRandomValues(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string where = "Failed to execute 'getRandomValues' on 'Crypto': ";
    if (!requireClass(context, args, kCryptoClass)
        || !requireArguments(context, args, 1, "'getRandomValues' on 'Crypto'"))
        return false;
    if (!args[0].isObject() || !JS_IsArrayBufferViewObject(&args[0].toObject()))
        return throwTypeError(context, where + "parameter 1 is not of type 'ArrayBufferView'.");
    JS::RootedObject view(context, &args[0].toObject());
    if (const char* const other = otherElements(view))
        return throwDomException(context, "TypeMismatchError",
            (where + "The provided ArrayBufferView is of type '" + other
                + "', which is not an integer array type.")
                .c_str());
    constexpr std::size_t kMost = 65536;
    const std::size_t length = JS_GetArrayBufferViewByteLength(view);
    if (length > kMost)
        return throwDomException(context, "QuotaExceededError",
            (where + "The ArrayBufferView's byte length (" + std::to_string(length)
                + ") exceeds the number of bytes of entropy available via this API (65536).")
                .c_str());
    {
        JS::AutoCheckCannotGC noGc;
        bool isShared = false;
        auto* const bytes = static_cast<unsigned char*>(JS_GetArrayBufferViewData(view, &isShared, noGc));
        SeededRandom& random = Page::of(context).random();
        for (std::size_t i = 0; i < length; ++i)
            bytes[i] = static_cast<unsigned char>(random.next() >> 56);
    }
    args.rval().setObject(*view);
    return true;
}

bool randomUuid(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return requireClass(context, args, kCryptoClass)
        && returnString(context, args, Page::of(context).random().uuid());
}

} // namespace

bool defineCrypto(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Crypto" };
    static const JSPropertySpec kProperties[]
        = { JS_STRING_SYM_PS(toStringTag, "Crypto", JSPROP_READONLY), JS_PS_END };
    // SPEC-GAP: subtle.
    static const JSFunctionSpec kMethods[] = {
        JS_FN("getRandomValues", getRandomValues, 1, JSPROP_ENUMERATE),
        JS_FN("randomUUID", randomUuid, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods }))
        return false;
    JS::RootedObject object(context, page.interfaces().make(context, kCryptoClass, "Crypto"));
    return defineWindowObject(page, global, "crypto", object);
}

} // namespace loopscope
