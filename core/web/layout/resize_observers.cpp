// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/resize_observers.h"

#include "core/web/dom/member.h"
#include "core/web/event.h"
#include "core/web/layout/dom_rect.h"
#include "core/web/layout/observer_target.h"
#include "core/web/layout/rendering.h"
#include "core/web/layout/scroll_options.h"

#include <js/Array.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>

#include <algorithm>

namespace loopscope {

namespace {

enum ObserverSlot : std::uint32_t
{
    kObserverSlot, // private: the Observer
    kObserverSlotCount
};
enum EntrySlot : std::uint32_t
{
    kTarget,
    kContentRect,
    kBorderBoxSize,
    kContentBoxSize,
    kDevicePixelSize,
    kEntrySlotCount
};
enum SizeSlot : std::uint32_t
{
    kInlineSize,
    kBlockSize,
    kSizeSlotCount
};

const JSClass kObserverClass
    = { .name = "ResizeObserver", .flags = JSCLASS_HAS_RESERVED_SLOTS(kObserverSlotCount) };
const JSClass kEntryClass
    = { .name = "ResizeObserverEntry", .flags = JSCLASS_HAS_RESERVED_SLOTS(kEntrySlotCount) };
const JSClass kSizeClass
    = { .name = "ResizeObserverSize", .flags = JSCLASS_HAS_RESERVED_SLOTS(kSizeSlotCount) };

ResizeObservers::Observer* self(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kObserverClass)
        return static_cast<ResizeObservers::Observer*>(
            JS::GetReservedSlot(object, kObserverSlot).toPrivate());
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

template <const JSClass* Class, std::uint32_t Slot>
bool slotGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!args.thisv().isObject() || JS::GetClass(&args.thisv().toObject()) != Class)
        return throwTypeError(context, "Illegal invocation");
    args.rval().set(JS::GetReservedSlot(&args.thisv().toObject(), Slot));
    return true;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "ResizeObserver"))
        return false;
    const char* const why = args.length() == 0 ? "1 argument required, but only 0 present."
                                               : "parameter 1 is not of type 'Function'.";
    if (!args.get(0).isObject() || !JS::IsCallable(&args[0].toObject()))
        return throwTypeError(context, std::string("Failed to construct 'ResizeObserver': ") + why);
    JS::RootedObject object(context, JS_NewObjectForConstructor(context, &kObserverClass, args));
    JS::RootedObject callback(context, &args[0].toObject());
    if (!object)
        return false;
    ResizeObservers::Observer& observer
        = Page::of(context).dom().rendering().resizeObservers().add(object, callback);
    JS::SetReservedSlot(object, kObserverSlot, JS::PrivateValue(&observer));
    args.rval().setObject(*object);
    return true;
}

void stopObserving(ResizeObservers::Observer& observer, const dom::Element& target)
{
    std::erase_if(observer.observations, [&](const auto& each) { return each.target.get() == &target; });
}

bool observe(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'observe' on 'ResizeObserver'";
    ResizeObservers::Observer* const observer = self(context, args);
    dom::Element* const target = observer != nullptr ? targetArgument(context, args, kFunction) : nullptr;
    if (target == nullptr)
        return false;
    std::string box = "content-box";
    if (args.get(1).isObject()) {
        JS::RootedObject init(context, &args[1].toObject());
        if (!readKeyword(context, init, "box", box))
            return false;
    }
    Page& page = Page::of(context);
    const NativeCall frame(page, "observe");
    stopObserving(*observer, *target);
    observer->observations.push_back({ target,
        box == "border-box" ? ResizeObservers::BoxChoice::Border : ResizeObservers::BoxChoice::Content, -1,
        -1 });
    page.dom().rendering().requestFrame();
    args.rval().setUndefined();
    return true;
}

bool unobserve(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    ResizeObservers::Observer* const observer = self(context, args);
    dom::Element* const target
        = observer != nullptr ? targetArgument(context, args, "'unobserve' on 'ResizeObserver'") : nullptr;
    if (target == nullptr)
        return false;
    const NativeCall frame(Page::of(context), "unobserve");
    stopObserving(*observer, *target);
    args.rval().setUndefined();
    return true;
}

