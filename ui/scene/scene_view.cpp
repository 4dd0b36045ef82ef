// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_view.h"

#include "ui/scene/scene_stage.h"
#include "ui/scene/scene_text.h"
#include "ui/wording/scene_wording.h"

#include <algorithm>
#include <QMouseEvent>
#include <QTextDocumentFragment>

namespace loopscope {

namespace {

// Beyond these a change is no motion that an eye can follow.
constexpr std::size_t kFarthestMoments = 400;
constexpr std::ptrdiff_t kMostTravellers = 24;

std::size_t distance(std::size_t a, std::size_t b)
{
    return a < b ? b - a : a - b;
}

/// Remembers when the next frame falls, so that not every moment walks over the trace to it.
class NextFrame
{
public:
    std::optional<VirtualTime> at(const Trace& trace, std::size_t moment)
    {
        const bool known = &trace == m_trace && moment >= m_from && moment <= m_step;
        if (!known) {
            m_trace = &trace;
            m_from = moment;
            m_step = moment;
            while (m_step < trace.size() && trace.step(m_step).kind != StepKind::RenderingOpportunity)
                ++m_step;
        }
        // A trace that still grows may bring it yet.
        while (m_step < trace.size() && trace.step(m_step).kind != StepKind::RenderingOpportunity)
            ++m_step;
        return m_step < trace.size() ? std::optional(trace.step(m_step).time) : std::nullopt;
    }
    void forget() { m_trace = nullptr; }

private:
    const Trace* m_trace = nullptr;
    std::size_t m_from = 0;
    std::size_t m_step = 0; // of the frame, or as far as was looked
};

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

    SceneLayout layOutFor(const SceneContent& shown, const QSize& viewport)
    {
        zoom = naturalZoom(viewport);
        return layOut(shown, QSizeF(viewport) / zoom, measurer);
    }
};

SceneView::SceneView(QWidget* parent)
    : QGraphicsView(parent)
    , d(std::make_unique<Private>())
{
    setFrameShape(QFrame::NoFrame);
    setScene(&d->stage.scene());
    setInteractive(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlag(DontSavePainterState);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Event loop picture"));
    setTheme(loopscope::theme(ThemeName::Light));
    connect(&d->stage, &SceneStage::animationFinished, this, &SceneView::animationFinished);
}

SceneView::~SceneView() = default;

void SceneView::setTrace(std::shared_ptr<const Trace> trace)
{
    d->stage.finish();
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
    SceneContent next { d->trace.get(), state, moment, sentence, {}, {} };
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
    bool animated = motion == Motion::Animated && d->speed > 0 && d->hasMoment && isVisible()
        && distance(moment, d->content.moment) <= kFarthestMoments && layout.size == d->stage.layout().size;
    if (animated) {
        const Situation old { d->stage.layout(), d->content.state };
        const Situation now { layout, next.state };
        const auto changes = moment >= d->content.moment
            ? difference(*d->trace, old, now, cancelledBetween(*d->trace, d->content.moment, moment))
            : reversed(
                difference(*d->trace, now, old, cancelledBetween(*d->trace, moment, d->content.moment)));
        tracks = tracksFor(changes);
        animated = std::count_if(changes.begin(), changes.end(), [](const CardChange& change) {
            return change.passage != Passage::Shift && change.passage != Passage::Restyle;
        }) <= kMostTravellers;
    }
    setTransform(QTransform::fromScale(d->zoom, d->zoom));
    setSceneRect(QRectF(QPointF(), layout.size));
    d->content = std::move(next);
    d->hasMoment = true;
    if (animated)
        d->stage.animate(std::move(layout), std::move(tracks), d->speed);
    else
        d->stage.show(std::move(layout));
    if (!d->stage.layout().find(d->hovered))
        setHovered({});
    setAccessibleDescription(QTextDocumentFragment::fromHtml(sentence.text).toPlainText() + '\n'
        + sceneDescription(*d->trace, state));
}

void SceneView::setTheme(const Theme& theme)
{
    setBackgroundBrush(theme.background);
    d->stage.setTheme(theme);
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

QSize SceneView::sizeHint() const
{
    return { 1010, 626 };
}

QSize SceneView::minimumSizeHint() const
{
    return { 560, 340 };
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

// Keys and the wheel belong to the window: there is nothing to scroll here.
void SceneView::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

void SceneView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
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
}

void SceneView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const bool overSpec = isOverSpec(point);
    setHovered(cardAt(point));
    d->stage.sentence().setLink(overSpec ? LinkState::Hovered : LinkState::Resting);
    viewport()->setCursor(overSpec || isSet(d->hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
    d->pressed = {};
    d->specPressed = false;
}

void SceneView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    setHovered({});
    d->stage.sentence().setLink(LinkState::Resting);
}

} // namespace loopscope
