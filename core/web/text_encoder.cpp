// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/strings.h"
#include "core/web/buffer_source.h"
#include "core/web/native.h"
#include "core/web/text_coding.h"

#include <js/Conversions.h>
#include <js/experimental/TypedData.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/String.h>
#include <jsfriendapi.h>

#include <algorithm>

namespace loopscope {

namespace {

const JSClass kEncoderClass = { .name = "TextEncoder" };

bool requireEncoder(JSContext* context, const JS::CallArgs& args)
{
    return (args.thisv().isObject() && JS::GetClass(&args.thisv().toObject()) == &kEncoderClass)
        || throwTypeError(context, "Illegal invocation");
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const object = requireNew(context, args, "TextEncoder")
        ? JS_NewObjectForConstructor(context, &kEncoderClass, args)
        : nullptr;
    if (object == nullptr)
        return false;
    args.rval().setObject(*object);
    return true;
}

bool encodingGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSString* const name = requireEncoder(context, args) ? JS_NewStringCopyZ(context, "utf-8") : nullptr;
    if (name == nullptr)
        return false;
    args.rval().setString(name);
    return true;
}

bool encode(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::string text;
    if (!requireEncoder(context, args)
        || (args.hasDefined(0)
            && !readText(context, args[0], "Failed to execute 'encode' on 'TextEncoder': ", text)))
        return false;
    args.rval().setObjectOrNull(makeUint8Array(context, text));
    return args.rval().isObject();
}

// Encoding §7.4 encodeInto(), from step 4: whole characters as long as there is room.
void encodeAsFits(
    const std::string& text, unsigned char* room, std::size_t size, double& read, double& written)
{
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        if (end > size)
            break;
        std::copy(text.begin() + static_cast<std::ptrdiff_t>(at),
            text.begin() + static_cast<std::ptrdiff_t>(end), room + at);
        read += end - at == 4 ? 2 : 1; // in code units
        at = end;
    }
    written = static_cast<double>(at);
}

bool encodeInto(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string where = "Failed to execute 'encodeInto' on 'TextEncoder': ";
    std::string text;
    if (!requireEncoder(context, args) || !requireArguments(context, args, 2, "'encodeInto' on 'TextEncoder'")
        || !readText(context, args[0], where, text))
        return false;
    JSObject* const array = args[1].isObject() ? &args[1].toObject() : nullptr;
    if (array == nullptr || !JS_IsUint8Array(array))
        return throwTypeError(context, where + "parameter 2 is not of type 'Uint8Array'.");
    double read = 0;
    double written = 0;
    {
        JS::AutoCheckCannotGC noGc;
        bool isShared = false;
        unsigned char* const room = JS_GetUint8ArrayData(array, &isShared, noGc);
        const std::size_t size = room != nullptr ? JS_GetTypedArrayLength(array) : 0;
        encodeAsFits(text, room, size, read, written);
    }
    JS::RootedObject result(context, JS_NewPlainObject(context));
    JS::RootedValue readValue(context, JS::NumberValue(read));
    JS::RootedValue writtenValue(context, JS::NumberValue(written));
    if (!result || !JS_DefineProperty(context, result, "read", readValue, JSPROP_ENUMERATE)
        || !JS_DefineProperty(context, result, "written", writtenValue, JSPROP_ENUMERATE))
        return false;
    args.rval().setObject(*result);
    return true;
}

} // namespace

bool defineTextEncoder(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "TextEncoder" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("encoding", encodingGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "TextEncoder", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("encode", encode, 0, JSPROP_ENUMERATE),
        JS_FN("encodeInto", encodeInto, 2, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, nullptr, construct, 0, kProperties, kMethods });
}

} // namespace loopscope
