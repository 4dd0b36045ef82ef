// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/abort_controller.h"

#include "core/web/abort_signal.h"
#include "core/web/native.h"

#include <js/Object.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

enum ControllerSlot : std::uint32_t
{
    kSignalOfControllerSlot,
    kControllerSlotCount
};

const JSClass kControllerClass
    = { .name = "AbortController", .flags = JSCLASS_HAS_RESERVED_SLOTS(kControllerSlotCount) };

bool signalGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const signal = signalOfController(context, args);
    if (signal == nullptr)
        return false;
    args.rval().setObject(*signal);
    return true;
}

bool abortMethod(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject signal(context, signalOfController(context, args));
    if (!signal)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "abort");
    args.rval().setUndefined();
    return signalAbort(page, signal, args.get(0));
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "AbortController"))
        return false;
    JS::RootedObject signal(context, makeSignal(Page::of(context)));
    JSObject* const controller = signal ? makeController(context, args, signal) : nullptr;
    if (controller == nullptr)
        return false;
    args.rval().setObject(*controller);
    return true;
}

} // namespace

JSObject* signalOfController(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kControllerClass)
        return &JS::GetReservedSlot(object, kSignalOfControllerSlot).toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

JSObject* makeController(JSContext* context, const JS::CallArgs& args, JS::HandleObject signal)
{
    JSObject* const controller = JS_NewObjectForConstructor(context, &kControllerClass, args);
    if (controller != nullptr)
        JS::SetReservedSlot(controller, kSignalOfControllerSlot, JS::ObjectValue(*signal));
    return controller;
}

bool defineAbortController(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "AbortController" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("signal", signalGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "AbortController", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("abort", abortMethod, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, nullptr, construct, 0, kProperties, kMethods });
}

} // namespace loopscope
