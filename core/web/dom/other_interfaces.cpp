// SPDX-License-Identifier: GPL-3.0-or-later
// The members of elements that have only a few: links, images, details, templates, tables and their like.
#include "core/dom/form_control.h"
#include "core/dom/mutation.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/reflection.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>

namespace loopscope {

namespace {

bool text(const ElementCall& call)
{
    return call.returnText(call.self.descendantText());
}
bool setText(const ElementCall& call)
{
    std::string words;
    if (!call.read(0, words))
        return false;
    dom::stringReplaceAll(words, call.self);
    return call.returnNothing();
}
bool content(const ElementCall& call)
{
    return call.returnNode(call.self.templateContents());
}
bool outputValue(const ElementCall& call)
{
    return call.returnText(dom::value(call.self));
}
template <EventTypeName Attribute, int Missing> bool decimal(const ElementCall& call)
{
    const std::string* const digits = call.self.attribute(Attribute.text);
    return call.returnNumber(digits != nullptr ? std::strtod(digits->c_str(), nullptr) : Missing);
}
template <EventTypeName Attribute> bool setDecimal(const ElementCall& call)
{
    std::string digits;
    if (!call.read(0, digits))
        return false;
    call.self.setAttribute(Attribute.text, digits);
    return call.returnNothing();
}
bool cellIndex(const ElementCall& call)
{
    int index = 0;
    for (const dom::Element* each = call.self.previousElementSibling(); each != nullptr;
         each = each->previousElementSibling())
        ++index;
    return call.returnNumber(index);
}

struct Members
{
    const char* interface;
    const JSPropertySpec* properties;
};

// new Image(w, h) and new Option(text, value): HTML's named constructors.
bool constructImage(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "Image"))
        return false;
    Page& page = Page::of(context);
    auto* const image = new dom::Element(page.dom().document(), "img");
    JSObject* const object = page.dom().wrap(*image);
    if (object == nullptr)
        return false;
    const char* const names[] = { "width", "height" };
    for (unsigned i = 0; i < 2; ++i) {
        std::int32_t number = 0;
        if (args.hasDefined(i) && !JS::ToInt32(context, args[i], &number))
            return false;
        if (args.hasDefined(i))
            image->setAttribute(names[i], std::to_string(number));
    }
    args.rval().setObject(*object);
    return true;
}

bool constructOption(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "Option"))
        return false;
    Page& page = Page::of(context);
    auto* const option = new dom::Element(page.dom().document(), "option");
    JSObject* const object = page.dom().wrap(*option);
    if (object == nullptr)
        return false;
    for (unsigned i = 0; i < 2 && args.hasDefined(i); ++i) {
        JS::RootedString given(context, JS::ToString(context, args[i]));
        if (!given)
            return false;
        if (i == 0)
            dom::stringReplaceAll(toUtf8(context, given), *option);
        else
            option->setAttribute("value", toUtf8(context, given));
    }
    if (JS::ToBoolean(args.get(2)))
        option->setAttribute("selected", "");
    if (JS::ToBoolean(args.get(3)))
        dom::setSelected(*option, true);
    args.rval().setObject(*object);
    return true;
}

} // namespace

