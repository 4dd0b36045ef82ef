// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/step_observer.h"

#include "core/engine/exceptions.h"
#include "core/engine/job_label.h"
#include "core/engine/observer_script.h"
#include "core/engine/promise_watch.h"
#include "core/engine/runtime.h"
#include "core/engine/strings.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/CompilationAndEvaluation.h>
#include <js/Debug.h>
#include <js/Exception.h>
#include <js/GlobalObject.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/RealmOptions.h>
#include <js/SourceText.h>
#include <js/WeakMap.h>
#include <js/Wrapper.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <cstdlib>
#include <utility>

namespace loopscope {

namespace {

const JSClass kDebuggerGlobalClass
    = { .name = "DebuggerGlobal", .flags = JSCLASS_GLOBAL_FLAGS, .cOps = &JS::DefaultGlobalClassOps };
constexpr std::size_t kObserverSlot = 0;
const JSClass kHostClass = { .name = "Host", .flags = JSCLASS_HAS_RESERVED_SLOTS(1) };

// A broken invariant: the observer is ours, and it must work.
void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// The functions of `host` in observer.js. Arguments are ours and need no checking.
struct StepObserver::Natives
{
    static StepObserver& self(const JS::CallArgs& args)
    {
        return *static_cast<StepObserver*>(
            JS::GetReservedSlot(&args.thisv().toObject(), kObserverSlot).toPrivate());
    }
    static std::uint32_t number(const JS::CallArgs& args, unsigned index)
    {
        return static_cast<std::uint32_t>(args[index].toNumber());
    }

    static JSObject* unwrapped(JS::HandleValue object)
    {
        return object.isObject() ? js::UncheckedUnwrap(&object.toObject()) : nullptr;
    }

    // To a hook, undefined means "go on" and null "end the program, uncatchably".
    static bool answer(const JS::CallArgs& args, EngineHost& host)
    {
        if (host.goesOn())
            args.rval().setUndefined();
        else
            args.rval().setNull();
        return true;
    }

    static bool statementReached(JSContext*, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        StepObserver& observer = self(args);
        observer.m_stack.reach(StepKind::StatementReached, PositionId(number(args, 0)));
        observer.m_host.statementBegins();
        return answer(args, observer.m_host);
    }

    static bool callReached(JSContext*, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        StepObserver& observer = self(args);
        observer.m_stack.reach(StepKind::CallReached, PositionId(number(args, 0)));
        return answer(args, observer.m_host);
    }

    static bool entered(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        StepObserver& observer = self(args);
        if (!observer.m_host.goesOn()) {
            args.rval().setNull();
            return true;
        }
        JS::RootedString name(context, args[0].toString());
        const CardId card = observer.m_stack.enter(toUtf8(context, name), PositionId(number(args, 1)));
        args.rval().setNumber(loopscope::number(card));
        return true;
    }

    static bool resumed(JSContext*, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        StepObserver& observer = self(args);
        observer.m_stack.resume(CardId(number(args, 0)));
        args.rval().setBoolean(observer.m_host.goesOn());
        return true;
    }

    static bool left(JSContext*, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        self(args).m_stack.leave(CardId(number(args, 0)), static_cast<Completion>(number(args, 1)));
        args.rval().setUndefined();
        return true;
    }

    // (card, whether it awaits, id of the promise that the async function returns or 0, the promise that it
    // awaits or undefined)
    static bool suspended(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        StepObserver& observer = self(args);
        const CardId card { number(args, 0) };
        if (const auto promise = static_cast<std::uint64_t>(args[2].toNumber()); promise != 0)
            observer.m_asyncFunctions[promise] = card;
        if (args[1].toBoolean()) {
            JS::RootedObject awaited(context, unwrapped(args.get(3)));
            observer.m_promises.awaits(card, awaited);
        }
        observer.m_stack.suspend(card, args[1].toBoolean() ? Suspension::Await : Suspension::Yield);
        args.rval().setUndefined();
        return true;
    }

    // (generator object, name, position) -> card
    static bool generatorMade(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        StepObserver& observer = self(args);
        JS::RootedString name(context, args[1].toString());
        const CardId card
            = observer.m_writer.addCard({ CardKind::Function, observer.m_writer.intern(toUtf8(context, name)),
                PositionId(number(args, 2)), observer.m_stack.position(), observer.m_stack.top() });
        JS::RootedObject generator(context, js::UncheckedUnwrap(&args[0].toObject()));
        JSAutoRealm realm(context, observer.m_generators);
        JS::RootedValue value(context, JS::NumberValue(loopscope::number(card)));
        if (!JS::SetWeakMapEntry(context, observer.m_generators, generator, value))
            return false;
        args.rval().setNumber(loopscope::number(card));
        return true;
    }

