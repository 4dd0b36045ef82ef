// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runtime.h"

#include "core/engine/message_table.h"

#include <js/Context.h>
#include <js/Exception.h>
#include <js/GCAPI.h>
#include <js/Initialization.h>
#include <js/Principals.h>
#include <js/Stack.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <cstdlib>

namespace loopscope {

namespace {

constexpr std::size_t kKiB = 1024;
// What hooks may use beyond the program's stack; with less, a recursion ends in the hook and not in the
// program.
constexpr std::size_t kStackOfTrustedScript = 128 * kKiB;
constexpr std::size_t kStackOfTheEngine = 192 * kKiB;
constexpr std::uint32_t kMiBShift = 20;

/// What is done once for a process. The engine can not be started a second time.
class Process
{
public:
    Process()
    {
        // Both leak into Date and Intl; a recording is the same everywhere.
        setenv("TZ", "UTC", 1);
        reworded = rewordMessages();
        if (!JS_Init())
            std::abort();
    }
    ~Process() { JS_ShutDown(); }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    bool reworded = false;
};

} // namespace

class Runtime::Principals final : public JSPrincipals
{
public:
    bool write(JSContext*, JSStructuredCloneWriter*) override { return false; }
    bool isSystemOrAddonPrincipal() override { return true; }
};

/// Enters the realm that a debugger hook is to run in.
class Runtime::Preparer final : public js::ScriptEnvironmentPreparer
{
public:
    explicit Preparer(JSContext* context)
        : m_context(context)
    {
    }

    void invoke(JS::HandleObject global, Closure& closure) override
    {
        JSAutoRealm realm(m_context, global);
        if (!closure(m_context))
            JS_ClearPendingException(m_context);
    }

private:
    JSContext* m_context;
};

Runtime::Runtime(const Settings& settings)
{
    static const Process process;
    m_overRecursionIsReworded = process.reworded;
    m_context = JS_NewContext(settings.heapMiB << kMiBShift);
    if (m_context == nullptr)
        std::abort();
    const std::size_t stack = settings.stackKiB * kKiB;
    JS_SetNativeStackQuota(m_context, stack + kStackOfTheEngine, stack + kStackOfTrustedScript, stack);
    m_principals = new Principals;
    JS_HoldPrincipals(m_principals);
    JS_SetTrustedPrincipals(m_context, m_principals);
    JS_InitDestroyPrincipalsCallback(
        m_context, [](JSPrincipals* principals) { delete static_cast<Principals*>(principals); });
    m_preparer = std::make_unique<Preparer>(m_context);
    js::SetScriptEnvironmentPreparer(m_context, m_preparer.get());
    if (!JS::InitSelfHostedCode(m_context))
        std::abort();
}

Runtime::~Runtime()
{
    JS_DropPrincipals(m_context, m_principals);
    JS_DestroyContext(m_context);
}

JSPrincipals* Runtime::trustedPrincipals() const
{
    return m_principals;
}

} // namespace loopscope
