// SPDX-License-Identifier: GPL-3.0-or-later
// The headless commands. Each takes the arguments after its name and returns the program's exit code.
#pragma once

#include <QStringList>

namespace loopscope {

int runCommand(const QStringList& arguments);
int checkCommand(const QStringList& arguments);
int samplesCommand(const QStringList& arguments);
int exportCommand(const QStringList& arguments);

} // namespace loopscope
