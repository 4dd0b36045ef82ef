// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/scroll_options.h"

#include "core/engine/exceptions.h"
#include "core/engine/strings.h"

#include <js/Conversions.h>
#include <js/PropertyAndElement.h>

#include <cmath>

namespace loopscope {

namespace {

bool readNumber(JSContext* context, JS::HandleValue value, std::optional<double>& number)
{
    double read = 0;
    if (!JS::ToNumber(context, value, &read))
        return false;
    number = std::isfinite(read) ? read : 0;
    return true;
}

} // namespace

layout::Point ScrollTarget::from(layout::Point present, bool isRelative) const
{
    if (isRelative)
        return { present.x + left.value_or(0), present.y + top.value_or(0) };
    return { left.value_or(present.x), top.value_or(present.y) };
}

bool readScrollTarget(JSContext* context, const JS::CallArgs& args, const char* function,
    const char* interface, ScrollTarget& target)
{
    if (args.length() == 0)
        return true;
    if (args.length() > 1)
        return readNumber(context, args[0], target.left) && readNumber(context, args[1], target.top);
    if (args[0].isNullOrUndefined())
        return true;
    if (!args[0].isObject())
        return throwTypeError(context,
            std::string("Failed to execute '") + function + "' on '"
                + interface + "': The provided value is not of type 'ScrollToOptions'.");
    JS::RootedObject init(context, &args[0].toObject());
    JS::RootedValue value(context);
    if (!JS_GetProperty(context, init, "left", &value)
        || (!value.isUndefined() && !readNumber(context, value, target.left)))
        return false;
    return JS_GetProperty(context, init, "top", &value)
        && (value.isUndefined() || readNumber(context, value, target.top));
}

bool readKeyword(JSContext* context, JS::HandleObject dictionary, const char* name, std::string& text)
{
    JS::RootedValue value(context);
    if (!JS_GetProperty(context, dictionary, name, &value))
        return false;
    if (value.isUndefined())
        return true;
    JS::RootedString string(context, JS::ToString(context, value));
    if (!string)
        return false;
    text = toUtf8(context, string);
    return true;
}

} // namespace loopscope
