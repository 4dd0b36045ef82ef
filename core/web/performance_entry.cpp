// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/performance_entry.h"

#include "core/engine/strings.h"
#include "core/web/native.h"
#include "core/web/user_timing.h"

#include <js/Array.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

namespace {

enum EntrySlot : std::uint32_t
{
    kTypeSlot,
    kNameSlot,
    kStartSlot,
    kDurationSlot,
    kDetailSlot, // of a long task its attribution
    kEntrySlotCount
};
const JSClass kEntryClass
    = { .name = "PerformanceEntry", .flags = JSCLASS_HAS_RESERVED_SLOTS(kEntrySlotCount) };

// By EntryType.
constexpr struct
{
    std::string_view name;
    const char* interface;
} kTypes[] = { { "mark", "PerformanceMark" }, { "measure", "PerformanceMeasure" },
    { "longtask", "PerformanceLongTaskTiming" }, { "taskattribution", "TaskAttributionTiming" } };

// SPEC-GAP: Chromium counts the navigations of a tab, from a random number on.
constexpr std::int32_t kNavigationId = 1;

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    if (args.thisv().isObject() && JS::GetClass(&args.thisv().toObject()) == &kEntryClass)
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

template <EntrySlot Slot> bool slotGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const entry = self(context, args);
    if (entry == nullptr)
        return false;
    args.rval().set(JS::GetReservedSlot(entry, Slot));
    return true;
}

// An attribute of one interface alone.
template <EntryType Type> bool detailGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const entry = self(context, args);
    if (entry == nullptr)
        return false;
    if (entryTypeOf(entry) != Type)
        return throwTypeError(context, "Illegal invocation");
    args.rval().set(JS::GetReservedSlot(entry, kDetailSlot));
    return true;
}

bool typeGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const entry = self(context, args);
    JSString* const name = entry != nullptr
        ? newString(context, kTypes[static_cast<std::size_t>(entryTypeOf(entry))].name)
        : nullptr;
    if (name == nullptr)
        return false;
    args.rval().setString(name);
    return true;
}

bool navigationIdGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().setInt32(kNavigationId);
    return self(context, args) != nullptr;
}

template <bool IsWindow> bool containerGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSString* const text
        = self(context, args) != nullptr ? newString(context, IsWindow ? "window" : "") : nullptr;
    if (text == nullptr)
        return false;
    args.rval().setString(text);
    return true;
}

bool copyAttribute(JSContext* context, JS::HandleObject entry, JS::HandleObject json, const char* name)
{
    JS::RootedValue value(context);
    return JS_GetProperty(context, entry, name, &value)
        && JS_DefineProperty(context, json, name, value, JSPROP_ENUMERATE);
}

// Web IDL [Default] toJSON. Without the detail of marks and measures, as in Chromium.
bool toJson(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject entry(context, self(context, args));
    JS::RootedObject json(context, entry ? JS_NewPlainObject(context) : nullptr);
    if (!json)
        return false;
    args.rval().setObject(*json);
    for (const char* name : { "name", "entryType", "startTime", "duration", "navigationId" }) {
        if (!copyAttribute(context, entry, json, name))
            return false;
    }
    if (entryTypeOf(entry) == EntryType::LongTask)
        return copyAttribute(context, entry, json, "attribution");
    if (entryTypeOf(entry) != EntryType::TaskAttribution)
        return true;
    for (const char* name : { "containerType", "containerSrc", "containerId", "containerName" }) {
        if (!copyAttribute(context, entry, json, name))
            return false;
    }
    return true;
}

} // namespace

const JSClass& entryClass()
{
    return kEntryClass;
}

std::optional<EntryType> entryTypeOf(std::string_view name)
{
    for (const EntryType type : { EntryType::Mark, EntryType::Measure, EntryType::LongTask }) {
        if (kTypes[static_cast<std::size_t>(type)].name == name)
            return type;
    }
    return {};
}

EntryType entryTypeOf(JSObject* entry)
{
    return static_cast<EntryType>(JS::GetReservedSlot(entry, kTypeSlot).toInt32());
}

JSString* entryName(JSObject* entry)
{
    return JS::GetReservedSlot(entry, kNameSlot).toString();
}

double entryStart(JSObject* entry)
{
    return JS::GetReservedSlot(entry, kStartSlot).toNumber();
}

