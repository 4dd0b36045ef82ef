// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/promise_watch.h"

#include "core/engine/script_engine.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/Object.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>
#include <js/Wrapper.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <string_view>

namespace loopscope {

namespace {

constexpr std::uint32_t kMostPromises = 250'000;
constexpr std::size_t kMostSettledEarly = 64;
constexpr std::size_t kOriginalSlot = 0;
constexpr std::size_t kOperationSlot = 1;

// 0: it is no promise.
std::uint64_t engineIdOf(JSContext* context, JS::HandleValue value)
{
    if (!value.isObject())
        return 0;
    JS::RootedObject object(context, &value.toObject());
    return JS::IsPromiseObject(object) ? JS::GetPromiseID(object) : 0;
}

} // namespace

/// What a program calls in place of the engine's own.
class PromiseWatch::Natives
{
public:
    static bool define(JSContext* context, JS::HandleObject on, const char* name, PromiseOperation operation)
    {
        JS::RootedValue original(context);
        if (!JS_GetProperty(context, on, name, &original))
            return false;
        JS::RootedFunction function(context, JS_ValueToFunction(context, original));
        if (!function)
            return false;
        JSFunction* const native
            = js::NewFunctionWithReserved(context, call, JS_GetFunctionArity(function), 0, name);
        if (native == nullptr)
            return false;
        JS::RootedObject object(context, JS_GetFunctionObject(native));
        js::SetFunctionNativeReserved(object, kOriginalSlot, original);
        js::SetFunctionNativeReserved(
            object, kOperationSlot, JS::Int32Value(static_cast<std::int32_t>(operation)));
        return JS_DefineProperty(context, on, name, object, 0);
    }

