// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/window_messages.h"

#include "core/engine/strings.h"
#include "core/url/url.h"
#include "core/web/dom_exception.h"
#include "core/web/event.h"
#include "core/web/message_event.h"
#include "core/web/message_transfer.h"
#include "core/web/native.h"
#include "core/web/posted_message.h"

#include <js/Conversions.h>
#include <js/PropertyAndElement.h>

#include <memory>

namespace loopscope {

namespace {

constexpr const char* kFunction = "'postMessage' on 'Window'";

// Web IDL overload resolution: (message, targetOrigin, transfer) or (message, options).
bool readArguments(
    JSContext* context, const JS::CallArgs& args, MessageTransfer& transfer, std::string& targetOrigin)
{
    const std::string failure = std::string("Failed to execute ") + kFunction + ": ";
    JS::RootedValue target(context, args.get(1));
    std::string where = failure;
    const bool isByOptions = args.length() < 3 && (target.isNullOrUndefined() || target.isObject());
    if (isByOptions) {
        if (!transfer.readOptions(target, "WindowPostMessageOptions"))
            return false;
        if (!target.isObject())
            return true;
        JS::RootedObject options(context, &target.toObject());
        if (!readMember(context, options, "targetOrigin", &target))
            return false;
        if (target.isUndefined())
            return true;
        where += "Failed to read the 'targetOrigin' property from 'WindowPostMessageOptions': ";
    }
    if (target.isSymbol())
        return throwTypeError(context, where + "Cannot convert a Symbol value to a string");
    JS::RootedString text(context, JS::ToString(context, target));
    if (!text)
        return false;
    targetOrigin = toUtf8(context, text);
    JS::RootedValue list(context, args.get(2));
    return isByOptions || list.isUndefined() || transfer.readList(list);
}

// HTML §9.3.3, step 5: the origin of an absolute URL; an opaque one is refused, as in Chromium.
std::optional<std::string> originOf(std::string_view target)
{
    const std::optional<url::Url> parsed = url::parse(target);
    const std::string origin = parsed ? url::serializedOrigin(*parsed) : "null";
    return origin == "null" ? std::nullopt : std::optional(origin);
}

struct Letter
{
    explicit Letter(JSContext* context)
        : data(context)
        , ports(context)
    {
    }
    JS::PersistentRooted<JS::Value> data;
    JS::PersistentRootedObject ports;
    std::string targetOrigin; // serialized; "*": any
};

// HTML §9.3.3 window post message steps, 8: a task on the posted message task source.
void deliver(Page& page, const Letter& letter)
{
    // Step 8.1: a page of another origin does not get it.
    if (letter.targetOrigin != "*" && letter.targetOrigin != originOfThePage(page))
        return;
    JSAutoRealm realm(page.engine().context(), page.engine().global());
    fireMessageEvent(page, page.engine().global(),
        { letter.data, originOfThePage(page), page.engine().global() }, letter.ports);
}

// HTML §9.3.3 window post message steps.
bool postMessage(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireArguments(context, args, 1, kFunction))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "postMessage");
    MessageTransfer transfer(context, kFunction);
    auto letter = std::make_shared<Letter>(context);
    letter->targetOrigin.assign(1, '/');
    JS::RootedValue data(context);
    // In Chromium's order: the message before the target origin is understood.
    if (!readArguments(context, args, transfer, letter->targetOrigin)
        || !transfer.serialize(args[0], nullptr, &data))
        return false;
    // Steps 4-5.
    if (letter->targetOrigin != "*") {
        const std::optional<std::string> origin
            = letter->targetOrigin == "/" ? originOfThePage(page) : originOf(letter->targetOrigin);
        if (!origin)
            return throwDomException(context, "SyntaxError",
                std::string("Failed to execute ")
                    .append(kFunction)
                    .append(": Invalid target origin '")
                    .append(letter->targetOrigin)
                    .append("' in a call to 'postMessage'.")
                    .c_str());
        letter->targetOrigin = *origin;
    }
    letter->data = data;
    letter->ports = makePortArray(context, transfer.receivedPorts());
    if (!letter->ports)
        return false;
    page.loop().queueATask({ TaskSource::PostedMessage, makeMessageCard(page, data), [&page, letter] {
                                deliver(page, *letter);
                            } });
    args.rval().setUndefined();
    return true;
}

} // namespace

std::string originOfThePage(Page& page)
{
    return url::serializedOrigin(page.url());
}

bool defineWindowMessages(JSContext* context, JS::HandleObject global)
{
    return JS_DefineFunction(context, global, "postMessage", postMessage, 1, JSPROP_ENUMERATE) != nullptr;
}

} // namespace loopscope
