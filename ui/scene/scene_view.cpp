// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_view.h"

#include "ui/scene/card_list.h"
#include "ui/scene/next_frame.h"
#include "ui/scene/scene_stage.h"
#include "ui/scene/scene_target.h"
#include "ui/scene/scene_text.h"
#include "ui/scene/scene_tool_tip.h"
#include "ui/wording/card_wording.h"
#include "ui/wording/scene_wording.h"

#include <algorithm>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextDocumentFragment>
#include <QToolTip>

namespace loopscope {

namespace {

std::size_t distance(std::size_t a, std::size_t b)
{
    return a < b ? b - a : a - b;
}

} // namespace

class SceneView::Private
{
public:
    SceneStage stage;
    std::shared_ptr<const Trace> trace;
    SceneContent content;
    NextFrame nextFrame;
    FontMeasurer measurer;
    double speed = 1;
    double zoom = 1;
    bool hasMoment = false; // of the present trace
    CardId hovered {};
    CardId pressed {};
    bool specPressed = false;
    std::optional<loopscope::Box> foldPressed;
    std::optional<SceneTarget> target; // of the keyboard
    CardList* list = nullptr;
    MotionStyle motionStyle = MotionStyle::Full;
    SceneOverlay overlay; // may be empty
    SceneParts parts;

