// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/intersection_observer_entry.h"

#include "core/web/dom/member.h"
#include "core/web/layout/dom_rect.h"
#include "core/web/page.h"
#include "core/web/performance.h"

#include <js/Object.h>

namespace loopscope {

namespace {

enum EntrySlot : std::uint32_t
{
    kTime,
    kRootBounds,
    kBoundingClientRect,
    kIntersectionRect,
    kIsIntersecting,
    kIntersectionRatio,
    kTarget,
    kEntrySlotCount
};

const JSClass kEntryClass
    = { .name = "IntersectionObserverEntry", .flags = JSCLASS_HAS_RESERVED_SLOTS(kEntrySlotCount) };

template <EntrySlot Slot> bool entryGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!args.thisv().isObject() || JS::GetClass(&args.thisv().toObject()) != &kEntryClass)
        return throwTypeError(context, "Illegal invocation");
    args.rval().set(JS::GetReservedSlot(&args.thisv().toObject(), Slot));
    return true;
}

} // namespace

JSObject* makeIntersectionObserverEntry(
    Page& page, dom::Element& target, bool isIntersecting, const IntersectionMeasure& measure)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject entry(
        context, page.interfaces().make(context, kEntryClass, "IntersectionObserverEntry"));
    JS::RootedObject element(context, page.dom().wrap(target));
    JS::RootedObject bounds(context, makeDomRectReadOnly(page, measure.root));
    JS::RootedObject rect(context, makeDomRectReadOnly(page, measure.target));
    JS::RootedObject inside(context, makeDomRectReadOnly(page, measure.shared));
    if (!entry || !element || !bounds || !rect || !inside)
        return nullptr;
    JS::SetReservedSlot(entry, kTime, JS::NumberValue(highResolutionTime(measure.frame)));
    JS::SetReservedSlot(entry, kRootBounds, JS::ObjectValue(*bounds));
    JS::SetReservedSlot(entry, kBoundingClientRect, JS::ObjectValue(*rect));
    JS::SetReservedSlot(entry, kIntersectionRect, JS::ObjectValue(*inside));
    JS::SetReservedSlot(entry, kIsIntersecting, JS::BooleanValue(isIntersecting));
    JS::SetReservedSlot(entry, kIntersectionRatio, JS::NumberValue(measure.ratio));
    JS::SetReservedSlot(entry, kTarget, JS::ObjectValue(*element));
    return entry;
}

bool defineIntersectionObserverEntry(Page& page, JS::HandleObject global)
{
    static const JSClass kEntry = { .name = "IntersectionObserverEntry" };
    static const JSPropertySpec kEntryProperties[] = {
        JS_PSG("time", entryGetter<kTime>, JSPROP_ENUMERATE),
        JS_PSG("rootBounds", entryGetter<kRootBounds>, JSPROP_ENUMERATE),
        JS_PSG("boundingClientRect", entryGetter<kBoundingClientRect>, JSPROP_ENUMERATE),
        JS_PSG("intersectionRect", entryGetter<kIntersectionRect>, JSPROP_ENUMERATE),
        JS_PSG("isIntersecting", entryGetter<kIsIntersecting>, JSPROP_ENUMERATE),
        JS_PSG("intersectionRatio", entryGetter<kIntersectionRatio>, JSPROP_ENUMERATE),
        JS_PSG("target", entryGetter<kTarget>, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    return defineDomInterface(page, global, { &kEntry, nullptr, nullptr, 0, kEntryProperties });
}

} // namespace loopscope
