// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/pair_iterator.h"

#include "core/web/native.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Realm.h>
#include <js/Symbol.h>

#include <string>

namespace loopscope {

namespace {

enum IteratorSlot : std::uint32_t
{
    kObjectSlot,
    kIterableSlot, // private: const PairIterable
    kKindSlot,
    kIndexSlot,
    kIteratorSlotCount
};

const JSClass kIteratorClass
    = { .name = "Iterator", .flags = JSCLASS_HAS_RESERVED_SLOTS(kIteratorSlotCount) };

std::string iteratorName(const PairIterable& iterable)
{
    return std::string(iterable.interface).append(" Iterator");
}

bool makeItem(JSContext* context, IterationKind kind, JS::HandleValue key, JS::HandleValue value,
    JS::MutableHandleValue item)
{
    if (kind != IterationKind::Entries) {
        item.set(kind == IterationKind::Keys ? key : value);
        return true;
    }
    JS::RootedValueArray<2> pair(context);
    pair[0].set(key);
    pair[1].set(value);
    item.setObjectOrNull(JS::NewArrayObject(context, pair));
    return item.isObject();
}

bool returnResult(JSContext* context, const JS::CallArgs& args, JS::HandleValue item, bool isDone)
{
    JS::RootedObject result(context, JS_NewPlainObject(context));
    JS::RootedValue done(context, JS::BooleanValue(isDone));
    if (!result || !JS_DefineProperty(context, result, "done", done, JSPROP_ENUMERATE)
        || !JS_DefineProperty(context, result, "value", item, JSPROP_ENUMERATE))
        return false;
    args.rval().setObject(*result);
    return true;
}

// Web IDL §3.7.10.2, steps 1-15.
bool next(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    if (!args.thisv().isObject() || JS::GetClass(&args.thisv().toObject()) != &kIteratorClass)
        return throwTypeError(context, "Illegal invocation");
    JS::RootedObject self(context, &args.thisv().toObject());
    JS::RootedObject object(context, &JS::GetReservedSlot(self, kObjectSlot).toObject());
    const auto& iterable
        = *static_cast<const PairIterable*>(JS::GetReservedSlot(self, kIterableSlot).toPrivate());
    const auto kind = static_cast<IterationKind>(JS::GetReservedSlot(self, kKindSlot).toInt32());
    const std::int32_t index = JS::GetReservedSlot(self, kIndexSlot).toInt32();
    JS::RootedValue key(context);
    JS::RootedValue value(context);
    JS::RootedValue item(context);
    bool isThere = false;
    if (!iterable.pairAt(context, object, static_cast<std::uint32_t>(index), isThere, &key, &value)
        || (isThere && !makeItem(context, kind, key, value, &item)))
        return false;
    if (isThere)
        JS::SetReservedSlot(self, kIndexSlot, JS::Int32Value(index + 1));
    return returnResult(context, args, item, !isThere);
}

} // namespace

bool definePairIterator(Page& page, const PairIterable& iterable)
{
    static const JSFunctionSpec kMethods[] = { JS_FN("next", next, 0, JSPROP_ENUMERATE), JS_FS_END };
    JSContext* const context = page.engine().context();
    JS::RootedObject parent(context, JS::GetRealmIteratorPrototype(context));
    JS::RootedObject prototype(context, JS_NewObjectWithGivenProto(context, nullptr, parent));
    const std::string name = iteratorName(iterable);
    JS::RootedString tag(context, JS_NewStringCopyN(context, name.data(), name.size()));
    JS::RootedId key(
        context, JS::PropertyKey::Symbol(JS::GetWellKnownSymbol(context, JS::SymbolCode::toStringTag)));
    if (!prototype || !tag || !JS_DefineFunctions(context, prototype, kMethods)
        || !JS_DefinePropertyById(context, prototype, key, tag, JSPROP_READONLY))
        return false;
    page.interfaces().keep(context, name, prototype);
    return true;
}

bool returnPairIterator(JSContext* context, const JS::CallArgs& args, JS::HandleObject object,
    const PairIterable& iterable, IterationKind kind)
{
    JSObject* const iterator
        = Page::of(context).interfaces().make(context, kIteratorClass, iteratorName(iterable));
    if (iterator == nullptr)
        return false;
    JS::SetReservedSlot(iterator, kObjectSlot, JS::ObjectValue(*object));
    JS::SetReservedSlot(iterator, kIterableSlot, JS::PrivateValue(const_cast<PairIterable*>(&iterable)));
    JS::SetReservedSlot(iterator, kKindSlot, JS::Int32Value(static_cast<std::int32_t>(kind)));
    JS::SetReservedSlot(iterator, kIndexSlot, JS::Int32Value(0));
    args.rval().setObject(*iterator);
    return true;
}

bool forEachPair(
    JSContext* context, const JS::CallArgs& args, JS::HandleObject object, const PairIterable& iterable)
{
    const std::string function = std::string("'forEach' on '").append(iterable.interface).append("'");
    if (!requireArguments(context, args, 1, function.c_str())
        || !requireFunction(context, args[0], function.c_str(), 1))
        return false;
    args.rval().setUndefined();
    for (std::uint32_t index = 0;; ++index) {
        JS::RootedValueArray<3> arguments(context);
        JS::RootedValue ignored(context);
        bool isThere = false;
        if (!iterable.pairAt(context, object, index, isThere, arguments[1], arguments[0]))
            return false;
        if (!isThere)
            return true;
        arguments[2].setObject(*object);
        if (!JS::Call(context, args.get(1), args[0], arguments, &ignored))
            return false;
    }
}

} // namespace loopscope