bool disconnect(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    ResizeObservers::Observer* const observer = self(context, args);
    if (observer == nullptr)
        return false;
    const NativeCall frame(Page::of(context), "disconnect");
    observer->observations.clear();
    args.rval().setUndefined();
    return true;
}

// A frozen array of the one size.
JSObject* makeSizes(Page& page, double width, double height)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject size(context, page.interfaces().make(context, kSizeClass, "ResizeObserverSize"));
    if (!size)
        return nullptr;
    JS::SetReservedSlot(size, kInlineSize, JS::NumberValue(width));
    JS::SetReservedSlot(size, kBlockSize, JS::NumberValue(height));
    JS::RootedValueArray<1> elements(context);
    elements[0].setObject(*size);
    JS::RootedObject array(context, JS::NewArrayObject(context, elements));
    return array && JS_FreezeObject(context, array) ? array.get() : nullptr;
}

std::size_t depthOf(const dom::Node& node)
{
    std::size_t depth = 0;
    for (const dom::Node* each = node.parent(); each != nullptr; each = each->parent())
        ++depth;
    return depth;
}

} // namespace

ResizeObservers::Observer& ResizeObservers::add(JS::HandleObject object, JS::HandleObject callback)
{
    Observer& observer = m_observers.emplace_back(m_page.engine().context());
    observer.object = object;
    observer.callback = callback;
    return observer;
}

// §3.4.8: what has no box has no size; an inline box has none either.
ResizeObservers::Size ResizeObservers::sizeOf(const Observation& observation) const
{
    const layout::Box* const box = m_page.dom().rendering().layout().boxOf(*observation.target);
    if (box == nullptr || box->isInline())
        return {};
    if (observation.box == BoxChoice::Border)
        return { box->width, box->height };
    return { box->contentWidth(), box->contentHeight() };
}

bool ResizeObservers::gatherActiveObservations(std::size_t depth)
{
    m_hasSkipped = false;
    bool isAny = false;
    for (Observer& observer : m_observers) {
        observer.active.clear();
        for (std::size_t i = 0; i < observer.observations.size(); ++i) {
            const Observation& each = observer.observations[i];
            const Size size = sizeOf(each);
            // The first time it is told whatever the size is.
            if (size.width == each.width && size.height == each.height)
                continue;
            if (depthOf(*each.target) > depth) {
                observer.active.push_back(i);
                isAny = true;
            } else {
                m_hasSkipped = true;
            }
        }
    }
    return isAny;
}

JSObject* ResizeObservers::makeEntry(const Observation& observation) const
{
    JSContext* const context = m_page.engine().context();
    const layout::Box* const box = m_page.dom().rendering().layout().boxOf(*observation.target);
    const bool hasSize = box != nullptr && !box->isInline();
    const double width = hasSize ? box->contentWidth() : 0;
    const double height = hasSize ? box->contentHeight() : 0;
    layout::Rect content { hasSize ? box->padding[layout::kLeft] : 0,
        hasSize ? box->padding[layout::kTop] : 0, width, height };
    JS::RootedObject entry(context, m_page.interfaces().make(context, kEntryClass, "ResizeObserverEntry"));
    JS::RootedObject target(context, m_page.dom().wrap(*observation.target));
    JS::RootedObject rect(context, makeDomRectReadOnly(m_page, content));
    JS::RootedObject border(context, makeSizes(m_page, hasSize ? box->width : 0, hasSize ? box->height : 0));
    JS::RootedObject inner(context, makeSizes(m_page, width, height));
    JS::RootedObject pixels(context, makeSizes(m_page, width, height));
    if (!entry || !target || !rect || !border || !inner || !pixels)
        return nullptr;
    JS::SetReservedSlot(entry, kTarget, JS::ObjectValue(*target));
    JS::SetReservedSlot(entry, kContentRect, JS::ObjectValue(*rect));
    JS::SetReservedSlot(entry, kBorderBoxSize, JS::ObjectValue(*border));
    JS::SetReservedSlot(entry, kContentBoxSize, JS::ObjectValue(*inner));
    JS::SetReservedSlot(entry, kDevicePixelSize, JS::ObjectValue(*pixels));
    return entry;
}

