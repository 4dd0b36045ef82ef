// SPDX-License-Identifier: GPL-3.0-or-later
// The words of exports: errors, and what is written into the files.
#pragma once

#include <QCoreApplication>

namespace loopscope {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::ExportWords)
};

} // namespace loopscope
