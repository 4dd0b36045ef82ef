// SPDX-License-Identifier: GPL-3.0-or-later
// TaskController, TaskSignal and TaskPriorityChangeEvent (W3C Prioritized Task Scheduling §2.2-2.4).
#pragma once

#include "core/loop/task_queue.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <optional>
#include <string>

namespace loopscope {

class Page;

bool isTaskSignal(JSObject* signal);
/// The priority that a TaskSignal gives its tasks now.
TaskPriority signalPriority(JSObject* signal);
/// Web IDL: the enumeration TaskPriority. `where`: the beginning of the message if it is none of it.
bool readPriority(JSContext* context, JS::HandleValue value, const std::string& where,
    std::optional<TaskPriority>& priority);

bool defineTaskSignal(Page& page, JS::HandleObject global);

} // namespace loopscope
