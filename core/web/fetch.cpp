// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/fetch.h"

#include "core/engine/strings.h"
#include "core/web/native.h"
#include "core/web/response.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>

#include <algorithm>
#include <cctype>
#include <memory>

namespace loopscope {

namespace {

// A member of the options as a string; `otherwise` if it is not given.
bool readOption(
    JSContext* context, JS::HandleValue options, const char* name, const char* otherwise, std::string& option)
{
    option = otherwise;
    if (!options.isObject())
        return true;
    JS::RootedObject object(context, &options.toObject());
    JS::RootedValue value(context);
    if (!JS_GetProperty(context, object, name, &value))
        return false;
    if (value.isUndefined())
        return true;
    JS::RootedString text(context, JS::ToString(context, value));
    option = toUtf8(context, text);
    return text != nullptr;
}

void rejectWithPendingException(JSContext* context, JS::HandleObject promise)
{
    JS::RootedValue error(context);
    if (!JS_GetPendingException(context, &error))
        return;
    JS_ClearPendingException(context);
    static_cast<void>(JS::RejectPromise(context, promise, error));
}

void settle(Page& page, JS::HandleObject promise, const NetworkReply& reply, const RequestAddress& address)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedObject response(context);
    if (reply.failed)
        throwTypeError(context, "Failed to fetch");
    else
        response = makeResponse(context, reply, address);
    if (!response) {
        rejectWithPendingException(context, promise);
        return;
    }
    JS::RootedValue value(context, JS::ObjectValue(*response));
    static_cast<void>(JS::ResolvePromise(context, promise, value));
}

// SPEC-GAP: Request objects, request bodies and headers, the signal, modes and credentials are not modelled.
bool fetch(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    JS::RootedObject promise(context, JS::NewPromiseObject(context, nullptr));
    if (!promise)
        return false;
    args.rval().setObject(*promise);
    const NativeCall frame(page, "fetch");
    // Web IDL: an operation that returns a promise rejects it where others throw.
    JS::RootedString url(context);
    std::string method;
    std::string cache;
    if (!requireArguments(context, args, 1, "'fetch' on 'Window'") || !(url = JS::ToString(context, args[0]))
        || !readOption(context, args.get(1), "method", "GET", method)
        || !readOption(context, args.get(1), "cache", "default", cache)) {
        rejectWithPendingException(context, promise);
        return true;
    }
    const std::optional<RequestAddress> resolved = Network::resolve(toUtf8(context, url));
    if (!resolved) {
        throwTypeError(context,
            "Failed to execute 'fetch' on 'Window': Failed to parse URL from " + toUtf8(context, url));
        rejectWithPendingException(context, promise);
        return true;
    }
    const RequestAddress& address = *resolved;
    std::transform(
        method.begin(), method.end(), method.begin(), [](unsigned char c) { return std::toupper(c); });
    const CacheUse cacheUse
        = method == "GET" && cache != "no-store" && cache != "reload" ? CacheUse::Allowed : CacheUse::None;
    TraceWriter& writer = page.writer();
    const std::string& shown = address.isOwnOrigin ? address.path : address.href;
    const CardId card = writer.addCard({ CardKind::Fetch, writer.intern(method + ' ' + shown), {},
        page.engine().stack().position(), page.engine().stack().top() });
    page.engine().stack().markAsNative(card);
    auto rooted = std::make_shared<JS::PersistentRootedObject>(context, promise);
    page.network().send(
        card, address, cacheUse, [&page, rooted, address = *resolved](const NetworkReply& reply) {
            settle(page, *rooted, reply, address);
        });
    return true;
}

} // namespace

bool defineFetch(JSContext* context, JS::HandleObject global)
{
    return JS_DefineFunction(context, global, "fetch", fetch, 1, JSPROP_ENUMERATE) != nullptr;
}

} // namespace loopscope
