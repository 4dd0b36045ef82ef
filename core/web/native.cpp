// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/native.h"

#include "core/engine/strings.h"

#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/ForOfIterator.h>
#include <js/friend/ErrorMessages.h>
#include <js/GlobalObject.h>
#include <js/Object.h>
#include <js/Promise.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace loopscope {

bool requireWindow(JSContext* context, const JS::CallArgs& args, const char* where)
{
    const JS::Value self = args.thisv();
    if (self.isNullOrUndefined() || (self.isObject() && &self.toObject() == JS::CurrentGlobalOrNull(context)))
        return true;
    return throwTypeError(context, std::string(where).append("Illegal invocation"));
}

bool requireArguments(JSContext* context, const JS::CallArgs& args, unsigned count, const char* function)
{
    if (std::string_view(function).ends_with(" on 'Window'") && !requireWindow(context, args))
        return false;
    if (args.length() >= count)
        return true;
    return throwTypeError(context,
        std::string("Failed to execute ") + function + ": " + std::to_string(count)
            + (count == 1 ? " argument" : " arguments") + " required, but only "
            + std::to_string(args.length()) + " present.");
}

bool requireNumeric(JSContext* context, JS::HandleValue value, const char* function)
{
    if (!value.isSymbol() && !value.isBigInt())
        return true;
    return throwTypeError(context,
        std::string("Failed to execute ") + function + ": Cannot convert a "
            + (value.isSymbol() ? "Symbol" : "BigInt") + " value to a number");
}

bool readText(JSContext* context, JS::HandleValue value, const std::string& where, std::string& text)
{
    if (value.isSymbol())
        return throwTypeError(context, where + "Cannot convert a Symbol value to a string");
    JS::RootedString string(context, JS::ToString(context, value));
    if (!string)
        return false;
    text = toUtf8(context, string);
    return true;
}

bool readUnsignedLongLong(JSContext* context, JS::HandleValue value, const std::string& where, double& number)
{
    constexpr double kMost = 9007199254740991;
    if (!JS::ToNumber(context, value, &number))
        return false;
    if (!std::isfinite(number))
        return throwTypeError(context, where + "Value is not of type 'unsigned long long'.");
    number = std::trunc(number);
    return (number >= 0 && number <= kMost)
        || throwTypeError(context, where + "Value is outside the 'unsigned long long' value range.");
}

bool readSequence(JSContext* context, JS::HandleValue value, const std::string& where,
    const std::function<bool(JS::HandleValue)>& add)
{
    if (!value.isObject())
        return throwTypeError(context, where + "The provided value cannot be converted to a sequence.");
    JS::ForOfIterator iterator(context);
    if (!iterator.init(value, JS::ForOfIterator::AllowNonIterable))
        return false;
    if (!iterator.valueIsIterable())
        return throwTypeError(context, where + "The object must have a callable @@iterator property.");
    JS::RootedValue each(context);
    for (bool done = false;;) {
        if (!iterator.next(&each, &done))
            return false;
        if (done)
            return true;
        if (!add(each))
            return false;
    }
}

VirtualTime virtualDuration(double milliseconds)
{
    constexpr double kLongest = 1e12;
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::min(milliseconds, kLongest)));
}

bool rejectWithPendingException(JSContext* context, JS::HandleObject promise)
{
    JS::RootedValue error(context);
    if (!JS_GetPendingException(context, &error))
        return false;
    JS_ClearPendingException(context);
    return JS::RejectPromise(context, promise, error);
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
