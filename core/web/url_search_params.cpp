// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/url_search_params.h"

#include "core/engine/strings.h"
#include "core/web/event_target.h"
#include "core/web/held_object.h"
#include "core/web/native.h"
#include "core/web/pair_iterator.h"
#include "core/web/url_interface.h"

#include <js/Array.h>
#include <js/Conversions.h>
#include <js/Id.h>
#include <js/PropertyAndElement.h>
#include <js/PropertyDescriptor.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>
#include <jsfriendapi.h>

#include <algorithm>

namespace loopscope {

namespace {

using url::Pairs;

constexpr std::uint32_t kUrlSlot = 1; // the URL object that they belong to, or undefined
constexpr char kConstructing[] = "Failed to construct 'URLSearchParams': ";

const JSClass kParamsClass = heldClass<Pairs>("URLSearchParams", 2);

/// A call of a method, with the arguments that it requires as strings.
struct ParamsCall
{
    JSContext* context;
    JS::CallArgs args;
    JS::HandleObject self;
    Pairs& list;
    std::vector<std::string> given;

    bool returnText(std::string_view text) const
    {
        JSString* const string = newString(context, text);
        if (string == nullptr)
            return false;
        args.rval().setString(string);
        return true;
    }
    // URL §6.2 update.
    bool changed() const
    {
        const JS::Value url = JS::GetReservedSlot(self, kUrlSlot);
        if (url.isObject())
            setQueryOf(&url.toObject(), url::formUrlencoded(list));
        return true;
    }
    bool names(const std::pair<std::string, std::string>& pair) const { return pair.first == given[0]; }
    // Of delete and has: the second argument, where it is given, asks for the value too.
    bool matches(const std::pair<std::string, std::string>& pair) const
    {
        return names(pair) && (given.size() < 2 || pair.second == given[1]);
    }
};

template <EventTypeName Name, unsigned Required, unsigned Optional, bool (*Function)(const ParamsCall&)>
bool paramsNative(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Pairs* const list = searchParamsOf(args.thisv());
    if (list == nullptr)
        return throwTypeError(context, "Illegal invocation");
    const std::string function = std::string("'").append(Name.text).append("' on 'URLSearchParams'");
    if (!requireArguments(context, args, Required, function.c_str()))
        return false;
    JS::RootedObject self(context, &args.thisv().toObject());
    ParamsCall call { context, args, self, *list, {} };
    const std::string where = std::string("Failed to execute ").append(function).append(": ");
    for (unsigned i = 0; i < Required + Optional && (i < Required || args.hasDefined(i)); ++i) {
        call.given.emplace_back();
        if (!readText(context, args[i], where, call.given.back()))
            return false;
    }
    args.rval().setUndefined();
    return Function(call);
}

bool append(const ParamsCall& call)
{
    call.list.emplace_back(call.given[0], call.given[1]);
    return call.changed();
}
bool remove(const ParamsCall& call)
{
    std::erase_if(call.list, [&](const auto& pair) { return call.matches(pair); });
    return call.changed();
}
bool get(const ParamsCall& call)
{
    for (const auto& pair : call.list) {
        if (call.names(pair))
            return call.returnText(pair.second);
    }
    call.args.rval().setNull();
    return true;
}
bool getAll(const ParamsCall& call)
{
    JS::RootedVector<JS::Value> found(call.context);
    for (const auto& pair : call.list) {
        JSString* const text = call.names(pair) ? newString(call.context, pair.second) : nullptr;
        if (call.names(pair) && (text == nullptr || !found.append(JS::StringValue(text))))
            return false;
    }
    call.args.rval().setObjectOrNull(JS::NewArrayObject(call.context, found));
    return call.args.rval().isObject();
}
bool has(const ParamsCall& call)
{
    call.args.rval().setBoolean(std::any_of(
        call.list.begin(), call.list.end(), [&](const auto& pair) { return call.matches(pair); }));
    return true;
}
bool set(const ParamsCall& call)
{
    const auto isSame = [&](const auto& pair) {
        return call.names(pair);
    };
    const auto first = std::find_if(call.list.begin(), call.list.end(), isSame);
    if (first == call.list.end())
        return append(call);
    first->second = call.given[1];
    call.list.erase(std::remove_if(first + 1, call.list.end(), isSame), call.list.end());
    return call.changed();
}
// By code units of UTF-16, in which what is over U+FFFF comes before U+E000.
bool comesBefore(const std::string& left, const std::string& right)
{
    const auto rank = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xF0 ? byte - 0x100 + 0xEE : byte >= 0xEE ? byte + 0x10 : static_cast<int>(byte);
    };
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
        [&](char a, char b) { return rank(a) < rank(b); });
}
bool sort(const ParamsCall& call)
{
    std::stable_sort(call.list.begin(), call.list.end(),
        [](const auto& left, const auto& right) { return comesBefore(left.first, right.first); });
    return call.changed();
}
bool toString(const ParamsCall& call)
{
    return call.returnText(url::formUrlencoded(call.list));
}
bool size(const ParamsCall& call)
{
    call.args.rval().setNumber(static_cast<double>(call.list.size()));
    return true;
}

