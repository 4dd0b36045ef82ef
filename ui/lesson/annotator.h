// SPDX-License-Identifier: GPL-3.0-or-later
// Adds, moves, words and removes annotations in the live scene, with the mouse and with keys.
#pragma once

#include "ui/lesson/annotation_layout.h"
#include "ui/lesson/words_editor.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QMouseEvent;
class QKeyEvent;

namespace loopscope {

class LessonKeeper;
class Player;
class SceneView;
class WindowActions;

/// A new annotation stands at the card under the pointer or chosen with the keys, else in the middle of the
/// picture. One that is taken, by a click or by its command, goes by the arrow keys; Enter changes its words,
/// Delete removes it, Esc lets it go.
class Annotator final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Player& player;
        LessonKeeper& lesson;
        SceneView& scene;
        WindowActions& actions;
    };
    /// All parts must outlive it.
    explicit Annotator(const Parts& parts, QObject* parent = nullptr);

    void add(LessonEntry::Kind kind);
    /// The line of the annotation that is taken; 0 for none.
    std::uint32_t taken() const { return m_taken; }
    /// The annotations of the present moment, as they are placed.
    std::vector<PlacedAnnotation> placed() const;
    /// In which words are changed; null while none are.
    WordsEditor* words() const { return m_words; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<LessonEntry> shownEntries() const;
    const LessonEntry* takenEntry() const;
    bool press(const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool drop();
    bool pressKey(const QKeyEvent& event);
    void nudge(QPointF by);
    void takeNext();
    void take(std::uint32_t line);
    void letGo();
    void changeWords();
    void endWords(bool isToBeKept);
    void show();

    enum class Grip : std::uint8_t
    {
        Whole,
        Goal // of an arrow
    };
    static LessonEntry moved(
        LessonEntry entry, Grip grip, QPointF by, const SceneLayout& layout, const Trace& trace);

    Parts m_parts;
    std::uint32_t m_taken = 0;
    std::size_t m_takenMoment = 0;
    std::optional<QPointF> m_pressed; // where in the scene the drag began
    Grip m_grip = Grip::Whole;
    std::optional<LessonEntry> m_dragged; // as it would be if it were dropped now
    QPointer<WordsEditor> m_words;
};

} // namespace loopscope
