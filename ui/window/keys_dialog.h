// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys under F1.
#pragma once

#include "ui/window/window_actions.h"

#include <QDialog>

namespace loopscope {

class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const WindowActions& actions, QWidget* parent);
};

} // namespace loopscope
