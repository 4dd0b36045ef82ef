// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that ask for files and about changes.
#pragma once

#include "ui/window/document.h"

class QWidget;

namespace loopscope {

/// Dialogs over this window, which must outlive the questions.
Document::Questions questionsOver(QWidget& window);

} // namespace loopscope