    SceneLayout layOutFor(const SceneContent& shown, const QSize& viewport)
    {
        zoom = legibleZoom(viewport, shown.parts, stage.theme().textScale);
        return layOut(shown, QSizeF(viewport) / zoom, measurer);
    }
};

SceneView::SceneView(QWidget* parent)
    : QGraphicsView(parent)
    , d(std::make_unique<Private>())
{
    d->stage.attach(*this);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // or the Tab key would stop here twice
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Event loop picture"));
    setTheme(loopscope::theme(ThemeName::Light));
    connect(&d->stage, &SceneStage::animationFinished, this, &SceneView::animationFinished);
    connect(&d->stage, &SceneStage::animationFinished, viewport(), qOverload<>(&QWidget::update));
}

SceneView::~SceneView() = default;

void SceneView::setTrace(std::shared_ptr<const Trace> trace)
{
    d->stage.finish();
    if (d->list)
        d->list->hide();
    // What is on the screen stays; only its words and places are kept of the old trace.
    d->hasMoment = false;
    d->nextFrame.forget();
    d->content = {};
    d->trace = std::move(trace);
    setHovered({});
}

void SceneView::showMoment(
    const State& state, std::size_t moment, const StepSentence& sentence, Motion motion)
{
    if (!d->trace)
        return;
    SceneContent next { d->trace.get(), state, moment, sentence, {}, d->parts };
    if (!state.animationFrames.empty())
        next.nextFrame = d->nextFrame.at(*d->trace, moment);
    SceneLayout layout = d->layOutFor(next, viewport()->size());
    // Showing the same again must not even end an animation that leads there.
    if (d->hasMoment && moment == d->content.moment && layout == d->stage.layout()) {
        d->content = std::move(next);
        if (motion == Motion::Instant)
            finishAnimation();
        return;
    }
    finishAnimation();

    std::vector<CardTrack> tracks;
    const bool isNear = motion == Motion::Led || distance(moment, d->content.moment) <= kFarthestMoments;
    bool animated = motion != Motion::Instant && isNear && d->speed > 0 && d->hasMoment && isVisible()
        && layout.size == d->stage.layout().size;
    if (animated) {
        const Situation old { d->stage.layout(), d->content.state };
        const Situation now { layout, next.state };
        const auto changes = moment >= d->content.moment
            ? difference(*d->trace, old, now, cancelledBetween(*d->trace, d->content.moment, moment))
            : reversed(
                difference(*d->trace, now, old, cancelledBetween(*d->trace, moment, d->content.moment)));
        tracks = d->motionStyle == MotionStyle::Reduced ? stillTracksFor(changes) : tracksFor(changes);
        animated = canBeFollowed(changes);
    }
    setTransform(QTransform::fromScale(d->zoom, d->zoom));
    setSceneRect(QRectF(QPointF(), layout.size));
    d->content = std::move(next);
    d->hasMoment = true;
    if (animated)
        d->stage.animate(std::move(layout), std::move(tracks), d->speed,
            d->motionStyle == MotionStyle::Reduced ? Knob::Jumps : Knob::Turns);
    else
        d->stage.show(std::move(layout));
    if (!d->stage.layout().find(d->hovered))
        setHovered({});
    if (d->list && d->list->isVisible())
        d->list->hide(); // it was of another moment
    describe();
}

/// Readers announce a description that changes, and so each step's sentence.
void SceneView::describe()
{
    if (!d->trace)
        return;
    setAccessibleDescription(QTextDocumentFragment::fromHtml(d->content.sentence.text).toPlainText() + '\n'
        + sceneDescription(*d->trace, d->content.state));
    d->target.reset();
    viewport()->update();
}

void SceneView::setTheme(const Theme& theme)
{
    const bool isOtherSize = theme.textScale != d->stage.theme().textScale;
    setBackgroundBrush(theme.background);
    d->stage.setTheme(theme);
    if (d->list)
        d->list->setTheme(theme);
    if (isOtherSize)
        relayOut();
}

void SceneView::setOverlay(SceneOverlay overlay)
{
    d->overlay = std::move(overlay);
    viewport()->update();
}

void SceneView::setParts(const SceneParts& parts)
{
    if (parts == d->parts)
        return;
    d->parts = parts;
    d->content.parts = parts;
    relayOut();
}

void SceneView::setSpotlight(bool isOn)
{
    d->stage.setSpotlightOn(isOn);
}

Spotlight& SceneView::spotlight()
{
    return d->stage.spotlight();
}

const Theme& SceneView::theme() const
{
    return d->stage.theme();
}

void SceneView::setMotionStyle(MotionStyle style)
{
    d->motionStyle = style;
}

void SceneView::setSpeed(double speed)
{
    d->speed = speed;
}

void SceneView::setFreshness(Freshness freshness)
{
    d->stage.setNoticeVisible(freshness == Freshness::Stale);
}

void SceneView::finishAnimation()
{
    d->stage.finish();
}

QAbstractAnimation& SceneView::animation()
{
    return d->stage.animation();
}

bool SceneView::isAnimating() const
{
    return d->stage.isAnimating();
}

QRectF SceneView::cardRect(CardId card) const
{
    for (const SceneStage::CardOnStage& shown : d->stage.cards()) {
        if (shown.card == card)
            return viewportTransform().mapRect(shown.pose.rect);
    }
    return {};
}

CardId SceneView::cardAt(QPoint point) const
{
    return d->stage.cardAt(mapToScene(point));
}

const SceneLayout& SceneView::layout() const
{
    return d->stage.layout();
}

CardList* SceneView::list() const
{
    return d->list;
}

std::optional<loopscope::Box> SceneView::foldAt(QPoint point) const
{
    return loopscope::foldAt(layout(), mapToScene(point));
}

void SceneView::openList(loopscope::Box box)
{
    if (!d->trace || !d->hasMoment)
        return;
    finishAnimation();
    if (!d->list) {
        d->list = new CardList(this);
        connect(d->list, &CardList::cardActivated, this, &SceneView::cardActivated);
    }
    d->list->setTheme(d->stage.theme());
    const QRect rect = viewportTransform().mapRect(layout().box(box).rect).toRect();
    d->list->open(
        *d->trace, d->content.state, box, QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()));
}

QString SceneView::toolTipAt(QPoint point) const
{
    if (!d->trace || !d->hasMoment)
        return {};
    return sceneToolTip(d->content, layout(), mapToScene(point), cardAt(point));
}

bool SceneView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

QSize SceneView::sizeHint() const
{
    return { 1010, 626 };
}

QSize SceneView::minimumSizeHint() const
{
    return { 460, 340 };
}

void SceneView::relayOut()
{
    finishAnimation();
    if (!d->hasMoment && d->trace)
        return; // still the picture of the trace before, which is gone
    SceneLayout layout = d->layOutFor(d->content, viewport()->size());
    setTransform(QTransform::fromScale(d->zoom, d->zoom));
    setSceneRect(QRectF(QPointF(), layout.size));
    d->stage.show(std::move(layout));
}

void SceneView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    relayOut();
}

void SceneView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Event loop picture"));
        relayOut();
    }
}

