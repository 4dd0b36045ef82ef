// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/css_namespace.h"

#include "core/encoding/utf8.h"
#include "core/web/native.h"
#include "core/web/window_object.h"

#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>

namespace loopscope {

namespace {

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

void appendAsCodePoint(std::string& result, char32_t c)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    result += '\\';
    if (c >= 0x10)
        result += kDigits[c >> 4];
    result += kDigits[c & 0xF];
    result += ' ';
}

// CSSOM §2.1 serialize an identifier.
std::string identifier(const std::u32string& text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const bool isAtStart = i == 0 || (i == 1 && text[0] == '-');
        const bool isPlain
            = c >= 0x80 || c == '-' || c == '_' || isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        if (c == 0) {
            encoding::appendUtf8(result, 0xFFFD);
        } else if (c <= 0x1F || c == 0x7F || (isAtStart && isDigit(c))) {
            appendAsCodePoint(result, c);
        } else {
            if (!isPlain || (c == '-' && text.size() == 1))
                result += '\\';
            encoding::appendUtf8(result, c);
        }
    }
    return result;
}

bool escape(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::string text;
    return requireArguments(context, args, 1, "'escape' on 'CSS'")
        && readText(context, args[0], "Failed to execute 'escape' on 'CSS': ", text)
        && returnString(context, args, identifier(encoding::fromUtf8(text)));
}

} // namespace

bool defineCssNamespace(Page& page, JS::HandleObject global)
{
    // SPEC-GAP: supports(), units, highlights, registerProperty.
    static const JSFunctionSpec kFunctions[] = { JS_FN("escape", escape, 1, JSPROP_ENUMERATE), JS_FS_END };
    static const JSPropertySpec kProperties[]
        = { JS_STRING_SYM_PS(toStringTag, "CSS", JSPROP_READONLY), JS_PS_END };
    JSContext* const context = page.engine().context();
    JS::RootedObject object(context, JS_NewPlainObject(context));
    return object && JS_DefineFunctions(context, object, kFunctions)
        && JS_DefineProperties(context, object, kProperties)
        && JS_DefineProperty(context, global, "CSS", object, 0);
}

} // namespace loopscope