void ResizeObservers::notify(Observer& observer)
{
    JSContext* const context = m_page.engine().context();
    JS::RootedVector<JS::Value> entries(context);
    for (const std::size_t index : observer.active) {
        Observation& each = observer.observations[index];
        JSObject* const entry = makeEntry(each);
        if (entry == nullptr || !entries.append(JS::ObjectValue(*entry)))
            return;
        const Size size = sizeOf(each);
        each.width = size.width;
        each.height = size.height;
    }
    observer.active.clear();
    JS::RootedObject array(context, JS::NewArrayObject(context, entries));
    if (!array)
        return;
    JS::RootedValueArray<2> arguments(context);
    arguments[0].setObject(*array);
    arguments[1].setObject(*observer.object);
    JS::RootedValue self(context, JS::ObjectValue(*observer.object));
    JS::RootedObject callback(context, observer.callback);
    const CardId card = m_page.engine().makeCallbackCard(CardKind::ResizeObserver, callback);
    m_page.dom().rendering().runAtFrame(card, [&] { m_page.call(callback, self, arguments); });
}

std::size_t ResizeObservers::broadcastActiveObservations()
{
    std::size_t shallowest = SIZE_MAX;
    // The list may grow while it is gone through: a callback makes a new observer.
    for (std::size_t i = 0; i < m_observers.size() && m_page.engine().host().goesOn(); ++i) {
        Observer& observer = m_observers[i];
        if (observer.active.empty())
            continue;
        for (const std::size_t index : observer.active)
            shallowest = std::min(shallowest, depthOf(*observer.observations[index].target));
        notify(observer);
    }
    return shallowest;
}

// §3.4.4: an error event at the window, that no exception is behind.
void ResizeObservers::deliverResizeLoopError()
{
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard({ CardKind::FrameEvent, writer.intern("error"), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    m_page.dom().rendering().runAtFrame(card,
        [this] { m_page.reportMessage("ResizeObserver loop completed with undelivered notifications."); });
}

bool ResizeObservers::define(JS::HandleObject global)
{
    static const JSClass kObserver = { .name = "ResizeObserver" };
    static const JSClass kEntry = { .name = "ResizeObserverEntry" };
    static const JSClass kSize = { .name = "ResizeObserverSize" };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("observe", observe, 1, JSPROP_ENUMERATE),
        JS_FN("unobserve", unobserve, 1, JSPROP_ENUMERATE),
        JS_FN("disconnect", disconnect, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kEntryProperties[] = {
        JS_PSG("target", (slotGetter<&kEntryClass, kTarget>), JSPROP_ENUMERATE),
        JS_PSG("contentRect", (slotGetter<&kEntryClass, kContentRect>), JSPROP_ENUMERATE),
        JS_PSG("contentBoxSize", (slotGetter<&kEntryClass, kContentBoxSize>), JSPROP_ENUMERATE),
        JS_PSG("borderBoxSize", (slotGetter<&kEntryClass, kBorderBoxSize>), JSPROP_ENUMERATE),
        JS_PSG("devicePixelContentBoxSize", (slotGetter<&kEntryClass, kDevicePixelSize>), JSPROP_ENUMERATE),
        JS_PS_END,
    };
    static const JSPropertySpec kSizeProperties[] = {
        JS_PSG("inlineSize", (slotGetter<&kSizeClass, kInlineSize>), JSPROP_ENUMERATE),
        JS_PSG("blockSize", (slotGetter<&kSizeClass, kBlockSize>), JSPROP_ENUMERATE),
        JS_PS_END,
    };
    return defineDomInterface(m_page, global, { &kObserver, nullptr, construct, 1, nullptr, kMethods })
        && defineDomInterface(m_page, global, { &kEntry, nullptr, nullptr, 0, kEntryProperties })
        && defineDomInterface(m_page, global, { &kSize, nullptr, nullptr, 0, kSizeProperties });
}

} // namespace loopscope
