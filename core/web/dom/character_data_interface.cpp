// SPDX-License-Identifier: GPL-3.0-or-later
// CharacterData, Text and Comment (DOM §4.10-4.14) for scripts. Offsets are UTF-16 code units.
#include "core/dom/mutation.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/member.h"

#include <js/CharacterEncoding.h>

#include <algorithm>

namespace loopscope {

namespace {

using TextCall = Call<dom::CharacterData>;

std::u16string utf16(JSContext* context, const std::string& text)
{
    std::size_t length = 0;
    const JS::UniqueTwoByteChars characters(JS::LossyUTF8CharsToNewTwoByteCharsZ(
        context, JS::UTF8Chars(text.data(), text.size()), &length, js::StringBufferArena)
                                                .get());
    return characters ? std::u16string(characters.get(), length) : std::u16string();
}

std::string utf8(JSContext* context, const std::u16string& text)
{
    JS::RootedString string(context, JS_NewUCStringCopyN(context, text.data(), text.size()));
    return toUtf8(context, string);
}

bool data(const TextCall& call)
{
    return call.returnText(call.self.data());
}
bool setData(const TextCall& call)
{
    std::string text;
    if (!call.readNullAsEmpty(0, text))
        return false;
    dom::replaceData(call.self, text);
    return call.returnNothing();
}
bool length(const TextCall& call)
{
    return call.returnNumber(static_cast<double>(utf16(call.context, call.self.data()).size()));
}

// DOM replace data, and what its three shorter forms are.
bool replace(const TextCall& call, const char* function, std::uint32_t offset, std::uint32_t count,
    const std::string& text)
{
    std::u16string units = utf16(call.context, call.self.data());
    if (offset > units.size())
        return throwDomException(call.context, "IndexSizeError",
            (std::string("Failed to execute '") + function + "' on 'CharacterData': The offset "
                + std::to_string(offset) + " is greater than the node's length ("
                + std::to_string(units.size()) + ").")
                .c_str());
    units.replace(offset, count, utf16(call.context, text));
    dom::replaceData(call.self, utf8(call.context, units));
    return call.returnNothing();
}

bool appendData(const TextCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    dom::replaceData(call.self, call.self.data() + text);
    return call.returnNothing();
}
bool insertData(const TextCall& call)
{
    std::uint32_t offset = 0;
    std::string text;
    return JS::ToUint32(call.context, call.arg(0), &offset) && call.read(1, text)
        && replace(call, "insertData", offset, 0, text);
}
bool deleteData(const TextCall& call)
{
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
    return JS::ToUint32(call.context, call.arg(0), &offset) && JS::ToUint32(call.context, call.arg(1), &count)
        && replace(call, "deleteData", offset, count, "");
}
bool replaceData(const TextCall& call)
{
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
    std::string text;
    return JS::ToUint32(call.context, call.arg(0), &offset) && JS::ToUint32(call.context, call.arg(1), &count)
        && call.read(2, text) && replace(call, "replaceData", offset, count, text);
}
bool substringData(const TextCall& call)
{
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
    if (!JS::ToUint32(call.context, call.arg(0), &offset) || !JS::ToUint32(call.context, call.arg(1), &count))
        return false;
    const std::u16string units = utf16(call.context, call.self.data());
    return call.returnText(offset > units.size() ? "" : utf8(call.context, units.substr(offset, count)));
}

bool splitText(const TextCall& call)
{
    std::uint32_t offset = 0;
    if (!JS::ToUint32(call.context, call.arg(0), &offset))
        return false;
    const std::u16string units = utf16(call.context, call.self.data());
    if (offset > units.size())
        return replace(call, "splitText", offset, 0, "");
    const dom::NodeRef rest = new dom::CharacterData(
        dom::Node::Type::Text, call.self.document(), utf8(call.context, units.substr(offset)));
    if (call.self.parent() != nullptr)
        dom::insert(*rest, *call.self.parent(), call.self.nextSibling());
    dom::replaceData(call.self, utf8(call.context, units.substr(0, offset)));
    return call.returnNode(rest.get());
}

template <dom::Node::Type Type> bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, Type == dom::Node::Type::Text ? "Text" : "Comment"))
        return false;
    JS::RootedString text(
        context, args.hasDefined(0) ? JS::ToString(context, args[0]) : JS_GetEmptyString(context));
    if (!text)
        return false;
    Page& page = Page::of(context);
    const dom::NodeRef node = new dom::CharacterData(Type, page.dom().document(), toUtf8(context, text));
    JSObject* const object = page.dom().wrap(*node);
    if (object == nullptr)
        return false;
    args.rval().setObject(*object);
    return true;
}

} // namespace

bool defineCharacterDataInterfaces(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototypes[]
        = { { .name = "CharacterData" }, { .name = "Text" }, { .name = "Comment" } };
    static const JSPropertySpec kProperties[] = {
        attribute<"data", data, setData>(),
        readonlyAttribute<"length", length>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        method<"appendData", appendData>(1),
        method<"insertData", insertData>(2),
        method<"deleteData", deleteData>(2),
        method<"replaceData", replaceData>(3),
        method<"substringData", substringData>(2),
        JS_FS_END,
    };
    static const JSPropertySpec kTextProperties[] = {
        readonlyAttribute<"wholeText", data>(), // SPEC-GAP: of this node alone
        JS_PS_END,
    };
    static const JSFunctionSpec kTextMethods[] = { method<"splitText", splitText>(1), JS_FS_END };
    return defineDomInterface(page, global, { &kPrototypes[0], "Node", nullptr, 0, kProperties, kMethods })
        && defineDomInterface(page, global,
            { &kPrototypes[1], "CharacterData", construct<dom::Node::Type::Text>, 0, kTextProperties,
                kTextMethods })
        && defineDomInterface(
            page, global, { &kPrototypes[2], "CharacterData", construct<dom::Node::Type::Comment>, 0 });
}

} // namespace loopscope
