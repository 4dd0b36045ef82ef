// SPDX-License-Identifier: GPL-3.0-or-later
// What strides and speeds are called.
#pragma once

#include "core/trace/stepper.h"
#include "ui/window/speed.h"

#include <QCoreApplication>

namespace loopscope {

inline constexpr std::array kStrides { Stride::Step, Stride::Statement, Stride::Callback };

class PlayerWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::PlayerWords)

public:
    static QString name(Stride stride);
    static QString explanation(Stride stride);
    static QString name(Speed speed);
    /// For the button.
    static QString shortName(Speed speed);
};

} // namespace loopscope
