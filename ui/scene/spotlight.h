// SPDX-License-Identifier: GPL-3.0-or-later
// Dims the picture while cards move, but for them and the boxes that they go to.
#pragma once

#include "ui/scene/card_track.h"
#include "ui/theme/theme.h"

#include <QGraphicsItem>
#include <QVariantAnimation>

#include <vector>

namespace loopscope {

/// The boxes that the cards of a motion go to, enter or leave; where some fly, only theirs. Empty where none
/// does: a queue that closes up is worth no light.
std::vector<QRectF> litBy(const std::vector<CardTrack>& tracks, const SceneLayout& layout);

/// An item between the cards that rest and those that fly, so that the light follows a card without being
/// painted again for each of its places.
class Spotlight final : public QGraphicsItem
{
public:
    explicit Spotlight(const Theme& theme);

    /// Turns to these places of a picture of this size, at this speed of its motion. With none it fades.
    void turnTo(std::vector<QRectF> lit, QSizeF size, double speed);
    /// Goes out softly, after the motion.
    void fade();
    /// Goes out at once.
    void goOut();
    const std::vector<QRectF>& lit() const { return m_lit; }
    /// 0 to 1.
    double strength() const { return isVisible() ? opacity() : 0; }
    /// Of its strength; for tests.
    QVariantAnimation& animation() { return m_animation; }

    QRectF boundingRect() const override { return QRectF(QPointF(), m_size); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void bringTo(double strength, int duration);

    const Theme& m_theme;
    QVariantAnimation m_animation;
    QSizeF m_size;
    std::vector<QRectF> m_lit;
    double m_speed = 1;
};

} // namespace loopscope
