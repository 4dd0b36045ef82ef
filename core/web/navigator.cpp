// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/navigator.h"

#include "core/web/event_target.h"
#include "core/web/window_object.h"

#include <js/Array.h>
#include <js/Object.h>
#include <js/PropertySpec.h>
#include <jsapi.h>

namespace loopscope {

namespace {

constexpr std::uint32_t kLanguagesSlot = 0;

const JSClass kNavigatorClass = { .name = "Navigator", .flags = JSCLASS_HAS_RESERVED_SLOTS(1) };

template <EventTypeName Text> bool text(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return requireClass(context, args, kNavigatorClass) && returnString(context, args, Text.text);
}

template <int Number> bool number(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setInt32(Number);
    return requireClass(context, args, kNavigatorClass);
}

template <bool Flag> bool flag(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setBoolean(Flag);
    return requireClass(context, args, kNavigatorClass);
}

bool null(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setNull();
    return requireClass(context, args, kNavigatorClass);
}

// A frozen array, always the same.
bool languages(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireClass(context, args, kNavigatorClass))
        return false;
    args.rval().set(JS::GetReservedSlot(&args.thisv().toObject(), kLanguagesSlot));
    return true;
}

} // namespace

bool defineNavigator(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Navigator" };
    // Chromium's on Linux. TEACHING: what depends on the machine is that of a plain one.
    static const JSPropertySpec kProperties[] = {
        JS_PSG("vendorSub", text<"">, JSPROP_ENUMERATE),
        JS_PSG("productSub", text<"20030107">, JSPROP_ENUMERATE),
        JS_PSG("vendor", text<"Google Inc.">, JSPROP_ENUMERATE),
        JS_PSG("maxTouchPoints", number<0>, JSPROP_ENUMERATE),
        JS_PSG("doNotTrack", null, JSPROP_ENUMERATE),
        JS_PSG("hardwareConcurrency", number<4>, JSPROP_ENUMERATE),
        JS_PSG("cookieEnabled", flag<true>, JSPROP_ENUMERATE),
        JS_PSG("appCodeName", text<"Mozilla">, JSPROP_ENUMERATE),
        JS_PSG("appName", text<"Netscape">, JSPROP_ENUMERATE),
        JS_PSG("appVersion",
            (text<"5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 "
                  "Safari/537.36">),
            JSPROP_ENUMERATE),
        JS_PSG("platform", text<"Linux x86_64">, JSPROP_ENUMERATE),
        JS_PSG("product", text<"Gecko">, JSPROP_ENUMERATE),
        JS_PSG("userAgent",
            (text<"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 "
                  "Safari/537.36">),
            JSPROP_ENUMERATE),
        JS_PSG("language", text<"en-US">, JSPROP_ENUMERATE),
        JS_PSG("languages", languages, JSPROP_ENUMERATE),
        JS_PSG("onLine", flag<true>, JSPROP_ENUMERATE),
        JS_PSG("webdriver", flag<false>, JSPROP_ENUMERATE),
        JS_PSG("pdfViewerEnabled", flag<false>, JSPROP_ENUMERATE),
        JS_PSG("deviceMemory", number<8>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Navigator", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[]
        = { JS_FN("javaEnabled", flag<false>, 0, JSPROP_ENUMERATE), JS_FS_END };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods }))
        return false;
    JS::RootedObject object(context, page.interfaces().make(context, kNavigatorClass, "Navigator"));
    JS::RootedValueArray<1> language(context);
    JSString* const name = JS_NewStringCopyZ(context, "en-US");
    if (!object || name == nullptr)
        return false;
    language[0].setString(name);
    JS::RootedObject list(context, JS::NewArrayObject(context, language));
    if (!list || !JS_FreezeObject(context, list))
        return false;
    JS::SetReservedSlot(object, kLanguagesSlot, JS::ObjectValue(*list));
    return defineWindowObject(page, global, "navigator", object)
        && defineWindowObject(page, global, "clientInformation", object);
}

} // namespace loopscope
