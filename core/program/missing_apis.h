// SPDX-License-Identifier: GPL-3.0-or-later
// What a program asks of its platform that is not there.
#pragma once

#include <string_view>
#include <vector>

namespace loopscope {

enum class MissingReason : std::uint8_t
{
    NotModelled, // browsers have it
    OfNode, // browsers have none of it either
    OfAnotherThread // a recording is of one thread
};

struct MissingApi
{
    std::string_view name; // "WebSocket", "navigator.geolocation"
    MissingReason reason = MissingReason::NotModelled;
};

/// Every name that is known to be missing.
const std::vector<MissingApi>& missingApis();
/// Those that a program's text uses, in the order of their first use. One that it declares itself is not
/// meant, nor one that it only asks the `typeof`.
std::vector<MissingApi> missingApisIn(std::string_view program);

} // namespace loopscope
