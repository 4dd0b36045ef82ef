// SPDX-License-Identifier: GPL-3.0-or-later
// The page at any moment of a trace: a fold over the pictures that were recorded.
#pragma once

#include "core/trace/page_picture.h"
#include "core/trace/trace.h"

namespace loopscope {

/// Follows a trace that may still grow. Going on by one paint costs what changed in it; going back costs a
/// fold from the last whole picture.
class PagePictures
{
public:
    explicit PagePictures(const Trace& trace)
        : m_trace(trace)
    {
    }

    /// Empty before the first paint. The reference holds until the next call.
    const PagePicture& at(std::size_t moment);

private:
    const Trace& m_trace;
    PagePicture m_picture;
    std::size_t m_applied = 0; // how many of the trace's pictures are in it
};

} // namespace loopscope
