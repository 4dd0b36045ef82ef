// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_stage.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QAbstractAnimation>
#include <QGraphicsView>

namespace loopscope {

namespace {

enum Layer
{
    kBoxLayer,
    kCardLayer,
    kLeavingLayer,
    kSpotlightLayer,
    kFlyingLayer,
    kNoticeLayer
};

constexpr double kFastestLight = 2; // times normal speed

} // namespace

/// Runs a function of the time, in ms at normal speed, for a length that may be 0.
class StageAnimation final : public QAbstractAnimation
{
public:
    explicit StageAnimation(std::function<void(double)> apply)
        : m_apply(std::move(apply))
    {
    }
    void prepare(double length, double speed)
    {
        m_speed = speed;
        m_duration = static_cast<int>(std::ceil(length / speed));
    }
    int duration() const override { return m_duration; }

protected:
    void updateCurrentTime(int time) override { m_apply(time * m_speed); }

private:
    std::function<void(double)> m_apply;
    double m_speed = 1;
    int m_duration = 0;
};

SceneStage::SceneStage(QObject* parent)
    : QObject(parent)
    , m_theme(loopscope::theme(ThemeName::Light))
    , m_ring(m_theme)
    , m_sentence(m_theme)
    , m_notice(m_theme)
    , m_spotlight(m_theme)
    , m_animation(std::make_unique<StageAnimation>([this](double time) { setTime(time); }))
{
    // Few items, all of which move: an index would be rebuilt at every frame.
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    for (auto& box : m_boxes) {
        box = std::make_unique<BoxItem>(m_theme);
        m_scene.addItem(box.get());
    }
    m_scene.addItem(&m_ring);
    m_scene.addItem(&m_sentence);
    m_scene.addItem(&m_notice);
    m_notice.setZValue(kNoticeLayer);
    m_notice.hide();
    m_scene.addItem(&m_spotlight);
    m_spotlight.setZValue(kSpotlightLayer);
    connect(m_animation.get(), &QAbstractAnimation::finished, this, [this] {
        settle();
        m_spotlight.fade();
        emit animationFinished();
    });
}

SceneStage::~SceneStage()
{
    m_animation->disconnect(this);
    m_animation->stop();
}

void SceneStage::attach(QGraphicsView& view)
{
    view.setScene(&m_scene);
    view.setFrameShape(QFrame::NoFrame);
    view.setInteractive(false);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    view.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    view.setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    view.setOptimizationFlag(QGraphicsView::DontSavePainterState);
}

void SceneStage::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (QGraphicsItem* item : m_scene.items())
        item->update();
}

void SceneStage::setSpotlightOn(bool isOn)
{
    m_hasSpotlight = isOn;
    if (!isOn)
        m_spotlight.goOut();
}

void SceneStage::setHovered(CardId card)
{
    m_hovered = card;
    markCards();
}

void SceneStage::setHighlighted(std::vector<CardId> cards)
{
    if (m_highlighted == cards)
        return;
    m_highlighted = std::move(cards);
    markCards();
}

void SceneStage::markCards()
{
    for (auto& [id, item] : m_cards) {
        const bool isHighlighted
            = std::find(m_highlighted.begin(), m_highlighted.end(), id) != m_highlighted.end();
        item->setHovered(id == m_hovered || isHighlighted);
    }
}

void SceneStage::show(SceneLayout layout)
{
    m_animation->stop();
    m_layout = std::move(layout);
    settle();
    m_spotlight.goOut();
}

void SceneStage::animate(SceneLayout layout, std::vector<CardTrack> tracks, double speed, Knob knob)
{
    m_animation->stop();
    m_knob = knobTurn(m_ring.ring().knob, layout.ring.knob);
    if (knob == Knob::Jumps)
        m_knob.turn = 0;
    double length = m_knob.turn != 0 ? kKnobTime : 0;
    for (const CardTrack& track : tracks)
        length = std::max(length, static_cast<double>(track.end()));
    if (length == 0)
        return show(std::move(layout));

    m_layout = std::move(layout);
    m_tracks = std::move(tracks);
    placeStill(m_tracks);
    // Reduced motion has none, and what changes many times a second would only flicker.
    if (m_hasSpotlight && knob == Knob::Turns && speed <= kFastestLight)
        m_spotlight.turnTo(litBy(m_tracks, m_layout), m_layout.size, speed);
    m_animation->prepare(length, speed);
    m_animation->start();
}

void SceneStage::finish()
{
    if (!isAnimating())
        return;
    m_animation->stop();
    settle();
    m_spotlight.fade();
    emit animationFinished();
}

bool SceneStage::isAnimating() const
{
    return m_animation->state() != QAbstractAnimation::Stopped;
}

QAbstractAnimation& SceneStage::animation()
{
    return *m_animation;
}

std::vector<SceneStage::CardOnStage> SceneStage::cards() const
{
    std::vector<CardOnStage> all;
    for (const auto& [card, item] : m_cards)
        all.push_back({ card, item->look(), item->pose() });
    return all;
}

CardId SceneStage::cardAt(QPointF point) const
{
    const CardItem* top = nullptr;
    for (const auto& [card, item] : m_cards) {
        const bool above = !top || item->zValue() >= top->zValue();
        if (above && item->pose().rect.contains(point) && m_layout.find(card))
            top = item.get();
    }
    return top ? top->card() : CardId {};
}

void SceneStage::place(const CardLook& look, CardId card, const Pose& pose, bool struckOut)
{
    std::unique_ptr<CardItem>& item = m_cards[card];
    if (!item) {
        item = std::make_unique<CardItem>(card, m_theme);
        m_scene.addItem(item.get());
        item->setZValue(kCardLayer);
    }
    item->show(look, pose, struckOut);
}

/// Everything that no track moves.
void SceneStage::placeStill(const std::vector<CardTrack>& moving)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->show(m_layout.boxes[i]);
    m_sentence.show(m_layout.sentence);
    m_notice.show(m_layout);
    const auto isMoving = [&moving](CardId card) {
        return std::any_of(
            moving.begin(), moving.end(), [card](const CardTrack& track) { return track.card == card; });
    };
    std::erase_if(
        m_cards, [&](const auto& entry) { return !m_layout.find(entry.first) && !isMoving(entry.first); });
    for (const CardPlacement& card : m_layout.cards) {
        if (!isMoving(card.card))
            place(card.look, card.card, poseOf(card), false);
    }
}

void SceneStage::setTime(double time)
{
    for (const CardTrack& track : m_tracks) {
        place(track.look, track.card, poseAt(track, time), track.struckOut);
        m_cards[track.card]->setZValue(track.arc > 0 ? kFlyingLayer
                : m_layout.find(track.card)          ? kCardLayer
                                                     : kLeavingLayer);
    }
    RingPlacement ring = m_layout.ring;
    if (time < kKnobTime && m_knob.turn != 0)
        ring.knob = m_knob.at(time);
    m_ring.show(ring);
}

void SceneStage::settle()
{
    m_tracks.clear();
    placeStill(m_tracks);
    for (auto& [card, item] : m_cards)
        item->setZValue(kCardLayer);
    m_ring.show(m_layout.ring);
}

} // namespace loopscope
