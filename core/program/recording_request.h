// SPDX-License-Identifier: GPL-3.0-or-later
// What the window writes to a recorder's standard input: one program and its options.
#pragma once

#include "core/program/options.h"
#include "core/program/program.h"

#include <optional>
#include <string>

namespace loopscope {

struct RecordingRequest
{
    Program program;
    Options options;
    std::uint64_t inspectAt = 0; // a moment to stop at and to answer questions about; 0: none
};

/// The request as bytes: a first line of words, `name length` and `text length` among them, then the name and
/// the text.
std::string encode(const RecordingRequest& request);

/// Reads a whole request; none if the bytes are not one.
std::optional<RecordingRequest> decodeRecordingRequest(std::string_view bytes);

} // namespace loopscope