bool includeMembersOfOtherElements(Page& page)
{
    // SPEC-GAP: what would be loaded, played or shown: images, media, frames, dialogs.
    static const JSPropertySpec kAnchor[] = { reflectedText<"target">(), reflectedText<"rel">(),
        reflectedText<"download">(), attribute<"text", text, setText>(), JS_PS_END };
    static const JSPropertySpec kImage[]
        = { reflectedUrl<"src">(), reflectedText<"alt">(), reflectedNumber<"width">(),
              reflectedNumber<"height">(), reflectedText<"loading">(), reflectedText<"srcset">(), JS_PS_END };
    static const JSPropertySpec kDetails[] = { reflectedFlag<"open">(), reflectedText<"name">(), JS_PS_END };
    static const JSPropertySpec kTemplate[] = { readonlyAttribute<"content", content>(), JS_PS_END };
    static const JSPropertySpec kScript[] = { reflectedUrl<"src">(), reflectedText<"type">(),
        reflectedFlag<"async">(), reflectedFlag<"defer">(), attribute<"text", text, setText>(), JS_PS_END };
    static const JSPropertySpec kTitle[] = { attribute<"text", text, setText>(), JS_PS_END };
    static const JSPropertySpec kOutput[]
        = { attribute<"value", outputValue, setText>(), reflectedText<"name">(), JS_PS_END };
    static const JSPropertySpec kProgress[]
        = { attribute<"value", decimal<"value", 0>, setDecimal<"value">>(),
              attribute<"max", decimal<"max", 1>, setDecimal<"max">>(), JS_PS_END };
    static const JSPropertySpec kListItem[] = { reflectedNumber<"value">(), JS_PS_END };
    static const JSPropertySpec kList[]
        = { reflectedNumber<"start", 1>(), reflectedFlag<"reversed">(), JS_PS_END };
    static const JSPropertySpec kCell[] = { reflectedNumber<"colSpan", 1, "colspan">(),
        reflectedNumber<"rowSpan", 1, "rowspan">(), readonlyAttribute<"cellIndex", cellIndex>(), JS_PS_END };
    static const JSPropertySpec kCanvas[]
        = { reflectedNumber<"width", 300>(), reflectedNumber<"height", 150>(), JS_PS_END };
    static const JSPropertySpec kMeta[] = { reflectedText<"name">(), reflectedText<"content">(), JS_PS_END };
    static const JSPropertySpec kLink[]
        = { reflectedUrl<"href">(), reflectedText<"rel">(), reflectedText<"type">(), JS_PS_END };
    static const JSPropertySpec kFrame[] = { reflectedUrl<"src">(), reflectedText<"name">(), JS_PS_END };
    static const JSPropertySpec kMedia[]
        = { reflectedUrl<"src">(), reflectedFlag<"autoplay">(), reflectedFlag<"loop">(),
              reflectedFlag<"controls">(), reflectedFlag<"defaultMuted", "muted">(), JS_PS_END };
    static const JSPropertySpec kTime[] = { reflectedText<"dateTime", "datetime">(), JS_PS_END };
    static const JSPropertySpec kData[] = { reflectedText<"value">(), JS_PS_END };
    const Members kMembers[] = { { "HTMLAnchorElement", kAnchor }, { "HTMLImageElement", kImage },
        { "HTMLDetailsElement", kDetails }, { "HTMLTemplateElement", kTemplate },
        { "HTMLScriptElement", kScript }, { "HTMLTitleElement", kTitle }, { "HTMLOutputElement", kOutput },
        { "HTMLProgressElement", kProgress }, { "HTMLMeterElement", kProgress },
        { "HTMLLIElement", kListItem }, { "HTMLOListElement", kList }, { "HTMLTableCellElement", kCell },
        { "HTMLCanvasElement", kCanvas }, { "HTMLMetaElement", kMeta }, { "HTMLLinkElement", kLink },
        { "HTMLIFrameElement", kFrame }, { "HTMLMediaElement", kMedia }, { "HTMLTimeElement", kTime },
        { "HTMLDataElement", kData } };
    for (const Members& each : kMembers) {
        if (!includeMixin(page, each.interface, each.properties))
            return false;
    }
    return true;
}

bool defineElementConstructors(Page& page, JS::HandleObject global)
{
    const struct
    {
        const char* name;
        JSNative constructor;
        const char* interface;
    } kConstructors[] = { { "Image", constructImage, "HTMLImageElement" },
        { "Option", constructOption, "HTMLOptionElement" } };
    JSContext* const context = page.engine().context();
    for (const auto& each : kConstructors) {
        JSFunction* const function
            = JS_NewFunction(context, each.constructor, 0, JSFUN_CONSTRUCTOR, each.name);
        JS::RootedObject object(context, function != nullptr ? JS_GetFunctionObject(function) : nullptr);
        JS::RootedObject prototype(context, page.interfaces().prototype(each.interface));
        if (!object
            || !JS_DefineProperty(context, object, "prototype", prototype, JSPROP_READONLY | JSPROP_PERMANENT)
            || !JS_DefineProperty(context, global, each.name, object, 0))
            return false;
    }
    return true;
}

} // namespace loopscope
