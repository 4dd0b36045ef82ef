// SPDX-License-Identifier: GPL-3.0-or-later
// FormData (XMLHttpRequest standard §5): a list of names and values. SPEC-GAP: files.
#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/member.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/Symbol.h>

#include <algorithm>
#include <vector>

namespace loopscope {

namespace {

using Entries = std::vector<dom::FormEntry>;

constexpr std::uint32_t kEntriesSlot = 0; // private: Entries, which the object owns

void finalize(JS::GCContext*, JSObject* object)
{
    const JS::Value held = JS::GetReservedSlot(object, kEntriesSlot);
    if (!held.isUndefined())
        delete static_cast<Entries*>(held.toPrivate());
}

const JSClassOps kOperations = { .finalize = finalize };
const JSClass kFormDataClass = { .name = "FormData",
    .flags = JSCLASS_HAS_RESERVED_SLOTS(1) | JSCLASS_FOREGROUND_FINALIZE,
    .cOps = &kOperations };

/// A call of a member of FormData, with its arguments as strings.
struct DataCall
{
    JSContext* context;
    JS::CallArgs args;
    Entries& entries;
    std::vector<std::string> given;

    bool returnText(std::string_view text) const
    {
        JSString* const string = newString(context, text);
        if (string == nullptr)
            return false;
        args.rval().setString(string);
        return true;
    }
};

template <unsigned Required, bool (*Function)(const DataCall&)>
bool dataNative(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object == nullptr || JS::GetClass(object) != &kFormDataClass)
        return throwTypeError(context, "Illegal invocation");
    if (!requireArguments(context, args, Required, "a method on 'FormData'"))
        return false;
    DataCall call { context, args,
        *static_cast<Entries*>(JS::GetReservedSlot(object, kEntriesSlot).toPrivate()), {} };
    for (unsigned i = 0; i < Required; ++i) {
        JS::RootedString text(context, JS::ToString(context, args[i]));
        if (!text)
            return false;
        call.given.push_back(toUtf8(context, text));
    }
    args.rval().setUndefined();
    return Function(call);
}

bool append(const DataCall& call)
{
    call.entries.push_back({ call.given[0], call.given[1] });
    return true;
}
bool set(const DataCall& call)
{
    const auto isSame = [&](const dom::FormEntry& each) {
        return each.name == call.given[0];
    };
    const auto found = std::find_if(call.entries.begin(), call.entries.end(), isSame);
    if (found == call.entries.end())
        return append(call);
    found->value = call.given[1];
    call.entries.erase(std::remove_if(found + 1, call.entries.end(), isSame), call.entries.end());
    return true;
}
bool remove(const DataCall& call)
{
    std::erase_if(call.entries, [&](const dom::FormEntry& each) { return each.name == call.given[0]; });
    return true;
}
bool get(const DataCall& call)
{
    for (const dom::FormEntry& each : call.entries) {
        if (each.name == call.given[0])
            return call.returnText(each.value);
    }
    call.args.rval().setNull();
    return true;
}
bool has(const DataCall& call)
{
    call.args.rval().setBoolean(std::any_of(call.entries.begin(), call.entries.end(),
        [&](const dom::FormEntry& each) { return each.name == call.given[0]; }));
    return true;
}
bool getAll(const DataCall& call)
{
    JS::RootedVector<JS::Value> found(call.context);
    for (const dom::FormEntry& each : call.entries) {
        JSString* const text = each.name == call.given[0] ? newString(call.context, each.value) : nullptr;
        if (each.name == call.given[0] && (text == nullptr || !found.append(JS::StringValue(text))))
            return false;
    }
    JSObject* const array = JS::NewArrayObject(call.context, found);
    if (array == nullptr)
        return false;
    call.args.rval().setObject(*array);
    return true;
}

enum class Part : std::uint8_t
{
    Names,
    Values,
    Both
};

// The entries as an array; SPEC-GAP: what changes while it is gone through is not seen.
JSObject* list(const DataCall& call, Part part)
{
    JSContext* const context = call.context;
    JS::RootedVector<JS::Value> all(context);
    for (const dom::FormEntry& each : call.entries) {
        JS::RootedValueArray<2> pair(context);
        JSString* const name = newString(context, each.name);
        if (name == nullptr)
            return nullptr;
        pair[0].setString(name);
        JSString* const value = newString(context, each.value);
        if (value == nullptr)
            return nullptr;
        pair[1].setString(value);
        JSObject* const both = part == Part::Both ? JS::NewArrayObject(context, pair) : nullptr;
        if (part == Part::Both && both == nullptr)
            return nullptr;
        const JS::Value item = both != nullptr ? JS::ObjectValue(*both)
            : part == Part::Names              ? pair[0].get()
                                               : pair[1].get();
        if (!all.append(item))
            return nullptr;
    }
    return JS::NewArrayObject(context, all);
}

template <Part Of> bool iterate(const DataCall& call)
{
    JS::RootedObject array(call.context, list(call, Of));
    return array
        && JS_CallFunctionName(
            call.context, array, "values", JS::HandleValueArray::empty(), call.args.rval());
}

bool forEach(const DataCall& call)
{
    if (!requireFunction(call.context, call.args.get(0), "'forEach' on 'FormData'", 1))
        return false;
    const Entries entries = call.entries;
    for (const dom::FormEntry& each : entries) {
        JS::RootedValueArray<3> arguments(call.context);
        JSString* const value = newString(call.context, each.value);
        if (value == nullptr)
            return false;
        arguments[0].setString(value);
        JSString* const name = newString(call.context, each.name);
        if (name == nullptr)
            return false;
        arguments[1].setString(name);
        arguments[2].set(call.args.thisv());
        JS::RootedValue ignored(call.context);
        if (!JS::Call(call.context, call.args.get(1), call.args[0], arguments, &ignored))
            return false;
    }
    return true;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "FormData"))
        return false;
    dom::Element* const form = args.get(0).isObject() ? elementOf(&args[0].toObject()) : nullptr;
    if (args.hasDefined(0) && (form == nullptr || !form->isHtml("form")))
        return throwTypeError(
            context, "Failed to construct 'FormData': parameter 1 is not of type 'HTMLFormElement'.");
    dom::Element* const submitter = args.get(1).isObject() ? elementOf(&args[1].toObject()) : nullptr;
    JSObject* const object = JS_NewObjectForConstructor(context, &kFormDataClass, args);
    if (object == nullptr)
        return false;
    JS::SetReservedSlot(object, kEntriesSlot,
        JS::PrivateValue(
            new Entries(form != nullptr ? dom::constructTheEntryList(*form, submitter) : Entries())));
    args.rval().setObject(*object);
    return true;
}

} // namespace

