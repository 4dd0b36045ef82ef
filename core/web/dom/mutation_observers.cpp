// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/mutation_observers.h"

#include "core/dom/element.h"
#include "core/engine/strings.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/member.h"
#include "core/web/dom/node_object.h"
#include "core/web/event.h"
#include "core/web/native.h"

#include <js/Array.h>
#include <js/ForOfIterator.h>
#include <js/Object.h>

namespace loopscope {

namespace {

enum ObserverSlot : std::uint32_t
{
    kObserverSlot, // private: the dom::MutationObserver
    kCallbackSlot,
    kObserverSlotCount
};
enum RecordSlot : std::uint32_t
{
    kRecordType,
    kRecordTarget,
    kAddedNodes,
    kRemovedNodes,
    kPreviousSibling,
    kNextSibling,
    kAttributeName,
    kOldValue,
    kRecordSlotCount
};

const JSClass kObserverClass
    = { .name = "MutationObserver", .flags = JSCLASS_HAS_RESERVED_SLOTS(kObserverSlotCount) };
const JSClass kRecordClass
    = { .name = "MutationRecord", .flags = JSCLASS_HAS_RESERVED_SLOTS(kRecordSlotCount) };

dom::MutationObserver* self(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kObserverClass)
        return static_cast<dom::MutationObserver*>(JS::GetReservedSlot(object, kObserverSlot).toPrivate());
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

template <RecordSlot Slot> bool recordGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object == nullptr || JS::GetClass(object) != &kRecordClass)
        return throwTypeError(context, "Illegal invocation");
    args.rval().set(JS::GetReservedSlot(object, Slot));
    return true;
}

// SPEC-GAP: no attribute here has a namespace.
bool nullGetter(JSContext*, unsigned count, JS::Value* values)
{
    JS::CallArgsFromVp(count, values).rval().setNull();
    return true;
}

bool setNode(Page& page, JS::HandleObject record, RecordSlot slot, dom::Node* node)
{
    JSObject* const object = node != nullptr ? page.dom().wrap(*node) : nullptr;
    JS::SetReservedSlot(record, slot, JS::ObjectOrNullValue(object));
    return node == nullptr || object != nullptr;
}

bool setText(
    JSContext* context, JS::HandleObject record, RecordSlot slot, const std::optional<std::string>& text)
{
    JSString* const string = text ? newString(context, *text) : nullptr;
    JS::SetReservedSlot(record, slot, string != nullptr ? JS::StringValue(string) : JS::NullValue());
    return !text || string != nullptr;
}

JSObject* makeRecord(Page& page, const dom::MutationRecord& source)
{
    JSContext* const context = page.engine().context();
    constexpr const char* kTypes[] = { "attributes", "characterData", "childList" };
    JS::RootedObject record(context, page.interfaces().make(context, kRecordClass, "MutationRecord"));
    JS::RootedObject added(context, makeStaticNodeList(page, source.addedNodes));
    JS::RootedObject removed(context, makeStaticNodeList(page, source.removedNodes));
    if (!record || !added || !removed)
        return nullptr;
    JS::SetReservedSlot(record, kAddedNodes, JS::ObjectValue(*added));
    JS::SetReservedSlot(record, kRemovedNodes, JS::ObjectValue(*removed));
    const bool isDone
        = setText(context, record, kRecordType, std::string(kTypes[static_cast<std::size_t>(source.type)]))
        && setNode(page, record, kRecordTarget, source.target.get())
        && setNode(page, record, kPreviousSibling, source.previousSibling.get())
        && setNode(page, record, kNextSibling, source.nextSibling.get())
        && setText(context, record, kAttributeName, source.attributeName)
        && setText(context, record, kOldValue, source.oldValue);
    return isDone ? record.get() : nullptr;
}

