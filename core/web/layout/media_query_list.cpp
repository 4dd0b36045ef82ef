// SPDX-License-Identifier: GPL-3.0-or-later
// matchMedia and MediaQueryList (CSSOM View §4.2). The viewport never changes, so that no change event comes.
#include "core/layout/media_query.h"
#include "core/web/dom/member.h"
#include "core/web/event_target.h"
#include "core/web/layout/layout_interfaces.h"
#include "core/web/layout/rendering.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>

namespace loopscope {

namespace {

enum ListSlot : std::uint32_t
{
    kMediaSlot = kTargetSlotCount,
    kMatchesSlot,
    kListSlotCount
};
const JSClass kListClass
    = { .name = "MediaQueryList", .flags = JSCLASS_HAS_RESERVED_SLOTS(kListSlotCount) | kEventTargetBit };

template <ListSlot Slot> bool slotGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!args.thisv().isObject() || JS::GetClass(&args.thisv().toObject()) != &kListClass)
        return throwTypeError(context, "Illegal invocation");
    args.rval().set(JS::GetReservedSlot(&args.thisv().toObject(), Slot));
    return true;
}

// The older names of addEventListener and removeEventListener.
bool forward(JSContext* context, const JS::CallArgs& args, const char* name)
{
    if (!args.thisv().isObject() || JS::GetClass(&args.thisv().toObject()) != &kListClass)
        return throwTypeError(context, "Illegal invocation");
    args.rval().setUndefined();
    if (!args.get(0).isObject())
        return true;
    JS::RootedObject self(context, &args.thisv().toObject());
    JS::RootedString type(context, JS_NewStringCopyZ(context, "change"));
    JS::RootedValueArray<2> arguments(context);
    arguments[0].setString(type);
    arguments[1].set(args[0]);
    JS::RootedValue ignored(context);
    return type && JS_CallFunctionName(context, self, name, arguments, &ignored);
}
bool addListener(JSContext* context, unsigned count, JS::Value* values)
{
    return forward(context, JS::CallArgsFromVp(count, values), "addEventListener");
}
bool removeListener(JSContext* context, unsigned count, JS::Value* values)
{
    return forward(context, JS::CallArgsFromVp(count, values), "removeEventListener");
}

bool matchMedia(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireArguments(context, args, 1, "'matchMedia' on 'Window'"))
        return false;
    JS::RootedString given(context, JS::ToString(context, args[0]));
    if (!given)
        return false;
    Page& page = Page::of(context);
    const std::string query = toUtf8(context, given);
    const bool matches = layout::matchesMedia(query, page.dom().rendering().layout().viewport());
    JS::RootedObject list(context, page.interfaces().make(context, kListClass, "MediaQueryList"));
    JS::RootedString media(context, list ? newString(context, layout::mediaText(query)) : nullptr);
    if (!media)
        return false;
    JS::SetReservedSlot(list, kMediaSlot, JS::StringValue(media));
    JS::SetReservedSlot(list, kMatchesSlot, JS::BooleanValue(matches));
    args.rval().setObject(*list);
    return true;
}

} // namespace

bool defineMediaQueryList(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "MediaQueryList" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("media", slotGetter<kMediaSlot>, JSPROP_ENUMERATE),
        JS_PSG("matches", slotGetter<kMatchesSlot>, JSPROP_ENUMERATE),
        JS_PSGS("onchange", handlerGetter<"change">, handlerSetter<"change">, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("addListener", addListener, 1, JSPROP_ENUMERATE),
        JS_FN("removeListener", removeListener, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSFunctionSpec kFunctions[]
        = { JS_FN("matchMedia", matchMedia, 1, JSPROP_ENUMERATE), JS_FS_END };
    return defineDomInterface(page, global, { &kPrototype, "EventTarget", nullptr, 0, kProperties, kMethods })
        && JS_DefineFunctions(page.engine().context(), global, kFunctions);
}

} // namespace loopscope
