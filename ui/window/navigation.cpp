// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "core/trace/card_moments.h"
#include "ui/console/console_panel.h"
#include "ui/scene/scene_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/player.h"
#include "ui/window/player_words.h"
#include "ui/window/session.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QMenu>

namespace loopscope {

namespace {

/// The watch over what enters a box.
Watch watchOf(Box box)
{
    switch (box) {
    case Box::CallStack:
        return Watch::StackEmpties;
    case Box::WebApis:
        return Watch::WebApis;
    case Box::Microtasks:
        return Watch::Microtasks;
    case Box::AnimationFrames:
        return Watch::AnimationFrames;
    case Box::Tasks:
        break;
    }
    return Watch::Tasks;
}

} // namespace

Navigation::Navigation(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectWalks();
    connectDebugger();
    connectPlaces();
    connect(&m_parts.player, &Player::moved, this, [this] { show(std::nullopt); });
    connect(&m_parts.player, &Player::stopped, this, [this](const Hit& hit) {
        show(Remark { Remark::Kind::Stopped, hit });
    });
    connect(&m_parts.session, &Session::traceChanged, this, &Navigation::enableCommands);
    connect(&m_parts.session, &Session::statusChanged, this, &Navigation::enableCommands);
    connect(&m_parts.editor, &QsciScintilla::textChanged, this, &Navigation::enableCommands);
    enableCommands();
}

void Navigation::connectWalks()
{
    Player& player = m_parts.player;
    const auto on = [this](Command command, auto&& effect) {
        connect(m_parts.actions.of(command), &QAction::triggered, this, effect);
    };
    on(Command::TogglePlaying, [&player] { player.togglePlaying(); });
    on(Command::TogglePlayingBack, [&player] { player.togglePlayingBack(); });
    on(Command::Forward, [&player] { player.forward(); });
    on(Command::Back, [&player] { player.back(); });
    on(Command::ToStart, [&player] { player.toStart(); });
    on(Command::ToEnd, [&player] { player.toEnd(); });
    on(Command::ReturnFromJump, [&player] { player.returnFromJump(); });
    const auto onStride = [&](Command forward, Command back, Stride stride) {
        on(forward, [&player, stride] { player.forwardBy(stride); });
        on(back, [&player, stride] { player.backBy(stride); });
    };
    onStride(Command::ForwardStep, Command::BackStep, Stride::Step);
    onStride(Command::ForwardStatement, Command::BackStatement, Stride::Statement);
    onStride(Command::ForwardCallback, Command::BackCallback, Stride::Callback);
    onStride(Command::ForwardTurn, Command::BackTurn, Stride::Turn);
    onStride(Command::ForwardConsoleLine, Command::BackConsoleLine, Stride::ConsoleLine);
}

void Navigation::connectDebugger()
{
    Player& player = m_parts.player;
    const auto on = [this](Command command, auto&& effect) {
        connect(m_parts.actions.of(command), &QAction::triggered, this, effect);
    };
    const auto onLine = [&](Command forward, Command back, LineMove move) {
        on(forward, [&player, move] { player.moveByLine(move, Direction::Forward); });
        on(back, [&player, move] { player.moveByLine(move, Direction::Back); });
    };
    onLine(Command::LineOver, Command::LineOverBack, LineMove::Over);
    onLine(Command::LineInto, Command::LineIntoBack, LineMove::Into);
    onLine(Command::LineOut, Command::LineOutBack, LineMove::Out);
    on(Command::Continue, [this] { goToBreakpoint(true); });
    on(Command::ContinueBack, [this] { goToBreakpoint(false); });
    on(Command::RunToCursor, [this] { goToCursor(true); });
    on(Command::BackToCursor, [this] { goToCursor(false); });
}

void Navigation::connectPlaces()
{
    connect(&m_parts.scene, &SceneView::cardActivated, this, [this](CardId card) {
        if (!m_clickTaker || !m_clickTaker(card))
            goToWhereScheduled(card);
    });
    connect(&m_parts.scene, &SceneView::cardRunRequested, this, &Navigation::goToWhereRuns);
    connect(
        &m_parts.scene, &SceneView::menuRequested, this, [this](CardId card, const Box* box, QPoint point) {
            QMenu* menu = menuFor(card, box);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(point);
        });
    connect(&m_parts.console, &ConsolePanel::lineActivated, this, [this](quint64 step) {
        m_parts.player.seek(static_cast<std::size_t>(step) + 1);
        m_parts.editor.reveal();
    });
    connect(&m_parts.console, &ConsolePanel::placeActivated, this, [this](const QString& place) {
        const QStringList parts = place.split(u':');
        if (parts.size() < 3)
            return;
        m_parts.editor.setCursorPosition(
            parts[parts.size() - 2].toInt() - 1, std::max(0, parts.last().toInt() - 1));
    });
}

void Navigation::goToWhereScheduled(CardId card)
{
    if (const auto moment = momentScheduled(m_parts.player.trace(), card)) {
        m_parts.player.seek(*moment);
        m_parts.editor.reveal();
    }
}

void Navigation::goToWhereRuns(CardId card)
{
    Player& player = m_parts.player;
    if (const auto moment = momentOfRun(player.trace(), card, player.moment())) {
        player.seek(*moment);
        m_parts.editor.reveal();
    } else {
        show(Remark { Remark::Kind::NeverRuns, {} });
    }
}

QMenu* Navigation::menuFor(CardId card, const Box* box)
{
    auto* menu = new QMenu(&m_parts.scene);
    if (isSet(card)) {
        menu->addAction(tr("Go to where it was scheduled"), this, [this, card] { goToWhereScheduled(card); });
        menu->addAction(tr("Go to where it runs"), this, [this, card] { goToWhereRuns(card); });
        menu->addSeparator();
    }
    QMenu* watches = box == nullptr ? nullptr : menu->addMenu(tr("Pause when…"));
    if (watches != nullptr)
        watches->addAction(m_parts.actions.of(commandOf(watchOf(*box))));
    menu->addAction(m_parts.actions.of(Command::ReturnFromJump));
    return menu;
}

void Navigation::goToBreakpoint(bool isForward)
{
    const bool isMet = m_parts.player.goToBreakpoint(isForward ? Direction::Forward : Direction::Back);
    if (!isMet)
        show(Remark { isForward ? Remark::Kind::NoBreakpointAhead : Remark::Kind::NoBreakpointBehind, {} });
}

void Navigation::goToCursor(bool isForward)
{
    if (!m_parts.session.isInStep())
        return;
    const std::uint32_t wanted = m_parts.editor.caretLine();
    const std::uint32_t line = lineToStopAt(m_parts.player.trace(), wanted);
    const bool isMet
        = line > 0 && m_parts.player.goToLine(line, isForward ? Direction::Forward : Direction::Back);
    if (isMet)
        m_parts.editor.reveal();
    else
        show(Remark { isForward ? Remark::Kind::LineNotAhead : Remark::Kind::LineNotBehind,
            { .line = line > 0 ? line : wanted } });
}

void Navigation::enableCommands()
{
    const auto enable = [this](bool isEnabled, std::initializer_list<Command> commands) {
        for (const Command command : commands)
            m_parts.actions.of(command)->setEnabled(isEnabled);
    };
    // Lines are those of the recorded text.
    const bool isInStep = m_parts.session.isInStep() && !m_parts.session.isStale();
    enable(isInStep, { Command::RunToCursor, Command::BackToCursor });
}

void Navigation::retranslate()
{
    show(m_remark);
}

void Navigation::show(std::optional<Remark> remark)
{
    m_remark = remark;
    m_parts.topBar.showNote(remark ? wordsOf(*remark) : QString());
}

QString Navigation::wordsOf(const Remark& remark)
{
    const QString line = QString::number(remark.hit.line);
    switch (remark.kind) {
    case Remark::Kind::Stopped:
        return PlayerWords::reason(remark.hit);
    case Remark::Kind::NoBreakpointAhead:
        return tr("No breakpoint is met from here to the end.");
    case Remark::Kind::NoBreakpointBehind:
        return tr("No breakpoint is met from here back to the start.");
    case Remark::Kind::LineNotAhead:
        return tr("Line %1 does not run after this moment.").arg(line);
    case Remark::Kind::LineNotBehind:
        return tr("Line %1 does not run before this moment.").arg(line);
    case Remark::Kind::NeverRuns:
        return tr("This card never runs.");
    }
    return {};
}

} // namespace loopscope