    // (how it came about, text) -> id
    static bool addSource(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        StepObserver& observer = self(args);
        JS::RootedString kind(context, args[0].toString());
        JS::RootedString text(context, args[1].toString());
        SourceId source = std::exchange(observer.m_programSource, SourceId {});
        if (!isSet(source))
            source = observer.m_writer.addSource(toUtf8(context, kind), toUtf8(context, text));
        args.rval().setNumber(loopscope::number(source));
        return true;
    }

    // (source, first line, first column, last line, last column) -> id
    static bool position(JSContext*, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        const PositionId id = self(args).m_writer.intern(Position {
            SourceId(number(args, 0)), number(args, 1), number(args, 2), number(args, 3), number(args, 4) });
        args.rval().setNumber(loopscope::number(id));
        return true;
    }

    // (promise, whether it is an async function's)
    static bool promiseMade(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        JS::RootedObject promise(context, unwrapped(args[0]));
        JSAutoRealm realm(context, promise);
        self(args).m_promises.made(
            promise, args[1].toBoolean() ? PromiseOperation::AsyncFunction : PromiseOperation::Call);
        args.rval().setUndefined();
        return true;
    }

    // Whether a native makes this promise that knows of it without being told, as most promises are made.
    static bool isAddingReaction(JSContext*, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        args.rval().setBoolean(self(args).m_promises.isAddingReaction());
        return true;
    }

    // Whether anything is on the stack that the program has called.
    static bool isInAPlace(JSContext*, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        const StepObserver& observer = self(args);
        const CardId top = observer.m_stack.top();
        args.rval().setBoolean(isSet(observer.m_stack.position())
            || (isSet(top) && observer.m_writer.card(top).kind == CardKind::NativeCall));
        return true;
    }

    // (promise)
    static bool promiseSettled(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        JS::RootedObject promise(context, unwrapped(args[0]));
        JSAutoRealm realm(context, promise);
        self(args).m_promises.settled(promise);
        args.rval().setUndefined();
        return true;
    }

    // (position of a call, the variable that it is assigned to)
    static bool nameCall(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        JS::RootedString variable(context, args[1].toString());
        self(args).m_promises.nameCall(PositionId(number(args, 0)), toUtf8(context, variable));
        args.rval().setUndefined();
        return true;
    }

    // (error) -> whether it is a syntax error that has got its words
    static bool wordSyntaxError(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        JS::RootedObject error(context, js::UncheckedUnwrap(&args[0].toObject()));
        JSAutoRealm realm(context, error);
        args.rval().setBoolean(loopscope::wordSyntaxError(context, error));
        return true;
    }

    // (error)
    static bool errorThrown(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        JS::RootedObject error(context, js::UncheckedUnwrap(&args[0].toObject()));
        if (const auto& errorThrown = self(args).m_errorThrown)
            errorThrown(error);
        args.rval().setUndefined();
        return true;
    }

