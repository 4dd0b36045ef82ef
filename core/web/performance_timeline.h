// SPDX-License-Identifier: GPL-3.0-or-later
// The performance timeline (W3C Performance Timeline): its entries, and the observers that are told of them.
#pragma once

#include "core/trace/ids.h"
#include "core/web/performance_entry.h"

#include <js/GCVector.h>

#include <string>

namespace loopscope {

class Page;

/// One for a page.
class PerformanceTimeline
{
public:
    explicit PerformanceTimeline(Page& page);
    PerformanceTimeline(const PerformanceTimeline&) = delete;
    PerformanceTimeline& operator=(const PerformanceTimeline&) = delete;

    /// §6.1 queue a PerformanceEntry: into its buffer, and to the observers of its type.
    [[nodiscard]] bool queueAnEntry(JS::HandleObject entry);
    /// §4.2 filter buffer: the entries of the timeline by name and type, by their start times. Long tasks are
    /// told to observers only.
    [[nodiscard]] bool entries(const std::optional<std::string>& name, const std::optional<std::string>& type,
        JS::MutableHandleObjectVector found);
    /// The start of the latest mark of this name.
    std::optional<double> startOfMark(std::string_view name);
    /// User Timing §3.1.3 and §3.1.5.
    void clear(EntryType type, const std::optional<std::string>& name);

    /// §5.1 an observer is registered, or is told of other types than before.
    [[nodiscard]] bool registerObserver(JS::HandleObject observer);
    void unregisterObserver(JSObject* observer);
    /// §5.1.2: what is in the buffer of a type already goes to one observer.
    [[nodiscard]] bool queueBuffered(JS::HandleObject observer, EntryType type);

    /// A turn of the event loop is over that began then.
    void turnEnded(VirtualTime begin);

    /// The array that PerformanceObserver.supportedEntryTypes gives; null until it was made.
    JS::PersistentRootedObject& supportedTypes() { return m_supportedTypes; }

private:
    using Objects = JS::PersistentRooted<JS::GCVector<JSObject*, 0, js::SystemAllocPolicy>>;

    bool activate(JS::HandleObject observer);
    void queueTheObserverTask();
    void deliver();

    Page& m_page;
    Objects m_entries; // marks and measures
    Objects m_longTasks;
    Objects m_observers; // registered
    Objects m_active; // that have something to be told, in the order in which that came
    JS::PersistentRootedObject m_supportedTypes;
    bool m_taskIsQueued = false;
};

/// Sorts entries by their start times; those of one time keep their order.
void sortByStart(JS::MutableHandleObjectVector entries);
/// Whether an entry is of this name and type, where one is given.
bool isOf(JSContext* context, JSObject* entry, const std::optional<std::string>& name,
    const std::optional<std::string>& type);
/// Web IDL: an optional argument as a string; none if it is not given. False: an exception is pending.
[[nodiscard]] bool readText(JSContext* context, JS::HandleValue value, std::optional<std::string>& text);
/// An array of the program's. Null, with an exception pending, if memory is short.
JSObject* makeEntryArray(JSContext* context, JS::HandleObjectVector entries);

} // namespace loopscope
