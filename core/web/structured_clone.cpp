// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/structured_clone.h"

#include "core/web/message_transfer.h"
#include "core/web/native.h"

namespace loopscope {

namespace {

bool structuredClone(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'structuredClone' on 'Window'";
    if (!requireArguments(context, args, 1, kFunction))
        return false;
    const NativeCall frame(Page::of(context), "structuredClone");
    MessageTransfer transfer(context, kFunction);
    return transfer.readOptions(args.get(1), "StructuredSerializeOptions")
        && transfer.serialize(args[0], nullptr, args.rval());
}

} // namespace

bool defineStructuredClone(JSContext* context, JS::HandleObject global)
{
    return JS_DefineFunction(context, global, "structuredClone", structuredClone, 1, JSPROP_ENUMERATE)
        != nullptr;
}

} // namespace loopscope
