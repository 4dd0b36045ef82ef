// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the live scene: thin items around the painting functions.
#pragma once

#include "ui/scene/card_track.h"
#include "ui/scene/scene_painter.h"

#include <QGraphicsItem>

namespace loopscope {

enum class ItemType
{
    Box = QGraphicsItem::UserType + 1,
    Ring,
    Sentence,
    Card,
    Notice
};

/// Paints itself again only when what it shows has changed.
class BoxItem final : public QGraphicsItem
{
public:
    explicit BoxItem(const Theme& theme);
    void show(const BoxPlacement& box);

    QRectF boundingRect() const override { return m_box.rect; }
    int type() const override { return static_cast<int>(ItemType::Box); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const Theme& m_theme;
    BoxPlacement m_box;
};

class RingItem final : public QGraphicsItem
{
public:
    explicit RingItem(const Theme& theme);
    void show(const RingPlacement& ring);
    const RingPlacement& ring() const { return m_ring; }

    QRectF boundingRect() const override;
    int type() const override { return static_cast<int>(ItemType::Ring); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const Theme& m_theme;
    RingPlacement m_ring;
};

class SentenceItem final : public QGraphicsItem
{
public:
    explicit SentenceItem(const Theme& theme);
    void show(const SentencePlacement& sentence);
    void setLink(LinkState link);
    const SentencePlacement& sentence() const { return m_sentence; }

    QRectF boundingRect() const override { return m_sentence.rect; }
    int type() const override { return static_cast<int>(ItemType::Sentence); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const Theme& m_theme;
    SentencePlacement m_sentence;
    LinkState m_link = LinkState::Resting;
};

class CardItem final : public QGraphicsItem
{
public:
    CardItem(CardId card, const Theme& theme);
    void show(const CardLook& look, const Pose& pose, bool struckOut);
    void setHovered(bool hovered);
    CardId card() const { return m_card; }
    const CardLook& look() const { return m_look; }
    /// As it is at this instant, in the scene's coordinates.
    Pose pose() const
    {
        return { QRectF(pos(), m_size), opacity(), m_effect.running, m_look.progress.value_or(0) };
    }

    QRectF boundingRect() const override;
    int type() const override { return static_cast<int>(ItemType::Card); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    CardId m_card;
    const Theme& m_theme;
    CardLook m_look;
    QSizeF m_size;
    CardEffect m_effect;
};

/// Dims the picture while it is of an older program.
class NoticeItem final : public QGraphicsItem
{
public:
    explicit NoticeItem(const Theme& theme);
    void show(const SceneLayout& layout);

    QRectF boundingRect() const override { return QRectF(QPointF(), m_layout.size); }
    int type() const override { return static_cast<int>(ItemType::Notice); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const Theme& m_theme;
    SceneLayout m_layout; // of its cards nothing is kept
};

} // namespace loopscope
