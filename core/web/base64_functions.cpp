// SPDX-License-Identifier: GPL-3.0-or-later
// atob and btoa (HTML §8.3).
#include "core/encoding/base64.h"
#include "core/web/dom_exception.h"
#include "core/web/native.h"
#include "core/web/text_coding.h"

#include <js/Conversions.h>
#include <js/PropertyAndElement.h>
#include <js/String.h>

namespace loopscope {

namespace {

// A string as bytes, one a code unit. None: some are over U+00FF.
bool readLatin1(JSContext* context, JS::HandleString text, std::optional<std::string>& bytes)
{
    const std::size_t length = JS_GetStringLength(text);
    std::string read;
    read.reserve(length);
    for (std::size_t i = 0; i < length; ++i) {
        char16_t unit = 0;
        if (!JS_GetStringCharAt(context, text, i, &unit))
            return false;
        if (unit > 0xFF) {
            bytes.reset();
            return true;
        }
        read += static_cast<char>(unit);
    }
    bytes = std::move(read);
    return true;
}

bool readArgument(
    JSContext* context, const JS::CallArgs& args, const char* function, std::optional<std::string>& bytes)
{
    if (!requireArguments(context, args, 1, function))
        return false;
    if (args[0].isSymbol())
        return throwTypeError(context,
            std::string("Failed to execute ")
                .append(function)
                .append(": Cannot convert a Symbol value to a string"));
    JS::RootedString text(context, JS::ToString(context, args[0]));
    return text && readLatin1(context, text, bytes);
}

bool returnLatin1(JSContext* context, const JS::CallArgs& args, const std::string& bytes)
{
    std::u16string text;
    for (const char byte : bytes)
        text += static_cast<char16_t>(static_cast<unsigned char>(byte));
    JSString* const string = JS_NewUCStringCopyN(context, text.data(), text.size());
    if (string == nullptr)
        return false;
    args.rval().setString(string);
    return true;
}

bool atob(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::optional<std::string> text;
    if (!readArgument(context, args, "'atob' on 'Window'", text))
        return false;
    if (!text)
        return throwDomException(context, "InvalidCharacterError",
            "Failed to execute 'atob' on 'Window': The string to be decoded contains characters outside of "
            "the Latin1 range.");
    const std::optional<std::string> bytes = encoding::bytesOfBase64(*text);
    if (!bytes)
        return throwDomException(context, "InvalidCharacterError",
            "Failed to execute 'atob' on 'Window': The string to be decoded is not correctly encoded.");
    return returnLatin1(context, args, *bytes);
}

bool btoa(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::optional<std::string> bytes;
    if (!readArgument(context, args, "'btoa' on 'Window'", bytes))
        return false;
    if (!bytes)
        return throwDomException(context, "InvalidCharacterError",
            "Failed to execute 'btoa' on 'Window': The string to be encoded contains characters outside of "
            "the "
            "Latin1 range.");
    return returnLatin1(context, args, encoding::base64(*bytes));
}

} // namespace

bool defineBase64(Page& page, JS::HandleObject global)
{
    static const JSFunctionSpec kFunctions[] = {
        JS_FN("atob", atob, 1, JSPROP_ENUMERATE),
        JS_FN("btoa", btoa, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return JS_DefineFunctions(page.engine().context(), global, kFunctions);
}

} // namespace loopscope
