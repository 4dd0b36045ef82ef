// SPDX-License-Identifier: GPL-3.0-or-later
// A theme's colours as the palette and the style sheet of the window.
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>
#include <QString>

namespace loopscope {

QPalette paletteOf(const Theme& theme);
/// For everything that Qt draws itself: buttons, menus, scroll bars, fields. Own widgets take the theme.
QString styleSheetOf(const Theme& theme);

} // namespace loopscope
