// SPDX-License-Identifier: GPL-3.0-or-later
// HTMLInputElement, HTMLTextAreaElement and HTMLButtonElement (HTML §4.10.5-11) for scripts.
#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/dom/text_case.h"
#include "core/web/dom/activation.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/reflection.h"
#include "core/web/event.h"

#include <js/Array.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>

#include <cmath>
#include <limits>

namespace loopscope {

namespace {

bool value(const ElementCall& call)
{
    return call.returnText(dom::value(call.self));
}
bool setValue(const ElementCall& call)
{
    std::string text;
    if (!call.readNullAsEmpty(0, text))
        return false;
    dom::setValue(call.self, text);
    return call.returnNothing();
}

bool valueAsNumber(const ElementCall& call)
{
    const std::string text = dom::value(call.self);
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    const bool isNumeric = dom::inputType(call.self) == "number" || dom::inputType(call.self) == "range";
    return call.returnNumber(
        isNumeric && end != text.c_str() ? number : std::numeric_limits<double>::quiet_NaN());
}
bool setValueAsNumber(const ElementCall& call)
{
    JS::RootedString text(call.context, JS::ToString(call.context, call.arg(0)));
    if (!text)
        return false;
    dom::setValue(call.self, toUtf8(call.context, text));
    return call.returnNothing();
}

bool checked(const ElementCall& call)
{
    return call.returnFlag(dom::isChecked(call.self));
}
bool setChecked(const ElementCall& call)
{
    dom::setChecked(call.self, JS::ToBoolean(call.arg(0)));
    return call.returnNothing();
}
bool indeterminate(const ElementCall& call)
{
    return call.returnFlag(call.self.formState().isIndeterminate);
}
bool setIndeterminate(const ElementCall& call)
{
    call.self.formState().isIndeterminate = JS::ToBoolean(call.arg(0));
    return call.returnNothing();
}

bool inputType(const ElementCall& call)
{
    return call.returnText(dom::inputType(call.self));
}
bool textAreaType(const ElementCall& call)
{
    return call.returnText("textarea");
}
bool buttonType(const ElementCall& call)
{
    return call.returnText(dom::isSubmitButton(call.self) ? "submit"
            : dom::isResetButton(call.self)               ? "reset"
                                                          : "button");
}
bool defaultText(const ElementCall& call)
{
    return call.returnText(call.self.descendantText());
}
bool textLength(const ElementCall& call)
{
    JS::RootedString text(call.context, newString(call.context, dom::value(call.self)));
    return text && call.returnNumber(static_cast<double>(JS::GetStringLength(text)));
}

bool form(const ElementCall& call)
{
    return call.returnNode(dom::formOwner(call.self));
}

// HTML §4.10.4: the labels whose labeled control it is.
bool labels(const ElementCall& call)
{
    std::vector<dom::NodeRef> found;
    dom::Node& root = call.self.root();
    for (dom::Node* node = root.next(root); node != nullptr; node = node->next(root)) {
        if (node->isElement() && static_cast<dom::Element*>(node)->isHtml("label")
            && dom::labeledControl(static_cast<dom::Element&>(*node)) == &call.self)
            found.emplace_back(node);
    }
    return call.returnObject(makeStaticNodeList(call.page, std::move(found)));
}

bool checkValidity(const ElementCall& call)
{
    const NativeCall frame(call.page, "checkValidity");
    const bool isValid = dom::validityProblem(call.self) == nullptr;
    if (!isValid)
        fireAt(call.page, call.self, "invalid", kCancelable);
    return call.returnFlag(isValid);
}
bool setCustomValidity(const ElementCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    call.self.formState().customValidity = text;
    return call.returnNothing();
}
// SPEC-GAP: a plain object as it is now, and messages in Chromium's words for the two commonest problems.
bool validity(const ElementCall& call)
{
    const char* const problem = dom::validityProblem(call.self);
    JS::RootedObject state(call.context, JS_NewPlainObject(call.context));
    for (const char* name : { "valueMissing", "typeMismatch", "patternMismatch", "tooLong", "tooShort",
             "rangeUnderflow", "rangeOverflow", "stepMismatch", "badInput", "customError" }) {
        JS::RootedValue flag(
            call.context, JS::BooleanValue(problem != nullptr && std::string_view(problem) == name));
        if (!state || !JS_DefineProperty(call.context, state, name, flag, JSPROP_ENUMERATE))
            return false;
    }
    JS::RootedValue valid(call.context, JS::BooleanValue(problem == nullptr));
    return JS_DefineProperty(call.context, state, "valid", valid, JSPROP_ENUMERATE)
        && call.returnObject(state);
}
bool validationMessage(const ElementCall& call)
{
    const char* const problem = dom::validityProblem(call.self);
    const std::string_view kind = problem != nullptr ? problem : "";
    if (kind == "customError")
        return call.returnText(call.self.formState().customValidity);
    return call.returnText(kind == "valueMissing" ? "Please fill out this field."
            : kind.empty()                        ? ""
                                                  : "Please enter a valid value.");
}

// HTML §4.10.20. SPEC-GAP: a selection is only remembered; typing goes to the end.
bool select(const ElementCall& call)
{
    const NativeCall frame(call.page, "select");
    return call.returnNothing();
}

template <bool FromEnd> bool selectionEdge(const ElementCall& call)
{
    const dom::FormState& state = call.self.formState();
    return call.returnNumber(static_cast<double>(FromEnd ? state.selectionEnd : state.selectionStart));
}
bool setSelectionRange(const ElementCall& call)
{
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    if (!JS::ToUint32(call.context, call.arg(0), &start) || !JS::ToUint32(call.context, call.arg(1), &end))
        return false;
    call.self.formState().selectionStart = start;
    call.self.formState().selectionEnd = end;
    return call.returnNothing();
}

} // namespace

bool includeControlMembers(Page& page)
{
    static const JSPropertySpec kCommon[] = {
        reflectedText<"name">(),
        reflectedFlag<"disabled">(),
        readonlyAttribute<"form", form>(),
        readonlyAttribute<"labels", labels>(),
        readonlyAttribute<"validity", validity>(),
        readonlyAttribute<"validationMessage", validationMessage>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kCommonMethods[] = {
        method<"checkValidity", checkValidity>(0),
        method<"reportValidity", checkValidity>(0),
        method<"setCustomValidity", setCustomValidity>(1),
        JS_FS_END,
    };
    static const JSPropertySpec kTextProperties[] = {
        reflectedText<"placeholder">(),
        reflectedFlag<"readOnly", "readonly">(),
        reflectedFlag<"required">(),
        reflectedNumber<"maxLength", -1, "maxlength">(),
        reflectedNumber<"minLength", -1, "minlength">(),
        reflectedText<"autocomplete">(),
        attribute<"value", value, setValue>(),
        readonlyAttribute<"selectionStart", selectionEdge<false>>(),
        readonlyAttribute<"selectionEnd", selectionEdge<true>>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kTextMethods[]
        = { method<"select", select>(0), method<"setSelectionRange", setSelectionRange>(2), JS_FS_END };
    // SPEC-GAP: files, list, valueAsDate, stepUp and stepDown, showPicker.
    static const JSPropertySpec kInputProperties[] = {
        attribute<"type", inputType, setReflectedText<"type">>(),
        reflectedText<"defaultValue", "value">(),
        attribute<"checked", checked, setChecked>(),
        reflectedFlag<"defaultChecked", "checked">(),
        attribute<"indeterminate", indeterminate, setIndeterminate>(),
        attribute<"valueAsNumber", valueAsNumber, setValueAsNumber>(),
        reflectedText<"min">(),
        reflectedText<"max">(),
        reflectedText<"step">(),
        reflectedText<"pattern">(),
        reflectedText<"accept">(),
        reflectedFlag<"multiple">(),
        reflectedUrl<"src">(),
        reflectedText<"alt">(),
        reflectedNumber<"size", 20>(),
        JS_PS_END,
    };
    static const JSPropertySpec kTextAreaProperties[] = {
        readonlyAttribute<"type", textAreaType>(),
        attribute<"defaultValue", defaultText, setReflectedText<"value">>(),
        readonlyAttribute<"textLength", textLength>(),
        reflectedNumber<"rows", 2>(),
        reflectedNumber<"cols", 20>(),
        JS_PS_END,
    };
    static const JSPropertySpec kButtonProperties[] = {
        attribute<"type", buttonType, setReflectedText<"type">>(),
        reflectedText<"value">(),
        reflectedFlag<"formNoValidate", "formnovalidate">(),
        JS_PS_END,
    };
    for (const char* interface :
        { "HTMLInputElement", "HTMLTextAreaElement", "HTMLButtonElement", "HTMLSelectElement" }) {
        if (!includeMixin(page, interface, kCommon, kCommonMethods))
            return false;
    }
    return includeMixin(page, "HTMLInputElement", kTextProperties, kTextMethods)
        && includeMixin(page, "HTMLTextAreaElement", kTextProperties, kTextMethods)
        && includeMixin(page, "HTMLInputElement", kInputProperties)
        && includeMixin(page, "HTMLTextAreaElement", kTextAreaProperties)
        && includeMixin(page, "HTMLButtonElement", kButtonProperties);
}

} // namespace loopscope
