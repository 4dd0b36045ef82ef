// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/annotator.h"

#include "ui/lesson/annotation_painter.h"
#include "ui/lesson/lesson_keeper.h"
#include "ui/scene/scene_text.h"
#include "ui/scene/scene_view.h"
#include "ui/window/player.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace loopscope {

namespace {

using Kind = LessonEntry::Kind;

constexpr double kNudge = 8; // logical pixels
constexpr double kNearGoal = 16;

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-kNudge, 0);
    case Qt::Key_Right:
        return QPointF(kNudge, 0);
    case Qt::Key_Up:
        return QPointF(0, -kNudge);
    case Qt::Key_Down:
        return QPointF(0, kNudge);
    default:
        return std::nullopt;
    }
}

bool isOwnKey(int key)
{
    return directionOf(key) || key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return
        || key == Qt::Key_Enter || key == Qt::Key_Escape;
}

} // namespace

Annotator::Annotator(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.scene.installEventFilter(this);
    m_parts.scene.viewport()->installEventFilter(this);
    const auto on = [this](Command command, auto&& effect) {
        connect(m_parts.actions.of(command), &QAction::triggered, this, effect);
    };
    on(Command::AddNote, [this] { add(Kind::Note); });
    on(Command::AddArrow, [this] { add(Kind::Arrow); });
    on(Command::AddHighlight, [this] { add(Kind::Highlight); });
    on(Command::NextAnnotation, [this] { takeNext(); });
    connect(&m_parts.lesson, &LessonKeeper::changed, this, &Annotator::show);
    connect(&m_parts.player, &Player::moved, this, &Annotator::letGo);
    show();
}

std::vector<LessonEntry> Annotator::shownEntries() const
{
    std::vector<LessonEntry> entries;
    for (const PlacedEntry& each : m_parts.lesson.entries()) {
        const bool isShown = each.entry.isAnnotation() && each.at.state != AnchorState::Lost
            && each.at.moment == m_parts.player.moment();
        if (isShown)
            entries.push_back(m_dragged && m_dragged->line == each.entry.line ? *m_dragged : each.entry);
    }
    return entries;
}

std::vector<PlacedAnnotation> Annotator::placed() const
{
    return layOutAnnotations(shownEntries(), m_parts.scene.layout(), m_parts.player.trace(), FontMeasurer());
}

void Annotator::show()
{
    m_parts.actions.of(Command::NextAnnotation)->setEnabled(!shownEntries().empty());
    m_parts.scene.setOverlay(
        [this](QPainter& painter, const SceneLayout& layout, std::size_t moment, const Theme& theme) {
            if (moment == m_parts.player.moment())
                paintAnnotations(painter,
                    layOutAnnotations(shownEntries(), layout, m_parts.player.trace(), FontMeasurer()), theme,
                    m_taken);
        });
}

const LessonEntry* Annotator::takenEntry() const
{
    for (const PlacedEntry& each : m_parts.lesson.entries()) {
        if (m_taken > 0 && each.entry.line == m_taken && each.entry.isAnnotation())
            return &each.entry;
    }
    return nullptr;
}

void Annotator::take(std::uint32_t line)
{
    m_taken = line;
    m_takenMoment = m_parts.player.moment();
    show();
}

/// Unless it is only the recording that follows each edit, an annotation's own too, which comes to where it
/// was.
void Annotator::letGo()
{
    const Player& player = m_parts.player;
    const bool isOnItsWay = player.moment() < m_takenMoment && player.atEnd() && !player.trace().ended();
    if (m_taken > 0 && (player.moment() == m_takenMoment || isOnItsWay))
        return;
    endWords(true);
    take(0);
}

void Annotator::takeNext()
{
    m_parts.scene.finishAnimation();
    const std::vector<LessonEntry> entries = shownEntries();
    if (entries.empty())
        return;
    std::size_t next = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].line == m_taken)
            next = (i + 1) % entries.size();
    }
    take(entries[next].line);
    m_parts.scene.setFocus();
}

void Annotator::add(Kind kind)
{
    m_parts.player.pause();
    m_parts.scene.finishAnimation();
    const SceneLayout& layout = m_parts.scene.layout();
    const Trace& trace = m_parts.player.trace();
    const CardPlacement* card = layout.find(m_parts.scene.hoveredCard());
    if (card == nullptr && kind != Kind::Note && !layout.cards.empty())
        card = &layout.cards.front();
    const QPointF at = card ? card->rect.center() : QRectF(QPointF(), layout.size).center();
    LessonEntry entry;
    entry.kind = kind;
    entry.place = placeAt(at, layout, trace);
    if (kind == Kind::Note && card)
        entry.place.y = 190; // under it
    if (kind == Kind::Note)
        entry.text = tr("Note").toStdString();
    if (kind == Kind::Arrow) {
        entry.goal = entry.place;
        entry.goal.y = card ? 100 : entry.goal.y;
        entry.place = movedTo(entry.place, at + QPointF(-70, 90), layout, trace);
    }
    const std::size_t before = m_parts.lesson.entries().size();
    m_parts.lesson.write(entry, m_parts.player.moment());
    // The new one stands behind those of its moment.
    if (m_parts.lesson.entries().size() > before) {
        std::uint32_t last = 0;
        for (const LessonEntry& each : shownEntries())
            last = std::max(last, each.line);
        take(last);
    }
    m_parts.scene.setFocus();
    if (kind == Kind::Note)
        changeWords();
}

