// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes a recording's records, in the order in which they are made.
#pragma once

#include "core/trace/card.h"
#include "core/trace/position.h"
#include "core/trace/promise_record.h"
#include "core/trace/step.h"

#include <string_view>

namespace loopscope {

/// Tables and steps of one recording, append-only. Ids count from 1 in each table in the order of the calls,
/// and a record names only what came before it.
class TraceSink
{
public:
    virtual ~TraceSink() = default;
    virtual void addString(std::string_view text) = 0;
    virtual void addSource(std::string_view name, std::string_view text) = 0;
    virtual void addPosition(const Position& position) = 0;
    virtual void addCard(const Card& card) = 0;
    virtual void addStep(const Step& step) = 0;
    /// Comes before the step that it is seen with, or later for a moment that is past. Not every sink cares.
    virtual void addPromiseRecord(const PromiseRecord&) { }
    /// What the page looks like from the next step on (page_picture.h).
    virtual void addPicture(std::string_view bytes) = 0;
};

} // namespace loopscope
