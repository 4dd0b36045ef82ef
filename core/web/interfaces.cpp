// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/interfaces.h"

#include "core/engine/strings.h"
#include "core/web/native.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>

namespace loopscope {

namespace {

bool illegalConstructor(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject callee(context, &args.callee());
    JS::RootedValue name(context);
    if (!JS_GetProperty(context, callee, "name", &name))
        return false;
    return throwTypeError(
        context, "Failed to construct '" + toUtf8(context, name) + "': Illegal constructor");
}

} // namespace

bool Interfaces::define(JSContext* context, JS::HandleObject global, const Interface& interface)
{
    JS::RootedObject parent(context, interface.parent != nullptr ? prototype(interface.parent) : nullptr);
    const bool isException = interface.parent != nullptr && std::string_view(interface.parent) == "Error";
    if (isException && !JS_GetClassPrototype(context, JSProto_Error, &parent))
        return false;
    const JSNative constructor
        = interface.constructor != nullptr ? interface.constructor : illegalConstructor;
    JS::RootedObject object(context,
        JS_InitClass(context, global, parent, interface.prototype, constructor, interface.length,
            interface.properties, interface.methods, interface.staticProperties, interface.staticMethods));
    if (!object)
        return false;
    m_prototypes.try_emplace(interface.prototype->name, context, object);
    if (!parent || isException)
        return true;
    // Web IDL §3.7.1: the constructor inherits from the parent's.
    JS::RootedObject own(context, JS_GetConstructor(context, object));
    JS::RootedObject parents(context, own ? JS_GetConstructor(context, parent) : nullptr);
    return parents && JS_SetPrototype(context, own, parents);
}

void Interfaces::keep(JSContext* context, std::string name, JS::HandleObject prototype)
{
    m_prototypes.try_emplace(std::move(name), context, prototype);
}

JSObject* Interfaces::prototype(std::string_view name) const
{
    const auto found = m_prototypes.find(name);
    return found == m_prototypes.end() ? nullptr : found->second.get();
}

std::string Interfaces::nameOf(JSContext* context, JS::HandleObject object) const
{
    JS::RootedObject proto(context, object);
    while (JS_GetPrototype(context, proto, &proto) && proto) {
        for (const auto& [name, prototype] : m_prototypes) {
            if (prototype.get() == proto)
                return name;
        }
    }
    return {};
}

JSObject* Interfaces::make(JSContext* context, const JSClass& cls, std::string_view name) const
{
    JS::RootedObject proto(context, prototype(name));
    return JS_NewObjectWithGivenProto(context, &cls, proto);
}

bool requireNew(JSContext* context, const JS::CallArgs& args, const char* interface)
{
    if (args.isConstructing())
        return true;
    return throwTypeError(context,
        std::string("Failed to construct '")
            + interface + "': Please use the 'new' operator, this DOM object constructor cannot be called as a function.");
}

} // namespace loopscope