bool Annotator::eventFilter(QObject* watched, QEvent* event)
{
    const bool isViewport = watched == m_parts.scene.viewport();
    if (isViewport && event->type() == QEvent::MouseButtonPress)
        return press(*static_cast<QMouseEvent*>(event));
    if (isViewport && event->type() == QEvent::MouseMove)
        return drag(*static_cast<QMouseEvent*>(event));
    if (isViewport && event->type() == QEvent::MouseButtonRelease)
        return drop();
    if (isViewport && event->type() == QEvent::MouseButtonDblClick && m_taken > 0) {
        changeWords();
        return true;
    }
    if (watched == &m_parts.scene && !m_words && takenEntry() != nullptr) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (event->type() == QEvent::ShortcutOverride && isOwnKey(key->key())
            && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress)
            return pressKey(*key);
    }
    return QObject::eventFilter(watched, event);
}

bool Annotator::press(const QMouseEvent& event)
{
    endWords(true);
    if (event.button() != Qt::LeftButton || m_parts.scene.isAnimating())
        return false;
    const QPointF point = m_parts.scene.mapToScene(event.position().toPoint());
    const std::vector<PlacedAnnotation> annotations = placed();
    const PlacedAnnotation* hit = annotationAt(annotations, point);
    if (hit == nullptr) {
        if (m_taken > 0)
            take(0);
        return false;
    }
    m_parts.player.pause();
    m_pressed = point;
    m_grip = !hit->arrow.isNull() && QLineF(hit->arrow.p2(), point).length() < kNearGoal ? Grip::Goal
                                                                                         : Grip::Whole;
    take(hit->line);
    m_parts.scene.setFocus();
    return true;
}

LessonEntry Annotator::moved(
    LessonEntry entry, Grip grip, QPointF by, const SceneLayout& layout, const Trace& trace)
{
    // A highlight goes to what is under the pointer; an arrow's point as well, so that it keeps to it.
    if (entry.kind == Kind::Arrow && grip == Grip::Goal)
        entry.goal = placeAt(pointOf(entry.goal, layout, trace) + by, layout, trace);
    else if (entry.kind == Kind::Highlight)
        entry.place = placeAt(pointOf(entry.place, layout, trace) + by, layout, trace);
    else
        entry.place = movedTo(entry.place, pointOf(entry.place, layout, trace) + by, layout, trace);
    return entry;
}

bool Annotator::drag(const QMouseEvent& event)
{
    const LessonEntry* entry = takenEntry();
    if (!m_pressed || entry == nullptr)
        return false;
    const QPointF by = m_parts.scene.mapToScene(event.position().toPoint()) - *m_pressed;
    if (m_dragged || by.manhattanLength() >= 4)
        m_dragged = moved(*entry, m_grip, by, m_parts.scene.layout(), m_parts.player.trace());
    show();
    return true;
}

bool Annotator::drop()
{
    if (!m_pressed)
        return false;
    m_pressed.reset();
    if (const auto dragged = std::exchange(m_dragged, std::nullopt))
        m_parts.lesson.write(*dragged, m_parts.player.moment());
    return true;
}

bool Annotator::pressKey(const QKeyEvent& event)
{
    if (!isOwnKey(event.key()) || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (const auto by = directionOf(event.key())) {
        nudge(*by);
    } else if (event.key() == Qt::Key_Escape) {
        take(0);
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        const LessonEntry gone = *takenEntry();
        m_taken = 0;
        m_parts.lesson.remove(gone);
    } else {
        changeWords();
    }
    return true;
}

void Annotator::nudge(QPointF by)
{
    m_parts.lesson.write(
        moved(*takenEntry(), Grip::Whole, by, m_parts.scene.layout(), m_parts.player.trace()),
        m_parts.player.moment());
}

void Annotator::changeWords()
{
    const LessonEntry* entry = takenEntry();
    if (entry == nullptr || entry->kind == Kind::Highlight)
        return;
    endWords(false);
    const QPoint at
        = m_parts.scene.mapFromScene(pointOf(entry->place, m_parts.scene.layout(), m_parts.player.trace()));
    m_words = new WordsEditor(QString::fromStdString(entry->text), at, *m_parts.scene.viewport());
    connect(m_words, &WordsEditor::finished, this, &Annotator::endWords);
    m_words->show();
    m_words->setFocus();
}

void Annotator::endWords(bool isToBeKept)
{
    if (!m_words)
        return;
    WordsEditor* words = m_words;
    m_words = nullptr; // losing the focus ends it as well
    words->disconnect(this);
    if (words->hasFocus())
        m_parts.scene.setFocus();
    words->hide();
    words->deleteLater();
    const LessonEntry* entry = takenEntry();
    const std::string text = words->toPlainText().toStdString();
    if (!isToBeKept || entry == nullptr || entry->text == text)
        return;
    LessonEntry changed = *entry;
    changed.text = text;
    m_parts.lesson.write(changed, m_parts.player.moment());
}

} // namespace loopscope
