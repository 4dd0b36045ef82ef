// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/native.h"

#include <js/ErrorReport.h>
#include <js/friend/ErrorMessages.h>
#include <js/Object.h>

namespace loopscope {

bool throwTypeError(JSContext* context, const std::string& message)
{
    static const JSErrorFormatString kFormat { "TYPE_ERROR", "{0}", 1, JSEXN_TYPEERR };
    JS_ReportErrorNumberUTF8(
        context, [](void*, unsigned) { return &kFormat; }, nullptr, 0, message.c_str());
    return false;
}

bool requireArguments(JSContext* context, const JS::CallArgs& args, unsigned count, const char* function)
{
    if (args.length() >= count)
        return true;
    return throwTypeError(context,
        std::string("Failed to execute ") + function + ": " + std::to_string(count)
            + (count == 1 ? " argument" : " arguments") + " required, but only "
            + std::to_string(args.length()) + " present.");
}

bool requireFunction(JSContext* context, JS::HandleValue value, const char* function, unsigned position)
{
    if (value.isObject() && JS::IsCallable(&value.toObject()))
        return true;
    return throwTypeError(context,
        std::string("Failed to execute ") + function + ": parameter " + std::to_string(position)
            + " is not of type 'Function'.");
}

} // namespace loopscope
