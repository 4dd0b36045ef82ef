// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/intersection_observers.h"

#include "core/layout/css_number.h"
#include "core/web/dom/member.h"
#include "core/web/layout/intersection_observer_entry.h"
#include "core/web/layout/observer_target.h"
#include "core/web/layout/rendering.h"
#include "core/web/layout/scroll_options.h"

#include <js/Array.h>
#include <js/ForOfIterator.h>
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
const JSClass kObserverClass
    = { .name = "IntersectionObserver", .flags = JSCLASS_HAS_RESERVED_SLOTS(kObserverSlotCount) };
using Observer = IntersectionObservers::Observer;

Observer* self(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kObserverClass)
        return static_cast<Observer*>(JS::GetReservedSlot(object, kObserverSlot).toPrivate());
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

constexpr const char* kConstruct = "Failed to construct 'IntersectionObserver': ";

// §2.2.1 parse a margin from a string: pixels and percentages.
bool readMargin(JSContext* context, JS::HandleObject init, Observer& observer)
{
    std::string text = "0px";
    if (!readKeyword(context, init, "rootMargin", text))
        return false;
    std::vector<std::string> words = layout::wordsOf(text);
    if (words.empty())
        words.emplace_back("0px");
    constexpr std::size_t kPlaces[4][4] = { { 0, 0, 0, 0 }, { 0, 1, 0, 1 }, { 0, 1, 2, 1 }, { 0, 1, 2, 3 } };
    for (std::size_t side = 0; side < 4; ++side) {
        const std::string& word = words[kPlaces[std::min<std::size_t>(words.size(), 4) - 1][side]];
        const std::optional<layout::Length> length = layout::parseLength(word, {});
        if (!length || !length->isFixed() || (word != "0" && !word.ends_with("px") && !word.ends_with('%'))
            || words.size() > 4)
            return throwDomException(context, "SyntaxError",
                (std::string(kConstruct)
                    + "rootMargin must be specified in absolute length units or percent.")
                    .c_str());
        observer.margin[side] = *length;
    }
    return true;
}

bool readThresholds(JSContext* context, JS::HandleObject init, Observer& observer)
{
    JS::RootedValue value(context);
    if (!JS_GetProperty(context, init, "threshold", &value))
        return false;
    const auto add = [&](JS::HandleValue each) {
        double number = 0;
        if (!JS::ToNumber(context, each, &number))
            return false;
        if (!(number >= 0 && number <= 1))
            return throwRangeError(
                context, std::string(kConstruct) + "Threshold values must be numbers between 0 and 1");
        observer.thresholds.push_back(number);
        return true;
    };
    if (value.isObject()) {
        if (!readSequence(context, value, kConstruct, add))
            return false;
    } else if (!value.isUndefined() && !add(value)) {
        return false;
    }
    if (observer.thresholds.empty())
        observer.thresholds.push_back(0);
    std::sort(observer.thresholds.begin(), observer.thresholds.end());
    return true;
}

bool readRoot(JSContext* context, JS::HandleObject init, Observer& observer)
{
    JS::RootedValue value(context);
    if (!JS_GetProperty(context, init, "root", &value) || value.isNullOrUndefined())
        return !JS_IsExceptionPending(context);
    dom::Node* const node = nodeOf(value);
    if (node != nullptr && node->isDocument()) {
        observer.rootIsDocument = true;
        return true;
    }
    if (node == nullptr || !node->isElement())
        return throwTypeError(context,
            std::string(kConstruct)
                + "Failed to read the 'root' property from 'IntersectionObserverInit': The provided value is "
                  "not "
                  "of type '(Document or Element)'.");
    observer.root = static_cast<dom::Element*>(node);
    return true;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "IntersectionObserver"))
        return false;
    const char* const why = args.length() == 0 ? "1 argument required, but only 0 present."
                                               : "parameter 1 is not of type 'Function'.";
    if (!args.get(0).isObject() || !JS::IsCallable(&args[0].toObject()))
        return throwTypeError(context, std::string(kConstruct) + why);
    JS::RootedObject object(context, JS_NewObjectForConstructor(context, &kObserverClass, args));
    if (!object)
        return false;
    Observer& observer = Page::of(context).dom().rendering().intersectionObservers().add();
    observer.object = object;
    observer.callback = &args[0].toObject();
    JS::SetReservedSlot(object, kObserverSlot, JS::PrivateValue(&observer));
    JS::RootedObject init(context, args.get(1).isObject() ? &args[1].toObject() : nullptr);
    if (!init)
        observer.thresholds.push_back(0);
    else if (!readRoot(context, init, observer) || !readMargin(context, init, observer)
        || !readThresholds(context, init, observer))
        return false;
    args.rval().setObject(*object);
    return true;
}

