// SPDX-License-Identifier: GPL-3.0-or-later
// The picture alone, on the whole screen, for a class: large, with a clicker's keys and a light on what
// moves.
#pragma once

#include "ui/window/panel.h"
#include "ui/window/pointer_rest.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>
#include <vector>

class QKeyEvent;
class QMainWindow;
class QProgressBar;
class QSplitter;
class QWidget;

namespace loopscope {

class Annotator;
class LessonKeeper;
class PanelArea;
class Player;
class SceneView;
class Settings;

/// Shows the window as the settings say while it is on, and as it was before afterwards. Page Down, Right and
/// Space go on, Page Up and Left back: by the chosen stride, or from chosen step to chosen step where the
/// lesson has some. A full stop or B makes the screen black, Esc ends.
class Presentation final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow& window;
        PanelArea& panels;
        SceneView& scene;
        Player& player;
        LessonKeeper& lesson;
        const Annotator& annotator;
        Settings& settings;
        std::vector<QWidget*> bars; // that are not shown meanwhile
        QSplitter& stage; // where it is shown instead of the panels
        QProgressBar& progress;
    };
    /// All parts must outlive it.
    explicit Presentation(const Parts& parts, QObject* parent = nullptr);
    ~Presentation() override;

    bool isOn() const { return m_isOn; }
    void begin();
    void end();
    /// The room is to look at the teacher.
    bool isBlack() const;
    PointerRest& pointer() { return m_pointer; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Begun, ended, or to be shown otherwise: isOn(), and the size of text with it.
    void changed();

private:
    enum class Act : std::uint8_t
    {
        None,
        Next,
        Previous,
        Blacken,
        End
    };
    void apply();
    void take(const std::vector<Panel>& beside);
    void giveBack();
    void giveWindowItsSize();
    void showProgress();
    void setBlack(bool isBlack);
    Act actOf(const QKeyEvent& event) const;
    bool isTyping() const;
    void perform(Act act);

    Parts m_parts;
    PointerRest m_pointer;
    std::vector<std::pair<Panel, QWidget*>> m_taken; // from their panels
    QSplitter* m_column; // beside the picture
    std::vector<QWidget*> m_hidden; // bars
    QPointer<QWidget> m_focus; // before
    Qt::WindowStates m_windowState; // before
    QRect m_geometry; // the same
    std::unique_ptr<QWidget> m_black;
    bool m_isOn = false;
};

} // namespace loopscope
