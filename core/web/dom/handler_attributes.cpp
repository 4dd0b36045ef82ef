// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/handler_attributes.h"

#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/engine/strings.h"
#include "core/web/dom/node_object.h"
#include "core/web/event_target.h"
#include "core/web/page.h"

#include <js/CompilationAndEvaluation.h>
#include <js/Object.h>
#include <js/SourceText.h>
#include <js/String.h>

namespace loopscope {

void handlerAttributeChanged(
    Page& page, dom::Element& element, std::string_view name, const std::optional<std::string>& value)
{
    JSContext* const context = page.engine().context();
    JSAutoRealm realm(context, page.engine().global());
    JS::RootedObject target(context, page.dom().wrap(element));
    JS::RootedString type(context, newString(context, name.substr(2)));
    JS::RootedString text(context, value ? newString(context, *value) : nullptr);
    if (target && type)
        setEventHandlerText(context, target, type, text);
}

namespace {

// HTML step 3.8: the form owner and the document stand around the element.
bool scopeOf(Page& page, JS::HandleObject target, JS::RootedObjectVector& scope)
{
    dom::Element* const element = elementOf(target);
    if (element == nullptr)
        return true;
    dom::Element* const form = dom::formOwner(*element);
    JS::RootedObject formObject(page.engine().context(), form != nullptr ? page.dom().wrap(*form) : nullptr);
    // The innermost first.
    return scope.append(target) && (!formObject || scope.append(formObject))
        && scope.append(page.dom().documentObject());
}

} // namespace

JSObject* currentHandler(Page& page, JS::HandleObject target, JS::HandleObject listener)
{
    const JS::Value callback = JS::GetReservedSlot(listener, kListenerCallbackSlot);
    if (callback.isObject())
        return &callback.toObject();
    JSContext* const context = page.engine().context();
    JS::RootedString body(context, callback.toString());
    JS::RootedString type(context, JS::GetReservedSlot(listener, kListenerTypeSlot).toString());
    const std::string text = toUtf8(context, body) + "\n";
    const std::string name = "on" + toUtf8(context, type);
    JS::CompileOptions options(context);
    options.setFileAndLine("event handler", 1);
    JS::RootedObjectVector scope(context);
    std::size_t length = 0;
    JS::UniqueTwoByteChars characters(JS::LossyUTF8CharsToNewTwoByteCharsZ(
        context, JS::UTF8Chars(text.data(), text.size()), &length, js::StringBufferArena)
                                          .get());
    JS::SourceText<char16_t> source;
    const char* const names[] = { "event" };
    JSFunction* const function
        = scopeOf(page, target, scope) && characters && source.init(context, std::move(characters), length)
        ? JS::CompileFunction(context, scope, options, name.c_str(), 1, names, source)
        : nullptr;
    if (function == nullptr) {
        page.reportPendingException();
        removeListener(target, listener);
        return nullptr;
    }
    JSObject* const object = JS_GetFunctionObject(function);
    JS::SetReservedSlot(listener, kListenerCallbackSlot, JS::ObjectValue(*object));
    return object;
}

} // namespace loopscope
