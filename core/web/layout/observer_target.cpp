// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/observer_target.h"

#include "core/engine/exceptions.h"
#include "core/web/dom/node_object.h"
#include "core/web/native.h"

namespace loopscope {

dom::Element* targetArgument(JSContext* context, const JS::CallArgs& args, const char* function)
{
    if (!requireArguments(context, args, 1, function))
        return nullptr;
    dom::Element* const target = args[0].isObject() ? elementOf(&args[0].toObject()) : nullptr;
    if (target == nullptr)
        throwTypeError(context,
            std::string("Failed to execute ") + function + ": parameter 1 is not of type 'Element'.");
    return target;
}

} // namespace loopscope
