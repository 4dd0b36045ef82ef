// SPDX-License-Identifier: GPL-3.0-or-later
// The mixins GlobalEventHandlers and WindowEventHandlers (HTML §8.1.8.2).
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/member.h"

#include <js/PropertyAndElement.h>

namespace loopscope {

namespace {

// HTML: the body element's handlers of these names are the window's.
template <EventTypeName Name> bool windowsGetter(JSContext* context, unsigned count, JS::Value* values)
{
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    return JS_GetProperty(context, global, Name.text, JS::CallArgsFromVp(count, values).rval());
}
template <EventTypeName Name> bool windowsSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    args.rval().setUndefined();
    return JS_SetProperty(context, global, Name.text, args.get(0));
}
template <EventTypeName Name> constexpr JSPropertySpec windowsEventHandler()
{
    return JS_PSGS(Name.text, windowsGetter<Name>, windowsSetter<Name>, JSPROP_ENUMERATE);
}

} // namespace

bool includeEventHandlers(Page& page, JS::HandleObject global)
{
    static const JSPropertySpec kGlobalHandlers[] = {
        eventHandler<"onabort">(),
        eventHandler<"onauxclick">(),
        eventHandler<"onbeforeinput">(),
        eventHandler<"onbeforetoggle">(),
        eventHandler<"onblur">(),
        eventHandler<"oncancel">(),
        eventHandler<"oncanplay">(),
        eventHandler<"oncanplaythrough">(),
        eventHandler<"onchange">(),
        eventHandler<"onclick">(),
        eventHandler<"onclose">(),
        eventHandler<"oncontextmenu">(),
        eventHandler<"oncopy">(),
        eventHandler<"oncuechange">(),
        eventHandler<"oncut">(),
        eventHandler<"ondblclick">(),
        eventHandler<"ondrag">(),
        eventHandler<"ondragend">(),
        eventHandler<"ondragenter">(),
        eventHandler<"ondragleave">(),
        eventHandler<"ondragover">(),
        eventHandler<"ondragstart">(),
        eventHandler<"ondrop">(),
        eventHandler<"ondurationchange">(),
        eventHandler<"onemptied">(),
        eventHandler<"onended">(),
        eventHandler<"onerror">(),
        eventHandler<"onfocus">(),
        eventHandler<"onformdata">(),
        eventHandler<"oninput">(),
        eventHandler<"oninvalid">(),
        eventHandler<"onkeydown">(),
        eventHandler<"onkeypress">(),
        eventHandler<"onkeyup">(),
        eventHandler<"onload">(),
        eventHandler<"onloadeddata">(),
        eventHandler<"onloadedmetadata">(),
        eventHandler<"onloadstart">(),
        eventHandler<"onmousedown">(),
        eventHandler<"onmouseenter">(),
        eventHandler<"onmouseleave">(),
        eventHandler<"onmousemove">(),
        eventHandler<"onmouseout">(),
        eventHandler<"onmouseover">(),
        eventHandler<"onmouseup">(),
        eventHandler<"onpaste">(),
        eventHandler<"onpause">(),
        eventHandler<"onplay">(),
        eventHandler<"onplaying">(),
        eventHandler<"onprogress">(),
        eventHandler<"onratechange">(),
        eventHandler<"onreset">(),
        eventHandler<"onresize">(),
        eventHandler<"onscroll">(),
        eventHandler<"onscrollend">(),
        eventHandler<"onsecuritypolicyviolation">(),
        eventHandler<"onseeked">(),
        eventHandler<"onseeking">(),
        eventHandler<"onselect">(),
        eventHandler<"onselectionchange">(),
        eventHandler<"onselectstart">(),
        eventHandler<"onslotchange">(),
        eventHandler<"onstalled">(),
        eventHandler<"onsubmit">(),
        eventHandler<"onsuspend">(),
        eventHandler<"ontimeupdate">(),
        eventHandler<"ontoggle">(),
        eventHandler<"onvolumechange">(),
        eventHandler<"onwaiting">(),
        eventHandler<"onwheel">(),
        eventHandler<"onanimationend">(),
        eventHandler<"onanimationiteration">(),
        eventHandler<"onanimationstart">(),
        eventHandler<"onanimationcancel">(),
        eventHandler<"ontransitionend">(),
        eventHandler<"ontransitionrun">(),
        eventHandler<"ontransitionstart">(),
        eventHandler<"ontransitioncancel">(),
        eventHandler<"ongotpointercapture">(),
        eventHandler<"onlostpointercapture">(),
        eventHandler<"onpointercancel">(),
        eventHandler<"onpointerdown">(),
        eventHandler<"onpointerenter">(),
        eventHandler<"onpointerleave">(),
        eventHandler<"onpointermove">(),
        eventHandler<"onpointerout">(),
        eventHandler<"onpointerover">(),
        eventHandler<"onpointerup">(),
        eventHandler<"ontouchstart">(),
        eventHandler<"ontouchmove">(),
        eventHandler<"ontouchend">(),
        eventHandler<"ontouchcancel">(),
        JS_PS_END,
    };
    static const JSPropertySpec kWindowHandlers[] = {
        eventHandler<"onafterprint">(),
        eventHandler<"onbeforeprint">(),
        eventHandler<"onbeforeunload">(),
        eventHandler<"onhashchange">(),
        eventHandler<"onlanguagechange">(),
        eventHandler<"onmessage">(),
        eventHandler<"onmessageerror">(),
        eventHandler<"onoffline">(),
        eventHandler<"ononline">(),
        eventHandler<"onpagehide">(),
        eventHandler<"onpageshow">(),
        eventHandler<"onpopstate">(),
        eventHandler<"onstorage">(),
        eventHandler<"onunload">(),
        JS_PS_END,
    };
    static const JSPropertySpec kBodyHandlers[] = {
        windowsEventHandler<"onafterprint">(),
        windowsEventHandler<"onbeforeprint">(),
        windowsEventHandler<"onbeforeunload">(),
        windowsEventHandler<"onhashchange">(),
        windowsEventHandler<"onlanguagechange">(),
        windowsEventHandler<"onmessage">(),
        windowsEventHandler<"onmessageerror">(),
        windowsEventHandler<"onoffline">(),
        windowsEventHandler<"ononline">(),
        windowsEventHandler<"onpagehide">(),
        windowsEventHandler<"onpageshow">(),
        windowsEventHandler<"onpopstate">(),
        windowsEventHandler<"onstorage">(),
        windowsEventHandler<"onunload">(),
        windowsEventHandler<"onblur">(),
        windowsEventHandler<"onerror">(),
        windowsEventHandler<"onfocus">(),
        windowsEventHandler<"onload">(),
        windowsEventHandler<"onresize">(),
        windowsEventHandler<"onscroll">(),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    return includeMixin(page, "HTMLElement", kGlobalHandlers)
        && includeMixin(page, "SVGElement", kGlobalHandlers)
        && includeMixin(page, "Document", kGlobalHandlers)
        && includeMixin(page, "HTMLBodyElement", kBodyHandlers)
        && JS_DefineProperties(context, global, kGlobalHandlers)
        && JS_DefineProperties(context, global, kWindowHandlers);
}

} // namespace loopscope
