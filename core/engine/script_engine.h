// SPDX-License-Identifier: GPL-3.0-or-later
// The door to SpiderMonkey: one program's realm, watched, with its jobs on their way to the event loop.
#pragma once

#include "core/engine/call_stack.h"
#include "core/engine/engine_host.h"
#include "core/engine/error_stacks.h"
#include "core/engine/job_queue.h"
#include "core/engine/promise_watch.h"
#include "core/engine/runtime.h"
#include "core/engine/step_observer.h"

#include <js/RootingAPI.h>
#include <jsapi.h>

#include <array>
#include <atomic>
#include <string_view>

namespace loopscope {

/// One fresh realm for one recording. What needs the engine in a callback finds it by of(context).
class ScriptEngine
{
public:
    struct Settings
    {
        Runtime::Settings runtime;
        std::uint64_t seed = 1; // of Math.random()
    };

    ScriptEngine(const Settings& settings, TraceWriter& writer, EngineHost& host);
    ~ScriptEngine();
    ScriptEngine(const ScriptEngine&) = delete;
    ScriptEngine& operator=(const ScriptEngine&) = delete;

    static ScriptEngine& of(JSContext* context);

    JSContext* context() const { return m_runtime.context(); }
    JS::HandleObject global() const { return m_global; }
    StepObserver& observer() { return m_observer; }
    CallStack& stack() { return m_stack; }
    PromiseWatch& promises() { return m_promises; }
    JobState& jobState() { return m_jobs.state(); }
    ErrorStacks& errorStacks() { return m_errorStacks; }
    TraceWriter& writer() { return m_writer; }
    EngineHost& host() { return m_host; }

    /// What the web APIs hang on the context; the engine does not look at it.
    void setEmbedder(void* embedder) { m_embedder = embedder; }
    void* embedder() const { return m_embedder; }

    /// Compiles and runs a classic script in the program's realm, which must be the current one. False: an
    /// exception is pending, or the script was terminated.
    bool evaluate(std::string_view name, std::string_view utf8);

    /// A card for a callback that comes from the frame on top: named after the function, or else as the call
    /// that is being made names its first argument.
    CardId makeCallbackCard(CardKind kind, JS::HandleObject function);

    /// Makes script stop soon at a point where the engine looks up. From any thread.
    void requestInterrupt();

private:
    void enqueue(JS::HandleObject job, JS::HandleObject state);
    CardId cardFor(const JobLabel& label);
    void createGlobal();
    static double reduceTime(double now, JSContext* context);
    static bool random(JSContext* context, unsigned count, JS::Value* values);
    static bool functionToString(JSContext* context, unsigned count, JS::Value* values);

    TraceWriter& m_writer;
    EngineHost& m_host;
    CallStack m_stack;
    Runtime m_runtime;
    JobQueue m_jobs;
    PromiseWatch m_promises;
    StepObserver m_observer;
    ErrorStacks m_errorStacks;
    JS::PersistentRootedObject m_global;
    JS::PersistentRootedObject m_functionToString; // the engine's own
    std::array<std::uint64_t, 2> m_random;
    void* m_embedder = nullptr;
};

} // namespace loopscope
