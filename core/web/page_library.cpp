// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/page_library.h"

#include "core/engine/library.h"
#include "core/web/library_host.h"
#include "core/web/page.h"
#include "core/web/page_scripts.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/PropertyAndElement.h>
#include <jsapi.h>

namespace loopscope {

bool definePageLibrary(Page& page, JS::HandleObject)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject host(context, JS_NewPlainObject(context));
    JS::RootedValue scripts(context);
    if (!host || !addPlatformMembers(context, host) || !addNetworkMembers(context, host)
        || !evaluateHidden(context, kPageLibraryScript, Compilation::Lazy, &scripts))
        return false;
    // The first script gives what all later ones start from; each of them adds to it.
    JS::RootedObject list(context, &scripts.toObject());
    JS::RootedValueArray<1> arguments(context);
    arguments[0].setObject(*host);
    JS::RootedValue define(context);
    JS::RootedValue result(context);
    std::uint32_t count = 0;
    if (!JS::GetArrayLength(context, list, &count))
        return false;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!JS_GetElement(context, list, i, &define)
            || !JS::Call(context, JS::UndefinedHandleValue, define, arguments, &result))
            return false;
        if (result.isObject())
            arguments[0].set(result);
    }
    return true;
}

} // namespace loopscope
