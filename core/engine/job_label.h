// SPDX-License-Identifier: GPL-3.0-or-later
// Tells from a promise job, when it is queued, what it will run.
#pragma once

#include "core/trace/card.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

namespace loopscope {

/// ENGINE: a job is a native function with a record in its first reserved slot. The record's layout is
/// SpiderMonkey 102's own; what does not look like one is a plain "promise job", named when its frame is
/// entered.
struct JobLabel
{
    CardKind kind = CardKind::PromiseJob;
    JSObject* function = nullptr; // the handler, or the thenable's own `then`; null: none
    JSObject* generator = nullptr; // of the async function that goes on; null: none
    JSObject* derived = nullptr; // the promise that the job settles; null: none
    JSObject* thenable = nullptr; // of a thenable job: what `derived` was resolved with
};

/// The label of a job. Its pointers are good until the next allocation: root them.
JobLabel labelJob(JSContext* context, JS::HandleObject job);

/// What identifies the async function of a generator object: the id of the promise that it returns; 0 for an
/// async generator, which has none.
std::uint64_t asyncPromiseId(JSContext* context, JS::HandleObject generator);

} // namespace loopscope
