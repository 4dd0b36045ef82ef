// SPDX-License-Identifier: GPL-3.0-or-later
// A recording that stops at one moment and answers questions until they end.
#pragma once

#include "core/program/recording_request.h"

namespace loopscope {

/// Records up to the request's `inspectAt` and keeps nothing; then reads questions from one file descriptor
/// and writes answers to the other (trace/inspection.h), until there are no more. Before the first it writes
/// an empty message: the moment is come to. Owns neither descriptor.
void serveInspection(const RecordingRequest& request, int questions, int answers);

} // namespace loopscope
