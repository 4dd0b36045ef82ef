// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/fetch.h"

#include "core/engine/strings.h"
#include "core/web/abort_signal.h"
#include "core/web/native.h"
#include "core/web/response.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/GCVector.h>
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

void settle(Page& page, JS::HandleObject promise, const NetworkReply& reply, const RequestAddress& address,
    JS::HandleObject signal)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedObject response(context);
    if (reply.failed)
        throwTypeError(context, "Failed to fetch");
    else
        response = makeResponse(context, reply, address, signal);
    if (!response) {
        static_cast<void>(rejectWithPendingException(context, promise));
        return;
    }
    JS::RootedValue value(context, JS::ObjectValue(*response));
    static_cast<void>(JS::ResolvePromise(context, promise, value));
}

// Fetch §4.6 abort a fetch() call: its promise is rejected with the signal's reason, its request given up.
const AbortSteps kAbortFetch { [](Page& page, JS::HandleObject signal, JS::HandleValue promise,
                                   JS::HandleValue card) {
    JSContext* const context = page.engine().context();
    page.network().cancel(CardId { static_cast<std::uint32_t>(card.toNumber()) });
    JS::RootedObject object(context, &promise.toObject());
    JS::RootedValue reason(context, abortReason(signal));
    static_cast<void>(JS::RejectPromise(context, object, reason));
} };

// The signal of the options; null is none.
bool readSignal(JSContext* context, JS::HandleValue options, JS::MutableHandleObject signal)
{
    if (!options.isObject())
        return true;
    JS::RootedObject object(context, &options.toObject());
    JS::RootedValue value(context);
    if (!JS_GetProperty(context, object, "signal", &value))
        return false;
    if (value.isNullOrUndefined())
        return true;
    if (!isAbortSignal(value))
        return throwTypeError(context,
            "Failed to execute 'fetch' on 'Window': Failed to read the 'signal' property from 'RequestInit': "
            "Failed to convert value to 'AbortSignal'.");
    signal.set(&value.toObject());
    return true;
}

// SPEC-GAP: Request objects, request bodies and headers, modes and credentials are not modelled.
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
    JS::RootedObject signal(context);
    if (!requireWindow(context, args, "Failed to execute 'fetch' on 'Window': ")
        || !requireArguments(context, args, 1, "'fetch' on 'Window'")
        || !(url = JS::ToString(context, args[0]))
        || !readOption(context, args.get(1), "method", "GET", method)
        || !readOption(context, args.get(1), "cache", "default", cache)
        || !readSignal(context, args.get(1), &signal)) {
        return rejectWithPendingException(context, promise);
    }
    const std::optional<RequestAddress> resolved = page.network().resolve(toUtf8(context, url));
    if (!resolved) {
        throwTypeError(context,
            "Failed to execute 'fetch' on 'Window': Failed to parse URL from " + toUtf8(context, url));
        return rejectWithPendingException(context, promise);
    }
    // Fetch §5.4 new Request, step 30: the request's own signal depends on the one that is given, so that the
    // listeners of that one run before the promise is rejected.
    if (signal) {
        JS::RootedObjectVector sources(context);
        if (!sources.append(signal) || !(signal = makeDependentSignal(page, sources)))
            return false;
    }
    // Fetch §5.6 step 4: a signal that is aborted already.
    if (signal && isAborted(signal)) {
        JS::RootedValue reason(context, abortReason(signal));
        return JS::RejectPromise(context, promise, reason);
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
    struct Call
    {
        JS::PersistentRootedObject promise;
        JS::PersistentRootedObject signal;
        JS::PersistentRootedObject algorithm; // what aborts it, or null
    };
    auto call = std::make_shared<Call>(Call { JS::PersistentRootedObject(context, promise),
        JS::PersistentRootedObject(context, signal), JS::PersistentRootedObject(context) });
    // Fetch §5.6 step 11: add the abort steps to the signal.
    if (signal) {
        JS::RootedValue promiseValue(context, JS::ObjectValue(*promise));
        JS::RootedValue cardValue(context, JS::NumberValue(number(card)));
        call->algorithm = addAbortAlgorithm(context, signal, kAbortFetch, promiseValue, cardValue);
    }
    page.network().send(
        card, address, cacheUse, [&page, call, address = *resolved](const NetworkReply& reply) {
            if (call->algorithm)
                removeAbortAlgorithm(call->signal, call->algorithm);
            settle(page, call->promise, reply, address, call->signal);
        });
    return true;
}

} // namespace

bool defineFetch(JSContext* context, JS::HandleObject global)
{
    return JS_DefineFunction(context, global, "fetch", fetch, 1, JSPROP_ENUMERATE) != nullptr;
}

} // namespace loopscope