bool observe(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Observer* const observer = self(context, args);
    dom::Element* const target = observer != nullptr
        ? targetArgument(context, args, "'observe' on 'IntersectionObserver'")
        : nullptr;
    if (target == nullptr)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "observe");
    const bool isKnown = std::any_of(observer->registrations.begin(), observer->registrations.end(),
        [&](const auto& each) { return each.target.get() == target; });
    if (!isKnown)
        observer->registrations.push_back({ target, -1, false });
    page.dom().rendering().requestFrame();
    args.rval().setUndefined();
    return true;
}

bool unobserve(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Observer* const observer = self(context, args);
    dom::Element* const target = observer != nullptr
        ? targetArgument(context, args, "'unobserve' on 'IntersectionObserver'")
        : nullptr;
    if (target == nullptr)
        return false;
    const NativeCall frame(Page::of(context), "unobserve");
    std::erase_if(observer->registrations, [&](const auto& each) { return each.target.get() == target; });
    args.rval().setUndefined();
    return true;
}

bool disconnect(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Observer* const observer = self(context, args);
    if (observer == nullptr)
        return false;
    const NativeCall frame(Page::of(context), "disconnect");
    observer->registrations.clear();
    args.rval().setUndefined();
    return true;
}

// The queued entries as an array; the queue is empty then.
JSObject* takeEntries(JSContext* context, Observer& observer)
{
    JS::RootedVector<JS::Value> entries(context);
    if (!entries.appendAll(observer.entries.get()))
        return nullptr;
    observer.entries.clear();
    return JS::NewArrayObject(context, entries);
}

bool takeRecords(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Observer* const observer = self(context, args);
    if (observer == nullptr)
        return false;
    const NativeCall frame(Page::of(context), "takeRecords");
    JSObject* const array = takeEntries(context, *observer);
    args.rval().setObjectOrNull(array);
    return array != nullptr;
}

bool rootGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const Observer* const observer = self(context, args);
    if (observer == nullptr)
        return false;
    Dom& dom = Page::of(context).dom();
    args.rval().setObjectOrNull(observer->rootIsDocument ? dom.documentObject().get()
            : observer->root                             ? dom.wrap(*observer->root)
                                                         : nullptr);
    return true;
}

bool rootMarginGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const Observer* const observer = self(context, args);
    if (observer == nullptr)
        return false;
    std::string text;
    for (const layout::Length& each : observer->margin)
        text.append(text.empty() ? "" : " ").append(layout::lengthText(each));
    JSString* const string = newString(context, text);
    if (string == nullptr)
        return false;
    args.rval().setString(string);
    return true;
}

bool thresholdsGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const Observer* const observer = self(context, args);
    JS::RootedVector<JS::Value> numbers(context);
    if (observer == nullptr)
        return false;
    for (const double each : observer->thresholds) {
        if (!numbers.append(JS::NumberValue(each)))
            return false;
    }
    JSObject* const array = JS::NewArrayObject(context, numbers);
    args.rval().setObjectOrNull(array);
    return array != nullptr;
}

} // namespace

Observer& IntersectionObservers::add()
{
    return m_observers.emplace_back(m_page.engine().context());
}

// §2.2 the root intersection rectangle.
layout::Rect IntersectionObservers::rootIntersectionRectangle(const Observer& observer) const
{
    const layout::PageLayout& layout = m_page.dom().rendering().layout();
    layout::Rect rect { 0, 0, layout.viewport().width, layout.viewport().height };
    if (observer.root) {
        rect = layout.boundingRectOf(*observer.root);
        const layout::Box* const box = layout.boxOf(*observer.root);
        if (box != nullptr && box->style->box.clips()) {
            const layout::Rect padding = box->paddingBox();
            rect = { rect.x + padding.x, rect.y + padding.y, padding.width, padding.height };
        }
    }
    const double top = observer.margin[0].of(rect.height);
    const double right = observer.margin[1].of(rect.width);
    const double bottom = observer.margin[2].of(rect.height);
    const double left = observer.margin[3].of(rect.width);
    return { rect.x - left, rect.y - top, rect.width + left + right, rect.height + top + bottom };
}

