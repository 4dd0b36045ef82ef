// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dialogs.h"

#include "core/engine/strings.h"
#include "core/web/native.h"

#include <js/Conversions.h>

namespace loopscope {

namespace {

bool readText(JSContext* context, JS::HandleValue value, const char* name, std::string& text)
{
    if (value.isUndefined())
        return true;
    if (value.isSymbol())
        return throwTypeError(context,
            std::string("Failed to execute '")
                .append(name)
                .append("' on 'Window': Cannot convert a Symbol value to a string"));
    JS::RootedString string(context, JS::ToString(context, value));
    if (string)
        text = toUtf8(context, string);
    return string != nullptr;
}

// Reads the texts, and tells what the dialog would have said: `alert: hello`, `confirm: sure? → false`.
bool open(JSContext* context, const JS::CallArgs& args, const char* name, const char* answer)
{
    std::string message;
    std::string suggestion;
    if (!requireWindow(context, args) || !readText(context, args.get(0), name, message)
        || (std::string_view(name) == "prompt" && !readText(context, args.get(1), name, suggestion)))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, name);
    page.console().tellOfDialog(std::string(name).append(": ").append(message).append(answer));
    return true;
}

bool alert(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const bool isOpened = open(context, args, "alert", "");
    args.rval().setUndefined();
    return isOpened;
}

bool confirm(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const bool isOpened = open(context, args, "confirm", " → false");
    args.rval().setBoolean(false);
    return isOpened;
}

bool prompt(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const bool isOpened = open(context, args, "prompt", " → null");
    args.rval().setNull();
    return isOpened;
}

// SPEC-GAP: beforeprint and afterprint. There is no printer.
bool print(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setUndefined();
    return requireWindow(context, args);
}

} // namespace

bool defineDialogs(JSContext* context, JS::HandleObject global)
{
    static const JSFunctionSpec kFunctions[] = {
        JS_FN("alert", alert, 0, JSPROP_ENUMERATE),
        JS_FN("confirm", confirm, 0, JSPROP_ENUMERATE),
        JS_FN("print", print, 0, JSPROP_ENUMERATE),
        JS_FN("prompt", prompt, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return JS_DefineFunctions(context, global, kFunctions);
}

} // namespace loopscope
