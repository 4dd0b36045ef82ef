// SPDX-License-Identifier: GPL-3.0-or-later
// A step that a lesson shows, with the title that it has there.
#pragma once

#include <QString>
#include <vector>

namespace loopscope {

struct ChosenStep
{
    std::size_t moment = 0;
    QString title; // may be empty

    friend bool operator==(const ChosenStep&, const ChosenStep&) = default;
};

/// Empty if the moment is none of them, or has none.
inline QString titleAt(const std::vector<ChosenStep>& steps, std::size_t moment)
{
    for (const ChosenStep& step : steps) {
        if (step.moment == moment)
            return step.title;
    }
    return {};
}

inline std::vector<std::size_t> momentsOf(const std::vector<ChosenStep>& steps)
{
    std::vector<std::size_t> moments;
    for (const ChosenStep& step : steps)
        moments.push_back(step.moment);
    return moments;
}

} // namespace loopscope
