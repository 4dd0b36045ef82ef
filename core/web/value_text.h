// SPDX-License-Identifier: GPL-3.0-or-later
// Values as console lines show them.
#pragma once

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <string>

namespace loopscope {

class ValueSnapshot;

/// Where a value stands in a line.
enum class Nesting : std::uint8_t
{
    Top,
    Inside
};

/// The text of a value: strings raw at the top and quoted inside, objects like compact JSON. The form is that
/// of recorded outputs, not of DevTools. Reads properties as `value.key` does, so that getters run.
std::string valueText(JSContext* context, JS::HandleValue value, Nesting nesting);

/// The arguments of a console method as one line: console standard, Formatter (%s %d %i %f %o %O %c %%).
/// Appends the same to `snapshot`, part by part.
std::string lineText(JSContext* context, const JS::HandleValueArray& values, ValueSnapshot& snapshot);

} // namespace loopscope
