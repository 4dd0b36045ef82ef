// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_view.h"

namespace loopscope {

class SceneView::Private
{
};

SceneView::SceneView(QWidget* parent)
    : QGraphicsView(parent)
    , d(std::make_unique<Private>())
{
    setFrameShape(QFrame::NoFrame);
}
SceneView::~SceneView() = default;
void SceneView::setTrace(std::shared_ptr<const Trace>) { }
void SceneView::showMoment(const State&, std::size_t, const StepSentence&, Motion) { }
void SceneView::setTheme(const Theme& theme)
{
    setBackgroundBrush(theme.background);
}
void SceneView::setSpeed(double) { }
void SceneView::setFreshness(Freshness) { }
void SceneView::finishAnimation() { }
bool SceneView::isAnimating() const
{
    return false;
}
QRectF SceneView::cardRect(CardId) const
{
    return {};
}
CardId SceneView::cardAt(QPoint) const
{
    return {};
}
QSize SceneView::sizeHint() const
{
    return { 1010, 620 };
}
QSize SceneView::minimumSizeHint() const
{
    return { 640, 400 };
}
void SceneView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
}
void SceneView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
}
void SceneView::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}
void SceneView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}
void SceneView::mousePressEvent(QMouseEvent* event)
{
    QGraphicsView::mousePressEvent(event);
}
void SceneView::mouseMoveEvent(QMouseEvent* event)
{
    QGraphicsView::mouseMoveEvent(event);
}
void SceneView::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
}
void SceneView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
}

} // namespace loopscope
