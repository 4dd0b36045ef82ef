// SPDX-License-Identifier: GPL-3.0-or-later
// The live picture: five boxes, the ring and the sentence, with cards that fly between them.
#pragma once

#include "core/trace/trace.h"
#include "ui/scene/motion_style.h"
#include "ui/scene/scene_content.h"
#include "ui/scene/scene_overlay.h"
#include "ui/theme/theme.h"
#include "ui/wording/step_sentence.h"

#include <QGraphicsView>

#include <memory>

class QAbstractAnimation;

namespace loopscope {

class CardList;
class Spotlight;

enum class Motion : std::uint8_t
{
    Animated,
    Instant,
    Led // animated as one transition, however many steps lie between
};

/// Whether the picture is of the program that is in the editor, or of an older one.
enum class Freshness : std::uint8_t
{
    Current,
    Stale
};

/// Shows what it is told to show and changes nothing. Any moment can follow any other: what moved moves; far
/// jumps are instant, unless they are to be led. Showing the same moment again does nothing. With the focus,
/// Up and Down go from card to card, to the folds and to the link, and Enter does there what a click does.
class SceneView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit SceneView(QWidget* parent = nullptr);
    ~SceneView() override;

    /// A new recording: its cards have nothing to do with those before, so that the next moment is shown at
    /// once. The trace may go on growing. Nothing changes on the screen until showMoment().
    void setTrace(std::shared_ptr<const Trace> trace);
    /// `state` is the trace's state at `moment`. An animation under way jumps to its end first.
    void showMoment(const State& state, std::size_t moment, const StepSentence& sentence,
        Motion motion = Motion::Animated);
    void setTheme(const Theme& theme);
    /// Painted over the picture while nothing moves.
    void setOverlay(SceneOverlay overlay);
    const Theme& theme() const;
    /// What is shown; the others leave it their room.
    void setParts(const SceneParts& parts);
    /// Whether all is dimmed but the cards that move and the boxes that they go to.
    void setSpotlight(bool isOn);
    Spotlight& spotlight();
    void setMotionStyle(MotionStyle style);
    /// 1 is normal, 2 twice as fast. 0 or less: everything is instant.
    void setSpeed(double speed);
    void setFreshness(Freshness freshness);
    /// Jumps to the end of the animation under way.
    void finishAnimation();
    bool isAnimating() const;
    /// To be paused and set to a time in tests.
    QAbstractAnimation& animation();

    /// The state of the cards on the screen, for tests and for other views: the card's place in the
    /// viewport; null if it is folded away or in no box.
    QRectF cardRect(CardId card) const;
    /// The card at a point of the viewport; unset if there is none.
    CardId cardAt(QPoint point) const;

    /// What the pointer is told at a point of the viewport: what is cut there, whole, and where a card comes
    /// from. Empty where there is nothing to tell.
    QString toolTipAt(QPoint point) const;
    const SceneLayout& layout() const;
    /// Opens the list of all the cards of a box.
    void openList(loopscope::Box box);
    /// The list that is open, or was; null if none was yet.
    CardList* list() const;
    /// Marks cards that something outside points at, besides the one under the pointer.
    void setHighlighted(std::vector<CardId> cards);
    const std::vector<CardId>& highlighted() const;
    /// The card under the pointer, or chosen with the keys; unset for none.
    CardId hoveredCard() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// An animation ended, of itself or by finishAnimation(). An instant change is none: ask isAnimating()
    /// after showMoment() whether to wait.
    void animationFinished();
    void cardActivated(loopscope::CardId card);
    /// Activated with Shift.
    void cardRunRequested(loopscope::CardId card);
    /// A menu is wanted at this point of the screen: for the card, if one is set, else for the box. Null for
    /// none.
    void menuRequested(loopscope::CardId card, const loopscope::Box* box, QPoint point);
    /// The card under the pointer or chosen with the keys; an unset one when there is none any more.
    void cardHovered(loopscope::CardId card);
    void specActivated(const QUrl& url);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void relayOut();
    void setHovered(CardId card);
    bool isOverSpec(QPoint point) const;
    std::optional<loopscope::Box> foldAt(QPoint point) const;
    void moveTarget(int direction);
    void activateTarget();
    void describe();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loopscope
