// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/url_interface.h"

#include "core/engine/strings.h"
#include "core/url/form_urlencoded.h"
#include "core/url/url_setters.h"
#include "core/web/blob.h"
#include "core/web/event_target.h"
#include "core/web/held_object.h"
#include "core/web/native.h"
#include "core/web/url_search_params.h"

#include <js/PropertySpec.h>

namespace loopscope {

namespace {

using url::Url;

constexpr std::uint32_t kSearchParamsSlot = 1; // undefined until it is asked for

const JSClass kUrlClass = heldClass<Url>("URL", 2);

Url* selfOf(JSContext* context, const JS::CallArgs& args)
{
    Url* const url = heldBy<Url>(kUrlClass, args.thisv());
    if (url == nullptr)
        throwTypeError(context, "Illegal invocation");
    return url;
}

bool returnText(JSContext* context, const JS::CallArgs& args, std::string_view text)
{
    JSString* const string = newString(context, text);
    if (string == nullptr)
        return false;
    args.rval().setString(string);
    return true;
}

std::string hrefOf(const Url& url)
{
    return url::serialized(url);
}
std::string usernameOf(const Url& url)
{
    return url.username;
}
std::string passwordOf(const Url& url)
{
    return url.password;
}

template <std::string (*Part)(const Url&)> bool getter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const Url* const url = selfOf(context, args);
    return url != nullptr && returnText(context, args, Part(*url));
}

// The list of a URL object's searchParams follows its query.
void updateSearchParams(JSObject* object, const Url& url)
{
    if (url::Pairs* const list = searchParamsOf(JS::GetReservedSlot(object, kSearchParamsSlot)))
        *list = url::parseFormUrlencoded(url.query.value_or(""));
}

template <EventTypeName Name, void (*Set)(Url&, std::string_view)>
bool setter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string where
        = std::string("Failed to set the '").append(Name.text).append("' property on 'URL': ");
    std::string text;
    Url* const url = selfOf(context, args);
    if (url == nullptr || !readText(context, args.get(0), where, text))
        return false;
    Set(*url, text);
    updateSearchParams(&args.thisv().toObject(), *url);
    args.rval().setUndefined();
    return true;
}

bool setHref(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr char kWhere[] = "Failed to set the 'href' property on 'URL': ";
    std::string text;
    Url* const url = selfOf(context, args);
    if (url == nullptr || !readText(context, args.get(0), kWhere, text))
        return false;
    std::optional<Url> parsed = url::parse(text);
    if (!parsed)
        return throwTypeError(context, std::string(kWhere).append("Invalid URL"));
    *url = std::move(*parsed);
    updateSearchParams(&args.thisv().toObject(), *url);
    args.rval().setUndefined();
    return true;
}

bool searchParams(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const Url* const url = selfOf(context, args);
    if (url == nullptr)
        return false;
    JS::RootedObject self(context, &args.thisv().toObject());
    if (JS::GetReservedSlot(self, kSearchParamsSlot).isUndefined()) {
        JSObject* const made
            = makeUrlSearchParams(context, self, url::parseFormUrlencoded(url->query.value_or("")));
        if (made == nullptr)
            return false;
        JS::SetReservedSlot(self, kSearchParamsSlot, JS::ObjectValue(*made));
    }
    args.rval().set(JS::GetReservedSlot(self, kSearchParamsSlot));
    return true;
}

// ---- Making one ----

/// URL §6.1 the API URL parser, of a call's two first arguments.
struct ParsedArguments
{
    std::optional<Url> url; // none: failure
    bool isBaseValid = true;
};

bool parseArguments(
    JSContext* context, const JS::CallArgs& args, const std::string& where, ParsedArguments& parsed)
{
    std::string text;
    std::string baseText;
    if (!readText(context, args[0], where, text)
        || (args.hasDefined(1) && !readText(context, args[1], where, baseText)))
        return false;
    std::optional<Url> base;
    if (args.hasDefined(1)) {
        base = url::parse(baseText);
        parsed.isBaseValid = base.has_value();
    }
    if (parsed.isBaseValid)
        parsed.url = url::parse(text, base ? &*base : nullptr);
    return true;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string where = "Failed to construct 'URL': ";
    if (!requireNew(context, args, "URL"))
        return false;
    if (args.length() == 0)
        return throwTypeError(context, where + "1 argument required, but only 0 present.");
    ParsedArguments parsed;
    if (!parseArguments(context, args, where, parsed))
        return false;
    if (!parsed.url)
        return throwTypeError(context, where + (parsed.isBaseValid ? "Invalid URL" : "Invalid base URL"));
    JSObject* const object = JS_NewObjectForConstructor(context, &kUrlClass, args);
    if (object == nullptr)
        return false;
    hold(object, std::make_unique<Url>(std::move(*parsed.url)));
    args.rval().setObject(*object);
    return true;
}

