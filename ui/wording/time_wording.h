// SPDX-License-Identifier: GPL-3.0-or-later
// Words a virtual time: "0.02 ms".
#pragma once

#include "core/trace/ids.h"

#include <QString>

namespace loopscope {

/// The number alone, in milliseconds with as many decimals as help: "0.003", "16.7", "12,345". The same on
/// every machine, whatever its locale.
QString wordMilliseconds(VirtualTime time);

/// With its unit.
QString wordTime(VirtualTime time);

} // namespace loopscope
