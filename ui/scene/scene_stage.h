// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the live scene's items and moves them from one layout to the next.
#pragma once

#include "ui/scene/knob_turn.h"
#include "ui/scene/scene_items.h"
#include "ui/scene/spotlight.h"

#include <map>
#include <memory>
#include <QGraphicsScene>

class QAbstractAnimation;
class QGraphicsView;

namespace loopscope {

class StageAnimation;

/// How the ring's knob gets to its new place.
enum class Knob : std::uint8_t
{
    Turns,
    Jumps
};

/// Whatever happens in between, an animation that has ended leaves exactly what show() would have shown.
class SceneStage final : public QObject
{
    Q_OBJECT

public:
    explicit SceneStage(QObject* parent = nullptr);
    ~SceneStage() override;

    /// Makes a view show the scene in the way in which it is drawn fastest.
    void attach(QGraphicsView& view);
    const Theme& theme() const { return m_theme; }
    const SceneLayout& layout() const { return m_layout; }
    SentenceItem& sentence() { return m_sentence; }

    void setTheme(const Theme& theme);
    /// Marks the card under the pointer; an unset one for none.
    void setHovered(CardId card);
    /// Marks others beside it, in the same way.
    void setHighlighted(std::vector<CardId> cards);
    const std::vector<CardId>& highlighted() const { return m_highlighted; }
    /// A light on what moves.
    void setSpotlightOn(bool isOn);
    Spotlight& spotlight() { return m_spotlight; }
    void setNoticeVisible(bool visible) { m_notice.setVisible(visible); }

    /// At once; an animation under way ends without a signal.
    void show(SceneLayout layout);
    /// Along the tracks; what has none takes its place at once. `speed` above 0. With nothing to move, or in
    /// no time, it is show().
    void animate(SceneLayout layout, std::vector<CardTrack> tracks, double speed, Knob knob = Knob::Turns);
    void finish();
    bool isAnimating() const;
    /// To be paused and set to a time in tests.
    QAbstractAnimation& animation();

    struct CardOnStage
    {
        CardId card {};
        CardLook look;
        Pose pose;

        friend bool operator==(const CardOnStage&, const CardOnStage&) = default;
    };
    /// Every card there is at this instant, leaving ones too, by id.
    std::vector<CardOnStage> cards() const;
    /// The topmost card of the present layout at a point of the scene.
    CardId cardAt(QPointF point) const;

signals:
    void animationFinished();

private:
    void markCards();
    void place(const CardLook& look, CardId card, const Pose& pose, bool struckOut);
    void placeStill(const std::vector<CardTrack>& moving);
    void setTime(double time);
    void settle();

    Theme m_theme;
    SceneLayout m_layout;
    QGraphicsScene m_scene;
    std::array<std::unique_ptr<BoxItem>, kBoxes.size()> m_boxes;
    RingItem m_ring;
    SentenceItem m_sentence;
    NoticeItem m_notice;
    Spotlight m_spotlight;
    bool m_hasSpotlight = false;
    std::map<CardId, std::unique_ptr<CardItem>> m_cards;
    std::vector<CardTrack> m_tracks;
    CardId m_hovered {};
    std::vector<CardId> m_highlighted;
    KnobTurn m_knob; // of the ring, in this animation
    std::unique_ptr<StageAnimation> m_animation;
};

} // namespace loopscope