void fillEntry(
    JSObject* entry, EntryType type, JS::HandleString name, const EntryTimes& times, JS::HandleValue detail)
{
    JS::SetReservedSlot(entry, kTypeSlot, JS::Int32Value(static_cast<std::int32_t>(type)));
    JS::SetReservedSlot(entry, kNameSlot, JS::StringValue(name));
    JS::SetReservedSlot(entry, kStartSlot, JS::NumberValue(times.start));
    JS::SetReservedSlot(entry, kDurationSlot, JS::NumberValue(times.duration));
    JS::SetReservedSlot(entry, kDetailSlot, detail);
}

JSObject* makeEntry(
    Page& page, EntryType type, JS::HandleString name, const EntryTimes& times, JS::HandleValue detail)
{
    JSObject* const entry = page.interfaces().make(
        page.engine().context(), kEntryClass, kTypes[static_cast<std::size_t>(type)].interface);
    if (entry != nullptr)
        fillEntry(entry, type, name, times, detail);
    return entry;
}

JSObject* makeLongTaskEntry(Page& page, const EntryTimes& times)
{
    JSContext* const context = page.engine().context();
    JS::RootedString unknown(context, JS_NewStringCopyZ(context, "unknown"));
    JS::RootedString self(context, JS_NewStringCopyZ(context, "self"));
    JS::RootedObject attribution(context,
        unknown && self ? makeEntry(page, EntryType::TaskAttribution, unknown, {}, JS::NullHandleValue)
                        : nullptr);
    if (!attribution)
        return nullptr;
    JS::RootedValueArray<1> values(context);
    values[0].setObject(*attribution);
    JS::RootedObject list(context, JS::NewArrayObject(context, values));
    if (!list || !JS_FreezeObject(context, list))
        return nullptr;
    JS::RootedValue listValue(context, JS::ObjectValue(*list));
    return makeEntry(page, EntryType::LongTask, self, times, listValue);
}

bool definePerformanceEntries(Page& page, JS::HandleObject global)
{
    static const JSClass kEntryPrototype = { .name = "PerformanceEntry" };
    static const JSClass kMarkPrototype = { .name = "PerformanceMark" };
    static const JSClass kMeasurePrototype = { .name = "PerformanceMeasure" };
    static const JSClass kLongTaskPrototype = { .name = "PerformanceLongTaskTiming" };
    static const JSClass kAttributionPrototype = { .name = "TaskAttributionTiming" };
    static const JSPropertySpec kEntryProperties[] = {
        JS_PSG("name", slotGetter<kNameSlot>, JSPROP_ENUMERATE),
        JS_PSG("entryType", typeGetter, JSPROP_ENUMERATE),
        JS_PSG("startTime", slotGetter<kStartSlot>, JSPROP_ENUMERATE),
        JS_PSG("duration", slotGetter<kDurationSlot>, JSPROP_ENUMERATE),
        JS_PSG("navigationId", navigationIdGetter, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PerformanceEntry", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("toJSON", toJson, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kMarkProperties[] = {
        JS_PSG("detail", detailGetter<EntryType::Mark>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PerformanceMark", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kMeasureProperties[] = {
        JS_PSG("detail", detailGetter<EntryType::Measure>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PerformanceMeasure", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kLongTaskProperties[] = {
        JS_PSG("attribution", detailGetter<EntryType::LongTask>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "PerformanceLongTaskTiming", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kAttributionProperties[] = {
        JS_PSG("containerType", containerGetter<true>, JSPROP_ENUMERATE),
        JS_PSG("containerSrc", containerGetter<false>, JSPROP_ENUMERATE),
        JS_PSG("containerId", containerGetter<false>, JSPROP_ENUMERATE),
        JS_PSG("containerName", containerGetter<false>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "TaskAttributionTiming", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    Interfaces& interfaces = page.interfaces();
    return interfaces.define(
               context, global, { &kEntryPrototype, nullptr, nullptr, 0, kEntryProperties, kMethods })
        && interfaces.define(context, global,
            { &kMarkPrototype, "PerformanceEntry", constructPerformanceMark, 1, kMarkProperties })
        && interfaces.define(
            context, global, { &kMeasurePrototype, "PerformanceEntry", nullptr, 0, kMeasureProperties })
        && interfaces.define(context, global,
            { &kLongTaskPrototype, "PerformanceEntry", nullptr, 0, kLongTaskProperties, kMethods })
        && interfaces.define(context, global,
            { &kAttributionPrototype, "PerformanceEntry", nullptr, 0, kAttributionProperties, kMethods });
}

} // namespace loopscope