bool pairAt(JSContext* context, JS::HandleObject object, std::uint32_t index, bool& isThere,
    JS::MutableHandleValue key, JS::MutableHandleValue value)
{
    const Pairs& list = *heldBy<Pairs>(kParamsClass, JS::ObjectValue(*object));
    isThere = index < list.size();
    if (!isThere)
        return true;
    JSString* const name = newString(context, list[index].first);
    if (name == nullptr)
        return false;
    key.setString(name);
    JSString* const text = newString(context, list[index].second);
    if (text == nullptr)
        return false;
    value.setString(text);
    return true;
}

constexpr PairIterable kIterable { "URLSearchParams", pairAt };

template <IterationKind Kind> bool iterate(const ParamsCall& call)
{
    return returnPairIterator(call.context, call.args, call.self, kIterable, Kind);
}
bool forEach(const ParamsCall& call)
{
    return forEachPair(call.context, call.args, call.self, kIterable);
}

// ---- The constructor ----

bool readPair(JSContext* context, JS::HandleValue value, Pairs& list)
{
    std::vector<std::string> items;
    const bool isRead = readSequence(context, value, kConstructing, [&](JS::HandleValue item) {
        items.emplace_back();
        return readText(context, item, kConstructing, items.back());
    });
    if (!isRead)
        return false;
    if (items.size() != 2)
        return throwTypeError(context,
            std::string(kConstructing)
                .append(kConstructing)
                .append("Sequence initializer must only contain pair elements"));
    list.emplace_back(std::move(items[0]), std::move(items[1]));
    return true;
}

// Web IDL record<USVString, USVString>: the enumerable keys, those that are read twice counted once.
bool readRecord(JSContext* context, JS::HandleObject object, Pairs& list)
{
    JS::RootedVector<JS::PropertyKey> keys(context);
    if (!js::GetPropertyKeys(context, object, JSITER_OWNONLY | JSITER_HIDDEN | JSITER_SYMBOLS, &keys))
        return false;
    for (std::size_t i = 0; i < keys.length(); ++i) {
        JS::RootedId id(context, keys[i]);
        JS::Rooted<mozilla::Maybe<JS::PropertyDescriptor>> property(context);
        if (!JS_GetOwnPropertyDescriptorById(context, object, id, &property))
            return false;
        if (property.isNothing() || !property->enumerable())
            continue;
        JS::RootedValue key(context);
        JS::RootedValue value(context);
        std::string name;
        std::string text;
        if (!JS_IdToValue(context, id, &key) || !readText(context, key, kConstructing, name)
            || !JS_GetPropertyById(context, object, id, &value)
            || !readText(context, value, kConstructing, text))
            return false;
        const auto known
            = std::find_if(list.begin(), list.end(), [&](const auto& pair) { return pair.first == name; });
        if (known != list.end())
            known->second = text;
        else
            list.emplace_back(std::move(name), std::move(text));
    }
    return true;
}

