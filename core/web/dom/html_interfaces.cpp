// SPDX-License-Identifier: GPL-3.0-or-later
// Which interface each element of HTML has (HTML §3.2.2 element interface).
#include "core/web/dom/element_interface.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/member.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr struct
{
    std::string_view tag;
    const char* interface;
} kElementInterfaces[] = {
    { "a", "HTMLAnchorElement" },
    { "area", "HTMLAreaElement" },
    { "audio", "HTMLAudioElement" },
    { "base", "HTMLBaseElement" },
    { "blockquote", "HTMLQuoteElement" },
    { "body", "HTMLBodyElement" },
    { "br", "HTMLBRElement" },
    { "button", "HTMLButtonElement" },
    { "canvas", "HTMLCanvasElement" },
    { "caption", "HTMLTableCaptionElement" },
    { "col", "HTMLTableColElement" },
    { "colgroup", "HTMLTableColElement" },
    { "data", "HTMLDataElement" },
    { "datalist", "HTMLDataListElement" },
    { "del", "HTMLModElement" },
    { "details", "HTMLDetailsElement" },
    { "dialog", "HTMLDialogElement" },
    { "div", "HTMLDivElement" },
    { "dl", "HTMLDListElement" },
    { "embed", "HTMLEmbedElement" },
    { "fieldset", "HTMLFieldSetElement" },
    { "form", "HTMLFormElement" },
    { "h1", "HTMLHeadingElement" },
    { "h2", "HTMLHeadingElement" },
    { "h3", "HTMLHeadingElement" },
    { "h4", "HTMLHeadingElement" },
    { "h5", "HTMLHeadingElement" },
    { "h6", "HTMLHeadingElement" },
    { "head", "HTMLHeadElement" },
    { "hr", "HTMLHRElement" },
    { "html", "HTMLHtmlElement" },
    { "iframe", "HTMLIFrameElement" },
    { "img", "HTMLImageElement" },
    { "input", "HTMLInputElement" },
    { "ins", "HTMLModElement" },
    { "label", "HTMLLabelElement" },
    { "legend", "HTMLLegendElement" },
    { "li", "HTMLLIElement" },
    { "link", "HTMLLinkElement" },
    { "listing", "HTMLPreElement" },
    { "map", "HTMLMapElement" },
    { "menu", "HTMLMenuElement" },
    { "meta", "HTMLMetaElement" },
    { "meter", "HTMLMeterElement" },
    { "object", "HTMLObjectElement" },
    { "ol", "HTMLOListElement" },
    { "optgroup", "HTMLOptGroupElement" },
    { "option", "HTMLOptionElement" },
    { "output", "HTMLOutputElement" },
    { "p", "HTMLParagraphElement" },
    { "param", "HTMLParamElement" },
    { "picture", "HTMLPictureElement" },
    { "pre", "HTMLPreElement" },
    { "progress", "HTMLProgressElement" },
    { "q", "HTMLQuoteElement" },
    { "script", "HTMLScriptElement" },
    { "select", "HTMLSelectElement" },
    { "slot", "HTMLSlotElement" },
    { "source", "HTMLSourceElement" },
    { "span", "HTMLSpanElement" },
    { "style", "HTMLStyleElement" },
    { "table", "HTMLTableElement" },
    { "tbody", "HTMLTableSectionElement" },
    { "td", "HTMLTableCellElement" },
    { "template", "HTMLTemplateElement" },
    { "textarea", "HTMLTextAreaElement" },
    { "tfoot", "HTMLTableSectionElement" },
    { "th", "HTMLTableCellElement" },
    { "thead", "HTMLTableSectionElement" },
    { "time", "HTMLTimeElement" },
    { "title", "HTMLTitleElement" },
    { "tr", "HTMLTableRowElement" },
    { "track", "HTMLTrackElement" },
    { "ul", "HTMLUListElement" },
    { "video", "HTMLVideoElement" },
};

// Elements that are plain HTMLElements.
constexpr std::string_view kPlainTags[] = { "abbr", "acronym", "address", "article", "aside", "b", "basefont",
    "bdi", "bdo", "big", "center", "cite", "code", "dd", "dfn", "dt", "em", "figcaption", "figure", "footer",
    "header", "hgroup", "i", "kbd", "main", "mark", "nav", "nobr", "noembed", "noframes", "noscript",
    "plaintext", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "search", "section", "small", "strike",
    "strong", "sub", "summary", "sup", "tt", "u", "var", "wbr" };

} // namespace

