// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a program.
#pragma once

#include <QString>

class QApplication;

namespace loopscope {

/// The one style that the window is drawn for, on every desktop.
void chooseStyle();

/// Shows the window with this file, or with a sample where it is empty, until it is closed. Returns the
/// program's exit code.
int runWindow(QApplication& application, const QString& file);

} // namespace loopscope
