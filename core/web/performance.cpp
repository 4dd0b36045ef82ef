// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/performance.h"

#include "core/web/native.h"

#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

// W3C High Resolution Time §3.1.
bool now(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    const NativeCall frame(page, "now");
    args.rval().setDouble(highResolutionTime(page.loop().readClock()));
    return true;
}

} // namespace

double highResolutionTime(VirtualTime time)
{
    constexpr double kStepsPerMillisecond = 10;
    return static_cast<double>(time / std::chrono::microseconds(100)) / kStepsPerMillisecond;
}

bool definePerformance(JSContext* context, JS::HandleObject global)
{
    static const JSFunctionSpec kFunctions[] = {
        JS_FN("now", now, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "Performance", JSPROP_READONLY),
        JS_PS_END,
    };
    JS::RootedObject performance(
        context, JS_DefineObject(context, global, "performance", nullptr, JSPROP_ENUMERATE));
    return performance && JS_DefineFunctions(context, performance, kFunctions)
        && JS_DefineProperties(context, performance, kProperties)
        && JS_DefineProperty(context, performance, "timeOrigin", Page::of(context).epochMs(),
            JSPROP_ENUMERATE | JSPROP_READONLY);
}

} // namespace loopscope
