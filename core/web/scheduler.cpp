// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/scheduler.h"

#include "core/web/abort_signal.h"
#include "core/web/event.h"
#include "core/web/native.h"
#include "core/web/task_signal.h"

#include <js/CallAndConstruct.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/Object.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

namespace loopscope {

/// A posted task, or the rest of a function that yielded: then there is no callback.
struct Scheduler::PostedTask
{
    explicit PostedTask(JSContext* context)
        : callback(context)
        , promise(context)
        , state(context)
        , algorithm(context)
    {
    }
    CardId card {};
    bool isContinuation = false;
    JS::PersistentRootedObject callback;
    JS::PersistentRootedObject promise;
    JS::PersistentRootedObject state;
    JS::PersistentRootedObject algorithm; // what aborts it, or null
    std::optional<ParallelWork::Key> delay;
};

namespace {

const JSClass kSchedulerClass = { .name = "Scheduler" };

/// W3C Prioritized Task Scheduling §2.5: a scheduling state, an object that the program never sees. Behind
/// the engine's own slot.
enum StateSlot : std::uint32_t
{
    kAbortSourceSlot = kStandInSlot + 1, // a signal or null
    kPrioritySourceOfStateSlot, // a TaskSignal, or null: the priority is fixed
    kFixedPrioritySlot,
    kStateSlotCount
};
const JSClass kStateClass
    = { .name = "SchedulingState", .flags = JSCLASS_HAS_RESERVED_SLOTS(kStateSlotCount) };

JSObject* makeState(
    JSContext* context, JS::HandleObject abortSource, JS::HandleObject prioritySource, TaskPriority priority)
{
    JSObject* const state = JS_NewObjectWithGivenProto(context, &kStateClass, nullptr);
    if (state == nullptr)
        return nullptr;
    JS::SetReservedSlot(state, kAbortSourceSlot, JS::ObjectOrNullValue(abortSource));
    JS::SetReservedSlot(state, kPrioritySourceOfStateSlot, JS::ObjectOrNullValue(prioritySource));
    JS::SetReservedSlot(state, kFixedPrioritySlot, JS::Int32Value(static_cast<std::int32_t>(priority)));
    return state;
}

JSObject* abortSourceOf(JSObject* state)
{
    return JS::GetReservedSlot(state, kAbortSourceSlot).toObjectOrNull();
}

JSObject* prioritySourceOf(JSObject* state)
{
    return JS::GetReservedSlot(state, kPrioritySourceOfStateSlot).toObjectOrNull();
}

// §2.5: the priority of a task by its state, and by whether it goes on after a yield.
TaskPriority effectivePriority(JSObject* state, bool isContinuation)
{
    JSObject* const source = prioritySourceOf(state);
    const TaskPriority priority = source != nullptr
        ? signalPriority(source)
        : static_cast<TaskPriority>(JS::GetReservedSlot(state, kFixedPrioritySlot).toInt32());
    return isContinuation ? continuationPriority(priority) : priority;
}

struct PostTaskOptions
{
    explicit PostTaskOptions(JSContext* context)
        : signal(context)
    {
    }
    JS::RootedObject signal;
    std::optional<TaskPriority> priority;
    double delayMs = 0;
};

// Of operations that return a promise the message says which one it was.
bool requireScheduler(JSContext* context, JS::HandleValue value, const char* function)
{
    return (value.isObject() && JS::GetClass(&value.toObject()) == &kSchedulerClass)
        || throwTypeError(
            context, std::string("Failed to execute ").append(function).append(": Illegal invocation"));
}

// Web IDL: SchedulerPostTaskOptions, its members in their order.
bool readOptions(JSContext* context, JS::HandleValue value, PostTaskOptions& options)
{
    const std::string failure = "Failed to execute 'postTask' on 'Scheduler': ";
    if (value.isNullOrUndefined())
        return true;
    if (!value.isObject())
        return throwTypeError(
            context, failure + "The provided value is not of type 'SchedulerPostTaskOptions'.");
    const auto of = [&failure](const char* name) {
        return failure + "Failed to read the '" + name + "' property from 'SchedulerPostTaskOptions': ";
    };
    JS::RootedObject dictionary(context, &value.toObject());
    JS::RootedValue each(context);
    if (!readMember(context, dictionary, "delay", &each))
        return false;
    if (!each.isUndefined() && !readUnsignedLongLong(context, each, of("delay"), options.delayMs))
        return false;
    if (!readMember(context, dictionary, "priority", &each)
        || (!each.isUndefined() && !readPriority(context, each, of("priority"), options.priority))
        || !readMember(context, dictionary, "signal", &each))
        return false;
    if (each.isUndefined())
        return true;
    if (!isAbortSignal(each))
        return throwTypeError(context, of("signal") + "Failed to convert value to 'AbortSignal'.");
    options.signal = &each.toObject();
    return true;
}

const AbortSteps kAbortTask { [](Page& page, JS::HandleObject signal, JS::HandleValue card, JS::HandleValue) {
    page.scheduler().abort(CardId { static_cast<std::uint32_t>(card.toNumber()) }, signal);
} };

// The task goes when its signal is aborted.
void addAlgorithm(JSContext* context, Scheduler::PostedTask& task, JS::HandleObject signal)
{
    if (!signal)
        return;
    JS::RootedValue card(context, JS::NumberValue(number(task.card)));
    task.algorithm = addAbortAlgorithm(context, signal, kAbortTask, card, JS::UndefinedHandleValue);
}

// §2.1 schedule a postTask task.
bool postTask(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'postTask' on 'Scheduler'";
    Page& page = Page::of(context);
    JS::RootedObject promise(context, JS::NewPromiseObject(context, nullptr));
    if (!promise)
        return false;
    args.rval().setObject(*promise);
    const NativeCall frame(page, "postTask");
    PostTaskOptions options(context);
    if (!requireScheduler(context, args.thisv(), kFunction) || !requireArguments(context, args, 1, kFunction)
        || !requireFunction(context, args[0], kFunction, 1) || !readOptions(context, args.get(1), options))
        return rejectWithPendingException(context, promise);
    // Step 4: a signal that is aborted already.
    if (options.signal && isAborted(options.signal)) {
        JS::RootedValue reason(context, abortReason(options.signal));
        return JS::RejectPromise(context, promise, reason);
    }
    auto task = std::make_shared<Scheduler::PostedTask>(context);
    task->callback = &args[0].toObject();
    task->promise = promise;
    task->card = page.engine().makeCallbackCard(CardKind::PostedTask, task->callback);
    // Steps 5-8: the priority that is given, or else the signal's, which may change.
    JS::RootedObject prioritySource(context);
    if (!options.priority && options.signal && isTaskSignal(options.signal))
        prioritySource = options.signal;
    task->state = makeState(
        context, options.signal, prioritySource, options.priority.value_or(TaskPriority::UserVisible));
    if (!task->state)
        return false;
    addAlgorithm(context, *task, options.signal);
    page.scheduler().post(task, virtualDuration(options.delayMs));
    return true;
}

// §2.1 schedule a yield continuation.
bool yieldMethod(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    Page& page = Page::of(context);
    JS::RootedObject promise(context, JS::NewPromiseObject(context, nullptr));
    if (!promise)
        return false;
    args.rval().setObject(*promise);
    const NativeCall frame(page, "yield");
    if (!requireScheduler(context, args.thisv(), "'yield' on 'Scheduler'"))
        return rejectWithPendingException(context, promise);
    // Steps 2-5: the state that the running script has inherited.
    JS::RootedObject state(context, page.engine().jobState().current());
    if (!state)
        state = page.scheduler().fixedState(TaskPriority::UserVisible);
    if (!state)
        return false;
    JS::RootedObject abortSource(context, abortSourceOf(state));
    if (abortSource && isAborted(abortSource)) {
        JS::RootedValue reason(context, abortReason(abortSource));
        return JS::RejectPromise(context, promise, reason);
    }
    auto task = std::make_shared<Scheduler::PostedTask>(context);
    task->promise = promise;
    TraceWriter& writer = page.writer();
    task->card = writer.addCard({ CardKind::PostedTask, writer.intern(page.callLabel("yield")), {},
        page.engine().stack().position(), page.engine().stack().top() });
    page.engine().stack().markAsNative(task->card);
    task->isContinuation = true;
    task->state = state;
    // Step 7.
    addAlgorithm(context, *task, abortSource);
    page.scheduler().post(task, {});
    return true;
}

} // namespace

void Scheduler::post(const std::shared_ptr<PostedTask>& task, VirtualTime delay)
{
    const VirtualTime due = m_page.loop().now() + delay;
    m_page.loop().observer().webApiStarted(task->card, due);
    m_waiting[task->card] = task;
    if (delay == VirtualTime::zero()) {
        queue(task, Entry::AtOnce);
        return;
    }
    task->delay = m_page.loop().startInParallel(due, [this, task] { queue(task, Entry::TimerFellDue); });
}

void Scheduler::queue(const std::shared_ptr<PostedTask>& task, Entry entry)
{
    task->delay.reset();
    m_page.loop().queueATask({ TaskSource::PostedTask, task->card, [this, task] { run(task); }, 0,
                                 effectivePriority(task->state, task->isContinuation) },
        entry);
}

// §2.1 schedule a postTask task, step 9: the task's steps; and those of a continuation.
void Scheduler::run(const std::shared_ptr<PostedTask>& task)
{
    m_waiting.erase(task->card);
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_page.engine().global());
    JS::RootedValue result(context);
    bool isDone = true;
    if (task->callback) {
        const WithJobState withState(context, m_page.engine().jobState(), task->state);
        JS::RootedValue callee(context, JS::ObjectValue(*task->callback));
        m_running = task;
        isDone = m_page.callForItsResult(callee, &result);
        m_running.reset();
    }
    // A task that aborts itself has its promise rejected while it runs.
    if (task->algorithm)
        removeAbortAlgorithm(abortSourceOf(task->state), task->algorithm);
    if (isDone)
        static_cast<void>(JS::ResolvePromise(context, task->promise, result));
    else
        static_cast<void>(rejectWithPendingException(context, task->promise));
}