bool readInit(JSContext* context, JS::HandleValue init, Pairs& list)
{
    if (!init.isObject()) {
        std::string text;
        if (!readText(context, init, kConstructing, text))
            return false;
        list = url::parseFormUrlencoded(std::string_view(text).substr(text.starts_with('?') ? 1 : 0));
        return true;
    }
    JS::RootedObject object(context, &init.toObject());
    JS::RootedId id(
        context, JS::PropertyKey::Symbol(JS::GetWellKnownSymbol(context, JS::SymbolCode::iterator)));
    JS::RootedValue method(context);
    if (!JS_GetPropertyById(context, object, id, &method))
        return false;
    if (method.isNullOrUndefined())
        return readRecord(context, object, list);
    if (!method.isObject() || !JS::IsCallable(&method.toObject()))
        return throwTypeError(context, std::string(kConstructing).append("@@iterator must be a callable."));
    return readSequence(
        context, init, kConstructing, [&](JS::HandleValue item) { return readPair(context, item, list); });
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!requireNew(context, args, "URLSearchParams"))
        return false;
    auto list = std::make_unique<Pairs>();
    if (args.hasDefined(0) && !readInit(context, args[0], *list))
        return false;
    JSObject* const object = JS_NewObjectForConstructor(context, &kParamsClass, args);
    if (object == nullptr)
        return false;
    hold(object, std::move(list));
    args.rval().setObject(*object);
    return true;
}

} // namespace

Pairs* searchParamsOf(const JS::Value& value)
{
    return heldBy<Pairs>(kParamsClass, value);
}

JSObject* makeUrlSearchParams(JSContext* context, JS::HandleObject url, Pairs list)
{
    JSObject* const object = Page::of(context).interfaces().make(context, kParamsClass, "URLSearchParams");
    if (object == nullptr)
        return nullptr;
    hold(object, std::make_unique<Pairs>(std::move(list)));
    JS::SetReservedSlot(object, kUrlSlot, JS::ObjectValue(*url));
    return object;
}

bool defineUrlSearchParams(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "URLSearchParams" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("size", (paramsNative<"size", 0, 0, size>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "URLSearchParams", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("append", (paramsNative<"append", 2, 0, append>), 2, JSPROP_ENUMERATE),
        JS_FN("delete", (paramsNative<"delete", 1, 1, remove>), 1, JSPROP_ENUMERATE),
        JS_FN("get", (paramsNative<"get", 1, 0, get>), 1, JSPROP_ENUMERATE),
        JS_FN("getAll", (paramsNative<"getAll", 1, 0, getAll>), 1, JSPROP_ENUMERATE),
        JS_FN("has", (paramsNative<"has", 1, 1, has>), 1, JSPROP_ENUMERATE),
        JS_FN("set", (paramsNative<"set", 2, 0, set>), 2, JSPROP_ENUMERATE),
        JS_FN("sort", (paramsNative<"sort", 0, 0, sort>), 0, JSPROP_ENUMERATE),
        JS_FN("toString", (paramsNative<"toString", 0, 0, toString>), 0, JSPROP_ENUMERATE),
        JS_FN(
            "entries", (paramsNative<"entries", 0, 0, iterate<IterationKind::Entries>>), 0, JSPROP_ENUMERATE),
        JS_FN("forEach", (paramsNative<"forEach", 0, 0, forEach>), 1, JSPROP_ENUMERATE),
        JS_FN("keys", (paramsNative<"keys", 0, 0, iterate<IterationKind::Keys>>), 0, JSPROP_ENUMERATE),
        JS_FN("values", (paramsNative<"values", 0, 0, iterate<IterationKind::Values>>), 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, nullptr, construct, 0, kProperties, kMethods })
        || !definePairIterator(page, kIterable))
        return false;
    // Web IDL: @@iterator is the same function as entries.
    JS::RootedObject prototype(context, page.interfaces().prototype("URLSearchParams"));
    JS::RootedId id(
        context, JS::PropertyKey::Symbol(JS::GetWellKnownSymbol(context, JS::SymbolCode::iterator)));
    JS::RootedValue entries(context);
    return JS_GetProperty(context, prototype, "entries", &entries)
        && JS_DefinePropertyById(context, prototype, id, entries, 0);
}

} // namespace loopscope
