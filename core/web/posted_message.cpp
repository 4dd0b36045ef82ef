// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/posted_message.h"

#include "core/engine/strings.h"
#include "core/web/page.h"

#include <js/Array.h>
#include <js/Class.h>
#include <js/Id.h>
#include <js/Object.h>
#include <jsapi.h>
#include <jsfriendapi.h>

namespace loopscope {

namespace {

constexpr std::size_t kLongestText = 30; // code points
constexpr std::size_t kMostKeys = 3;

// One line, cut if it is long.
std::string shortened(std::string_view text)
{
    std::string result;
    std::size_t codePoints = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80 && ++codePoints > kLongestText)
            return result + "…";
        result.push_back(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    return result;
}

// {id, text, …}: the keys of a clone, which has no getters.
std::string keysOf(JSContext* context, JS::HandleObject object)
{
    JS::RootedIdVector keys(context);
    if (!js::GetPropertyKeys(context, object, JSITER_OWNONLY, &keys)) {
        JS_ClearPendingException(context);
        return "{…}";
    }
    std::string text = "{";
    for (std::size_t i = 0; i < keys.length() && i < kMostKeys; ++i) {
        JS::RootedValue key(context);
        JS::RootedId id(context, keys[i]);
        if (!JS_IdToValue(context, id, &key))
            return "{…}";
        text += (i > 0 ? ", " : "") + shortened(toUtf8(context, key));
    }
    return text + (keys.length() > kMostKeys ? ", …}" : "}");
}

std::string wordsOf(JSContext* context, JS::HandleValue data)
{
    if (data.isString())
        return '"' + shortened(toUtf8(context, data)) + '"';
    if (!data.isObject())
        return shortened(toUtf8(context, data)) + (data.isBigInt() ? "n" : "");
    JS::RootedObject object(context, &data.toObject());
    std::uint32_t length = 0;
    bool isArray = false;
    if (JS::IsArrayObject(context, object, &isArray) && isArray
        && JS::GetArrayLength(context, object, &length))
        return "Array(" + std::to_string(length) + ")";
    const std::string_view name = JS::GetClass(object)->name;
    return name == "Object" ? keysOf(context, object) : std::string(name);
}

} // namespace

CardId makeMessageCard(Page& page, JS::HandleValue data)
{
    JSContext* const context = page.engine().context();
    TraceWriter& writer = page.writer();
    CallStack& stack = page.engine().stack();
    const CardId card = writer.addCard({ CardKind::Message,
        writer.intern("message " + wordsOf(context, data)), {}, stack.position(), stack.top() });
    stack.markAsNative(card);
    return card;
}

} // namespace loopscope
