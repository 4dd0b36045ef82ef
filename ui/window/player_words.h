// SPDX-License-Identifier: GPL-3.0-or-later
// What strides, speeds and stops are called.
#pragma once

#include "core/trace/breakpoints.h"
#include "core/trace/stepper.h"
#include "ui/window/speed.h"

#include <QCoreApplication>

namespace loopscope {

/// From the shortest to the longest.
inline constexpr std::array kStrides { Stride::Step, Stride::Statement, Stride::Line, Stride::Callback,
    Stride::Turn, Stride::ConsoleLine };

class PlayerWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::PlayerWords)

public:
    static QString name(Stride stride);
    static QString explanation(Stride stride);
    /// "Something enters the Microtask Queue"
    static QString name(Watch watch);
    /// Why the player has stopped, as a sentence.
    static QString reason(const Hit& hit);
    static QString name(Speed speed);
    /// For the button.
    static QString shortName(Speed speed);
};

} // namespace loopscope
