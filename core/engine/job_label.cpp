// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/job_label.h"

#include <js/Array.h>
#include <js/Class.h>
#include <js/Object.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <cstring>

namespace loopscope {

namespace {

// Reserved slots of the engine's PromiseReactionRecord.
constexpr std::size_t kDerivedSlot = 0; // the promise that follows from the handler
constexpr std::size_t kFirstSlot = 1; // the handler, if the promise was fulfilled
constexpr std::size_t kSecondSlot = 2; // the handler, if it was rejected
constexpr std::size_t kFlagsSlot = 6;
constexpr std::size_t kGeneratorSlot = 7;
constexpr int kFlagFulfilled = 2;
constexpr int kFlagResolvesAPromise = 4; // the handlers are a promise's own resolving functions
constexpr int kFlagAsyncFunction = 8;
constexpr int kFlagAsyncGenerator = 16;
// Of the object of a suspended async function: its promise comes after the slots that all generators have.
constexpr std::size_t kAsyncFunctionPromiseSlot = 5;

bool isOfClass(JSObject* object, const char* className)
{
    return std::strcmp(JS::GetClass(object)->name, className) == 0;
}

// Beside the `then` that it calls the job holds a list of the promise and the thenable.
void readThenableJob(JSContext* context, JS::HandleObject job, JobLabel& label)
{
    const JS::Value second = js::GetFunctionNativeReserved(job, 1);
    bool isArray = false;
    if (label.function == nullptr || !second.isObject())
        return;
    JS::RootedObject data(context, &second.toObject());
    JS::RootedValue promise(context);
    JS::RootedValue thenable(context);
    if (!JS::IsArrayObject(context, data, &isArray) || !isArray || !JS_GetElement(context, data, 0, &promise)
        || !JS_GetElement(context, data, 1, &thenable)) {
        JS_ClearPendingException(context);
        return;
    }
    label.derived = promise.isObject() ? &promise.toObject() : nullptr;
    label.thenable = thenable.isObject() ? &thenable.toObject() : nullptr;
}

} // namespace

JobLabel labelJob(JSContext* context, JS::HandleObject job)
{
    JobLabel label;
    const JS::Value first = js::GetFunctionNativeReserved(job, 0);
    if (!first.isObject())
        return label;
    JSObject* const record = &first.toObject();
    if (!isOfClass(record, "PromiseReactionRecord")) {
        // For a promise with the built-in `then` the job holds the promise itself, else the `then` that it
        // calls.
        if (JS::IsCallable(record) || isOfClass(record, "Promise"))
            label.kind = CardKind::ThenableJob;
        if (JS::IsCallable(record))
            label.function = record;
        readThenableJob(context, job, label);
        return label;
    }
    if (JSCLASS_RESERVED_SLOTS(JS::GetClass(record)) <= kGeneratorSlot)
        return label;
    const JS::Value flagsValue = JS::GetReservedSlot(record, kFlagsSlot);
    if (!flagsValue.isInt32())
        return label;
    const int flags = flagsValue.toInt32();
    if (const JS::Value derived = JS::GetReservedSlot(record, kDerivedSlot); derived.isObject())
        label.derived = &derived.toObject();
    if ((flags & (kFlagAsyncFunction | kFlagAsyncGenerator)) != 0) {
        label.kind = CardKind::AwaitContinuation;
        const JS::Value generator = JS::GetReservedSlot(record, kGeneratorSlot);
        if (generator.isObject())
            label.generator = &generator.toObject();
        return label;
    }
    if ((flags & kFlagResolvesAPromise) != 0) {
        label.kind = CardKind::PromiseReaction;
        return label;
    }
    const JS::Value handler
        = JS::GetReservedSlot(record, (flags & kFlagFulfilled) != 0 ? kFirstSlot : kSecondSlot);
    if (handler.isObject()) {
        label.kind = CardKind::PromiseReaction;
        label.function = &handler.toObject();
    } else {
        label.kind = CardKind::PassThroughReaction;
    }
    return label;
}

std::uint64_t asyncPromiseId(JSContext* context, JS::HandleObject generator)
{
    if (!isOfClass(generator, "AsyncFunctionGenerator"))
        return 0;
    if (JSCLASS_RESERVED_SLOTS(JS::GetClass(generator)) <= kAsyncFunctionPromiseSlot)
        return 0;
    const JS::Value value = JS::GetReservedSlot(generator, kAsyncFunctionPromiseSlot);
    if (!value.isObject())
        return 0;
    JS::RootedObject promise(context, &value.toObject());
    return JS::IsPromiseObject(promise) ? JS::GetPromiseID(promise) : 0;
}

} // namespace loopscope
