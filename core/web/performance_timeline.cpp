// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/performance_timeline.h"

#include "core/engine/strings.h"
#include "core/web/page.h"
#include "core/web/performance.h"
#include "core/web/performance_observer.h"

#include <js/Array.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <jsapi.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace loopscope {

namespace {

// Long Tasks §4.1.
constexpr VirtualTime kLongTask = std::chrono::milliseconds(50);
// Timing Entry Names Registry: the maximum buffer size of longtask.
constexpr std::size_t kMostLongTasks = 200;

} // namespace

PerformanceTimeline::PerformanceTimeline(Page& page)
    : m_page(page)
    , m_entries(page.engine().context())
    , m_longTasks(page.engine().context())
    , m_observers(page.engine().context())
    , m_active(page.engine().context())
    , m_supportedTypes(page.engine().context())
{
}

bool PerformanceTimeline::queueAnEntry(JS::HandleObject entry)
{
    JSContext* const context = m_page.engine().context();
    const EntryType type = entryTypeOf(entry);
    const bool isLongTask = type == EntryType::LongTask;
    if (!isLongTask && !m_entries.append(entry.get()))
        return false;
    if (isLongTask && m_longTasks.length() < kMostLongTasks && !m_longTasks.append(entry.get()))
        return false;
    JS::RootedObject observer(context);
    for (JSObject* const each : m_observers) {
        observer = each;
        if (observesType(observer, type) && (!bufferEntry(context, observer, entry) || !activate(observer)))
            return false;
    }
    return true;
}

bool PerformanceTimeline::activate(JS::HandleObject observer)
{
    if (std::find(m_active.begin(), m_active.end(), observer.get()) == m_active.end()
        && !m_active.append(observer.get()))
        return false;
    queueTheObserverTask();
    return true;
}

bool PerformanceTimeline::queueBuffered(JS::HandleObject observer, EntryType type)
{
    JSContext* const context = m_page.engine().context();
    bool hasSome = false;
    JS::RootedObject entry(context);
    for (JSObject* const each : type == EntryType::LongTask ? m_longTasks : m_entries) {
        entry = each;
        if (entryTypeOf(entry) != type)
            continue;
        hasSome = true;
        if (!bufferEntry(context, observer, entry))
            return false;
    }
    return !hasSome || activate(observer);
}

bool PerformanceTimeline::registerObserver(JS::HandleObject observer)
{
    return std::find(m_observers.begin(), m_observers.end(), observer.get()) != m_observers.end()
        || m_observers.append(observer.get());
}

void PerformanceTimeline::unregisterObserver(JSObject* observer)
{
    m_observers.eraseIfEqual(observer);
    m_active.eraseIfEqual(observer);
}

// §6.2 queue the PerformanceObserver task.
void PerformanceTimeline::queueTheObserverTask()
{
    if (m_taskIsQueued)
        return;
    m_taskIsQueued = true;
    TraceWriter& writer = m_page.writer();
    const CardId card = writer.addCard(
        { CardKind::PerformanceObservers, writer.intern("performance entries"), {}, {}, {} });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueATask({ TaskSource::PerformanceTimeline, card, [this] {
                                  deliver();
                              } });
}

// §6.2, the task: step 1 lets a new one be queued from here on.
void PerformanceTimeline::deliver()
{
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_page.engine().global());
    m_taskIsQueued = false;
    JS::RootedObjectVector observers(context);
    if (!observers.append(m_active.begin(), m_active.end()))
        return;
    m_active.clear();
    for (std::size_t i = 0; i < observers.length() && m_page.engine().host().goesOn(); ++i)
        callObserver(m_page, observers[i]);
}

bool PerformanceTimeline::entries(const std::optional<std::string>& name,
    const std::optional<std::string>& type, JS::MutableHandleObjectVector found)
{
    for (JSObject* const each : m_entries) {
        if (isOf(m_page.engine().context(), each, name, type) && !found.append(each))
            return false;
    }
    sortByStart(found);
    return true;
}

std::optional<double> PerformanceTimeline::startOfMark(std::string_view name)
{
    const std::optional<std::string> wanted { std::string(name) };
    for (std::size_t i = m_entries.length(); i-- > 0;) {
        if (entryTypeOf(m_entries[i]) == EntryType::Mark
            && isOf(m_page.engine().context(), m_entries[i], wanted, {}))
            return entryStart(m_entries[i]);
    }
    return {};
}

void PerformanceTimeline::clear(EntryType type, const std::optional<std::string>& name)
{
    m_entries.eraseIf([&](JSObject* entry) {
        return entryTypeOf(entry) == type && isOf(m_page.engine().context(), entry, name, {});
    });
}

// Long Tasks §4.1 report long tasks. Only while somebody observes them.
void PerformanceTimeline::turnEnded(VirtualTime begin)
{
    const VirtualTime end = m_page.loop().now();
    if (end - begin <= kLongTask || !m_page.engine().host().goesOn())
        return;
    const auto observes = [](JSObject* observer) {
        return observesType(observer, EntryType::LongTask);
    };
    if (std::none_of(m_observers.begin(), m_observers.end(), observes))
        return;
    JSContext* const context = m_page.engine().context();
    JSAutoRealm realm(context, m_page.engine().global());
    // Chromium gives whole milliseconds.
    const EntryTimes times { highResolutionTime(begin), std::round(milliseconds(end - begin)) };
    JS::RootedObject entry(context, makeLongTaskEntry(m_page, times));
    if (!entry || !queueAnEntry(entry))
        JS_ClearPendingException(context);
}

void sortByStart(JS::MutableHandleObjectVector entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](JSObject* one, JSObject* other) { return entryStart(one) < entryStart(other); });
}

bool isOf(JSContext* context, JSObject* entry, const std::optional<std::string>& name,
    const std::optional<std::string>& type)
{
    JS::RootedString own(context, entryName(entry));
    return (!type || entryTypeOf(std::string_view(*type)) == entryTypeOf(entry))
        && (!name || toUtf8(context, own) == *name);
}

bool readText(JSContext* context, JS::HandleValue value, std::optional<std::string>& text)
{
    if (value.isUndefined())
        return true;
    JS::RootedString string(context, JS::ToString(context, value));
    if (string)
        text = toUtf8(context, string);
    return string != nullptr;
}

JSObject* makeEntryArray(JSContext* context, JS::HandleObjectVector entries)
{
    JS::RootedVector<JS::Value> values(context);
    for (JSObject* const entry : entries) {
        if (!values.append(JS::ObjectValue(*entry)))
            return nullptr;
    }
    return JS::NewArrayObject(context, values);
}

} // namespace loopscope