JSObject* makeRecords(Page& page, const std::vector<dom::MutationRecord>& records)
{
    JSContext* const context = page.engine().context();
    JS::RootedVector<JS::Value> objects(context);
    for (const dom::MutationRecord& each : records) {
        JSObject* const record = makeRecord(page, each);
        if (record == nullptr || !objects.append(JS::ObjectValue(*record)))
            return nullptr;
    }
    return JS::NewArrayObject(context, objects);
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "MutationObserver"))
        return false;
    const char* const why = args.length() == 0 ? "1 argument required, but only 0 present."
                                               : "parameter 1 is not of type 'Function'.";
    if (!args.get(0).isObject() || !JS::IsCallable(&args[0].toObject()))
        return throwTypeError(context, std::string("Failed to construct 'MutationObserver': ") + why);
    JS::RootedObject object(context, JS_NewObjectForConstructor(context, &kObserverClass, args));
    dom::MutationObserver* const observer
        = object ? Page::of(context).dom().mutationObservers().add(object) : nullptr;
    if (observer == nullptr)
        return false;
    JS::SetReservedSlot(object, kObserverSlot, JS::PrivateValue(observer));
    JS::SetReservedSlot(object, kCallbackSlot, args[0]);
    args.rval().setObject(*object);
    return true;
}

// Web IDL: a boolean member; none if it is missing.
bool readFlag(JSContext* context, JS::HandleObject init, const char* name, std::optional<bool>& flag)
{
    JS::RootedValue value(context);
    if (!readMember(context, init, name, &value))
        return false;
    if (!value.isUndefined())
        flag = JS::ToBoolean(value);
    return true;
}

bool readFilter(JSContext* context, JS::HandleObject init, std::optional<std::vector<std::string>>& filter)
{
    JS::RootedValue value(context);
    if (!readMember(context, init, "attributeFilter", &value) || value.isUndefined())
        return !JS_IsExceptionPending(context);
    JS::ForOfIterator iterator(context);
    if (!iterator.init(value))
        return false;
    filter.emplace();
    for (;;) {
        bool isDone = false;
        if (!iterator.next(&value, &isDone))
            return false;
        if (isDone)
            return true;
        JS::RootedString name(context, JS::ToString(context, value));
        if (!name)
            return false;
        filter->push_back(toUtf8(context, name));
    }
}

// DOM §4.3.1 observe, steps 1-6.
bool readOptions(JSContext* context, JS::HandleObject init, dom::MutationObserverOptions& options)
{
    std::optional<bool> attributeOldValue;
    std::optional<bool> attributes;
    std::optional<bool> characterData;
    std::optional<bool> characterDataOldValue;
    std::optional<bool> childList;
    std::optional<bool> subtree;
    if (!readFilter(context, init, options.attributeFilter)
        || !readFlag(context, init, "attributeOldValue", attributeOldValue)
        || !readFlag(context, init, "attributes", attributes)
        || !readFlag(context, init, "characterData", characterData)
        || !readFlag(context, init, "characterDataOldValue", characterDataOldValue)
        || !readFlag(context, init, "childList", childList) || !readFlag(context, init, "subtree", subtree))
        return false;
    if ((attributeOldValue || options.attributeFilter) && !attributes)
        attributes = true;
    if (characterDataOldValue && !characterData)
        characterData = true;
    options.attributes = attributes.value_or(false);
    options.attributeOldValue = attributeOldValue.value_or(false);
    options.characterData = characterData.value_or(false);
    options.characterDataOldValue = characterDataOldValue.value_or(false);
    options.childList = childList.value_or(false);
    options.subtree = subtree.value_or(false);
    const char* why = nullptr;
    // In Chromium's order, where the standard has step 3 first.
    if (options.attributeOldValue && !options.attributes)
        why = "The options object may only set 'attributeOldValue' to true when 'attributes' is true or not "
              "present.";
    else if (options.attributeFilter && !options.attributes)
        why = "The options object may only set 'attributeFilter' when 'attributes' is true or not present.";
    else if (options.characterDataOldValue && !options.characterData)
        why = "The options object may only set 'characterDataOldValue' to true when 'characterData' is true "
              "or not present.";
    else if (!options.childList && !options.attributes && !options.characterData)
        why = "The options object must set at least one of 'attributes', 'characterData', or 'childList' to "
              "true.";
    return why == nullptr
        || throwTypeError(context, std::string("Failed to execute 'observe' on 'MutationObserver': ") + why);
}

bool observe(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'observe' on 'MutationObserver'";
    dom::MutationObserver* const observer = self(context, args);
    if (observer == nullptr || !requireArguments(context, args, 1, kFunction))
        return false;
    dom::Node* const target = nodeOf(args[0]);
    if (target == nullptr)
        return throwTypeError(
            context, std::string("Failed to execute ") + kFunction + ": parameter 1 is not of type 'Node'.");
    const NativeCall frame(Page::of(context), "observe");
    JS::RootedObject init(context, args.get(1).isObject() ? &args[1].toObject() : nullptr);
    dom::MutationObserverOptions options;
    if (!readOptions(context, init, options))
        return false;
    observer->observe(*target, options);
    args.rval().setUndefined();
    return true;
}

