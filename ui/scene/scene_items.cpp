// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_items.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace loopscope {

BoxItem::BoxItem(const Theme& theme)
    : m_theme(theme)
{
    // Cards fly over boxes: what lies under them is copied, not painted again.
    setCacheMode(DeviceCoordinateCache);
}

void BoxItem::show(const BoxPlacement& box)
{
    if (box == m_box)
        return;
    if (box.rect != m_box.rect)
        prepareGeometryChange();
    m_box = box;
    update();
}

void BoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintBox(*painter, m_box, m_theme);
}

RingItem::RingItem(const Theme& theme)
    : m_theme(theme)
{
    setCacheMode(DeviceCoordinateCache);
}

void RingItem::show(const RingPlacement& ring)
{
    if (ring == m_ring)
        return;
    if (ring.center != m_ring.center || ring.radius != m_ring.radius || ring.textRect != m_ring.textRect
        || ring.strip != m_ring.strip)
        prepareGeometryChange();
    m_ring = ring;
    update();
}

QRectF RingItem::boundingRect() const
{
    const double reach = m_ring.radius + metrics::kRingStroke;
    return QRectF(m_ring.center - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)) | m_ring.textRect
        | m_ring.strip;
}

void RingItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintRing(*painter, m_ring, m_theme);
}

SentenceItem::SentenceItem(const Theme& theme)
    : m_theme(theme)
{
    setCacheMode(DeviceCoordinateCache);
}

void SentenceItem::show(const SentencePlacement& sentence)
{
    if (sentence == m_sentence)
        return;
    if (sentence.rect != m_sentence.rect)
        prepareGeometryChange();
    m_sentence = sentence;
    update();
}

void SentenceItem::setLink(LinkState link)
{
    if (link == m_link)
        return;
    m_link = link;
    update();
}

void SentenceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintSentence(*painter, m_sentence, m_link, m_theme);
}

CardItem::CardItem(CardId card, const Theme& theme)
    : m_card(card)
    , m_theme(theme)
{
    setCacheMode(DeviceCoordinateCache);
}

void CardItem::show(const CardLook& look, const Pose& pose, bool struckOut)
{
    if (pose.rect.size() != m_size) {
        prepareGeometryChange();
        m_size = pose.rect.size();
        update();
    }
    CardLook now = look;
    if (now.progress)
        now.progress = pose.progress;
    if (now != m_look || pose.running != m_effect.running || struckOut != m_effect.struckOut) {
        m_look = std::move(now);
        m_effect.running = pose.running;
        m_effect.struckOut = struckOut;
        update();
    }
    setPos(pose.rect.topLeft());
    setOpacity(pose.opacity);
}

void CardItem::setHovered(bool hovered)
{
    if (hovered == m_effect.hovered)
        return;
    m_effect.hovered = hovered;
    update();
}

QRectF CardItem::boundingRect() const
{
    return QRectF(QPointF(), m_size).adjusted(-kCardReach, -kCardReach, kCardReach, kCardReach);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    // On its way into a wider or narrower box a card's words, cut to its goal, may not fit yet.
    painter->setClipRect(boundingRect());
    paintCard(*painter, QRectF(QPointF(), m_size), m_look, m_effect, m_theme);
}

NoticeItem::NoticeItem(const Theme& theme)
    : m_theme(theme)
{
}

void NoticeItem::show(const SceneLayout& layout)
{
    if (layout.size != m_layout.size || layout.sentence.rect != m_layout.sentence.rect) {
        prepareGeometryChange();
        m_layout.size = layout.size;
        m_layout.sentence.rect = layout.sentence.rect;
        m_layout.sentence.dot = layout.sentence.dot;
        update();
    }
}

void NoticeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintStaleNotice(*painter, m_layout, m_theme);
}

} // namespace loopscope
