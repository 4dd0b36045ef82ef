// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands in words, as menus and the list of keys show them.
#pragma once

#include "ui/window/command.h"

#include <QString>

namespace loopscope {

QString wordsOf(Command command);

} // namespace loopscope
