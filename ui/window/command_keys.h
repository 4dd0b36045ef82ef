// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window's commands.
#pragma once

#include "ui/window/command.h"

#include <QKeySequence>
#include <QList>

namespace loopscope {

/// The first one is what menus show; none where there is no key, or where the editor has its own.
QList<QKeySequence> sequencesOf(Command command);

} // namespace loopscope
