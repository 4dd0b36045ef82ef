// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/idle_callbacks.h"

#include "core/web/event.h"
#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/Object.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <memory>

namespace loopscope {

namespace {

enum DeadlineSlot : std::uint32_t
{
    kDeadlineSlot, // ms
    kDidTimeoutSlot,
    kDeadlineSlotCount
};

const JSClass kDeadlineClass
    = { .name = "IdleDeadline", .flags = JSCLASS_HAS_RESERVED_SLOTS(kDeadlineSlotCount) };

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kDeadlineClass)
        return object;
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

bool timeRemaining(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject deadline(context, self(context, args));
    if (!deadline)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "timeRemaining");
    const double end = JS::GetReservedSlot(deadline, kDeadlineSlot).toNumber();
    const double left = end - milliseconds(page.loop().readClock());
    args.rval().setNumber(std::max(0.0, left));
    return true;
}

bool didTimeoutGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const deadline = self(context, args);
    if (deadline == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(deadline, kDidTimeoutSlot));
    return true;
}

void run(Page& page, JS::HandleObject callback, VirtualTime end, bool didTimeout)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedObject deadline(context, page.interfaces().make(context, kDeadlineClass, "IdleDeadline"));
    if (!deadline)
        return;
    JS::SetReservedSlot(deadline, kDeadlineSlot, JS::DoubleValue(milliseconds(end)));
    JS::SetReservedSlot(deadline, kDidTimeoutSlot, JS::BooleanValue(didTimeout));
    JS::RootedValueArray<1> arguments(context);
    arguments[0].setObject(*deadline);
    // W3C Prioritized Task Scheduling §3.1: what yields in an idle callback goes on in the background.
    const WithJobState withState(
        context, page.engine().jobState(), page.scheduler().fixedState(TaskPriority::Background));
    page.call(callback, JS::UndefinedHandleValue, arguments);
}

bool requestIdleCallback(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    constexpr const char* kFunction = "'requestIdleCallback' on 'Window'";
    if (!requireArguments(context, args, 1, kFunction) || !requireFunction(context, args[0], kFunction, 1))
        return false;
    std::uint32_t timeout = 0;
    if (args.get(1).isObject()) {
        JS::RootedObject options(context, &args[1].toObject());
        JS::RootedValue value(context);
        if (!readMember(context, options, "timeout", &value)
            || (!value.isUndefined() && !JS::ToUint32(context, value, &timeout)))
            return false;
    } else if (!args.get(1).isNullOrUndefined()) {
        return throwTypeError(context,
            std::string("Failed to execute ") + kFunction
                + ": The provided value is not of type 'IdleRequestOptions'.");
    }
    const NativeCall frame(page, "requestIdleCallback");
    JS::RootedObject function(context, &args[0].toObject());
    auto rooted = std::make_shared<JS::PersistentRootedObject>(context, function);
    const CardId card = page.engine().makeCallbackCard(CardKind::IdleCallback, function);
    args.rval().setNumber(page.loop().requestIdleCallback(
        card,
        [&page, rooted](VirtualTime deadline, bool didTimeout) { run(page, *rooted, deadline, didTimeout); },
        timeout > 0 ? std::optional<VirtualTime>(std::chrono::milliseconds(timeout)) : std::nullopt));
    return true;
}

bool cancelIdleCallback(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    std::uint32_t handle = 0;
    constexpr const char* kFunction = "'cancelIdleCallback' on 'Window'";
    if (!requireArguments(context, args, 1, kFunction) || !requireNumeric(context, args[0], kFunction)
        || !JS::ToUint32(context, args[0], &handle))
        return false;
    const NativeCall frame(page, "cancelIdleCallback");
    page.loop().cancelIdleCallback(handle);
    args.rval().setUndefined();
    return true;
}

} // namespace

bool defineIdleCallbacks(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "IdleDeadline" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("didTimeout", didTimeoutGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "IdleDeadline", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("timeRemaining", timeRemaining, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSFunctionSpec kFunctions[] = {
        JS_FN("requestIdleCallback", requestIdleCallback, 1, JSPROP_ENUMERATE),
        JS_FN("cancelIdleCallback", cancelIdleCallback, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    return page.interfaces().define(
               context, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods })
        && JS_DefineFunctions(context, global, kFunctions);
}

} // namespace loopscope
