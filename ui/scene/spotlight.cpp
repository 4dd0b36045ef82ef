// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/spotlight.h"

#include "ui/theme/metrics.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace loopscope {

namespace {

constexpr int kRiseTime = 100; // ms at normal speed
constexpr int kFadeTimeOfLight = 280;
constexpr double kDimming = 0.26; // how dark it gets
constexpr double kDimmingOfDark = 0.4; // where it is dark already
constexpr double kReach = 3; // of the light around a box

} // namespace

std::vector<QRectF> litBy(const std::vector<CardTrack>& tracks, const SceneLayout& layout)
{
    const bool areFlying = std::ranges::any_of(tracks, [](const CardTrack& track) { return track.arc > 0; });
    std::vector<QRectF> lit;
    for (const CardTrack& track : tracks) {
        const bool isLit = areFlying ? track.arc > 0 : track.from.opacity != track.to.opacity;
        if (!isLit)
            continue;
        // A card that flies back to where it was scheduled goes into the box that it will not be in.
        QRectF goal = layout.box(track.look.box).rect;
        for (const BoxPlacement& box : layout.boxes) {
            if (box.rect.contains(track.to.rect.center()))
                goal = box.rect;
        }
        if (!goal.isNull() && std::ranges::find(lit, goal) == lit.end())
            lit.push_back(goal);
    }
    return lit;
}

Spotlight::Spotlight(const Theme& theme)
    : m_theme(theme)
{
    hide();
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation,
        [this](const QVariant& strength) { setOpacity(strength.toDouble()); });
    QObject::connect(&m_animation, &QVariantAnimation::finished, &m_animation, [this] {
        if (opacity() <= 0)
            hide();
    });
}

void Spotlight::turnTo(std::vector<QRectF> lit, QSizeF size, double speed)
{
    m_speed = speed;
    if (lit.empty())
        return fade();
    if (size != m_size)
        prepareGeometryChange();
    m_size = size;
    m_lit = std::move(lit);
    update();
    if (!isVisible()) {
        setOpacity(0);
        show();
    }
    bringTo(1, kRiseTime);
}

void Spotlight::fade()
{
    if (isVisible())
        bringTo(0, kFadeTimeOfLight);
}

void Spotlight::goOut()
{
    m_animation.stop();
    hide();
}

/// From the strength that it has, in the part of the time that is left of the whole way.
void Spotlight::bringTo(double strength, int duration)
{
    const double now = opacity();
    m_animation.stop();
    {
        const QSignalBlocker quiet(m_animation); // or each of these would show a value of its own
        m_animation.setStartValue(now);
        m_animation.setEndValue(strength);
        m_animation.setDuration(static_cast<int>(duration * std::abs(strength - now) / m_speed));
    }
    m_animation.start();
}

void Spotlight::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    QPainterPath dim; // boxes do not overlap: odd and even tell light from dark
    dim.addRect(boundingRect());
    for (const QRectF& lit : m_lit) {
        const double radius = metrics::kBoxRadius + kReach;
        dim.addRoundedRect(lit.adjusted(-kReach, -kReach, kReach, kReach), radius, radius);
    }
    QColor dark = m_theme.shadow;
    dark.setAlphaF(static_cast<float>(m_theme.isDark() ? kDimmingOfDark : kDimming));
    painter->fillPath(dim, dark);
}

} // namespace loopscope
