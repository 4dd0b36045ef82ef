// SPDX-License-Identifier: GPL-3.0-or-later
// IDL attributes that reflect content attributes (HTML §2.6.1), as rows of a table.
#pragma once

#include "core/web/document_url.h"
#include "core/web/dom/member.h"

#include <cstdlib>

namespace loopscope {

template <EventTypeName Attribute> bool getReflectedText(const ElementCall& call)
{
    return call.returnText(call.self.attributeOr(Attribute.text, ""));
}
template <EventTypeName Attribute> bool setReflectedText(const ElementCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    call.self.setAttribute(Attribute.text, text);
    return call.returnNothing();
}
/// A DOMString: reflectedText<"title">(), reflectedText<"htmlFor", "for">().
template <EventTypeName Name, EventTypeName Attribute = Name> constexpr JSPropertySpec reflectedText()
{
    return attribute<Name, getReflectedText<Attribute>, setReflectedText<Attribute>>();
}

template <EventTypeName Attribute> bool getReflectedFlag(const ElementCall& call)
{
    return call.returnFlag(call.self.hasAttribute(Attribute.text));
}
template <EventTypeName Attribute> bool setReflectedFlag(const ElementCall& call)
{
    if (JS::ToBoolean(call.arg(0)))
        call.self.setAttribute(Attribute.text, "");
    else
        call.self.removeAttribute(Attribute.text);
    return call.returnNothing();
}
/// A boolean: it is there, or not.
template <EventTypeName Name, EventTypeName Attribute = Name> constexpr JSPropertySpec reflectedFlag()
{
    return attribute<Name, getReflectedFlag<Attribute>, setReflectedFlag<Attribute>>();
}

template <EventTypeName Attribute, int Missing> bool getReflectedNumber(const ElementCall& call)
{
    const std::string* const text = call.self.attribute(Attribute.text);
    char* end = nullptr;
    const long number = text != nullptr ? std::strtol(text->c_str(), &end, 10) : 0;
    return call.returnNumber(text == nullptr || end == text->c_str() ? Missing : static_cast<double>(number));
}
template <EventTypeName Attribute> bool setReflectedNumber(const ElementCall& call)
{
    std::int32_t number = 0;
    if (!JS::ToInt32(call.context, call.arg(0), &number))
        return false;
    call.self.setAttribute(Attribute.text, std::to_string(number));
    return call.returnNothing();
}
/// A long, with the value for an attribute that is missing.
template <EventTypeName Name, int Missing = 0, EventTypeName Attribute = Name>
constexpr JSPropertySpec reflectedNumber()
{
    return attribute<Name, getReflectedNumber<Attribute, Missing>, setReflectedNumber<Attribute>>();
}

template <EventTypeName Attribute> bool getReflectedUrl(const ElementCall& call)
{
    const std::string* const url = call.self.attribute(Attribute.text);
    return call.returnText(url != nullptr ? resolvedUrl(call.page, *url) : std::string());
}
template <EventTypeName Name, EventTypeName Attribute = Name> constexpr JSPropertySpec reflectedUrl()
{
    return attribute<Name, getReflectedUrl<Attribute>, setReflectedText<Attribute>>();
}

} // namespace loopscope
