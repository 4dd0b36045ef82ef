// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/url_setters.h"
#include "core/web/document_url.h"
#include "core/web/dom_exception.h"
#include "core/web/event_target.h"
#include "core/web/history_interface.h"
#include "core/web/native.h"
#include "core/web/window_object.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <jsfriendapi.h>

namespace loopscope {

namespace {

using url::Url;

const JSClass kLocationClass = { .name = "Location" };

std::string hrefOf(const Url& url)
{
    return url::serialized(url);
}

template <std::string (*Part)(const Url&)> bool getter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return requireClass(context, args, kLocationClass)
        && returnString(context, args, Part(Page::of(context).url()));
}

// HTML §7.2.4 location-object navigate, of a text.
bool navigateTo(JSContext* context, JS::HandleValue value, const std::string& where, HistoryHandling handling)
{
    std::string text;
    if (!readText(context, value, where, text))
        return false;
    Page& page = Page::of(context);
    const std::optional<Url> parsed = parseUrl(page, text);
    if (!parsed)
        return throwDomException(
            context, "SyntaxError", (where + "'" + text + "' is not a valid URL.").c_str());
    page.history().navigate(*parsed, handling);
    return true;
}

bool setHref(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setUndefined();
    return requireClass(context, args, kLocationClass)
        && navigateTo(
            context, args.get(0), "Failed to set the 'href' property on 'Location': ", HistoryHandling::Push);
}

template <EventTypeName Name, void (*Set)(Url&, std::string_view)>
bool setter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string where
        = std::string("Failed to set the '").append(Name.text).append("' property on 'Location': ");
    std::string text;
    if (!requireClass(context, args, kLocationClass) || !readText(context, args.get(0), where, text))
        return false;
    args.rval().setUndefined();
    Page& page = Page::of(context);
    Url copy = page.url();
    Set(copy, text);
    if (std::string_view(Name.text) == "hash") {
        // An empty text leaves an empty fragment, and the same one changes nothing.
        if (!copy.fragment)
            copy.fragment = std::string();
        if (copy.fragment == page.url().fragment.value_or(""))
            return true;
    }
    page.history().navigate(copy, HistoryHandling::Push);
    return true;
}

bool assign(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireClass(context, args, kLocationClass)
        || !requireArguments(context, args, 1, "'assign' on 'Location'"))
        return false;
    const NativeCall frame(Page::of(context), "assign");
    args.rval().setUndefined();
    return navigateTo(context, args[0], "Failed to execute 'assign' on 'Location': ", HistoryHandling::Push);
}
bool replace(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireClass(context, args, kLocationClass)
        || !requireArguments(context, args, 1, "'replace' on 'Location'"))
        return false;
    const NativeCall frame(Page::of(context), "replace");
    args.rval().setUndefined();
    return navigateTo(
        context, args[0], "Failed to execute 'replace' on 'Location': ", HistoryHandling::Replace);
}
bool reload(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireClass(context, args, kLocationClass))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "reload");
    page.history().stay(url::serialized(page.url()));
    args.rval().setUndefined();
    return true;
}
// HTML: the own valueOf gives the object itself.
bool valueOf(JSContext*, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().set(args.thisv());
    return true;
}

constexpr unsigned kUnforgeable = JSPROP_ENUMERATE | JSPROP_PERMANENT;

template <EventTypeName Name, std::string (*Get)(const Url&), void (*Set)(Url&, std::string_view)>
constexpr JSPropertySpec part()
{
    return JS_PSGS(Name.text, getter<Get>, (setter<Name, Set>), kUnforgeable);
}

// [PutForwards=href]: assigning to window.location and document.location.
bool getLocation(JSContext*, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().set(js::GetFunctionNativeReserved(&args.callee(), 0));
    return true;
}
bool setLocation(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setUndefined();
    return navigateTo(
        context, args.get(0), "Failed to set the 'href' property on 'Location': ", HistoryHandling::Push);
}

bool defineForwardingAttribute(JSContext* context, JS::HandleObject target, JS::HandleObject location)
{
    JS::RootedFunction getFunction(
        context, js::NewFunctionWithReserved(context, getLocation, 0, 0, "get location"));
    JS::RootedFunction setFunction(context, JS_NewFunction(context, setLocation, 1, 0, "set location"));
    if (!getFunction || !setFunction)
        return false;
    JS::RootedObject get(context, JS_GetFunctionObject(getFunction));
    JS::RootedObject set(context, JS_GetFunctionObject(setFunction));
    js::SetFunctionNativeReserved(get, 0, JS::ObjectValue(*location));
    return JS_DefineProperty(context, target, "location", get, set, kUnforgeable);
}

} // namespace

bool defineLocation(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Location" };
    static const JSPropertySpec kTag[]
        = { JS_STRING_SYM_PS(toStringTag, "Location", JSPROP_READONLY), JS_PS_END };
    // [LegacyUnforgeable]: the members are the object's own. SPEC-GAP: ancestorOrigins.
    static const JSPropertySpec kProperties[] = {
        JS_PSGS("href", getter<hrefOf>, setHref, kUnforgeable),
        JS_PSG("origin", getter<url::serializedOrigin>, kUnforgeable),
        part<"protocol", url::protocolOf, url::setProtocol>(),
        part<"host", url::hostOf, url::setHost>(),
        part<"hostname", url::hostnameOf, url::setHostname>(),
        part<"port", url::portOf, url::setPort>(),
        part<"pathname", url::serializedPath, url::setPathname>(),
        part<"search", url::searchOf, url::setSearch>(),
        part<"hash", url::hashOf, url::setHash>(),
        JS_PS_END,
    };
    constexpr unsigned kFixed = kUnforgeable | JSPROP_READONLY;
    static const JSFunctionSpec kMethods[] = {
        JS_FN("assign", assign, 1, kFixed),
        JS_FN("reload", reload, 0, kFixed),
        JS_FN("replace", replace, 1, kFixed),
        JS_FN("toString", getter<hrefOf>, 0, kFixed),
        JS_FN("valueOf", valueOf, 0, JSPROP_READONLY | JSPROP_PERMANENT),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(context, global, { &kPrototype, nullptr, nullptr, 0, kTag }))
        return false;
    JS::RootedObject location(context, page.interfaces().make(context, kLocationClass, "Location"));
    const std::string own = url::serializedOrigin(page.url());
    JS::RootedString origin(context, JS_NewStringCopyN(context, own.data(), own.size()));
    const bool areWindowsDefined = origin
        && JS_DefineProperty(context, global, "origin", origin, JSPROP_ENUMERATE)
        && JS_DefineProperty(context, global, "isSecureContext", JS::TrueHandleValue, JSPROP_ENUMERATE)
        && JS_DefineProperty(context, global, "crossOriginIsolated", JS::FalseHandleValue, JSPROP_ENUMERATE);
    return areWindowsDefined && location && JS_DefineProperties(context, location, kProperties)
        && JS_DefineFunctions(context, location, kMethods)
        && defineForwardingAttribute(context, global, location)
        && defineForwardingAttribute(context, page.dom().documentObject(), location);
}

} // namespace loopscope
