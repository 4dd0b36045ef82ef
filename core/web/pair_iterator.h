// SPDX-License-Identifier: GPL-3.0-or-later
// Iterators of pair iterables (Web IDL §3.7.10): they go through a list that may change meanwhile.
#pragma once

#include "core/web/page.h"

#include <js/CallArgs.h>
#include <js/TypeDecls.h>

#include <cstdint>

namespace loopscope {

enum class IterationKind : std::uint8_t
{
    Keys,
    Values,
    Entries
};

/// An interface whose objects can be gone through.
struct PairIterable
{
    const char* interface;
    /// The pair at an index. `isThere` is set; false: an exception is pending.
    bool (*pairAt)(JSContext* context, JS::HandleObject object, std::uint32_t index, bool& isThere,
        JS::MutableHandleValue key, JS::MutableHandleValue value);
};

/// Defines "… Iterator", the prototype of an interface's iterators.
bool definePairIterator(Page& page, const PairIterable& iterable);
/// A new iterator as the result of a call; `object`: what it goes through. `iterable` must outlive the page.
bool returnPairIterator(JSContext* context, const JS::CallArgs& args, JS::HandleObject object,
    const PairIterable& iterable, IterationKind kind);
/// Web IDL §3.7.9 forEach.
bool forEachPair(
    JSContext* context, const JS::CallArgs& args, JS::HandleObject object, const PairIterable& iterable);

} // namespace loopscope
