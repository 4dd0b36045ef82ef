// SPDX-License-Identifier: GPL-3.0-or-later
// HTMLElement (HTML §3.2.2) for scripts.
#include "core/dom/focus_order.h"
#include "core/dom/form_control.h"
#include "core/dom/mutation.h"
#include "core/dom/text_case.h"
#include "core/web/dom/activation.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/dataset.h"
#include "core/web/dom/focus.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/reflection.h"
#include "core/web/dom/style_object.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>

#include <algorithm>

namespace loopscope {

namespace {

bool dataset(const ElementCall& call)
{
    return returnCached(call, kDatasetSlot, [&] { return makeDataset(call.page, call.self); });
}
bool style(const ElementCall& call)
{
    return returnCached(call, kStyleSlot, [&] { return makeInlineStyle(call.page, call.self); });
}
// [PutForwards=cssText].
bool setStyle(const ElementCall& call)
{
    JS::RootedObject self(call.context, &call.args.thisv().toObject());
    JS::RootedValue styleValue(call.context);
    JS::RootedValue text(call.context, call.arg(0));
    if (!JS_GetProperty(call.context, self, "style", &styleValue))
        return false;
    JS::RootedObject object(call.context, &styleValue.toObject());
    return JS_SetProperty(call.context, object, "cssText", text) && call.returnNothing();
}

bool tabIndex(const ElementCall& call)
{
    return call.returnNumber(dom::tabIndex(call.self));
}

// HTML §6.5.1 click(). No checkpoint inside: script is running.
bool click(const ElementCall& call)
{
    const NativeCall frame(call.page, "click");
    dom::FormState& state = call.self.formState();
    call.args.rval().setUndefined();
    if (dom::isActuallyDisabled(call.self) || state.isClickInProgress)
        return true;
    state.isClickInProgress = true;
    fireSyntheticClick(call.page, call.self, false);
    state.isClickInProgress = false;
    return call.page.engine().host().goesOn();
}

bool focus(const ElementCall& call)
{
    const NativeCall frame(call.page, "focus");
    if (dom::isFocusable(call.self))
        moveFocus(call.page, &call.self);
    call.args.rval().setUndefined();
    return call.page.engine().host().goesOn();
}
bool blur(const ElementCall& call)
{
    const NativeCall frame(call.page, "blur");
    if (call.self.document().focused() == &call.self)
        moveFocus(call.page, nullptr);
    call.args.rval().setUndefined();
    return call.page.engine().host().goesOn();
}

bool isBlock(const dom::Element& element)
{
    constexpr std::string_view kNames[] = { "address", "article", "aside", "blockquote", "body", "dd",
        "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tr", "ul" };
    return std::find(std::begin(kNames), std::end(kNames), element.localName()) != std::end(kNames);
}

// HTML §3.2.7 the innerText getter. TEACHING: blocks are told by their tags; p is set apart by a line.
// SPEC-GAP: styles.
void renderText(const dom::Node& node, std::string& text)
{
    const auto endLine = [&text] {
        while (text.ends_with(' '))
            text.pop_back();
        if (!text.empty() && !text.ends_with('\n'))
            text += '\n';
    };
    for (const dom::Node* child = node.firstChild(); child != nullptr; child = child->nextSibling()) {
        if (child->isText()) {
            for (const char c : static_cast<const dom::CharacterData*>(child)->data()) {
                if (!dom::isAsciiWhitespace(c))
                    text += c;
                else if (!text.empty() && !text.ends_with(' ') && !text.ends_with('\n'))
                    text += ' ';
            }
        } else if (child->isElement()) {
            const auto& element = static_cast<const dom::Element&>(*child);
            if (element.isHtml("br"))
                text += '\n';
            if (element.isHtml("script") || element.isHtml("style") || element.hasAttribute("hidden"))
                continue;
            if (isBlock(element))
                endLine();
            if (element.isHtml("p") && !text.empty())
                text += '\n';
            renderText(element, text);
            if (isBlock(element))
                endLine();
            if (element.isHtml("p") && element.nextElementSibling() != nullptr)
                text += '\n';
        }
    }
}

bool innerText(const ElementCall& call)
{
    if (!call.self.isConnected())
        return call.returnText(call.self.descendantText());
    std::string text;
    renderText(call.self, text);
    while (text.ends_with('\n') || text.ends_with(' '))
        text.pop_back();
    return call.returnText(text);
}
// HTML: line breaks become br elements.
bool setInnerText(const ElementCall& call)
{
    std::string text;
    if (!call.readNullAsEmpty(0, text))
        return false;
    const dom::NodeRef fragment = new dom::DocumentFragment(call.self.document());
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at)
            dom::append(*new dom::CharacterData(
                            dom::Node::Type::Text, call.self.document(), text.substr(at, end - at)),
                *fragment);
        if (end < text.size())
            dom::append(*new dom::Element(call.self.document(), "br"), *fragment);
        at = end + 1;
    }
    dom::replaceAll(fragment.get(), call.self);
    return call.returnNothing();
}

bool isContentEditable(const ElementCall& call)
{
    for (const dom::Element* each = &call.self; each != nullptr; each = each->parentElement()) {
        if (const std::string* const value = each->attribute("contenteditable"))
            return call.returnFlag(*value != "false");
    }
    return call.returnFlag(false);
}

bool draggable(const ElementCall& call)
{
    return call.returnFlag(call.self.attributeOr("draggable", "") == "true");
}
bool setDraggable(const ElementCall& call)
{
    call.self.setAttribute("draggable", JS::ToBoolean(call.arg(0)) ? "true" : "false");
    return call.returnNothing();
}

} // namespace

bool defineHtmlElementInterface(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototypes[] = { { .name = "HTMLElement" }, { .name = "SVGElement" },
        { .name = "MathMLElement" }, { .name = "HTMLUnknownElement" } };
    // SPEC-GAP: popovers, translate, spellcheck.
    static const JSPropertySpec kProperties[] = {
        reflectedText<"title">(),
        reflectedText<"lang">(),
        reflectedText<"dir">(),
        reflectedFlag<"hidden">(),
        reflectedText<"accessKey", "accesskey">(),
        attribute<"draggable", draggable, setDraggable>(),
        reflectedText<"contentEditable", "contenteditable">(),
        readonlyAttribute<"isContentEditable", isContentEditable>(),
        attribute<"innerText", innerText, setInnerText>(),
        attribute<"outerText", innerText, setInnerText>(),
        readonlyAttribute<"dataset", dataset>(),
        attribute<"style", style, setStyle>(),
        attribute<"tabIndex", tabIndex, setReflectedNumber<"tabindex">>(),
        reflectedFlag<"autofocus">(),
        reflectedFlag<"inert">(),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[]
        = { method<"click", click>(0), method<"focus", focus>(0), method<"blur", blur>(0), JS_FS_END };
    static const JSPropertySpec kSvgProperties[] = {
        readonlyAttribute<"dataset", dataset>(),
        attribute<"style", style, setStyle>(),
        attribute<"tabIndex", tabIndex, setReflectedNumber<"tabindex">>(),
        JS_PS_END,
    };
    return defineDomInterface(page, global, { &kPrototypes[0], "Element", nullptr, 0, kProperties, kMethods })
        && defineDomInterface(page, global, { &kPrototypes[1], "Element", nullptr, 0, kSvgProperties })
        && defineDomInterface(page, global, { &kPrototypes[2], "Element" })
        && defineDomInterface(page, global, { &kPrototypes[3], "HTMLElement" });
}

} // namespace loopscope
