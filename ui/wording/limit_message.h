// SPDX-License-Identifier: GPL-3.0-or-later
// Words the end of a recording that a limit stopped.
#pragma once

#include "core/trace/step.h"

#include <QString>

namespace loopscope {

/// Why a LimitReached step ended the recording, as plain text in the present language.
QString limitReason(const Step& step);

/// The reason, and which option of the command line raises that limit, as plain text.
QString limitMessage(const Step& step);

} // namespace loopscope
