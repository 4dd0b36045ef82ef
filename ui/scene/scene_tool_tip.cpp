// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_tool_tip.h"

#include "ui/wording/card_wording.h"
#include "ui/wording/scene_wording.h"

namespace loopscope {

std::optional<Box> foldAt(const SceneLayout& layout, QPointF place)
{
    for (const BoxPlacement& box : layout.boxes) {
        if (box.fold && box.fold->rect.contains(place))
            return box.box;
    }
    return std::nullopt;
}

QString sceneToolTip(const SceneContent& content, const SceneLayout& layout, QPointF place, CardId card)
{
    if (isSet(card)) {
        const CardLook& look = layout.find(card)->look;
        return cardToolTip(
            *content.trace, card, look.subtitle == look.fullSubtitle ? QString() : look.fullSubtitle);
    }
    if (const std::optional<Box> box = foldAt(layout, place))
        return foldToolTip(layout.box(*box).fold->hidden);
    for (const BoxPlacement& box : layout.boxes) {
        if (box.rect.contains(place))
            return boxToolTip(box.box, box.cards, content.state.suspended.size(), content.nextFrame);
    }
    const RingPlacement& ring = layout.ring;
    const double reach = ring.radius + ring.stroke;
    const QRectF circle(ring.center - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    if ((circle | ring.textRect | ring.strip).contains(place))
        return ring.fullText.toHtmlEscaped();
    if (layout.sentence.rect.contains(place)) {
        if (layout.sentence.specRect.contains(place))
            return specToolTip(layout.sentence.specUrl);
        if (layout.sentence.isCut)
            return layout.sentence.text;
    }
    return {};
}

} // namespace loopscope
