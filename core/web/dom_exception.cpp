// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom_exception.h"

#include "core/engine/strings.h"
#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/Object.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <string_view>

namespace loopscope {

namespace {

enum Slot : std::uint32_t
{
    kNameSlot,
    kMessageSlot,
    kSlotCount
};

const JSClass kClass = { .name = "DOMException", .flags = JSCLASS_HAS_RESERVED_SLOTS(kSlotCount) };
// The prototype is no exception itself.
const JSClass kPrototypeClass = { .name = "DOMException" };

// Web IDL §2.8.1, the names that still have a code.
constexpr struct
{
    std::string_view name;
    int code;
} kLegacyCodes[] = { { "IndexSizeError", 1 }, { "HierarchyRequestError", 3 }, { "WrongDocumentError", 4 },
    { "InvalidCharacterError", 5 }, { "NoModificationAllowedError", 7 }, { "NotFoundError", 8 },
    { "NotSupportedError", 9 }, { "InUseAttributeError", 10 }, { "InvalidStateError", 11 },
    { "SyntaxError", 12 }, { "InvalidModificationError", 13 }, { "NamespaceError", 14 },
    { "InvalidAccessError", 15 }, { "TypeMismatchError", 17 }, { "SecurityError", 18 },
    { "NetworkError", 19 }, { "AbortError", 20 }, { "URLMismatchError", 21 }, { "QuotaExceededError", 22 },
    { "TimeoutError", 23 }, { "InvalidNodeTypeError", 24 }, { "DataCloneError", 25 } };

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kClass)
        return object;
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

bool slotGetter(JSContext* context, unsigned count, JS::Value* values, Slot slot)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const object = self(context, args);
    if (object == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(object, slot));
    return true;
}

bool nameGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return slotGetter(context, count, values, kNameSlot);
}

bool messageGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return slotGetter(context, count, values, kMessageSlot);
}

bool codeGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const object = self(context, args);
    if (object == nullptr)
        return false;
    JSLinearString* const name
        = JS_EnsureLinearString(context, JS::GetReservedSlot(object, kNameSlot).toString());
    if (name == nullptr)
        return false;
    int code = 0;
    for (const auto& each : kLegacyCodes) {
        if (JS_LinearStringEqualsAscii(name, each.name.data(), each.name.size()))
            code = each.code;
    }
    args.rval().setInt32(code);
    return true;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!args.isConstructing())
        return throwTypeError(context, "Failed to construct 'DOMException': Please use the 'new' operator");
    JS::RootedString message(
        context, args.hasDefined(0) ? JS::ToString(context, args[0]) : JS_GetEmptyString(context));
    JS::RootedString name(
        context, args.hasDefined(1) ? JS::ToString(context, args[1]) : JS_NewStringCopyZ(context, "Error"));
    JS::RootedObject object(
        context, message && name ? JS_NewObjectForConstructor(context, &kClass, args) : nullptr);
    if (!object)
        return false;
    JS::SetReservedSlot(object, kNameSlot, JS::StringValue(name));
    JS::SetReservedSlot(object, kMessageSlot, JS::StringValue(message));
    args.rval().setObject(*object);
    return true;
}

} // namespace

bool defineDomException(Page& page, JS::HandleObject global)
{
    const auto constant = [](const char* name, std::int32_t code) -> JSPropertySpec {
        return JS_INT32_PS(name, code, JSPROP_ENUMERATE | JSPROP_READONLY | JSPROP_PERMANENT);
    };
    static const JSPropertySpec kConstants[] = {
        constant("INDEX_SIZE_ERR", 1),
        constant("DOMSTRING_SIZE_ERR", 2),
        constant("HIERARCHY_REQUEST_ERR", 3),
        constant("WRONG_DOCUMENT_ERR", 4),
        constant("INVALID_CHARACTER_ERR", 5),
        constant("NO_DATA_ALLOWED_ERR", 6),
        constant("NO_MODIFICATION_ALLOWED_ERR", 7),
        constant("NOT_FOUND_ERR", 8),
        constant("NOT_SUPPORTED_ERR", 9),
        constant("INUSE_ATTRIBUTE_ERR", 10),
        constant("INVALID_STATE_ERR", 11),
        constant("SYNTAX_ERR", 12),
        constant("INVALID_MODIFICATION_ERR", 13),
        constant("NAMESPACE_ERR", 14),
        constant("INVALID_ACCESS_ERR", 15),
        constant("VALIDATION_ERR", 16),
        constant("TYPE_MISMATCH_ERR", 17),
        constant("SECURITY_ERR", 18),
        constant("NETWORK_ERR", 19),
        constant("ABORT_ERR", 20),
        constant("URL_MISMATCH_ERR", 21),
        constant("QUOTA_EXCEEDED_ERR", 22),
        constant("TIMEOUT_ERR", 23),
        constant("INVALID_NODE_TYPE_ERR", 24),
        constant("DATA_CLONE_ERR", 25),
        JS_PS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("name", nameGetter, JSPROP_ENUMERATE),
        JS_PSG("message", messageGetter, JSPROP_ENUMERATE),
        JS_PSG("code", codeGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "DOMException", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototypeClass, "Error", construct, 0, kProperties, nullptr, kConstants }))
        return false;
    JS::RootedObject prototype(context, page.interfaces().prototype("DOMException"));
    return JS_DefineProperties(context, prototype, kConstants);
}

JSObject* makeDomException(JSContext* context, const char* name, const char* message)
{
    JS::RootedString messageText(context, JS_NewStringCopyZ(context, message));
    JS::RootedString nameText(context, JS_NewStringCopyZ(context, name));
    if (!messageText || !nameText)
        return nullptr;
    JS::RootedObject exception(context, Page::of(context).interfaces().make(context, kClass, "DOMException"));
    if (!exception)
        return nullptr;
    JS::SetReservedSlot(exception, kNameSlot, JS::StringValue(nameText));
    JS::SetReservedSlot(exception, kMessageSlot, JS::StringValue(messageText));
    return exception;
}

bool isDomException(JS::HandleValue value)
{
    return value.isObject() && JS::GetClass(&value.toObject()) == &kClass;
}

JSObject* copyDomException(JSContext* context, JS::HandleObject exception)
{
    JSObject* const copy = Page::of(context).interfaces().make(context, kClass, "DOMException");
    if (copy == nullptr)
        return nullptr;
    JS::SetReservedSlot(copy, kNameSlot, JS::GetReservedSlot(exception, kNameSlot));
    JS::SetReservedSlot(copy, kMessageSlot, JS::GetReservedSlot(exception, kMessageSlot));
    return copy;
}

std::optional<std::string> domExceptionText(JSContext* context, JS::HandleValue value)
{
    if (!isDomException(value))
        return {};
    JS::RootedValue name(context, JS::GetReservedSlot(&value.toObject(), kNameSlot));
    JS::RootedValue message(context, JS::GetReservedSlot(&value.toObject(), kMessageSlot));
    return toUtf8(context, name) + ": " + toUtf8(context, message);
}

bool throwDomException(JSContext* context, const char* name, const char* message)
{
    JSObject* const exception = makeDomException(context, name, message);
    if (exception == nullptr)
        return false;
    JS::RootedValue value(context, JS::ObjectValue(*exception));
    JS_SetPendingException(context, value);
    return false;
}

} // namespace loopscope