bool SceneView::event(QEvent* event)
{
    // These keys go from card to card here, whatever else the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOwn = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down
            || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isOwn && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void SceneView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint point = event->pos();
    CardId card = cardAt(point);
    if (event->reason() == QContextMenuEvent::Keyboard) {
        card = d->target ? d->target->card() : CardId {};
        point = isSet(card) ? cardRect(card).center().toPoint() : viewport()->rect().center();
    }
    const loopscope::Box* under = nullptr; // QFrame has a Box of its own
    for (const BoxPlacement& box : layout().boxes) {
        if (box.rect.contains(mapToScene(point)))
            under = &box.box;
    }
    emit menuRequested(card, under, viewport()->mapToGlobal(point));
}

// All other keys belong to the window.
void SceneView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTarget(-1);
    case Qt::Key_Down:
        return moveTarget(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier && d->target && isSet(d->target->card()))
            return emit cardRunRequested(d->target->card());
        return activateTarget();
    default:
        event->ignore();
    }
}

void SceneView::moveTarget(int direction)
{
    finishAnimation();
    const std::optional<SceneTarget> next = SceneTarget::next(d->target, layout(), direction);
    if (!next || !d->trace)
        return;
    d->target = next;
    setHovered(next->card());
    setAccessibleDescription(next->description(*d->trace, layout()));
    viewport()->update();
}

void SceneView::activateTarget()
{
    if (!d->target)
        return;
    if (isSet(d->target->card()))
        emit cardActivated(d->target->card());
    else if (d->target->fold())
        openList(*d->target->fold());
    else if (!layout().sentence.specUrl.isEmpty())
        emit specActivated(layout().sentence.specUrl);
}

void SceneView::drawForeground(QPainter* painter, const QRectF&)
{
    if (isAnimating() || !d->hasMoment)
        return;
    if (d->overlay)
        d->overlay(*painter, layout(), d->content.moment, d->stage.theme());
    if (d->target && hasFocus())
        d->target->paint(*painter, d->stage.theme());
}

void SceneView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void SceneView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

// Over a box that holds more than it shows the wheel opens the list of all; else it belongs to the window.
void SceneView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
    if (event->modifiers() != Qt::NoModifier || event->angleDelta().y() == 0)
        return;
    for (const BoxPlacement& box : layout().boxes) {
        if (!box.fold || !box.rect.contains(mapToScene(event->position().toPoint())))
            continue;
        openList(box.box);
        event->accept();
        return;
    }
}

void SceneView::setHighlighted(std::vector<CardId> cards)
{
    d->stage.setHighlighted(std::move(cards));
}

const std::vector<CardId>& SceneView::highlighted() const
{
    return d->stage.highlighted();
}

CardId SceneView::hoveredCard() const
{
    return d->hovered;
}

bool SceneView::isOverSpec(QPoint point) const
{
    return d->stage.layout().sentence.specRect.contains(mapToScene(point));
}

void SceneView::setHovered(CardId card)
{
    if (card == d->hovered)
        return;
    d->hovered = card;
    d->stage.setHovered(card);
    emit cardHovered(card);
}

void SceneView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    d->pressed = cardAt(event->position().toPoint());
    d->specPressed = isOverSpec(event->position().toPoint());
    d->foldPressed = foldAt(event->position().toPoint());
}

void SceneView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const bool overSpec = isOverSpec(point);
    setHovered(cardAt(point));
    d->stage.sentence().setLink(overSpec ? LinkState::Hovered : LinkState::Resting);
    viewport()->setCursor(
        overSpec || isSet(d->hovered) || foldAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SceneView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPoint point = event->position().toPoint();
    const CardId card = cardAt(point);
    if (isSet(card) && card == d->pressed)
        emit cardActivated(card);
    if (d->specPressed && isOverSpec(point) && !d->stage.layout().sentence.specUrl.isEmpty())
        emit specActivated(d->stage.layout().sentence.specUrl);
    const std::optional<loopscope::Box> fold = d->foldPressed;
    d->pressed = {};
    d->specPressed = false;
    d->foldPressed.reset();
    if (fold && foldAt(point) == fold)
        openList(*fold);
}

void SceneView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    setHovered({});
    d->stage.sentence().setLink(LinkState::Resting);
}

} // namespace loopscope