bool defineFormData(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "FormData" };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("append", (dataNative<2, append>), 2, JSPROP_ENUMERATE),
        JS_FN("delete", (dataNative<1, remove>), 1, JSPROP_ENUMERATE),
        JS_FN("get", (dataNative<1, get>), 1, JSPROP_ENUMERATE),
        JS_FN("getAll", (dataNative<1, getAll>), 1, JSPROP_ENUMERATE),
        JS_FN("has", (dataNative<1, has>), 1, JSPROP_ENUMERATE),
        JS_FN("set", (dataNative<2, set>), 2, JSPROP_ENUMERATE),
        JS_FN("entries", (dataNative<0, iterate<Part::Both>>), 0, JSPROP_ENUMERATE),
        JS_FN("forEach", (dataNative<0, forEach>), 1, JSPROP_ENUMERATE),
        JS_FN("keys", (dataNative<0, iterate<Part::Names>>), 0, JSPROP_ENUMERATE),
        JS_FN("values", (dataNative<0, iterate<Part::Values>>), 0, JSPROP_ENUMERATE),
        JS_SYM_FN(iterator, (dataNative<0, iterate<Part::Both>>), 0, 0),
        JS_FS_END,
    };
    return defineDomInterface(page, global, { &kPrototype, nullptr, construct, 0, nullptr, kMethods });
}

} // namespace loopscope
