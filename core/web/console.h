// SPDX-License-Identifier: GPL-3.0-or-later
// The console namespace (WHATWG console standard).
#pragma once

#include "core/trace/step.h"

#include <js/CallArgs.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <map>
#include <string>

namespace loopscope {

class Page;
class ValueSnapshot;

/// Its lines are steps of the trace. Groups indent by two spaces.
class Console
{
public:
    explicit Console(Page& page)
        : m_page(page)
    {
    }
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool define(JS::HandleObject global);
    /// A warning of the browser's own.
    void warn(const std::string& text) { print(ConsoleLevel::Warn, text); }
    std::size_t groupDepth() const { return m_groupDepth; }
    /// Tells of a dialog that nobody saw: of the window's console, but no line of the program's.
    void tellOfDialog(const std::string& text) { print(ConsoleLevel::Info, text, ConsoleForm::Dialog); }

private:
    struct Natives;

    void print(ConsoleLevel level, const std::string& text, ConsoleForm form = ConsoleForm::Line,
        ValueSnapshot* values = nullptr);
    /// Prints the arguments as one line.
    void printLine(
        ConsoleLevel level, const JS::HandleValueArray& arguments, ConsoleForm form = ConsoleForm::Line);

    Page& m_page;
    std::size_t m_groupDepth = 0;
    std::map<std::string, std::uint64_t> m_counts;
    std::map<std::string, VirtualTime> m_timers;
};

} // namespace loopscope