namespace {

// §3.2.7 compute the intersection: cut by every box that clips, up to the root. None: they do not touch.
std::optional<layout::Rect> intersectionOf(const layout::PageLayout& layout, const Observer& observer,
    const dom::Element& target, const layout::Rect& bounds, const layout::Rect& root)
{
    const layout::Box* const box = layout.boxOf(target);
    if (box == nullptr)
        return {};
    const layout::Box* const end = observer.root ? layout.boxOf(*observer.root) : nullptr;
    if (observer.root && (end == nullptr || !observer.root->isInclusiveAncestorOf(target)))
        return {};
    layout::Rect shared = bounds;
    const auto cut = [&](const layout::Rect& by) {
        const bool touches = shared.x <= by.right() && by.x <= shared.right() && shared.y <= by.bottom()
            && by.y <= shared.bottom();
        shared = intersection(shared, by);
        return touches;
    };
    for (const layout::Box* each = box->container; each != nullptr && each != end; each = each->container) {
        if (each->element() == nullptr || !each->style->box.clips() || each->parent == nullptr)
            continue;
        const layout::Rect outer = layout.boundingRectOf(*each->element());
        const layout::Rect padding = each->paddingBox();
        if (!cut({ outer.x + padding.x, outer.y + padding.y, padding.width, padding.height }))
            return {};
    }
    return cut(root) ? std::optional(shared) : std::nullopt;
}

} // namespace

bool IntersectionObservers::queueEntry(
    Observer& observer, const Registration& registration, const IntersectionMeasure& measure)
{
    JSObject* const entry
        = makeIntersectionObserverEntry(m_page, *registration.target, registration.isIntersecting, measure);
    return entry != nullptr && observer.entries.append(JS::ObjectValue(*entry));
}

void IntersectionObservers::updateOne(Observer& observer, Registration& registration, VirtualTime frame)
{
    const layout::PageLayout& layout = m_page.dom().rendering().layout();
    const layout::Rect root = rootIntersectionRectangle(observer);
    const layout::Rect target = layout.boundingRectOf(*registration.target);
    const std::optional<layout::Rect> shared
        = intersectionOf(layout, observer, *registration.target, target, root);
    // Steps 2.2.8-2.2.12.
    const bool isIntersecting = shared.has_value();
    const layout::Rect inside = shared.value_or(layout::Rect {});
    const double area = target.width * target.height;
    const double ratio = area > 0 ? inside.width * inside.height / area : isIntersecting ? 1 : 0;
    int index = 0;
    for (const double threshold : observer.thresholds) {
        if (isIntersecting && threshold <= ratio)
            ++index;
    }
    // Chromium: what does not come up to the first threshold does not intersect.
    const bool isTold = isIntersecting && index > 0;
    if (index == registration.thresholdIndex && isTold == registration.isIntersecting)
        return;
    registration.thresholdIndex = index;
    registration.isIntersecting = isTold;
    if (queueEntry(observer, registration, { frame, root, target, inside, ratio }))
        queueATask();
}

void IntersectionObservers::update(VirtualTime frame)
{
    for (Observer& observer : m_observers) {
        for (Registration& registration : observer.registrations)
            updateOne(observer, registration, frame);
    }
}

// §3.2.2 queue an intersection observer task.
void IntersectionObservers::queueATask()
{
    if (m_taskIsQueued)
        return;
    m_taskIsQueued = true;
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard(
        { CardKind::IntersectionObserver, writer.intern("intersection observers"), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueATask({ TaskSource::IntersectionObserver, card, [this] {
                                  notify();
                              } });
}

// §3.2.3 notify intersection observers.
void IntersectionObservers::notify()
{
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_page.engine().global());
    m_taskIsQueued = false;
    for (std::size_t i = 0; i < m_observers.size() && m_page.engine().host().goesOn(); ++i) {
        Observer& observer = m_observers[i];
        if (observer.entries.empty())
            continue;
        JS::RootedObject array(context, takeEntries(context, observer));
        if (!array)
            return;
        JS::RootedValueArray<2> arguments(context);
        arguments[0].setObject(*array);
        arguments[1].setObject(*observer.object);
        JS::RootedValue thisValue(context, JS::ObjectValue(*observer.object));
        JS::RootedObject callback(context, observer.callback);
        JS::RootedValue ignored(context);
        m_page.callBack(callback, thisValue, arguments, &ignored);
    }
}

bool IntersectionObservers::define(JS::HandleObject global)
{
    static const JSClass kObserver = { .name = "IntersectionObserver" };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("observe", observe, 1, JSPROP_ENUMERATE),
        JS_FN("unobserve", unobserve, 1, JSPROP_ENUMERATE),
        JS_FN("disconnect", disconnect, 0, JSPROP_ENUMERATE),
        JS_FN("takeRecords", takeRecords, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("root", rootGetter, JSPROP_ENUMERATE),
        JS_PSG("rootMargin", rootMarginGetter, JSPROP_ENUMERATE),
        JS_PSG("thresholds", thresholdsGetter, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    return defineDomInterface(m_page, global, { &kObserver, nullptr, construct, 1, kProperties, kMethods })
        && defineIntersectionObserverEntry(m_page, global);
}

} // namespace loopscope
