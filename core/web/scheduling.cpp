// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/scheduling.h"

#include "core/engine/strings.h"
#include "core/web/native.h"
#include "core/web/performance.h"

#include <js/Conversions.h>
#include <js/Object.h>
#include <js/PropertySpec.h>

#include <memory>

namespace loopscope {

namespace {

/// A function of the program with the arguments that it is to get. Roots them while it lives.
struct Callback
{
    explicit Callback(JSContext* context)
        : function(context)
        , arguments(context)
    {
    }
    JS::PersistentRootedObject function;
    JS::PersistentRootedVector<JS::Value> arguments;
};

void run(Page& page, Callback& callback)
{
    JSContext* const context = page.engine().context();
    JS::RootedValue self(context, JS::ObjectValue(*page.engine().global()));
    JS::RootedVector<JS::Value> arguments(context);
    if (arguments.appendAll(callback.arguments.get()))
        page.call(callback.function, self, arguments);
}

// HTML §8.7 setTimeout and setInterval.
bool startTimer(
    JSContext* context, const JS::CallArgs& args, const char* name, CardKind kind, Timers::Repeat repeat)
{
    Page& page = Page::of(context);
    const std::string fullName = std::string("'") + name + "' on 'Window'";
    if (!requireArguments(context, args, 1, fullName.c_str()))
        return false;
    const bool isFunction = args[0].isObject() && JS::IsCallable(&args[0].toObject());
    auto callback = std::make_shared<Callback>(context);
    std::string code;
    if (isFunction) {
        callback->function = &args[0].toObject();
        for (unsigned i = 2; i < args.length(); ++i) {
            if (!callback->arguments.append(args[i]))
                return false;
        }
    } else {
        JS::RootedString text(context, JS::ToString(context, args[0]));
        if (!text)
            return false;
        code = toUtf8(context, text);
    }
    // Web IDL long: wraps at 32 bits, so that Infinity is 0.
    std::int32_t timeout = 0;
    if (!requireNumeric(context, args.get(1), fullName.c_str())
        || (args.length() > 1 && !JS::ToInt32(context, args[1], &timeout)))
        return false;

    const NativeCall frame(page, name);
    CardId card {};
    std::function<void()> handler;
    if (isFunction) {
        card = page.engine().makeCallbackCard(kind, callback->function);
        handler = [&page, callback] {
            run(page, *callback);
        };
    } else {
        card = page.writer().addCard({ kind, page.writer().intern(code.empty() ? "\"\"" : code), {},
            page.engine().stack().position(), page.engine().stack().top() });
        handler = [&page, code] {
            page.evaluate(code);
        };
    }
    args.rval().setInt32(page.timers().start(card, timeout, repeat, std::move(handler)));
    return true;
}

bool setTimeout(JSContext* context, unsigned count, JS::Value* values)
{
    return startTimer(
        context, JS::CallArgsFromVp(count, values), "setTimeout", CardKind::Timeout, Timers::Repeat::No);
}

bool setInterval(JSContext* context, unsigned count, JS::Value* values)
{
    return startTimer(
        context, JS::CallArgsFromVp(count, values), "setInterval", CardKind::Interval, Timers::Repeat::Yes);
}

bool clearTimer(JSContext* context, const JS::CallArgs& args, const char* name)
{
    Page& page = Page::of(context);
    std::int32_t id = 0;
    if (!requireWindow(context, args)
        || !requireNumeric(context, args.get(0), (std::string("'") + name + "' on 'Window'").c_str())
        || (args.length() > 0 && !JS::ToInt32(context, args[0], &id)))
        return false;
    const NativeCall frame(page, name);
    page.timers().clear(id);
    args.rval().setUndefined();
    return true;
}

bool clearTimeout(JSContext* context, unsigned count, JS::Value* values)
{
    return clearTimer(context, JS::CallArgsFromVp(count, values), "clearTimeout");
}

bool clearInterval(JSContext* context, unsigned count, JS::Value* values)
{
    return clearTimer(context, JS::CallArgsFromVp(count, values), "clearInterval");
}

// HTML §8.1.7.2 queueMicrotask.
bool queueMicrotask(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    constexpr const char* kFunction = "'queueMicrotask' on 'Window'";
    if (!requireArguments(context, args, 1, kFunction) || !requireFunction(context, args[0], kFunction, 1))
        return false;
    const NativeCall frame(page, "queueMicrotask");
    auto callback = std::make_shared<Callback>(context);
    callback->function = &args[0].toObject();
    const CardId card = page.engine().makeCallbackCard(CardKind::MicrotaskCallback, callback->function);
    // As Chromium does: like a promise's job, it inherits the scheduling state.
    auto state = std::make_shared<JS::PersistentRootedObject>(context, page.engine().jobState().current());
    page.loop().queueAMicrotask(card, [&page, callback, state] {
        const WithJobState withState(page.engine().context(), page.engine().jobState(), *state);
        // Web IDL: invoked with undefined as its callback this value.
        page.call(callback->function, JS::UndefinedHandleValue, JS::HandleValueArray::empty());
    });
    args.rval().setUndefined();
    return true;
}

// HTML §8.9 requestAnimationFrame.
bool requestAnimationFrame(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    constexpr const char* kFunction = "'requestAnimationFrame' on 'Window'";
    if (!requireArguments(context, args, 1, kFunction) || !requireFunction(context, args[0], kFunction, 1))
        return false;
    const NativeCall frame(page, "requestAnimationFrame");
    auto callback = std::make_shared<Callback>(context);
    callback->function = &args[0].toObject();
    const CardId card = page.engine().makeCallbackCard(CardKind::AnimationFrameCallback, callback->function);
    const auto handle = page.loop().requestAnimationFrame(card, [&page, callback](VirtualTime time) {
        JSContext* const callContext = page.engine().context();
        JS::RootedValueArray<1> arguments(callContext);
        arguments[0].setNumber(highResolutionTime(time));
        page.call(callback->function, JS::UndefinedHandleValue, arguments);
    });
    args.rval().setNumber(handle);
    return true;
}

bool cancelAnimationFrame(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    std::uint32_t handle = 0;
    constexpr const char* kFunction = "'cancelAnimationFrame' on 'Window'";
    if (!requireArguments(context, args, 1, kFunction) || !requireNumeric(context, args[0], kFunction)
        || !JS::ToUint32(context, args[0], &handle))
        return false;
    const NativeCall frame(page, "cancelAnimationFrame");
    page.loop().cancelAnimationFrame(handle);
    args.rval().setUndefined();
    return true;
}

} // namespace

bool defineScheduling(JSContext* context, JS::HandleObject global)
{
    static const JSFunctionSpec kFunctions[] = {
        JS_FN("setTimeout", setTimeout, 1, JSPROP_ENUMERATE),
        JS_FN("setInterval", setInterval, 1, JSPROP_ENUMERATE),
        JS_FN("clearTimeout", clearTimeout, 0, JSPROP_ENUMERATE),
        JS_FN("clearInterval", clearInterval, 0, JSPROP_ENUMERATE),
        JS_FN("queueMicrotask", queueMicrotask, 1, JSPROP_ENUMERATE),
        JS_FN("requestAnimationFrame", requestAnimationFrame, 1, JSPROP_ENUMERATE),
        JS_FN("cancelAnimationFrame", cancelAnimationFrame, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return JS_DefineFunctions(context, global, kFunctions);
}

} // namespace loopscope