bool parse(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    ParsedArguments parsed;
    if (!requireArguments(context, args, 1, "'parse' on 'URL'")
        || !parseArguments(context, args, "Failed to execute 'parse' on 'URL': ", parsed))
        return false;
    args.rval().setNull();
    if (!parsed.url)
        return true;
    JSObject* const object = Page::of(context).interfaces().make(context, kUrlClass, "URL");
    if (object == nullptr)
        return false;
    hold(object, std::make_unique<Url>(std::move(*parsed.url)));
    args.rval().setObject(*object);
    return true;
}

bool canParse(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    ParsedArguments parsed;
    if (!requireArguments(context, args, 1, "'canParse' on 'URL'")
        || !parseArguments(context, args, "Failed to execute 'canParse' on 'URL': ", parsed))
        return false;
    args.rval().setBoolean(parsed.url.has_value());
    return true;
}

// File API §8.4.
bool createObjectUrl(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireArguments(context, args, 1, "'createObjectURL' on 'URL'"))
        return false;
    if (!isBlob(args[0]))
        return throwTypeError(
            context, "Failed to execute 'createObjectURL' on 'URL': Overload resolution failed.");
    JS::RootedObject blob(context, &args[0].toObject());
    return returnText(context, args, Page::of(context).blobUrls().add(blob));
}

bool revokeObjectUrl(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::string text;
    if (!requireArguments(context, args, 1, "'revokeObjectURL' on 'URL'")
        || !readText(context, args[0], "Failed to execute 'revokeObjectURL' on 'URL': ", text))
        return false;
    Page::of(context).blobUrls().remove(text);
    args.rval().setUndefined();
    return true;
}

template <EventTypeName Name, std::string (*Get)(const Url&), void (*Set)(Url&, std::string_view)>
constexpr JSPropertySpec part()
{
    return JS_PSGS(Name.text, getter<Get>, (setter<Name, Set>), JSPROP_ENUMERATE);
}

} // namespace

void setQueryOf(JSObject* object, const std::string& query)
{
    Url& url = *heldBy<Url>(kUrlClass, JS::ObjectValue(*object));
    url.query = query.empty() ? std::nullopt : std::optional(query);
}

bool defineUrl(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "URL" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("origin", getter<url::serializedOrigin>, JSPROP_ENUMERATE),
        part<"protocol", url::protocolOf, url::setProtocol>(),
        part<"username", usernameOf, url::setUsername>(),
        part<"password", passwordOf, url::setPassword>(),
        part<"host", url::hostOf, url::setHost>(),
        part<"hostname", url::hostnameOf, url::setHostname>(),
        part<"port", url::portOf, url::setPort>(),
        part<"pathname", url::serializedPath, url::setPathname>(),
        part<"search", url::searchOf, url::setSearch>(),
        JS_PSG("searchParams", searchParams, JSPROP_ENUMERATE),
        part<"hash", url::hashOf, url::setHash>(),
        JS_PSGS("href", getter<hrefOf>, setHref, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "URL", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("toJSON", getter<hrefOf>, 0, JSPROP_ENUMERATE),
        JS_FN("toString", getter<hrefOf>, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSFunctionSpec kStatics[] = {
        JS_FN("canParse", canParse, 1, JSPROP_ENUMERATE),
        JS_FN("parse", parse, 1, JSPROP_ENUMERATE),
        JS_FN("createObjectURL", createObjectUrl, 1, JSPROP_ENUMERATE),
        JS_FN("revokeObjectURL", revokeObjectUrl, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    return page.interfaces().define(page.engine().context(), global,
        { &kPrototype, nullptr, construct, 1, kProperties, kMethods, nullptr, kStatics });
}

} // namespace loopscope