bool disconnect(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    dom::MutationObserver* const observer = self(context, args);
    if (observer == nullptr)
        return false;
    const NativeCall frame(Page::of(context), "disconnect");
    observer->disconnect();
    args.rval().setUndefined();
    return true;
}

bool takeRecords(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    dom::MutationObserver* const observer = self(context, args);
    if (observer == nullptr)
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "takeRecords");
    JSObject* const records = makeRecords(page, observer->takeRecords());
    if (records == nullptr)
        return false;
    args.rval().setObject(*records);
    return true;
}

} // namespace

MutationObservers::MutationObservers(Page& page)
    : m_page(page)
    , m_agent([this] { queueAMicrotask(); })
    , m_objects(page.engine().context())
{
}

dom::MutationObserver* MutationObservers::add(JS::HandleObject object)
{
    if (!m_objects.append(object))
        return nullptr;
    return &m_observers.emplace_back(m_agent, m_observers.size());
}

// DOM §4.3.1 queue a mutation observer microtask.
void MutationObservers::queueAMicrotask()
{
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard({ CardKind::MutationObservers, writer.intern("mutation observers"), {},
        m_page.engine().stack().position(), m_page.engine().stack().top() });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueAMicrotask(card, [this] { notify(); });
}

// DOM §4.3.1 notify mutation observers. SPEC-GAP: slots.
void MutationObservers::notify()
{
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_page.engine().global());
    // Steps 1-4.
    for (dom::MutationObserver* const observer : m_agent.takePending()) {
        if (!m_page.engine().host().goesOn())
            return;
        // Steps 6.1-6.3.
        const std::vector<dom::MutationRecord> records = observer->takeRecords();
        observer->removeTransientObservers();
        if (records.empty())
            continue;
        // Step 6.4.
        JS::RootedObject object(context, m_objects[observer->key()]);
        JS::RootedObject callback(context, &JS::GetReservedSlot(object, kCallbackSlot).toObject());
        JS::RootedObject array(context, makeRecords(m_page, records));
        if (!array)
            return;
        JS::RootedValueArray<2> arguments(context);
        arguments[0].setObject(*array);
        arguments[1].setObject(*object);
        JS::RootedValue thisValue(context, JS::ObjectValue(*object));
        m_page.call(callback, thisValue, arguments);
    }
}

bool MutationObservers::define(JS::HandleObject global)
{
    static const JSClass kObserverPrototype = { .name = "MutationObserver" };
    static const JSClass kRecordPrototype = { .name = "MutationRecord" };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("observe", observe, 1, JSPROP_ENUMERATE),
        JS_FN("disconnect", disconnect, 0, JSPROP_ENUMERATE),
        JS_FN("takeRecords", takeRecords, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kRecordProperties[] = {
        JS_PSG("type", recordGetter<kRecordType>, JSPROP_ENUMERATE),
        JS_PSG("target", recordGetter<kRecordTarget>, JSPROP_ENUMERATE),
        JS_PSG("addedNodes", recordGetter<kAddedNodes>, JSPROP_ENUMERATE),
        JS_PSG("removedNodes", recordGetter<kRemovedNodes>, JSPROP_ENUMERATE),
        JS_PSG("previousSibling", recordGetter<kPreviousSibling>, JSPROP_ENUMERATE),
        JS_PSG("nextSibling", recordGetter<kNextSibling>, JSPROP_ENUMERATE),
        JS_PSG("attributeName", recordGetter<kAttributeName>, JSPROP_ENUMERATE),
        JS_PSG("attributeNamespace", nullGetter, JSPROP_ENUMERATE),
        JS_PSG("oldValue", recordGetter<kOldValue>, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    return defineDomInterface(
               m_page, global, { &kObserverPrototype, nullptr, construct, 1, nullptr, kMethods })
        && defineDomInterface(m_page, global, { &kRecordPrototype, nullptr, nullptr, 0, kRecordProperties });
}

} // namespace loopscope
