// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/history_interface.h"

#include "core/web/document_url.h"
#include "core/web/dom_exception.h"
#include "core/web/native.h"
#include "core/web/structured_cloner.h"
#include "core/web/window_object.h"

#include <js/Conversions.h>
#include <js/PropertySpec.h>

namespace loopscope {

namespace {

const JSClass kHistoryClass = { .name = "History" };

bool length(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setNumber(static_cast<double>(Page::of(context).history().length()));
    return requireClass(context, args, kHistoryClass);
}
bool state(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().set(Page::of(context).history().state());
    return requireClass(context, args, kHistoryClass);
}
bool scrollRestoration(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return requireClass(context, args, kHistoryClass)
        && returnString(context, args, Page::of(context).history().restoresScroll() ? "auto" : "manual");
}
bool setScrollRestoration(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::string text;
    if (!requireClass(context, args, kHistoryClass)
        || !readText(
            context, args.get(0), "Failed to set the 'scrollRestoration' property on 'History': ", text))
        return false;
    if (text == "auto" || text == "manual")
        Page::of(context).history().restoresScroll() = text == "auto";
    args.rval().setUndefined();
    return true;
}

bool traverse(JSContext* context, const JS::CallArgs& args, const char* name, int delta)
{
    if (!requireClass(context, args, kHistoryClass))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, name);
    page.history().traverseBy(delta);
    args.rval().setUndefined();
    return true;
}
bool back(JSContext* context, unsigned count, JS::Value* values)
{
    return traverse(context, JS::CallArgsFromVp(count, values), "back", -1);
}
bool forward(JSContext* context, unsigned count, JS::Value* values)
{
    return traverse(context, JS::CallArgsFromVp(count, values), "forward", 1);
}
bool go(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::int32_t delta = 0;
    if (!requireClass(context, args, kHistoryClass))
        return false;
    if (args.hasDefined(0)
        && (!requireNumeric(context, args[0], "'go' on 'History'") || !JS::ToInt32(context, args[0], &delta)))
        return false;
    return traverse(context, args, "go", delta);
}

// HTML §7.4.4 can have its URL rewritten: for the schemes of pages on servers.
bool canHaveItsUrlRewritten(const url::Url& from, const url::Url& to)
{
    return from.scheme == to.scheme && from.username == to.username && from.password == to.password
        && from.host == to.host && from.port == to.port;
}

// HTML §7.2.5 the shared history push/replace state steps.
bool pushOrReplace(JSContext* context, const JS::CallArgs& args, const char* name, HistoryHandling handling)
{
    const std::string function = std::string("'").append(name).append("' on 'History'");
    const std::string where = "Failed to execute " + function + ": ";
    if (!requireClass(context, args, kHistoryClass) || !requireArguments(context, args, 2, function.c_str()))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, name);
    JS::RootedValue state(context);
    std::string text;
    StructuredCloner cloner(context, where);
    if (!readText(context, args[1], where, text)
        || (args.length() > 2 && !args[2].isNullOrUndefined() && !readText(context, args[2], where, text))
        || !cloner.begin() || !cloner.clone(args[0], &state))
        return false;
    url::Url target = page.url();
    if (args.length() > 2 && !args[2].isNullOrUndefined()) {
        const std::optional<url::Url> parsed = parseUrl(page, text);
        if (!parsed || !canHaveItsUrlRewritten(page.url(), *parsed))
            return throwDomException(context, "SecurityError",
                (where + "A history state object with URL '" + (parsed ? url::serialized(*parsed) : text)
                    + "' cannot be created in a document with origin '" + url::serializedOrigin(page.url())
                    + "' and URL '" + url::serialized(page.url()) + "'.")
                    .c_str());
        target = *parsed;
    }
    page.history().update(target, state, handling);
    args.rval().setUndefined();
    return true;
}
bool pushState(JSContext* context, unsigned count, JS::Value* values)
{
    return pushOrReplace(context, JS::CallArgsFromVp(count, values), "pushState", HistoryHandling::Push);
}
bool replaceState(JSContext* context, unsigned count, JS::Value* values)
{
    return pushOrReplace(
        context, JS::CallArgsFromVp(count, values), "replaceState", HistoryHandling::Replace);
}

} // namespace

bool defineHistory(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "History" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("length", length, JSPROP_ENUMERATE),
        JS_PSGS("scrollRestoration", scrollRestoration, setScrollRestoration, JSPROP_ENUMERATE),
        JS_PSG("state", state, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "History", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("back", back, 0, JSPROP_ENUMERATE),
        JS_FN("forward", forward, 0, JSPROP_ENUMERATE),
        JS_FN("go", go, 0, JSPROP_ENUMERATE),
        JS_FN("pushState", pushState, 2, JSPROP_ENUMERATE),
        JS_FN("replaceState", replaceState, 2, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods }))
        return false;
    JS::RootedObject object(context, page.interfaces().make(context, kHistoryClass, "History"));
    return defineWindowObject(page, global, "history", object);
}

} // namespace loopscope
