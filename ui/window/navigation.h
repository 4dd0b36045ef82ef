// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through time for the commands, the cards and the console's lines, and says why it stops.
#pragma once

#include "core/trace/breakpoints.h"
#include "ui/theme/box.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;
class QPoint;

namespace loopscope {

class CodeEditor;
class ConsolePanel;
class Player;
class SceneView;
class Session;
class TopBar;
class WindowActions;

/// Moves are the player's; this only knows who asks for which.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Player& player;
        Session& session;
        WindowActions& actions;
        CodeEditor& editor;
        SceneView& scene;
        ConsolePanel& console;
        TopBar& topBar;
    };
    /// All parts must outlive the navigation.
    explicit Navigation(const Parts& parts, QObject* parent = nullptr);

    /// Something else that a click on a card can mean; true: that was it.
    void setClickTaker(std::function<bool(CardId)> taker) { m_clickTaker = std::move(taker); }
    void goToWhereScheduled(CardId card);
    void goToWhereRuns(CardId card);
    /// What a card, or a box where the card is unset, offers; empty where there is nothing to offer. The
    /// caller owns it.
    QMenu* menuFor(CardId card, const Box* box);
    /// In the present language.
    void retranslate();

private:
    /// What there is to say about the last move.
    struct Remark
    {
        enum class Kind : std::uint8_t
        {
            Stopped,
            NoBreakpointAhead,
            NoBreakpointBehind,
            LineNotAhead,
            LineNotBehind,
            NeverRuns,
        };
        Kind kind {};
        Hit hit {}; // for a line that does not run: its number
    };

    void connectWalks();
    void connectDebugger();
    void connectPlaces();
    void goToBreakpoint(bool isForward);
    void goToCursor(bool isForward);
    void enableCommands();
    void show(std::optional<Remark> remark);
    static QString wordsOf(const Remark& remark);

    std::function<bool(CardId)> m_clickTaker;
    Parts m_parts;
    std::optional<Remark> m_remark;
};

} // namespace loopscope