JSObject* Scheduler::fixedState(TaskPriority priority)
{
    JSContext* const context = m_page.engine().context();
    JS::PersistentRootedObject& state = m_fixedStates.try_emplace(priority, context).first->second;
    if (!state)
        state = makeState(context, nullptr, nullptr, priority);
    return state;
}

void Scheduler::priorityChanged(JS::HandleObject signal)
{
    for (const auto& [card, task] : m_waiting) {
        if (prioritySourceOf(task->state) == signal)
            m_page.loop().setTaskPriority(card, effectivePriority(task->state, task->isContinuation));
    }
}

void Scheduler::abort(CardId card, JS::HandleObject signal)
{
    JSContext* const context = m_page.engine().context();
    JS::RootedValue reason(context, abortReason(signal));
    if (m_running && m_running->card == card) {
        static_cast<void>(JS::RejectPromise(context, m_running->promise, reason));
        return;
    }
    const auto found = m_waiting.find(card);
    if (found == m_waiting.end())
        return;
    const std::shared_ptr<PostedTask> task = found->second;
    m_waiting.erase(found);
    if (task->delay)
        m_page.loop().cancelInParallel(*task->delay);
    else
        m_page.loop().removeTask(card);
    m_page.loop().observer().webApiCancelled(card);
    static_cast<void>(JS::RejectPromise(context, task->promise, reason));
}

bool defineScheduler(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Scheduler" };
    static const JSPropertySpec kProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "Scheduler", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("postTask", postTask, 1, JSPROP_ENUMERATE),
        JS_FN("yield", yieldMethod, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods }))
        return false;
    JS::RootedObject scheduler(context, page.interfaces().make(context, kSchedulerClass, "Scheduler"));
    return scheduler && JS_DefineProperty(context, global, "scheduler", scheduler, JSPROP_ENUMERATE);
}

} // namespace loopscope
