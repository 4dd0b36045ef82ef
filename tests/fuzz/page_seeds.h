// SPDX-License-Identifier: GPL-3.0-or-later
// What the malformed texts are made from, by what they are taken for.
#pragma once

#include "tests/fuzz/mutator.h"

#include <string_view>

namespace loopscope {

struct PageFuzzer
{
    const char* name;
    std::string_view (*fault)(std::string_view);
    Mutator mutator;
};

std::vector<PageFuzzer> pageFuzzers(std::uint32_t seed);

} // namespace loopscope
