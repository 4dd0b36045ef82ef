// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of scrollTo and its like (CSSOM View §4, ScrollToOptions).
#pragma once

#include "core/layout/page_layout.h"

#include <js/CallArgs.h>
#include <js/TypeDecls.h>

#include <optional>
#include <string>

namespace loopscope {

struct ScrollTarget
{
    std::optional<double> left;
    std::optional<double> top;

    layout::Point from(layout::Point present, bool isRelative) const;
};

/// SPEC-GAP: `behavior: "smooth"` goes there at once. False: an exception is pending.
bool readScrollTarget(JSContext* context, const JS::CallArgs& args, const char* function,
    const char* interface, ScrollTarget& target);
/// A member of a dictionary as text, if it is there.
bool readKeyword(JSContext* context, JS::HandleObject dictionary, const char* name, std::string& text);

} // namespace loopscope