    static bool failed(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        self(args).m_host.observerFailed(toUtf8(context, args[0]));
        args.rval().setUndefined();
        return true;
    }
};

StepObserver::StepObserver(
    const Runtime& runtime, TraceWriter& writer, CallStack& stack, PromiseWatch& promises, EngineHost& host)
    : m_context(runtime.context())
    , m_writer(writer)
    , m_stack(stack)
    , m_promises(promises)
    , m_host(host)
    , m_principals(runtime.trustedPrincipals())
    , m_realm(m_context)
    , m_policy(m_context)
    , m_generators(m_context)
{
}

StepObserver::~StepObserver() = default;

void StepObserver::watch(JS::HandleObject global)
{
    static const JSFunctionSpec kNatives[] = {
        JS_FN("statementReached", Natives::statementReached, 1, 0),
        JS_FN("callReached", Natives::callReached, 1, 0),
        JS_FN("entered", Natives::entered, 2, 0),
        JS_FN("resumed", Natives::resumed, 1, 0),
        JS_FN("left", Natives::left, 2, 0),
        JS_FN("suspended", Natives::suspended, 4, 0),
        JS_FN("promiseMade", Natives::promiseMade, 2, 0),
        JS_FN("promiseSettled", Natives::promiseSettled, 1, 0),
        JS_FN("isAddingReaction", Natives::isAddingReaction, 0, 0),
        JS_FN("isInAPlace", Natives::isInAPlace, 0, 0),
        JS_FN("nameCall", Natives::nameCall, 2, 0),
        JS_FN("generatorMade", Natives::generatorMade, 3, 0),
        JS_FN("addSource", Natives::addSource, 2, 0),
        JS_FN("position", Natives::position, 5, 0),
        JS_FN("wordSyntaxError", Natives::wordSyntaxError, 1, 0),
        JS_FN("errorThrown", Natives::errorThrown, 1, 0),
        JS_FN("failed", Natives::failed, 1, 0),
        JS_FS_END,
    };

    {
        JSAutoRealm realm(m_context, global);
        m_generators = JS::NewWeakMapObject(m_context);
        require(m_generators);
    }
    m_realm = JS_NewGlobalObject(
        m_context, &kDebuggerGlobalClass, m_principals, JS::FireOnNewGlobalHook, JS::RealmOptions());
    require(m_realm);
    JSAutoRealm realm(m_context, m_realm);
    require(JS_DefineDebuggerObject(m_context, m_realm) && JS_InitReflectParse(m_context, m_realm));

    JS::RootedObject host(m_context, JS_NewObject(m_context, &kHostClass));
    require(host && JS_DefineFunctions(m_context, host, kNatives));
    JS::SetReservedSlot(host, kObserverSlot, JS::PrivateValue(this));

    JS::RootedValue makeErrorSource(m_context, evaluate("error_source.js", kErrorSourceScript));
    JS::RootedValue observe(m_context, evaluate("observer.js", kObserverScript));
    JS::RootedValue makeRanges(m_context, evaluate("source_ranges.js", kSourceRangesScript));
    JS::RootedValueArray<7> arguments(m_context);
    arguments[4].set(evaluate("error_words.js", kErrorWordsScript));
    arguments[5].set(evaluate("error_stack.js", kErrorStackScript));
    arguments[6].set(evaluate("intl_words.js", kIntlWordsScript));
    const JS::HandleValueArray none = JS::HandleValueArray::empty();
    require(JS::Call(m_context, JS::UndefinedHandleValue, makeRanges, none, arguments[2])
        && JS::Call(m_context, JS::UndefinedHandleValue, makeErrorSource, none, arguments[3]));

    JS::RootedObject debuggee(m_context, global);
    require(JS_WrapObject(m_context, &debuggee));
    arguments[0].setObject(*host);
    arguments[1].setObject(*debuggee);
    JS::RootedValue policy(m_context);
    require(JS::Call(m_context, JS::UndefinedHandleValue, observe, arguments, &policy));
    m_policy = &policy.toObject();
}

// Of the script's one expression, in the current realm.
JS::Value StepObserver::evaluate(const char* name, std::string_view utf8)
{
    JS::CompileOptions options(m_context);
    options.setFileAndLine(name, 1);
    JS::SourceText<mozilla::Utf8Unit> source;
    JS::RootedValue value(m_context);
    require(source.init(m_context, utf8.data(), utf8.size(), JS::SourceOwnership::Borrowed)
        && JS::Evaluate(m_context, options, source, &value));
    return value;
}

StepObserver::FunctionLabel StepObserver::describeFunction(JS::HandleObject function)
{
    FunctionLabel label;
    JSAutoRealm realm(m_context, m_realm);
    JS::RootedObject wrapped(m_context, function);
    if (!JS_WrapObject(m_context, &wrapped))
        return label;
    JS::RootedValueArray<1> arguments(m_context);
    arguments[0].setObject(*wrapped);
    JS::RootedValue result(m_context);
    JS::RootedValue name(m_context);
    JS::RootedValue position(m_context);
    if (!JS_CallFunctionName(m_context, m_policy, "describeFunction", arguments, &result)) {
        JS_ClearPendingException(m_context);
        return label;
    }
    JS::RootedObject pair(m_context, &result.toObject());
    require(JS_GetElement(m_context, pair, 0, &name) && JS_GetElement(m_context, pair, 1, &position));
    label.name = toUtf8(m_context, name);
    label.position = PositionId(static_cast<std::uint32_t>(position.toNumber()));
    return label;
}

std::string StepObserver::describeFirstArgument(PositionId call)
{
    JSAutoRealm realm(m_context, m_realm);
    JS::RootedValueArray<1> arguments(m_context);
    arguments[0].setNumber(number(call));
    JS::RootedValue text(m_context);
    if (!JS_CallFunctionName(m_context, m_policy, "describeFirstArgument", arguments, &text)) {
        JS_ClearPendingException(m_context);
        return {};
    }
    return toUtf8(m_context, text);
}

std::string StepObserver::describeStack(unsigned limit, JS::HandleObject skip, bool skipIsRequired)
{
    JSAutoRealm realm(m_context, m_realm);
    JS::RootedObject wrapped(m_context, skip);
    JS::RootedValueArray<3> arguments(m_context);
    JS::RootedValue text(m_context);
    if (wrapped && !JS_WrapObject(m_context, &wrapped))
        return {};
    arguments[0].setNumber(limit);
    arguments[1].setObjectOrNull(wrapped);
    arguments[2].setBoolean(skipIsRequired);
    if (!JS_CallFunctionName(m_context, m_policy, "describeStack", arguments, &text)) {
        JS_ClearPendingException(m_context);
        return {};
    }
    return toUtf8(m_context, text);
}

void StepObserver::prepareInspection()
{
    JSAutoRealm realm(m_context, m_realm);
    JS::RootedValue ignored(m_context);
    require(JS_CallFunctionName(
        m_context, m_policy, "prepareInspection", JS::HandleValueArray::empty(), &ignored));
}

bool StepObserver::inspectFrame(CardId card, const BeginScope& beginScope, const AddVariable& addVariable)
{
    JSAutoRealm realm(m_context, m_realm);
    JS::RootedValueArray<2> arguments(m_context);
    arguments[0].setNumber(number(card));
    arguments[1].setBoolean(card == m_stack.top());
    JS::RootedValue result(m_context);
    if (!JS_CallFunctionName(m_context, m_policy, "inspectFrame", arguments, &result) || !result.isObject()) {
        JS_ClearPendingException(m_context);
        return false;
    }
    // A flat list: kind and name of a scope, how many variables, then of each its name, whether it is
    // initialised, and its value.
    JS::RootedObject list(m_context, &result.toObject());
    JS::RootedValue item(m_context);
    std::uint32_t next = 0;
    const auto take = [&] {
        return JS_GetElement(m_context, list, next++, &item);
    };
    std::uint32_t length = 0;
    require(JS::GetArrayLength(m_context, list, &length));
    while (next < length) {
        require(take());
        const auto kind = static_cast<ScopeKind>(item.toInt32());
        require(take());
        beginScope(kind, toUtf8(m_context, item));
        require(take());
        for (int left = item.toInt32(); left > 0; --left) {
            require(take());
            std::string name = toUtf8(m_context, item);
            require(take());
            const bool isInitialized = item.toBoolean();
            require(take());
            if (item.isObject())
                item.setObject(*js::UncheckedUnwrap(&item.toObject()));
            const JSAutoRealm programs(m_context, m_generators);
            if (JS_WrapValue(m_context, &item))
                addVariable(std::move(name), isInitialized, item);
        }
    }
    return true;
}

void StepObserver::wordRejection(JS::HandleObject error)
{
    const JSErrorReport* const report = JS_ErrorFromException(m_context, error);
    if (report == nullptr || report->errorNumber == 0)
        return; // the program's own
    JSAutoRealm realm(m_context, m_realm);
    JS::RootedObject wrapped(m_context, error);
    JS::RootedValueArray<1> arguments(m_context);
    JS::RootedValue ignored(m_context);
    if (!JS_WrapObject(m_context, &wrapped))
        return;
    arguments[0].setObject(*wrapped);
    if (!JS_CallFunctionName(m_context, m_policy, "wordRejection", arguments, &ignored))
        JS_ClearPendingException(m_context);
}

CardId StepObserver::cardOfGenerator(JS::HandleObject generator)
{
    if (const std::uint64_t promise = asyncPromiseId(m_context, generator); promise != 0) {
        if (const auto found = m_asyncFunctions.find(promise); found != m_asyncFunctions.end())
            return found->second;
        // Its first await, of something that is settled already: it has not left the stack yet.
        const CardId card = m_stack.top();
        if (isSet(card))
            m_asyncFunctions[promise] = card;
        return card;
    }
    JSAutoRealm realm(m_context, m_generators);
    JS::RootedValue card(m_context);
    if (!JS::GetWeakMapEntry(m_context, m_generators, generator, &card) || !card.isNumber())
        return {};
    return CardId(static_cast<std::uint32_t>(card.toNumber()));
}

} // namespace loopscope
