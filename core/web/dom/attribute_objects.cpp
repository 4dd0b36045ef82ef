// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/attribute_objects.h"

#include "core/web/dom/collections.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/dom/interfaces_of_dom.h"

#include <js/Object.h>

namespace loopscope {

namespace {

enum AttrSlot : std::uint32_t
{
    kOwnerSlot, // the element's wrapper
    kNameSlot, // a string
    kAttrSlotCount
};

const JSClass kAttrClass = { .name = "Attr", .flags = JSCLASS_HAS_RESERVED_SLOTS(kAttrSlotCount) };

class AttributeMapProperties : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    explicit AttributeMapProperties(dom::Element& element)
        : m_element(&element)
    {
    }

    dom::Element& element() const { return *m_element; }
    std::uint32_t length() override { return static_cast<std::uint32_t>(m_element->attributes().size()); }
    bool item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value) override
    {
        JSObject* const attr = makeAttr(Page::of(context), *m_element, m_element->attributes()[index].name);
        if (attr == nullptr)
            return false;
        value.setObject(*attr);
        return true;
    }
    std::vector<std::string> names() override
    {
        std::vector<std::string> all;
        for (const dom::Attribute& each : m_element->attributes())
            all.push_back(each.name);
        return all;
    }
    bool named(
        JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value) override
    {
        isThere = m_element->hasAttribute(name);
        if (!isThere)
            return true;
        JSObject* const attr = makeAttr(Page::of(context), *m_element, std::string(name));
        if (attr == nullptr)
            return false;
        value.setObject(*attr);
        return true;
    }
    const void* kind() const override { return &kKind; }

private:
    dom::ElementRef m_element;
};

bool mapLength(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const map = exoticPropertiesAs<AttributeMapProperties>(args.thisv());
    if (map == nullptr)
        return throwTypeError(context, "Illegal invocation");
    args.rval().setNumber(map->length());
    return true;
}

bool mapItem(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const map = exoticPropertiesAs<AttributeMapProperties>(args.thisv());
    std::uint32_t index = 0;
    if (map == nullptr)
        return throwTypeError(context, "Illegal invocation");
    if (!JS::ToUint32(context, args.get(0), &index))
        return false;
    args.rval().setNull();
    return index >= map->length() || map->item(context, index, args.rval());
}

bool getNamedItem(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const map = exoticPropertiesAs<AttributeMapProperties>(args.thisv());
    if (map == nullptr)
        return throwTypeError(context, "Illegal invocation");
    JS::RootedString name(context, JS::ToString(context, args.get(0)));
    bool isThere = false;
    args.rval().setNull();
    return name
        && map->named(context, map->element().attributeName(toUtf8(context, name)), isThere, args.rval());
}

/// What an Attr stands for; null: an exception is pending.
struct AttrView
{
    dom::Element* element = nullptr;
    std::string name;

    AttrView(JSContext* context, const JS::CallArgs& args)
    {
        JSObject* const attr = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
        if (attr == nullptr || JS::GetClass(attr) != &kAttrClass) {
            throwTypeError(context, "Illegal invocation");
            return;
        }
        JS::RootedString text(context, JS::GetReservedSlot(attr, kNameSlot).toString());
        element = elementOf(&JS::GetReservedSlot(attr, kOwnerSlot).toObject());
        name = toUtf8(context, text);
    }
};

bool give(JSContext* context, const JS::CallArgs& args, std::string_view text)
{
    JSString* const string = newString(context, text);
    if (string == nullptr)
        return false;
    args.rval().setString(string);
    return true;
}

bool attrName(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const AttrView view(context, args);
    return view.element != nullptr && give(context, args, view.name);
}
bool attrValue(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const AttrView view(context, args);
    return view.element != nullptr && give(context, args, view.element->attributeOr(view.name, ""));
}
bool setAttrValue(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const AttrView view(context, args);
    JS::RootedString text(context, view.element != nullptr ? JS::ToString(context, args.get(0)) : nullptr);
    if (!text)
        return false;
    view.element->setAttribute(view.name, toUtf8(context, text));
    args.rval().setUndefined();
    return true;
}
bool attrOwner(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const AttrView view(context, args);
    if (view.element == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(&args.thisv().toObject(), kOwnerSlot));
    return true;
}

} // namespace

JSObject* makeAttributeMap(Page& page, dom::Element& element)
{
    return makeExoticObject(page, std::make_unique<AttributeMapProperties>(element), "NamedNodeMap");
}

JSObject* makeAttr(Page& page, dom::Element& element, const std::string& name)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject owner(context, page.dom().wrap(element));
    JS::RootedString text(context, newString(context, name));
    JSObject* const attr = owner && text ? page.interfaces().make(context, kAttrClass, "Attr") : nullptr;
    if (attr == nullptr)
        return nullptr;
    JS::SetReservedSlot(attr, kOwnerSlot, JS::ObjectValue(*owner));
    JS::SetReservedSlot(attr, kNameSlot, JS::StringValue(text));
    return attr;
}

bool defineAttributes(Page& page, JS::HandleObject global)
{
    static const JSClass kMapPrototype = { .name = "NamedNodeMap" };
    static const JSClass kAttrPrototype = { .name = "Attr" };
    static const JSPropertySpec kMapProperties[]
        = { JS_PSG("length", mapLength, JSPROP_ENUMERATE), JS_PS_END };
    static const JSFunctionSpec kMapMethods[] = {
        JS_FN("item", mapItem, 1, JSPROP_ENUMERATE),
        JS_FN("getNamedItem", getNamedItem, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kAttrProperties[] = {
        JS_PSG("name", attrName, JSPROP_ENUMERATE),
        JS_PSG("localName", attrName, JSPROP_ENUMERATE),
        JS_PSG("nodeName", attrName, JSPROP_ENUMERATE),
        JS_PSGS("value", attrValue, setAttrValue, JSPROP_ENUMERATE),
        JS_PSGS("nodeValue", attrValue, setAttrValue, JSPROP_ENUMERATE),
        JS_PSG("ownerElement", attrOwner, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    if (!defineDomInterface(
            page, global, { &kMapPrototype, nullptr, nullptr, 0, kMapProperties, kMapMethods })
        || !defineDomInterface(page, global, { &kAttrPrototype, nullptr, nullptr, 0, kAttrProperties }))
        return false;
    JSContext* const context = page.engine().context();
    JS::RootedObject prototype(context, page.interfaces().prototype("NamedNodeMap"));
    return borrowFromArray(context, prototype, false);
}

} // namespace loopscope
