// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/structured_clone.h"

#include "core/web/dom_exception.h"
#include "core/web/event.h"
#include "core/web/native.h"
#include "core/web/structured_cloner.h"

#include <js/ArrayBuffer.h>
#include <js/Class.h>
#include <js/GCVector.h>
#include <js/Object.h>
#include <jsfriendapi.h>

#include <cstring>

namespace loopscope {

namespace {

constexpr const char* kFunction = "'structuredClone' on 'Window'";

// Web IDL: the sequence of objects of StructuredSerializeOptions.
bool readTransfer(JSContext* context, JS::HandleValue options, JS::MutableHandleObjectVector transfer)
{
    const std::string failure = std::string("Failed to execute ") + kFunction + ": ";
    if (options.isNullOrUndefined())
        return true;
    if (!options.isObject())
        return throwTypeError(
            context, failure + "The provided value is not of type 'StructuredSerializeOptions'.");
    const std::string where
        = failure + "Failed to read the 'transfer' property from 'StructuredSerializeOptions': ";
    JS::RootedObject dictionary(context, &options.toObject());
    JS::RootedValue value(context);
    if (!readMember(context, dictionary, "transfer", &value))
        return false;
    if (value.isUndefined())
        return true;
    return readSequence(context, value, where, [&](JS::HandleValue each) {
        if (!each.isObject())
            return throwTypeError(context, where + "Failed to convert value to 'object'.");
        return transfer.append(&each.toObject());
    });
}

// HTML StructuredSerializeWithTransfer, steps 2 and 5.1, in Chromium's order.
// SPEC-GAP: of all transferable objects only ArrayBuffer.
bool prepareTransfer(JSContext* context, StructuredCloner& cloner, JS::HandleObjectVector transfer)
{
    JS::RootedObject buffer(context);
    JS::RootedObject received(context);
    for (std::size_t i = 0; i < transfer.length(); ++i) {
        buffer = transfer[i];
        const std::string index = std::to_string(i);
        if (!JS::IsArrayBufferObject(buffer))
            return cloner.fail("Value at index " + index + " does not have a transferable type.");
        if (JS::IsDetachedArrayBufferObject(buffer))
            return cloner.fail("ArrayBuffer at index " + index + " is already detached.");
        if (cloner.knows(buffer))
            return cloner.fail(
                "ArrayBuffer at index " + index + " is a duplicate of an earlier ArrayBuffer.");
        received = JS::NewArrayBuffer(context, JS::GetArrayBufferByteLength(buffer));
        if (!received || !cloner.remember(buffer, received))
            return false;
    }
    return true;
}

// Steps 5.4-5.5 and StructuredDeserializeWithTransfer: only now that all could be serialized.
bool transferAll(JSContext* context, StructuredCloner& cloner, JS::HandleObjectVector transfer)
{
    JS::RootedObject buffer(context);
    JS::RootedValue received(context);
    for (JSObject* const each : transfer) {
        buffer = each;
        // A getter of the value may have transferred it meanwhile.
        if (JS::IsDetachedArrayBufferObject(buffer))
            return cloner.fail("An ArrayBuffer is detached and could not be cloned.");
        JS::RootedValue value(context, JS::ObjectValue(*buffer));
        if (!cloner.clone(value, &received))
            return false;
        {
            JS::AutoCheckCannotGC noGc;
            bool isShared = false;
            std::memcpy(JS::GetArrayBufferData(&received.toObject(), &isShared, noGc),
                JS::GetArrayBufferData(buffer, &isShared, noGc), JS::GetArrayBufferByteLength(buffer));
        }
        if (!JS::DetachArrayBuffer(context, buffer))
            return false;
    }
    return true;
}

bool structuredClone(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireArguments(context, args, 1, kFunction))
        return false;
    const NativeCall frame(Page::of(context), "structuredClone");
    JS::RootedObjectVector transfer(context);
    StructuredCloner cloner(context, kFunction);
    return readTransfer(context, args.get(1), &transfer) && cloner.begin()
        && prepareTransfer(context, cloner, transfer) && cloner.clone(args[0], args.rval())
        && transferAll(context, cloner, transfer);
}

} // namespace

bool defineStructuredClone(JSContext* context, JS::HandleObject global)
{
    return JS_DefineFunction(context, global, "structuredClone", structuredClone, 1, JSPROP_ENUMERATE)
        != nullptr;
}

} // namespace loopscope
