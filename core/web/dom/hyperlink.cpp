// SPDX-License-Identifier: GPL-3.0-or-later
// HTMLHyperlinkElementUtils (HTML §4.6.4): the parts of a link's address.
#include "core/url/url_setters.h"
#include "core/web/document_url.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/reflection.h"

namespace loopscope {

namespace {

using url::Url;

// HTML §4.6.4 set the url.
std::optional<Url> urlOf(const ElementCall& call)
{
    const std::string* const href = call.self.attribute("href");
    return href != nullptr ? parseUrl(call.page, *href) : std::nullopt;
}

std::string username(const Url& url)
{
    return url.username;
}
std::string password(const Url& url)
{
    return url.password;
}

template <std::string (*Part)(const Url&)> bool get(const ElementCall& call)
{
    const std::optional<Url> url = urlOf(call);
    return call.returnText(url ? Part(*url) : std::string());
}
bool protocol(const ElementCall& call)
{
    const std::optional<Url> url = urlOf(call);
    return call.returnText(url ? url::protocolOf(*url) : ":");
}
// HTML §4.6.4: the setters change the attribute.
template <void (*Set)(Url&, std::string_view)> bool set(const ElementCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    if (std::optional<Url> url = urlOf(call)) {
        Set(*url, text);
        call.self.setAttribute("href", url::serialized(*url));
    }
    return call.returnNothing();
}

// HTML §4.2.3: against the document's own address, not the one that base elements give.
bool baseHref(const ElementCall& call)
{
    const std::string href = call.self.attributeOr("href", "");
    const std::optional<Url> url = url::parse(href, &call.page.url());
    return call.returnText(url ? url::serialized(*url) : href);
}

template <EventTypeName Name, std::string (*Get)(const Url&), void (*Set)(Url&, std::string_view)>
constexpr JSPropertySpec part()
{
    return attribute<Name, get<Get>, set<Set>>();
}

} // namespace

bool includeHyperlinkMembers(Page& page)
{
    static const JSPropertySpec kProperties[] = {
        reflectedUrl<"href">(),
        readonlyAttribute<"origin", get<url::serializedOrigin>>(),
        attribute<"protocol", protocol, set<url::setProtocol>>(),
        part<"username", username, url::setUsername>(),
        part<"password", password, url::setPassword>(),
        part<"host", url::hostOf, url::setHost>(),
        part<"hostname", url::hostnameOf, url::setHostname>(),
        part<"port", url::portOf, url::setPort>(),
        part<"pathname", url::serializedPath, url::setPathname>(),
        part<"search", url::searchOf, url::setSearch>(),
        part<"hash", url::hashOf, url::setHash>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = { method<"toString", getReflectedUrl<"href">>(0), JS_FS_END };
    static const JSPropertySpec kBase[]
        = { attribute<"href", baseHref, setReflectedText<"href">>(), reflectedText<"target">(), JS_PS_END };
    return includeMixin(page, "HTMLBaseElement", kBase)
        && includeMixin(page, "HTMLAnchorElement", kProperties, kMethods)
        && includeMixin(page, "HTMLAreaElement", kProperties, kMethods);
}

} // namespace loopscope
