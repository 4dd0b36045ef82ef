// SPDX-License-Identifier: GPL-3.0-or-later
// What in the picture the keys have chosen: a card, the fold of a box, or the link to the spec.
#pragma once

#include "ui/scene/scene_layout.h"
#include "ui/theme/theme.h"

#include <optional>

class QPainter;

namespace loopscope {

/// Enter works on it as a click does. A plain value: the next moment knows nothing of it.
class SceneTarget
{
public:
    /// The next one in the order in which the boxes are read, `direction` 1 or -1, round and round; none
    /// where there is nothing to choose.
    static std::optional<SceneTarget> next(
        const std::optional<SceneTarget>& now, const SceneLayout& layout, int direction);

    /// Unset if it is no card.
    CardId card() const { return m_card; }
    /// The box whose fold it is. With neither card nor fold it is the link.
    std::optional<Box> fold() const { return m_fold; }
    /// For screen readers.
    QString description(const Trace& trace, const SceneLayout& layout) const;
    void paint(QPainter& painter, const Theme& theme) const;

private:
    SceneTarget(CardId card, std::optional<Box> fold, const QRectF& rect)
        : m_card(card)
        , m_fold(fold)
        , m_rect(rect)
    {
    }
    static std::vector<SceneTarget> allOf(const SceneLayout& layout);
    bool isSame(const SceneTarget& other) const { return m_card == other.m_card && m_fold == other.m_fold; }

    CardId m_card {};
    std::optional<Box> m_fold;
    QRectF m_rect;
};

} // namespace loopscope
