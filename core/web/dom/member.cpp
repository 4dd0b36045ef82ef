// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/member.h"

#include <js/Id.h>
#include <js/PropertyAndElement.h>
#include <js/Symbol.h>

namespace loopscope {

bool defineDomInterface(Page& page, JS::HandleObject global, const Interface& interface)
{
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(context, global, interface))
        return false;
    JS::RootedObject prototype(context, page.interfaces().prototype(interface.prototype->name));
    JS::RootedString name(context, JS_NewStringCopyZ(context, interface.prototype->name));
    JS::RootedId tag(
        context, JS::PropertyKey::Symbol(JS::GetWellKnownSymbol(context, JS::SymbolCode::toStringTag)));
    return name && JS_DefinePropertyById(context, prototype, tag, name, JSPROP_READONLY);
}

bool includeMixin(
    Page& page, const char* interface, const JSPropertySpec* properties, const JSFunctionSpec* methods)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject prototype(context, page.interfaces().prototype(interface));
    return prototype && JS_DefineProperties(context, prototype, properties)
        && (methods == nullptr || JS_DefineFunctions(context, prototype, methods));
}

} // namespace loopscope
