// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/progress_event.h"

#include "core/web/event_dispatch.h"
#include "core/web/native.h"

#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <cmath>

namespace loopscope {

namespace {

constexpr auto kProgressEvent = EventInterface::ProgressEvent;

enum Member : unsigned
{
    kLengthComputable,
    kLoaded,
    kTotal
};

bool readDouble(JSContext* context, JS::HandleObject init, const char* name, JS::MutableHandleValue value)
{
    double number = 0;
    if (!readMember(context, init, name, value)
        || (!value.isUndefined() && !JS::ToNumber(context, value, &number)))
        return false;
    if (!std::isfinite(number))
        return throwTypeError(context,
            std::string("Failed to construct 'ProgressEvent': Failed to read the '")
                .append(name)
                .append("' property from 'ProgressEventInit': The provided double value is non-finite."));
    value.setNumber(number);
    return true;
}

bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject init(context);
    JS::RootedObject event(context, constructEvent(context, args, kProgressEvent, &init));
    JS::RootedValue value(context);
    if (!event || !readMember(context, init, "lengthComputable", &value))
        return false;
    setMember(event, kLengthComputable, JS::BooleanValue(JS::ToBoolean(value)));
    if (!readDouble(context, init, "loaded", &value))
        return false;
    setMember(event, kLoaded, value);
    if (!readDouble(context, init, "total", &value))
        return false;
    setMember(event, kTotal, value);
    args.rval().setObject(*event);
    return true;
}

} // namespace

void fireAProgressEvent(Page& page, std::string_view type, JS::HandleObject target, const Progress& progress)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject event(context, makeTrustedEvent(page, kProgressEvent, type));
    if (!event) {
        JS_ClearPendingException(context);
        return;
    }
    setMember(event, kLengthComputable, JS::BooleanValue(progress.isComputable));
    setMember(event, kLoaded, JS::NumberValue(progress.loaded));
    setMember(event, kTotal, JS::NumberValue(progress.total));
    dispatch(page, event, target);
}

bool defineProgressEvent(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "ProgressEvent" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("lengthComputable", (memberGetter<kProgressEvent, kLengthComputable>), JSPROP_ENUMERATE),
        JS_PSG("loaded", (memberGetter<kProgressEvent, kLoaded>), JSPROP_ENUMERATE),
        JS_PSG("total", (memberGetter<kProgressEvent, kTotal>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "ProgressEvent", JSPROP_READONLY),
        JS_PS_END,
    };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, "Event", construct, 1, kProperties });
}

} // namespace loopscope
