// SPDX-License-Identifier: GPL-3.0-or-later
// The native side of observer.js: turns what the debugger sees of the program into steps.
#pragma once

#include "core/engine/call_stack.h"
#include "core/engine/engine_host.h"
#include "core/trace/inspection.h"

#include <js/RootingAPI.h>
#include <jsapi.h>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace loopscope {

class PromiseWatch;
class Runtime;

/// Watches one global from a realm of its own. The program cannot tell that it is watched.
class StepObserver
{
public:
    /// What a function is called on a card.
    struct FunctionLabel
    {
        std::string name; // may be empty
        PositionId position {}; // none: no script
    };

    StepObserver(const Runtime& runtime, TraceWriter& writer, CallStack& stack, PromiseWatch& promises,
        EngineHost& host);
    ~StepObserver();
    StepObserver(const StepObserver&) = delete;
    StepObserver& operator=(const StepObserver&) = delete;

    /// Begins to watch. From here on every script of `global` is stepped through.
    void watch(JS::HandleObject global);
    /// The source that the first script to come belongs to. Later ones (eval's and its like) are named by how
    /// they came about.
    void setProgramSource(SourceId source) { m_programSource = source; }

    FunctionLabel describeFunction(JS::HandleObject function);
    /// How the program writes the first argument of the call at a position: "resolve" of setTimeout(resolve,
    /// 5).
    std::string describeFirstArgument(PositionId call);
    /// The card of the async function, or async generator, that a generator object belongs to; none if
    /// unknown.
    CardId cardOfGenerator(JS::HandleObject generator);

    /// Gives an error of the engine, that a promise has just been rejected with, the browser's message.
    void wordRejection(JS::HandleObject error);

    /// Called with each error that the engine itself throws, before any catch sees it.
    void setErrorThrown(std::function<void(JS::HandleObject error)> errorThrown)
    {
        m_errorThrown = std::move(errorThrown);
    }
    /// The lines of the stack as it is now, below the function `skip` if there is one. Without that function
    /// on the stack there are no lines if it is required, else all.
    std::string describeStack(unsigned limit, JS::HandleObject skip, bool skipIsRequired);

    /// Notes what the global has before the program runs, so that an inspection tells what is the program's.
    void prepareInspection();
    /// The scopes of a card's frame as they are now, the innermost first: begins each, then hands on its
    /// variables. False: there is no such frame of script on the stack.
    using BeginScope = std::function<void(ScopeKind kind, std::string name)>;
    using AddVariable = std::function<void(std::string name, bool isInitialized, JS::HandleValue value)>;
    bool inspectFrame(CardId card, const BeginScope& beginScope, const AddVariable& addVariable);

private:
    struct Natives;

    JS::Value evaluate(const char* name, std::string_view utf8);

    JSContext* m_context;
    TraceWriter& m_writer;
    CallStack& m_stack;
    PromiseWatch& m_promises;
    EngineHost& m_host;
    JSPrincipals* m_principals;
    SourceId m_programSource {}; // none once its script has come
    std::function<void(JS::HandleObject)> m_errorThrown;
    JS::PersistentRootedObject m_realm;
    JS::PersistentRootedObject m_policy; // what observer.js gives back
    JS::PersistentRootedObject m_generators; // generator object -> card, in the program's compartment
    std::unordered_map<std::uint64_t, CardId> m_asyncFunctions; // by the id of their promise
};

} // namespace loopscope