    static bool isOurs(JSObject* function) { return JS_IsNativeFunction(function, call); }

private:
    static bool call(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        PromiseWatch& watch = ScriptEngine::of(context).promises();
        const auto kind = static_cast<PromiseOperation>(
            js::GetFunctionNativeReserved(&args.callee(), kOperationSlot).toInt32());
        JS::RootedValue original(context, js::GetFunctionNativeReserved(&args.callee(), kOriginalSlot));
        JS::RootedValue result(context);
        watch.begin(kind, args);
        const bool isDone = JS::Call(context, args.thisv(), original, JS::HandleValueArray(args), &result);
        watch.end(args, result, isDone);
        args.rval().set(result);
        return isDone;
    }
};

PromiseWatch::PromiseWatch(JSContext* context, TraceWriter& writer, CallStack& stack)
    : m_context(context)
    , m_writer(writer)
    , m_stack(stack)
{
}

bool PromiseWatch::define(JS::HandleObject global)
{
    JS::RootedValue constructor(m_context);
    if (!JS_GetProperty(m_context, global, "Promise", &constructor) || !constructor.isObject())
        return false;
    JS::RootedObject promise(m_context, &constructor.toObject());
    JS::RootedValue prototypeValue(m_context);
    if (!JS_GetProperty(m_context, promise, "prototype", &prototypeValue) || !prototypeValue.isObject())
        return false;
    JS::RootedObject prototype(m_context, &prototypeValue.toObject());
    return Natives::define(m_context, prototype, "then", PromiseOperation::Then)
        && Natives::define(m_context, prototype, "catch", PromiseOperation::Catch)
        && Natives::define(m_context, prototype, "finally", PromiseOperation::Finally)
        && Natives::define(m_context, promise, "all", PromiseOperation::All)
        && Natives::define(m_context, promise, "allSettled", PromiseOperation::AllSettled)
        && Natives::define(m_context, promise, "any", PromiseOperation::Any)
        && Natives::define(m_context, promise, "race", PromiseOperation::Race);
}

// ---- Promises ----

PromiseId PromiseWatch::idOf(std::uint64_t engineId) const
{
    const auto found = m_ids.find(engineId);
    return found == m_ids.end() ? PromiseId {} : found->second;
}

PromiseId PromiseWatch::create(JS::HandleObject promise, PromiseOperation origin, std::uint32_t moment)
{
    if (m_promises == kMostPromises)
        return {};
    const std::uint64_t engineId = JS::GetPromiseID(promise);
    const PromiseId id { ++m_promises };
    m_ids[engineId] = id;
    const PositionId position
        = origin == PromiseOperation::AsyncFunction ? m_stack.callerPosition() : m_stack.position();
    const auto variable = m_variables.find(position);
    m_writer.write({ .event = PromiseEvent::Created,
        .operation = origin,
        .moment = moment,
        .promise = id,
        .card = m_stack.top(),
        .position = position,
        .text = variable == m_variables.end() ? StringId {} : variable->second });
    if (const auto early = m_lockedEarly.find(engineId); early != m_lockedEarly.end()) {
        early->second.promise = id;
        early->second.moment = moment;
        m_writer.write(early->second);
        m_lockedEarly.erase(early);
    }
    if (JS::GetPromiseState(promise) != JS::PromiseState::Pending) {
        // Its executor has settled it, or the call that made it.
        const auto early = m_settledEarly.find(engineId);
        const Place here { m_stack.top(), m_stack.position() };
        writeSettled(promise, id, early == m_settledEarly.end() ? here : early->second, moment);
        m_settledEarly.erase(engineId);
    }
    return id;
}

void PromiseWatch::writeSettled(JS::HandleObject promise, PromiseId id, Place by, std::uint32_t moment)
{
    const bool isFulfilled = JS::GetPromiseState(promise) == JS::PromiseState::Fulfilled;
    JS::RootedValue value(m_context, JS::GetPromiseResult(promise));
    m_writer.write({ .event = isFulfilled ? PromiseEvent::Fulfilled : PromiseEvent::Rejected,
        .moment = moment,
        .promise = id,
        .card = by.card,
        .position = by.position,
        .text = m_recordValue ? m_recordValue(value) : StringId {} });
    m_lastSettled = id;
    m_lastSettledAt = moment;
}

void PromiseWatch::made(JS::HandleObject promise, PromiseOperation origin)
{
    // Natives of ours know what they made; the others that come on the way are the engine's.
    if (operationHere() != nullptr && origin != PromiseOperation::AsyncFunction)
        return;
    if (!isSet(idOf(JS::GetPromiseID(promise))))
        create(promise, origin, m_writer.nextMoment());
}

void PromiseWatch::settled(JS::HandleObject promise)
{
    const std::uint64_t engineId = JS::GetPromiseID(promise);
    if (const PromiseId id = idOf(engineId); isSet(id)) {
        writeSettled(promise, id, { m_stack.top(), m_stack.position() }, m_writer.nextMoment());
        return;
    }
    if (m_settledEarly.size() == kMostSettledEarly)
        m_settledEarly.clear(); // of promises that were nobody's
    m_settledEarly[engineId] = { m_stack.top(), m_stack.position() };
}

void PromiseWatch::note(JS::HandleObject promise, PromiseEvent event)
{
    if (const PromiseId id = idOf(JS::GetPromiseID(promise)); isSet(id))
        m_writer.write({ .event = event,
            .moment = m_writer.nextMoment(),
            .promise = id,
            .card = m_stack.top(),
            .position = m_stack.position() });
}

// ---- Reactions ----

// What a native of ours does here, and no script that it has called.
PromiseWatch::Operation* PromiseWatch::operationHere()
{
    const bool isHere = !m_operations.empty() && m_operations.back().depth == m_stack.depth();
    return isHere ? &m_operations.back() : nullptr;
}

bool PromiseWatch::isAddingReaction()
{
    const Operation* const operation = operationHere();
    return operation != nullptr && operation->kind == PromiseOperation::Then;
}

void PromiseWatch::begin(PromiseOperation kind, const JS::CallArgs& args)
{
    Operation operation { .kind = kind,
        .depth = m_stack.depth(),
        .moment = m_writer.nextMoment(),
        .handlers = {},
        .elements = {},
        .queued = {} };
    const bool isInner = operationHere() != nullptr;
    if (!isInner)
        operation.handlers = namesOf(kind, args);
    m_operations.push_back(std::move(operation));
}

StringId PromiseWatch::namesOf(PromiseOperation kind, const JS::CallArgs& args)
{
    if (kind > PromiseOperation::Finally || !m_nameFunction)
        return {};
    const auto nameOf = [&](unsigned index) -> std::string {
        if (!args.get(index).isObject() || !JS::IsCallable(&args[index].toObject()))
            return {};
        JS::RootedObject function(m_context, &args[index].toObject());
        return m_nameFunction(function);
    };
    std::string names = nameOf(0);
    if (kind == PromiseOperation::Then) {
        if (const std::string second = nameOf(1); !second.empty())
            names = (names.empty() ? "undefined" : names) + ", " + second;
    }
    return names.empty() ? StringId {} : m_writer.intern(names);
}

void PromiseWatch::end(const JS::CallArgs& args, JS::HandleValue resultValue, bool isDone)
{
    Operation operation = std::move(m_operations.back());
    m_operations.pop_back();
    Operation* const outer = operationHere();
    const std::uint64_t result = isDone ? engineIdOf(m_context, resultValue) : 0;
    if (result == 0)
        return;
    if (operation.kind == PromiseOperation::Then) {
        endThen(operation, outer, args, resultValue, result);
    } else if (operation.kind > PromiseOperation::Finally) {
        JS::RootedObject promise(m_context, &resultValue.toObject());
        PromiseId id = idOf(result);
        if (!isSet(id))
            id = create(promise, operation.kind, operation.moment);
        endCombinator(operation, id);
    }
}

void PromiseWatch::endThen(Operation& then, Operation* outer, const JS::CallArgs& args,
    JS::HandleValue resultValue, std::uint64_t result)
{
    const PromiseId promise = idOf(engineIdOf(m_context, args.thisv()));
    if (outer != nullptr && outer->kind > PromiseOperation::Finally) {
        // A combinator's own reaction: what follows from it is the combinator's promise.
        outer->elements.push_back({ promise, result });
        outer->queued.merge(then.queued);
        return;
    }
    const bool isTheEngines = outer == nullptr && isOfTheEngine(args.get(0));
    if (isTheEngines || (m_job.callsThen && m_stack.depth() <= 1)) {
        // What a promise was resolved with settles it.
        const PromiseId derived = idOf(m_job.derived);
        if (isSet(derived) && isTheEngines && isSet(promise))
            m_writer.write({ .event = PromiseEvent::LockedIn,
                .moment = then.moment,
                .promise = derived,
                .other = promise,
                .card = m_stack.top() });
        if (isSet(derived))
            follow(then, result, { promise, derived, PromiseOperation::Resolve }, {});
        return;
    }
    const PromiseOperation kind = outer == nullptr ? then.kind : outer->kind;
    JS::RootedObject derivedObject(m_context, &resultValue.toObject());
    PromiseId derived = idOf(result);
    if (!isSet(derived))
        derived = create(derivedObject, kind, then.moment);
    follow(then, result, { promise, derived, kind }, outer == nullptr ? then.handlers : outer->handlers);
}

void PromiseWatch::endCombinator(Operation& operation, PromiseId result)
{
    for (const Element& element : operation.elements)
        follow(operation, element.derived, { element.promise, result, operation.kind }, {});
}

// Handlers of the engine's own script: its `finally` adds reactions to what its handler gave.
bool PromiseWatch::isOfTheEngine(JS::HandleValue handler) const
{
    if (!handler.isObject() || !JS_ObjectIsFunction(&handler.toObject()))
        return false;
    JS::RootedFunction function(m_context, JS_ValueToFunction(m_context, handler));
    JS::RootedScript script(m_context, JS_GetFunctionScript(m_context, function));
    const char* const file = script ? JS_GetScriptFilename(script) : nullptr;
    return file != nullptr && std::string_view(file) == "self-hosted";
}

void PromiseWatch::follow(
    Operation& operation, std::uint64_t derived, const Follower& follower, StringId handlers)
{
    if (!isSet(follower.promise))
        return;
    m_writer.write({ .event = PromiseEvent::ReactionAdded,
        .operation = follower.operation,
        .moment = operation.moment,
        .promise = follower.promise,
        .other = follower.derived,
        .position = m_stack.position(),
        .text = handlers });
    if (const auto queued = operation.queued.find(derived); queued != operation.queued.end())
        writeQueued(follower, queued->second, operation.moment);
    else
        m_followers[derived] = follower;
}

void PromiseWatch::writeQueued(const Follower& follower, CardId card, std::uint32_t moment)
{
    m_writer.write({ .event = PromiseEvent::ReactionQueued,
        .operation = follower.operation,
        .moment = moment,
        .promise = follower.promise,
        .other = follower.derived,
        .card = card });
}

// ---- Functions that await ----

void PromiseWatch::awaits(CardId card, JS::HandleObject promise)
{
    const PromiseId id = promise ? idOf(JS::GetPromiseID(promise)) : PromiseId {};
    const auto ahead = m_queuedAhead.find(card);
    // Of this await only if nothing has happened since: `yield` queues jobs as well.
    const bool isQueued = ahead != m_queuedAhead.end() && ahead->second + 1 == m_writer.nextMoment();
    const std::uint32_t moment = isQueued ? ahead->second : m_writer.nextMoment();
    if (ahead != m_queuedAhead.end())
        m_queuedAhead.erase(ahead);
    const Awaiting awaiting { id, moment, m_stack.position() };
    if (isSet(id))
        writeAwait(card, awaiting);
    if (isSet(id) && isQueued)
        writeQueued({ id, {}, PromiseOperation::Await }, card, moment);
    else if (!isQueued)
        m_awaiting[card] = awaiting;
}

void PromiseWatch::writeAwait(CardId card, const Awaiting& awaiting)
{
    m_writer.write({ .event = PromiseEvent::ReactionAdded,
        .operation = PromiseOperation::Await,
        .moment = awaiting.moment,
        .promise = awaiting.promise,
        .card = card,
        .position = awaiting.position });
}

// ---- Jobs ----

PromiseWatch::Job PromiseWatch::queued(JS::HandleObject derivedPromise, const JobLabel& label, CardId card)
{
    const std::uint32_t moment = m_writer.nextMoment();
    Job job { derivedPromise && JS::IsPromiseObject(derivedPromise) ? JS::GetPromiseID(derivedPromise) : 0,
        label.kind == CardKind::ThenableJob && label.function != nullptr && Natives::isOurs(label.function) };
    if (label.kind == CardKind::ThenableJob) {
        const PromiseId promise = idOf(job.derived);
        JS::RootedValue thenable(
            m_context, label.thenable ? JS::ObjectValue(*label.thenable) : JS::NullValue());
        const std::uint64_t other = engineIdOf(m_context, thenable);
        const PromiseRecord record { .event = PromiseEvent::LockedIn,
            .moment = moment,
            .promise = promise,
            .other = idOf(other),
            .card = m_stack.top(),
            .position = m_stack.position() };
        if (other != 0 && !isSet(record.other))
            return job; // a promise of the engine's own
        if (isSet(promise)) {
            m_writer.write(record);
        } else {
            if (m_lockedEarly.size() == kMostSettledEarly)
                m_lockedEarly.clear();
            m_lockedEarly[job.derived] = record;
        }
        return job;
    }
    if (label.generator != nullptr) {
        functionQueued(card, moment);
        return job;
    }
    if (const auto found = m_followers.find(job.derived); found != m_followers.end()) {
        writeQueued(found->second, card, moment);
        m_followers.erase(found);
    } else if (Operation* const operation = operationHere()) {
        operation->queued[job.derived] = card;
    }
    return job;
}

void PromiseWatch::functionQueued(CardId card, std::uint32_t moment)
{
    const auto found = m_awaiting.find(card);
    if (found == m_awaiting.end()) {
        m_queuedAhead[card] = moment;
        return;
    }
    Awaiting awaiting = found->second;
    m_awaiting.erase(found);
    if (!isSet(awaiting.promise) && m_lastSettledAt == moment) {
        // Now it shows which promise it was.
        awaiting.promise = m_lastSettled;
        writeAwait(card, awaiting);
    }
    if (isSet(awaiting.promise))
        writeQueued({ awaiting.promise, {}, PromiseOperation::Await }, card, moment);
}

PromiseWatch::Job PromiseWatch::exchangeJob(Job job)
{
    return std::exchange(m_job, job);
}

} // namespace loopscope
