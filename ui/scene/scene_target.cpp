// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_target.h"

#include "ui/wording/card_wording.h"
#include "ui/wording/scene_wording.h"

#include <QPainter>

namespace loopscope {

std::vector<SceneTarget> SceneTarget::allOf(const SceneLayout& layout)
{
    std::vector<SceneTarget> targets;
    for (const BoxPlacement& box : layout.boxes) {
        for (const CardPlacement& card : layout.cards) {
            if (card.look.box == box.box)
                targets.push_back({ card.card, {}, card.rect });
        }
        if (box.fold)
            targets.push_back({ {}, box.box, box.fold->rect });
    }
    if (!layout.sentence.specRect.isNull())
        targets.push_back({ {}, {}, layout.sentence.specRect });
    return targets;
}

std::optional<SceneTarget> SceneTarget::next(
    const std::optional<SceneTarget>& now, const SceneLayout& layout, int direction)
{
    const std::vector<SceneTarget> targets = allOf(layout);
    if (targets.empty())
        return std::nullopt;
    const auto count = static_cast<std::ptrdiff_t>(targets.size());
    std::ptrdiff_t at = direction > 0 ? -1 : count;
    for (std::ptrdiff_t i = 0; now && i < count; ++i) {
        if (targets[static_cast<std::size_t>(i)].isSame(*now))
            at = i;
    }
    return targets[static_cast<std::size_t>((at + direction + count) % count)];
}

QString SceneTarget::description(const Trace& trace, const SceneLayout& layout) const
{
    if (isSet(m_card))
        return cardDescription(trace, m_card);
    if (m_fold)
        return boxTitle(*m_fold) + u' ' + foldToolTip(layout.box(*m_fold).fold->hidden);
    return specToolTip(layout.sentence.specUrl);
}

void SceneTarget::paint(QPainter& painter, const Theme& theme) const
{
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_rect.adjusted(-2, -2, 2, 2), 8, 8);
}

} // namespace loopscope
