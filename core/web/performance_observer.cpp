// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/performance_observer.h"

#include "core/engine/strings.h"
#include "core/web/dom_exception.h"
#include "core/web/event.h"
#include "core/web/native.h"
#include "core/web/performance_timeline.h"

#include <js/Array.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>
#include <jsapi.h>

namespace loopscope {

namespace {

enum ObserverSlot : std::uint32_t
{
    kCallbackSlot,
    kFormSlot, // Form
    kTypesSlot, // masks of EntryType
    kBufferSlot, // an array
    kNeedsDroppedCountSlot,
    kObserverSlotCount
};
const JSClass kObserverClass
    = { .name = "PerformanceObserver", .flags = JSCLASS_HAS_RESERVED_SLOTS(kObserverSlotCount) };

// §5.1.2: how an observer was asked to observe for the first time; it stays so.
enum class Form : std::uint8_t
{
    NotYet,
    Several, // entryTypes
    One // type
};

enum ListSlot : std::uint32_t
{
    kEntriesSlot, // an array, by start times
    kListSlotCount
};
const JSClass kListClass
    = { .name = "PerformanceObserverEntryList", .flags = JSCLASS_HAS_RESERVED_SLOTS(kListSlotCount) };

JSObject* self(JSContext* context, const JS::CallArgs& args, const JSClass& wanted)
{
    if (args.thisv().isObject() && JS::GetClass(&args.thisv().toObject()) == &wanted)
        return &args.thisv().toObject();
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

bool readArray(JSContext* context, JS::HandleObject array, JS::MutableHandleObjectVector entries)
{
    std::uint32_t length = 0;
    JS::RootedValue value(context);
    if (!JS::GetArrayLength(context, array, &length))
        return false;
    for (std::uint32_t i = 0; i < length; ++i) {
        if (!JS_GetElement(context, array, i, &value) || !entries.append(&value.toObject()))
            return false;
    }
    return true;
}

// What is in an observer's buffer, which is empty afterwards.
bool takeBuffer(JSContext* context, JS::HandleObject observer, JS::MutableHandleObjectVector entries)
{
    JS::RootedObject buffer(context, &JS::GetReservedSlot(observer, kBufferSlot).toObject());
    JSObject* const empty = JS::NewArrayObject(context, 0);
    if (empty == nullptr)
        return false;
    JS::SetReservedSlot(observer, kBufferSlot, JS::ObjectValue(*empty));
    return readArray(context, buffer, entries);
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string failure = "Failed to construct 'PerformanceObserver': ";
    if (!requireNew(context, args, "PerformanceObserver"))
        return false;
    if (args.length() < 1)
        return throwTypeError(context, failure + "1 argument required, but only 0 present.");
    if (!args[0].isObject() || !JS::IsCallable(&args[0].toObject()))
        return throwTypeError(context, failure + "parameter 1 is not of type 'Function'.");
    JS::RootedObject observer(context, JS_NewObjectForConstructor(context, &kObserverClass, args));
    JSObject* const buffer = observer ? JS::NewArrayObject(context, 0) : nullptr;
    if (buffer == nullptr)
        return false;
    JS::SetReservedSlot(observer, kCallbackSlot, args[0]);
    JS::SetReservedSlot(observer, kFormSlot, JS::Int32Value(static_cast<std::int32_t>(Form::NotYet)));
    JS::SetReservedSlot(observer, kTypesSlot, JS::Int32Value(0));
    JS::SetReservedSlot(observer, kBufferSlot, JS::ObjectValue(*buffer));
    args.rval().setObject(*observer);
    return true;
}

constexpr const char* kObserve = "Failed to execute 'observe' on 'PerformanceObserver': ";

/// Web IDL: PerformanceObserverInit.
struct Init
{
    bool isBuffered = false;
    std::optional<std::uint32_t> types; // of entryTypes
    std::optional<std::string> type;
};

bool readInit(JSContext* context, JS::HandleValue value, Init& init)
{
    const std::string failure = kObserve;
    if (value.isNullOrUndefined())
        return true;
    if (!value.isObject())
        return throwTypeError(
            context, failure + "The provided value is not of type 'PerformanceObserverInit'.");
    JS::RootedObject object(context, &value.toObject());
    JS::RootedValue member(context);
    if (!readMember(context, object, "buffered", &member))
        return false;
    init.isBuffered = JS::ToBoolean(member);
    // What would filter entries of types that are not made here is read all the same.
    if (!readMember(context, object, "durationThreshold", &member)
        || !readMember(context, object, "entryTypes", &member))
        return false;
    if (!member.isUndefined()) {
        init.types = 0;
        const std::string where
            = failure + "Failed to read the 'entryTypes' property from 'PerformanceObserverInit': ";
        if (!readSequence(context, member, where, [&](JS::HandleValue each) {
                JS::RootedString text(context, JS::ToString(context, each));
                const std::optional<EntryType> type
                    = text ? entryTypeOf(std::string_view(toUtf8(context, text))) : std::nullopt;
                *init.types |= type ? maskOf(*type) : 0;
                return text != nullptr;
            }))
            return false;
    }
    if (!readMember(context, object, "type", &member) || member.isUndefined())
        return !JS_IsExceptionPending(context);
    JS::RootedString text(context, JS::ToString(context, member));
    if (!text)
        return false;
    init.type = toUtf8(context, text);
    return true;
}

bool setForm(JSContext* context, JS::HandleObject observer, Form form)
{
    const auto present = static_cast<Form>(JS::GetReservedSlot(observer, kFormSlot).toInt32());
    if (present != Form::NotYet && present != form)
        return throwDomException(context, "InvalidModificationError",
            std::string(kObserve)
                .append(form == Form::One
                        ? "This observer has performed observe({entryTypes:...}, therefore it cannot perform "
                          "observe({type:...})"
                        : "This PerformanceObserver has performed observe({type:...}, therefore it cannot "
                          "perform observe({entryTypes:...})")
                .c_str());
    JS::SetReservedSlot(observer, kFormSlot, JS::Int32Value(static_cast<std::int32_t>(form)));
    return true;
}

void setTypes(JSObject* observer, std::uint32_t types)
{
    JS::SetReservedSlot(observer, kTypesSlot, JS::Int32Value(static_cast<std::int32_t>(types)));
    JS::SetReservedSlot(observer, kNeedsDroppedCountSlot, JS::TrueValue());
}

// §5.1.2 observe.
bool observe(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject observer(context, self(context, args, kObserverClass));
    Init init;
    if (!observer || !readInit(context, args.get(0), init))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "observe");
    args.rval().setUndefined();
    if (!init.types && !init.type)
        return throwTypeError(context,
            std::string(kObserve) + "An observe() call must include either entryTypes or type arguments.");
    if (init.types && init.type)
        return throwTypeError(context,
            std::string(kObserve) + "An observe() call must not include both entryTypes and type arguments.");
    PerformanceTimeline& timeline = page.performanceTimeline();
    if (init.types) {
        if (!setForm(context, observer, Form::Several) || *init.types == 0)
            return !JS_IsExceptionPending(context);
        setTypes(observer, *init.types);
        return timeline.registerObserver(observer);
    }
    const std::optional<EntryType> type = entryTypeOf(std::string_view(*init.type));
    if (!setForm(context, observer, Form::One) || !type)
        return !JS_IsExceptionPending(context);
    const auto types = static_cast<std::uint32_t>(JS::GetReservedSlot(observer, kTypesSlot).toInt32());
    setTypes(observer, types | maskOf(*type));
    return timeline.registerObserver(observer)
        && (!init.isBuffered || timeline.queueBuffered(observer, *type));
}

bool disconnect(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject observer(context, self(context, args, kObserverClass));
    JS::RootedObjectVector dropped(context);
    if (!observer || !takeBuffer(context, observer, &dropped))
        return false;
    Page& page = Page::of(context);
    const NativeCall frame(page, "disconnect");
    JS::SetReservedSlot(observer, kTypesSlot, JS::Int32Value(0));
    page.performanceTimeline().unregisterObserver(observer);
    args.rval().setUndefined();
    return true;
}

bool takeRecords(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject observer(context, self(context, args, kObserverClass));
    JS::RootedObjectVector entries(context);
    if (!observer || !takeBuffer(context, observer, &entries))
        return false;
    JSObject* const array = makeEntryArray(context, entries);
    args.rval().setObjectOrNull(array);
    return array != nullptr;
}

// SPEC-GAP: of the types that Chromium names, those whose entries are made here.
bool supportedEntryTypes(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::PersistentRootedObject& types = Page::of(context).performanceTimeline().supportedTypes();
    if (!types) {
        JS::RootedVector<JS::Value> names(context);
        for (const char* name : { "longtask", "mark", "measure" }) {
            JSString* const text = JS_NewStringCopyZ(context, name);
            if (text == nullptr || !names.append(JS::StringValue(text)))
                return false;
        }
        types = JS::NewArrayObject(context, names);
        if (!types || !JS_FreezeObject(context, types))
            return false;
    }
    args.rval().setObject(*types);
    return true;
}

bool listed(JSContext* context, const JS::CallArgs& args, const std::optional<std::string>& name,
    const std::optional<std::string>& type)
{
    JS::RootedObject list(context, &args.thisv().toObject());
    JS::RootedObject array(context, &JS::GetReservedSlot(list, kEntriesSlot).toObject());
    JS::RootedObjectVector all(context);
    JS::RootedObjectVector found(context);
    if (!readArray(context, array, &all))
        return false;
    for (JSObject* const entry : all) {
        if (isOf(context, entry, name, type) && !found.append(entry))
            return false;
    }
    JSObject* const result = makeEntryArray(context, found);
    args.rval().setObjectOrNull(result);
    return result != nullptr;
}

bool getEntries(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    return self(context, args, kListClass) != nullptr && listed(context, args, {}, {});
}

bool getEntriesByName(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::optional<std::string> name;
    std::optional<std::string> type;
    return self(context, args, kListClass) != nullptr
        && requireArguments(context, args, 1, "'getEntriesByName' on 'PerformanceObserverEntryList'")
        && readText(context, args.get(0), name) && readText(context, args.get(1), type)
        && listed(context, args, name, type);
}

bool getEntriesByType(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    std::optional<std::string> type;
    return self(context, args, kListClass) != nullptr
        && requireArguments(context, args, 1, "'getEntriesByType' on 'PerformanceObserverEntryList'")
        && readText(context, args.get(0), type) && listed(context, args, {}, type);
}

// PerformanceObserverCallbackOptions: the count is there only the first time.
JSObject* makeCallbackOptions(JSContext* context, JS::HandleObject observer)
{
    JS::RootedObject options(context, JS_NewPlainObject(context));
    const bool needsCount = JS::GetReservedSlot(observer, kNeedsDroppedCountSlot).isTrue();
    JS::SetReservedSlot(observer, kNeedsDroppedCountSlot, JS::FalseValue());
    if (options && needsCount
        && !JS_DefineProperty(context, options, "droppedEntriesCount", 0, JSPROP_ENUMERATE))
        return nullptr;
    return options;
}

} // namespace

bool observesType(JSObject* observer, EntryType type)
{
    return (static_cast<std::uint32_t>(JS::GetReservedSlot(observer, kTypesSlot).toInt32()) & maskOf(type))
        != 0;
}

bool bufferEntry(JSContext* context, JS::HandleObject observer, JS::HandleObject entry)
{
    JS::RootedObject buffer(context, &JS::GetReservedSlot(observer, kBufferSlot).toObject());
    std::uint32_t length = 0;
    return JS::GetArrayLength(context, buffer, &length)
        && JS_DefineElement(context, buffer, length, entry, JSPROP_ENUMERATE);
}

void callObserver(Page& page, JS::HandleObject observer)
{
    JSContext* const context = page.engine().context();
    JS::RootedObjectVector entries(context);
    if (!takeBuffer(context, observer, &entries) || entries.empty())
        return;
    sortByStart(&entries);
    JS::RootedObject array(context, makeEntryArray(context, entries));
    JS::RootedObject list(
        context, page.interfaces().make(context, kListClass, "PerformanceObserverEntryList"));
    JS::RootedObject options(context, makeCallbackOptions(context, observer));
    if (!array || !list || !options)
        return;
    JS::SetReservedSlot(list, kEntriesSlot, JS::ObjectValue(*array));
    JS::RootedValueArray<3> arguments(context);
    arguments[0].setObject(*list);
    arguments[1].setObject(*observer);
    arguments[2].setObject(*options);
    JS::RootedObject callback(context, &JS::GetReservedSlot(observer, kCallbackSlot).toObject());
    JS::RootedValue self(context, JS::ObjectValue(*observer));
    JS::RootedValue ignored(context);
    page.callBack(callback, self, arguments, &ignored);
}

bool definePerformanceObserver(Page& page, JS::HandleObject global)
{
    static const JSClass kObserverPrototype = { .name = "PerformanceObserver" };
    static const JSClass kListPrototype = { .name = "PerformanceObserverEntryList" };
    static const JSPropertySpec kObserverProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "PerformanceObserver", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kObserverMethods[] = {
        JS_FN("disconnect", disconnect, 0, JSPROP_ENUMERATE),
        JS_FN("observe", observe, 0, JSPROP_ENUMERATE),
        JS_FN("takeRecords", takeRecords, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kStatics[] = {
        JS_PSG("supportedEntryTypes", supportedEntryTypes, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    static const JSPropertySpec kListProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "PerformanceObserverEntryList", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kListMethods[] = {
        JS_FN("getEntries", getEntries, 0, JSPROP_ENUMERATE),
        JS_FN("getEntriesByName", getEntriesByName, 1, JSPROP_ENUMERATE),
        JS_FN("getEntriesByType", getEntriesByType, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    return page.interfaces().define(context, global,
               { &kObserverPrototype, nullptr, construct, 1, kObserverProperties, kObserverMethods,
                   kStatics })
        && page.interfaces().define(
            context, global, { &kListPrototype, nullptr, nullptr, 0, kListProperties, kListMethods });
}

} // namespace loopscope
