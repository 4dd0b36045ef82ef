// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/script_engine.h"

#include "core/engine/job_label.h"
#include "core/engine/json_words.h"
#include "core/engine/library.h"
#include "core/engine/message_table.h"
#include "core/engine/module.h"
#include "core/engine/strings.h"

#include <js/CallAndConstruct.h>
#include <js/CharacterEncoding.h>
#include <js/CompilationAndEvaluation.h>
#include <js/Date.h>
#include <js/Exception.h>
#include <js/Interrupt.h>
#include <js/LocaleSensitive.h>
#include <js/MemoryCallbacks.h>
#include <js/PropertyAndElement.h>
#include <js/RealmOptions.h>
#include <js/SourceText.h>
#include <js/String.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <cstdlib>
#include <memory>

namespace loopscope {

namespace {

// The application's slots and the bit are for the web APIs: a Window is an EventTarget.
const JSClass kGlobalClass = {
    .name = "Window", .flags = JSCLASS_GLOBAL_FLAGS | JSCLASS_USERBIT1, .cOps = &JS::DefaultGlobalClassOps
};

// The generator's two words from one seed (SplitMix64).
std::uint64_t splitMix(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15u;
    std::uint64_t value = state;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

std::array<std::uint64_t, 2> seeded(std::uint64_t seed)
{
    return { splitMix(seed), splitMix(seed) };
}

} // namespace

ScriptEngine::ScriptEngine(const Settings& settings, TraceWriter& writer, EngineHost& host)
    : m_writer(writer)
    , m_host(host)
    , m_stack(writer)
    , m_runtime(settings.runtime)
    , m_jobs(
          m_runtime.context(), [this](JS::HandleObject job, JS::HandleObject state) { enqueue(job, state); })
    , m_promises(m_runtime.context(), writer, m_stack)
    , m_observer(m_runtime, writer, m_stack, m_promises, host)
    , m_errorStacks(m_runtime.context(), m_observer)
    , m_global(m_runtime.context())
    , m_functionToString(m_runtime.context())
    , m_random(seeded(settings.seed))
{
    JSContext* const cx = context();
    JS_SetContextPrivate(cx, this);
    JS_SetDefaultLocale(JS_GetRuntime(cx), "en-US");
    JS::SetReduceMicrosecondTimePrecisionCallback(reduceTime);
    JS_AddInterruptCallback(cx, [](JSContext* interrupted) { return of(interrupted).m_host.goesOn(); });
    JS::SetOutOfMemoryCallback(
        cx,
        [](JSContext*, void* engine) {
            static_cast<ScriptEngine*>(engine)->m_host.limitReached(Limit::Memory);
        },
        this);
    setModuleHooks(cx);
    createGlobal();
    m_observer.watch(m_global);
    m_promises.setNameFunction(
        [this](JS::HandleObject function) { return m_observer.describeFunction(function).name; });
    m_observer.setErrorThrown([this](JS::HandleObject error) { m_errorStacks.takeFor(error); });
}

ScriptEngine::~ScriptEngine()
{
    JS_SetContextPrivate(context(), nullptr);
}

ScriptEngine& ScriptEngine::of(JSContext* context)
{
    return *static_cast<ScriptEngine*>(JS_GetContextPrivate(context));
}

void ScriptEngine::createGlobal()
{
    JSContext* const cx = context();
    JS::RealmOptions options;
    // WeakRef and its like exist in every browser. ENGINE: without cleanup of kept objects what a WeakRef
    // gives does not depend on when memory is collected.
    options.creationOptions().setWeakRefsEnabled(JS::WeakRefSpecifier::EnabledWithoutCleanupSome);
    // The property that could not be read is then told in the message.
    options.creationOptions().setPropertyErrorMessageFixEnabled(true);
    m_global = JS_NewGlobalObject(cx, &kGlobalClass, nullptr, JS::FireOnNewGlobalHook, options);
    if (!m_global)
        std::abort();
    JSAutoRealm realm(cx, m_global);
    JS::RootedValue math(cx);
    JS::RootedObject functionPrototype(cx);
    JS::RootedValue toString(cx);
    bool done = JS::InitRealmStandardClasses(cx)
        && arrangeOverRecursion(cx, m_runtime.overRecursionIsReworded()) && wordJson(cx, m_global)
        && defineLibrary(cx) && m_promises.define(m_global) && m_errorStacks.define(m_global)
        && JS_GetProperty(cx, m_global, "Math", &math)
        && JS_GetClassPrototype(cx, JSProto_Function, &functionPrototype)
        && JS_GetProperty(cx, functionPrototype, "toString", &toString);
    if (done) {
        JS::RootedObject mathObject(cx, &math.toObject());
        m_functionToString = &toString.toObject();
        done = JS_DefineFunction(cx, mathObject, "random", random, 0, 0) != nullptr
            && JS_DefineFunction(cx, functionPrototype, "toString", functionToString, 0, 0) != nullptr;
    }
    if (!done)
        std::abort();
}

bool ScriptEngine::evaluate(std::string_view name, std::string_view utf8)
{
    JSContext* const cx = context();
    std::size_t length = 0;
    // UTF-16, so that the offsets that the debugger gives are offsets in its own text.
    JS::UniqueTwoByteChars text(JS::LossyUTF8CharsToNewTwoByteCharsZ(
        cx, JS::UTF8Chars(utf8.data(), utf8.size()), &length, js::StringBufferArena)
                                    .get());
    JS::SourceText<char16_t> source;
    if (!text || !source.init(cx, std::move(text), length))
        return false;
    JS::CompileOptions options(cx);
    const std::string fileName(name); // the options keep only its address
    options.setFileAndLine(fileName.c_str(), 1);
    options.setNoScriptRval(true);
    JS::RootedValue ignored(cx);
    return JS::Evaluate(cx, options, source, &ignored);
}

CardId ScriptEngine::makeCallbackCard(CardKind kind, JS::HandleObject function)
{
    StepObserver::FunctionLabel label = m_observer.describeFunction(function);
    if (label.name.empty() && kind != CardKind::PromiseReaction && kind != CardKind::ThenableJob)
        label.name = m_observer.describeFirstArgument(m_stack.position());
    // The functions without a name that engines make are, nearly always, those that settle a promise.
    const std::string_view name = label.name.empty() ? "resolve" : std::string_view(label.name);
    const CardId card = m_writer.addCard(
        { kind, m_writer.intern(name), label.position, m_stack.position(), m_stack.top() });
    if (!isSet(label.position))
        m_stack.markAsNative(card);
    return card;
}

void ScriptEngine::requestInterrupt()
{
    JS_RequestInterruptCallback(context());
}

// HTML §8.1.6.5 HostEnqueuePromiseJob, and HostCallJobCallback where the job is run.
void ScriptEngine::enqueue(JS::HandleObject job, JS::HandleObject state)
{
    JSContext* const cx = context();
    auto rooted = std::make_shared<JS::PersistentRootedObject>(cx, job);
    auto inherited = std::make_shared<JS::PersistentRootedObject>(cx, state);
    const JobLabel label = labelJob(cx, job);
    JS::RootedObject derived(cx, label.derived);
    JS::RootedObject function(cx, label.function);
    JS::RootedObject generator(cx, label.generator);
    JS::RootedObject thenable(cx, label.thenable);
    const auto rootedLabel = [&] {
        return JobLabel { label.kind, function, generator, derived, thenable };
    };
    const CardId card = cardFor(rootedLabel());
    const PromiseWatch::Job promiseJob = m_promises.queued(derived, rootedLabel(), card);
    m_host.enqueueJob(card, [this, rooted, inherited, promiseJob] {
        JSContext* const jobContext = context();
        const PromiseWatch::Job outer = m_promises.exchangeJob(promiseJob);
        JSAutoRealm realm(jobContext, *rooted);
        const WithJobState withState(jobContext, jobState(), *inherited);
        JS::RootedValue ignored(jobContext);
        // A promise job passes what its handler throws to a promise; what is left is a termination.
        if (!JS::Call(jobContext, JS::UndefinedHandleValue, *rooted, JS::HandleValueArray::empty(), &ignored))
            JS_ClearPendingException(jobContext);
        m_promises.exchangeJob(outer);
    });
}

CardId ScriptEngine::cardFor(const JobLabel& label)
{
    JSContext* const cx = context();
    if (label.generator != nullptr) {
        JS::RootedObject generator(cx, label.generator);
        if (const CardId card = m_observer.cardOfGenerator(generator); isSet(card)) {
            m_stack.suspendAhead(card);
            return card;
        }
    }
    if (label.function != nullptr) {
        JS::RootedObject function(cx, label.function);
        return makeCallbackCard(label.kind, function);
    }
    // No function of the program: only the engine's own steps, named as the spec's functions are.
    std::string_view name = "promise job";
    if (label.kind == CardKind::AwaitContinuation)
        name = "await";
    else if (label.kind == CardKind::PassThroughReaction || label.kind == CardKind::ThenableJob)
        name = "then";
    else if (label.kind == CardKind::PromiseReaction)
        name = "resolve";
    const CardId card
        = m_writer.addCard({ label.kind, m_writer.intern(name), {}, m_stack.position(), m_stack.top() });
    if (label.kind != CardKind::AwaitContinuation && label.kind != CardKind::PromiseJob)
        m_stack.markAsNative(card);
    return card;
}

double ScriptEngine::reduceTime(double, JSContext* context)
{
    // The engine's unit is the microsecond.
    constexpr double kMicrosecondsPerMillisecond = 1000;
    return of(context).m_host.readWallClock() * kMicrosecondsPerMillisecond;
}

// xorshift128+, as browsers use; seeded, so that a recording can be made again.
bool ScriptEngine::random(JSContext* context, unsigned count, JS::Value* values)
{
    auto& [s0, s1] = of(context).m_random;
    std::uint64_t x = s0;
    const std::uint64_t y = s1;
    s0 = y;
    x ^= x << 23;
    s1 = x ^ y ^ (x >> 17) ^ (y >> 26);
    constexpr int kUnusedBits = 11; // a double has 53
    constexpr double kScale = 1.0 / 9007199254740992.0;
    JS::CallArgsFromVp(count, values).rval().setDouble(static_cast<double>((s1 + y) >> kUnusedBits) * kScale);
    return true;
}

// SpiderMonkey breaks the lines of "function f() { [native code] }"; Chromium does not.
bool ScriptEngine::functionToString(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedValue self(context, args.thisv());
    JS::RootedValue own(context, JS::ObjectValue(*of(context).m_functionToString));
    if (!JS::Call(context, self, own, JS::HandleValueArray::empty(), args.rval()))
        return false;
    constexpr std::string_view kEngineBody = "{\n    [native code]\n}";
    JS::RootedString text(context, args.rval().toString());
    std::string utf8 = toUtf8(context, text);
    if (!utf8.ends_with(kEngineBody))
        return true;
    utf8.replace(utf8.size() - kEngineBody.size(), kEngineBody.size(), "{ [native code] }");
    // ENGINE: functions of the library that we add have no source that would name them.
    constexpr std::string_view kNameless = "function() {";
    if (JSFunction* const function = JS_ValueToFunction(context, self); JS_IsFunctionBound(function)) {
        utf8 = "function () { [native code] }";
    } else if (utf8.starts_with(kNameless)) {
        JS::RootedString name(context, JS_GetFunctionId(JS_ValueToFunction(context, self)));
        utf8.replace(0, kNameless.size(), "function " + toUtf8(context, name) + "() {");
    }
    JSString* const reworded = newString(context, utf8);
    if (reworded == nullptr)
        return false;
    args.rval().setString(reworded);
    return true;
}

} // namespace loopscope
