// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/page_pictures.h"

#include <algorithm>

namespace loopscope {

const PagePicture& PagePictures::at(std::size_t moment)
{
    const auto pictures = m_trace.pictures();
    const auto after = std::upper_bound(pictures.begin(), pictures.end(), moment,
        [](std::size_t wanted, const RecordedPicture& picture) { return wanted < picture.moment; });
    const auto wanted = static_cast<std::size_t>(after - pictures.begin());
    std::size_t from = m_applied;
    if (wanted < m_applied)
        from = wanted;
    // From the last whole picture, if that is not behind us already.
    std::size_t whole = wanted;
    while (whole > from && !isWholePicture(pictures[whole - 1].bytes))
        --whole;
    if (whole > from) {
        from = whole - 1;
    } else if (wanted < m_applied) {
        while (from > 0 && !isWholePicture(pictures[from - 1].bytes))
            --from;
        from -= from > 0 ? 1 : 0;
        m_picture = {};
    }
    for (std::size_t i = from; i < wanted; ++i)
        applyPicture(m_picture, pictures[i].bytes);
    m_applied = wanted;
    return m_picture;
}

} // namespace loopscope
