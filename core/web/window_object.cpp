// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/window_object.h"

#include "core/engine/strings.h"
#include "core/web/native.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <jsfriendapi.h>

namespace loopscope {

namespace {

bool getObject(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireWindow(context, args))
        return false;
    args.rval().set(js::GetFunctionNativeReserved(&args.callee(), 0));
    return true;
}

} // namespace

bool defineWindowObject(Page& page, JS::HandleObject global, const char* name, JS::HandleObject object)
{
    JSContext* const context = page.engine().context();
    JSFunction* const function
        = js::NewFunctionWithReserved(context, getObject, 0, 0, std::string("get ").append(name).c_str());
    JS::RootedObject getter(context, function != nullptr ? JS_GetFunctionObject(function) : nullptr);
    if (!getter || !object)
        return false;
    js::SetFunctionNativeReserved(getter, 0, JS::ObjectValue(*object));
    return JS_DefineProperty(context, global, name, getter, nullptr, JSPROP_ENUMERATE);
}

bool requireClass(JSContext* context, const JS::CallArgs& args, const JSClass& cls)
{
    return (args.thisv().isObject() && JS::GetClass(&args.thisv().toObject()) == &cls)
        || throwTypeError(context, "Illegal invocation");
}

bool returnString(JSContext* context, const JS::CallArgs& args, std::string_view text)
{
    JSString* const string = newString(context, text);
    if (string == nullptr)
        return false;
    args.rval().setString(string);
    return true;
}

} // namespace loopscope
