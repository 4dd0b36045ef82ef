// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/navigator.h"
#include "core/web/window_object.h"

#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>

namespace loopscope {

namespace {

// The screen that the expected outputs were recorded on.
constexpr int kWidth = 800;
constexpr int kHeight = 600;
constexpr int kColorDepth = 24;

const JSClass kScreenClass = { .name = "Screen" };

template <int Number> bool number(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setInt32(Number);
    return requireClass(context, args, kScreenClass);
}

} // namespace

bool defineScreen(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Screen" };
    // SPEC-GAP: orientation, isExtended.
    static const JSPropertySpec kProperties[] = {
        JS_PSG("availWidth", number<kWidth>, JSPROP_ENUMERATE),
        JS_PSG("availHeight", number<kHeight>, JSPROP_ENUMERATE),
        JS_PSG("width", number<kWidth>, JSPROP_ENUMERATE),
        JS_PSG("height", number<kHeight>, JSPROP_ENUMERATE),
        JS_PSG("colorDepth", number<kColorDepth>, JSPROP_ENUMERATE),
        JS_PSG("pixelDepth", number<kColorDepth>, JSPROP_ENUMERATE),
        JS_PSG("availLeft", number<0>, JSPROP_ENUMERATE),
        JS_PSG("availTop", number<0>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Screen", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(context, global, { &kPrototype, nullptr, nullptr, 0, kProperties }))
        return false;
    JS::RootedObject object(context, page.interfaces().make(context, kScreenClass, "Screen"));
    return object && JS_DefineProperty(context, global, "screen", object, JSPROP_ENUMERATE);
}

} // namespace loopscope