const char* interfaceNameOf(const dom::Element& element)
{
    if (element.elementNamespace() != dom::Namespace::Html)
        return element.elementNamespace() == dom::Namespace::Svg ? "SVGElement" : "MathMLElement";
    const std::string_view tag = element.localName();
    const auto found = std::find_if(std::begin(kElementInterfaces), std::end(kElementInterfaces),
        [tag](const auto& each) { return each.tag == tag; });
    if (found != std::end(kElementInterfaces))
        return found->interface;
    // A name with a dash may become a custom element.
    const bool isKnown = tag.find('-') != std::string_view::npos
        || std::binary_search(std::begin(kPlainTags), std::end(kPlainTags), tag);
    return isKnown ? "HTMLElement" : "HTMLUnknownElement";
}

bool defineHtmlInterfaces(Page& page, JS::HandleObject global)
{
    static const JSClass kMediaPrototype = { .name = "HTMLMediaElement" };
    static const JSClass kPrototypes[] = {
        { .name = "HTMLAnchorElement" },
        { .name = "HTMLAreaElement" },
        { .name = "HTMLAudioElement" },
        { .name = "HTMLBRElement" },
        { .name = "HTMLBaseElement" },
        { .name = "HTMLBodyElement" },
        { .name = "HTMLButtonElement" },
        { .name = "HTMLCanvasElement" },
        { .name = "HTMLDListElement" },
        { .name = "HTMLDataElement" },
        { .name = "HTMLDataListElement" },
        { .name = "HTMLDetailsElement" },
        { .name = "HTMLDialogElement" },
        { .name = "HTMLDivElement" },
        { .name = "HTMLEmbedElement" },
        { .name = "HTMLFieldSetElement" },
        { .name = "HTMLFormElement" },
        { .name = "HTMLHRElement" },
        { .name = "HTMLHeadElement" },
        { .name = "HTMLHeadingElement" },
        { .name = "HTMLHtmlElement" },
        { .name = "HTMLIFrameElement" },
        { .name = "HTMLImageElement" },
        { .name = "HTMLInputElement" },
        { .name = "HTMLLIElement" },
        { .name = "HTMLLabelElement" },
        { .name = "HTMLLegendElement" },
        { .name = "HTMLLinkElement" },
        { .name = "HTMLMapElement" },
        { .name = "HTMLMenuElement" },
        { .name = "HTMLMetaElement" },
        { .name = "HTMLMeterElement" },
        { .name = "HTMLModElement" },
        { .name = "HTMLOListElement" },
        { .name = "HTMLObjectElement" },
        { .name = "HTMLOptGroupElement" },
        { .name = "HTMLOptionElement" },
        { .name = "HTMLOutputElement" },
        { .name = "HTMLParagraphElement" },
        { .name = "HTMLParamElement" },
        { .name = "HTMLPictureElement" },
        { .name = "HTMLPreElement" },
        { .name = "HTMLProgressElement" },
        { .name = "HTMLQuoteElement" },
        { .name = "HTMLScriptElement" },
        { .name = "HTMLSelectElement" },
        { .name = "HTMLSlotElement" },
        { .name = "HTMLSourceElement" },
        { .name = "HTMLSpanElement" },
        { .name = "HTMLStyleElement" },
        { .name = "HTMLTableCaptionElement" },
        { .name = "HTMLTableCellElement" },
        { .name = "HTMLTableColElement" },
        { .name = "HTMLTableElement" },
        { .name = "HTMLTableRowElement" },
        { .name = "HTMLTableSectionElement" },
        { .name = "HTMLTemplateElement" },
        { .name = "HTMLTextAreaElement" },
        { .name = "HTMLTimeElement" },
        { .name = "HTMLTitleElement" },
        { .name = "HTMLTrackElement" },
        { .name = "HTMLUListElement" },
        { .name = "HTMLVideoElement" },
    };
    if (!defineDomInterface(page, global, { &kMediaPrototype, "HTMLElement" }))
        return false;
    return std::all_of(std::begin(kPrototypes), std::end(kPrototypes), [&](const JSClass& prototype) {
        const std::string_view name = prototype.name;
        const bool isMedia = name == "HTMLAudioElement" || name == "HTMLVideoElement";
        return defineDomInterface(page, global, { &prototype, isMedia ? "HTMLMediaElement" : "HTMLElement" });
    });
}

} // namespace loopscope
