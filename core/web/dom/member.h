// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of an interface's members are made of: one row a member, after its IDL.
#pragma once

#include "core/dom/character_data.h"
#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/engine/exceptions.h"
#include "core/engine/strings.h"
#include "core/web/dom/dom.h"
#include "core/web/dom/node_object.h"
#include "core/web/dom_exception.h"
#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/PropertySpec.h>
#include <js/String.h>

#include <optional>
#include <string>
#include <type_traits>

namespace loopscope {

/// A member being called on a node. `Self`: the C++ class that the interface asks for.
template <typename Self> struct Call
{
    JSContext* context;
    Page& page;
    JS::CallArgs args;
    Self& self;

    Dom& dom() const { return page.dom(); }
    JS::HandleValue arg(unsigned index) const { return args.get(index); }
    bool isGiven(unsigned index) const { return args.length() > index && !args[index].isUndefined(); }

    /// Web IDL DOMString. False: ToString threw.
    [[nodiscard]] bool read(unsigned index, std::string& text) const
    {
        JS::RootedString string(context, JS::ToString(context, args.get(index)));
        if (!string)
            return false;
        text = toUtf8(context, string);
        return true;
    }
    /// [LegacyNullToEmptyString].
    [[nodiscard]] bool readNullAsEmpty(unsigned index, std::string& text) const
    {
        text.clear();
        return args.get(index).isNull() || read(index, text);
    }

    bool returnNothing() const
    {
        args.rval().setUndefined();
        return true;
    }
    bool returnText(std::string_view text) const
    {
        JSString* const string = newString(context, text);
        if (string == nullptr)
            return false;
        args.rval().setString(string);
        return true;
    }
    bool returnTextOrNull(const std::optional<std::string>& text) const
    {
        if (text)
            return returnText(*text);
        args.rval().setNull();
        return true;
    }
    bool returnFlag(bool flag) const
    {
        args.rval().setBoolean(flag);
        return true;
    }
    bool returnNumber(double number) const
    {
        args.rval().setNumber(number);
        return true;
    }
    /// A node's wrapper; null for none.
    bool returnNode(dom::Node* node) const
    {
        JSObject* const object = node != nullptr ? dom().wrap(*node) : nullptr;
        if (node != nullptr && object == nullptr)
            return false;
        args.rval().setObjectOrNull(object);
        return true;
    }
    bool returnObject(JSObject* object) const
    {
        if (object == nullptr)
            return false;
        args.rval().setObject(*object);
        return true;
    }
};
using NodeCall = Call<dom::Node>;
using ElementCall = Call<dom::Element>;
using DocumentCall = Call<dom::Document>;

/// `this` as what the interface asks for; null: "Illegal invocation" is pending.
template <typename Self> Self* selfOf(JSContext* context, const JS::CallArgs& args)
{
    dom::Node* const node = nodeOf(args.thisv());
    bool fits = node != nullptr;
    if constexpr (std::is_same_v<Self, dom::Element>)
        fits = fits && node->isElement();
    else if constexpr (std::is_same_v<Self, dom::Document>)
        fits = fits && node->isDocument();
    else if constexpr (std::is_same_v<Self, dom::CharacterData>)
        fits = fits && node->isCharacterData();
    if (fits)
        return static_cast<Self*>(node);
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

template <typename Self> Self* selfType(bool (*)(const Call<Self>&));

template <auto Function> bool native(JSContext* context, unsigned count, JS::Value* values)
{
    using Self = std::remove_pointer_t<decltype(selfType(Function))>;
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Self* const self = selfOf<Self>(context, args);
    if (self == nullptr)
        return false;
    const dom::NodeRef kept = self;
    Page& page = Page::of(context);
    const bool isDone = Function(Call<Self> { context, page, args, *self });
    if (isDone)
        page.dom().tellLostFocus();
    return isDone;
}

/// The rows. The name stands first, as in the IDL.
template <EventTypeName Name, auto Function> constexpr JSFunctionSpec method(std::uint16_t required)
{
    return JS_FN(Name.text, native<Function>, required, JSPROP_ENUMERATE);
}
template <EventTypeName Name, auto Getter> constexpr JSPropertySpec readonlyAttribute()
{
    return JS_PSG(Name.text, native<Getter>, JSPROP_ENUMERATE);
}
template <EventTypeName Name, auto Getter, auto Setter> constexpr JSPropertySpec attribute()
{
    return JS_PSGS(Name.text, native<Getter>, native<Setter>, JSPROP_ENUMERATE);
}

/// An event handler IDL attribute: eventHandler<"onclick">().
template <EventTypeName Name> bool eventHandlerGetter(JSContext* context, unsigned count, JS::Value* values)
{
    return getEventHandler(context, JS::CallArgsFromVp(count, values), Name.text + 2);
}
template <EventTypeName Name> bool eventHandlerSetter(JSContext* context, unsigned count, JS::Value* values)
{
    return setEventHandler(context, JS::CallArgsFromVp(count, values), Name.text + 2);
}
template <EventTypeName Name> constexpr JSPropertySpec eventHandler()
{
    return JS_PSGS(Name.text, eventHandlerGetter<Name>, eventHandlerSetter<Name>, JSPROP_ENUMERATE);
}

/// Web IDL: an argument that must be a node. Null: a TypeError is pending. `function`: "'appendChild' on
/// 'Node'".
template <typename Self> dom::Node* nodeArgument(const Call<Self>& call, unsigned index, const char* function)
{
    dom::Node* const node = nodeOf(call.arg(index));
    if (node == nullptr)
        throwTypeError(call.context,
            std::string("Failed to execute ") + function + ": parameter " + std::to_string(index + 1)
                + " is not of type 'Node'.");
    return node;
}

/// Defines an interface with its toStringTag. `prototype`: its name is the interface's.
bool defineDomInterface(Page& page, JS::HandleObject global, const Interface& interface);
/// Adds a mixin's members to an interface that is defined.
bool includeMixin(Page& page, const char* interface, const JSPropertySpec* properties,
    const JSFunctionSpec* methods = nullptr);

} // namespace loopscope
