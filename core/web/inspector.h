// SPDX-License-Identifier: GPL-3.0-or-later
// Answers questions about the program's live frames and objects, while it stands still.
#pragma once

#include "core/trace/inspection.h"

#include <memory>

namespace loopscope {

class ScriptEngine;

/// Enters no proxy, calls no getter, runs none of the program's code. Used from inside the step at which the
/// program stands, and gone before it goes on.
class Inspector
{
public:
    explicit Inspector(ScriptEngine& engine);
    ~Inspector();
    Inspector(const Inspector&) = delete;
    Inspector& operator=(const Inspector&) = delete;

    InspectionAnswer answer(const InspectionQuestion& question);

private:
    class Objects;

    InspectionAnswer scopesOf(CardId card);
    InspectionAnswer membersOf(std::uint32_t handle, std::uint32_t first);

    ScriptEngine& m_engine;
    std::unique_ptr<Objects> m_objects; // by handle
};

} // namespace loopscope
