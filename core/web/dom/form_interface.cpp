// SPDX-License-Identifier: GPL-3.0-or-later
// HTMLFormElement, HTMLFieldSetElement and HTMLLabelElement (HTML §4.10.3-4, §4.10.15) for scripts.
#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/form_submission.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/reflection.h"

namespace loopscope {

namespace {

std::vector<dom::NodeRef> listed(dom::Node& root)
{
    auto& form = static_cast<dom::Element&>(root);
    std::vector<dom::NodeRef> nodes;
    for (dom::Element* const each : dom::formElements(form))
        nodes.emplace_back(each);
    return nodes;
}

bool elements(const ElementCall& call)
{
    return returnCached(call, kElementsSlot,
        [&] { return makeLiveCollection(call.page, call.self, listed, "HTMLFormControlsCollection"); });
}
bool length(const ElementCall& call)
{
    return call.returnNumber(static_cast<double>(dom::formElements(call.self).size()));
}

// HTML §4.10.3 submit(): no validation, no event.
bool submit(const ElementCall& call)
{
    const NativeCall frame(call.page, "submit");
    return call.returnNothing();
}
bool requestSubmit(const ElementCall& call)
{
    const NativeCall frame(call.page, "requestSubmit");
    dom::Node* const submitter = nodeOf(call.arg(0));
    if (!call.arg(0).isNullOrUndefined()
        && (submitter == nullptr || !submitter->isElement()
            || !dom::isSubmitButton(static_cast<dom::Element&>(*submitter))))
        return throwTypeError(call.context,
            "Failed to execute 'requestSubmit' on 'HTMLFormElement': The specified element is not a submit "
            "button.");
    submitForm(call.page, call.self, static_cast<dom::Element*>(submitter));
    call.args.rval().setUndefined();
    return call.page.engine().host().goesOn();
}
bool reset(const ElementCall& call)
{
    const NativeCall frame(call.page, "reset");
    resetForm(call.page, call.self);
    call.args.rval().setUndefined();
    return call.page.engine().host().goesOn();
}
bool checkValidity(const ElementCall& call)
{
    const NativeCall frame(call.page, "checkValidity");
    return call.returnFlag(validateForm(call.page, call.self));
}
bool reportValidity(const ElementCall& call)
{
    const NativeCall frame(call.page, "reportValidity");
    return call.returnFlag(validateForm(call.page, call.self));
}

bool formMethod(const ElementCall& call)
{
    const std::string value = call.self.attributeOr("method", "get");
    return call.returnText(value == "post" || value == "POST" ? "post"
            : value == "dialog"                               ? "dialog"
                                                              : "get");
}
bool action(const ElementCall& call)
{
    return call.returnText(resolvedUrl(call.page, call.self.attributeOr("action", "")));
}

bool control(const ElementCall& call)
{
    return call.returnNode(dom::labeledControl(call.self));
}
bool form(const ElementCall& call)
{
    return call.returnNode(dom::formOwner(call.self));
}

} // namespace

bool includeFormMembers(Page& page)
{
    // SPEC-GAP: enctype, target, rel; a form's own named properties (form.elements has them).
    static const JSPropertySpec kFormProperties[] = {
        reflectedText<"name">(),
        attribute<"method", formMethod, setReflectedText<"method">>(),
        attribute<"action", action, setReflectedText<"action">>(),
        reflectedText<"autocomplete">(),
        reflectedFlag<"noValidate", "novalidate">(),
        readonlyAttribute<"elements", elements>(),
        readonlyAttribute<"length", length>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kFormMethods[] = {
        method<"submit", submit>(0),
        method<"requestSubmit", requestSubmit>(0),
        method<"reset", reset>(0),
        method<"checkValidity", checkValidity>(0),
        method<"reportValidity", reportValidity>(0),
        JS_FS_END,
    };
    static const JSPropertySpec kFieldSetProperties[] = {
        reflectedFlag<"disabled">(),
        reflectedText<"name">(),
        readonlyAttribute<"form", form>(),
        JS_PS_END,
    };
    static const JSPropertySpec kLabelProperties[] = {
        reflectedText<"htmlFor", "for">(),
        readonlyAttribute<"control", control>(),
        readonlyAttribute<"form", form>(),
        JS_PS_END,
    };
    return includeMixin(page, "HTMLFormElement", kFormProperties, kFormMethods)
        && includeMixin(page, "HTMLFieldSetElement", kFieldSetProperties)
        && includeMixin(page, "HTMLLabelElement", kLabelProperties);
}

} // namespace loopscope
