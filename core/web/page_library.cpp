// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/page_library.h"

#include "core/engine/library.h"
#include "core/web/library_host.h"
#include "core/web/page.h"
#include "core/web/page_scripts.h"

#include <js/CallAndConstruct.h>
#include <jsapi.h>

namespace loopscope {

bool definePageLibrary(Page& page, JS::HandleObject)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject host(context, JS_NewPlainObject(context));
    if (!host || !addPlatformMembers(context, host) || !addNetworkMembers(context, host))
        return false;
    // The first script gives what all later ones start from; each of them adds to it.
    JS::RootedValueArray<1> arguments(context);
    arguments[0].setObject(*host);
    JS::RootedValue define(context);
    JS::RootedValue result(context);
    for (const char* const script :
        { kPageScript, kStreamsScript, kReadableStreamScript, kReadableReaderScript, kWritableStreamScript,
            kWritableWriterScript, kStreamPipeScript, kStreamTeeScript, kTransformStreamScript,
            kHeadersScript, kBodyScript, kFormBodyScript, kRequestScript, kResponseScript, kFetchScript,
            kXmlHttpRequestScript, kEventSourceScript, kWebSocketScript, kBeaconScript }) {
        if (!evaluateHidden(context, script, Compilation::Lazy, &define)
            || !JS::Call(context, JS::UndefinedHandleValue, define, arguments, &result))
            return false;
        if (result.isObject())
            arguments[0].set(result);
    }
    return true;
}

} // namespace loopscope
