// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/strings.h"

#include <js/CharacterEncoding.h>
#include <js/Conversions.h>
#include <js/String.h>
#include <jsapi.h>

namespace loopscope {

std::string toUtf8(JSContext* context, JS::HandleString text)
{
    if (!text)
        return {};
    const JS::UniqueChars bytes = JS_EncodeStringToUTF8(context, text);
    if (!bytes) {
        JS_ClearPendingException(context);
        return {};
    }
    // A string may hold U+0000, so that its length is asked for.
    JSLinearString* linear = JS_EnsureLinearString(context, text);
    return linear == nullptr ? std::string()
                             : std::string(bytes.get(), JS::GetDeflatedUTF8StringLength(linear));
}

std::string toUtf8(JSContext* context, JS::HandleValue value)
{
    JS::RootedString text(context, JS::ToString(context, value));
    return toUtf8(context, text);
}

JSString* newString(JSContext* context, std::string_view utf8)
{
    std::size_t length = 0;
    JS::UniqueTwoByteChars text(JS::LossyUTF8CharsToNewTwoByteCharsZ(
        context, JS::UTF8Chars(utf8.data(), utf8.size()), &length, js::StringBufferArena)
                                    .get());
    return text ? JS_NewUCString(context, std::move(text), length) : nullptr;
}

} // namespace loopscope
