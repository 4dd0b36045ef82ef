// SPDX-License-Identifier: GPL-3.0-or-later
// PerformanceEntry and what inherits from it (W3C Performance Timeline §4, User Timing §3, Long Tasks §3).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace loopscope {

class Page;

enum class EntryType : std::uint8_t
{
    Mark,
    Measure,
    LongTask,
    TaskAttribution // inside an entry of a long task only
};

constexpr std::uint32_t maskOf(EntryType type)
{
    return 1U << static_cast<unsigned>(type);
}
/// None: no entries of this type are made here.
std::optional<EntryType> entryTypeOf(std::string_view name);

struct EntryTimes
{
    double start = 0; // ms, as performance.now() gives them
    double duration = 0;
};

/// Null, with an exception pending, if memory is short. `detail`: null where there is none.
JSObject* makeEntry(
    Page& page, EntryType type, JS::HandleString name, const EntryTimes& times, JS::HandleValue detail);
/// The same for a constructor that was called with `new`.
void fillEntry(
    JSObject* entry, EntryType type, JS::HandleString name, const EntryTimes& times, JS::HandleValue detail);
const JSClass& entryClass();

EntryType entryTypeOf(JSObject* entry);
JSString* entryName(JSObject* entry);
double entryStart(JSObject* entry);

/// Long Tasks §3: an entry for a task that took this long, with its attribution.
JSObject* makeLongTaskEntry(Page& page, const EntryTimes& times);

bool definePerformanceEntries(Page& page, JS::HandleObject global);

} // namespace loopscope
