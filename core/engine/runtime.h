// SPDX-License-Identifier: GPL-3.0-or-later
// SpiderMonkey's context for one recording, and its settings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

struct JSContext;
struct JSPrincipals;

namespace loopscope {

/// Starts the engine at the first use in a process. One runtime a thread; costs 12-18 ms.
class Runtime
{
public:
    struct Settings
    {
        std::uint32_t stackKiB = 2'048;
        std::uint32_t heapMiB = 512;
    };

    explicit Runtime(const Settings& settings);
    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    JSContext* context() const { return m_context; }
    /// Whether over-recursion is a RangeError in the browsers' words.
    bool overRecursionIsReworded() const { return m_overRecursionIsReworded; }
    /// The debugger's realm has these, so that hooks have stack left where the program has none.
    JSPrincipals* trustedPrincipals() const;

private:
    class Principals;
    class Preparer;

    bool m_overRecursionIsReworded = false;
    JSContext* m_context = nullptr;
    std::unique_ptr<Preparer> m_preparer;
    Principals* m_principals = nullptr; // counted by the engine
};

} // namespace loopscope
