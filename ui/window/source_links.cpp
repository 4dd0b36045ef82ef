// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/source_links.h"

#include "ui/scene/scene_view.h"
#include "ui/window/code_editor.h"
#include "ui/window/player.h"
#include "ui/window/session.h"

#include <tuple>

namespace loopscope {

namespace {

// A crowd is told apart by nobody: so many cards are looked at and no more.
constexpr std::size_t kMostCards = 2000;

bool covers(const Position& range, std::uint32_t line, std::uint32_t column)
{
    if (range.source != kProgramSource || range.startLine == 0)
        return false;
    if (column == CodeEditor::kWholeLine)
        return range.startLine <= line && line <= range.endLine;
    return std::tie(range.startLine, range.startColumn) <= std::tie(line, column)
        && std::tie(line, column) < std::tie(range.endLine, range.endColumn);
}

std::vector<CardId> cardsIn(const State& state)
{
    std::vector<CardId> cards;
    for (const Frame& frame : state.callStack)
        cards.push_back(frame.card);
    for (const PendingApi& api : state.webApis)
        cards.push_back(api.card);
    for (const auto* box : { &state.microtasks, &state.animationFrames, &state.tasks })
        cards.insert(cards.end(), box->begin(), box->end());
    return cards;
}

} // namespace

SourceLinks::SourceLinks(
    Player& player, Session& session, CodeEditor& editor, SceneView& scene, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_session(session)
    , m_editor(editor)
    , m_scene(scene)
{
    connect(&m_scene, &SceneView::cardHovered, this, &SourceLinks::markSourceOf);
    connect(&m_editor, &CodeEditor::placeHovered, this, &SourceLinks::highlightCardsAt);
    connect(&m_editor, &QsciScintilla::textChanged, this, &SourceLinks::clear);
    connect(&m_player, &Player::moved, this, [this] { m_scene.setHighlighted({}); });
}

void SourceLinks::markSourceOf(CardId id)
{
    m_editor.marks().clearLinked();
    const Trace& trace = m_player.trace();
    if (!isSet(id) || number(id) > trace.cardCount() || !m_session.isInStep())
        return;
    const Card& card = trace.card(id);
    const Position& own = trace.position(card.position);
    const Position& call = trace.position(card.scheduledAt);
    // A function that is nobody's text, such as a promise's resolve, is shown by the call that handed it
    // over.
    for (const Position& range : { own, call }) {
        if (range.source == kProgramSource && range.startLine > 0)
            return m_editor.marks().markLinked(range);
    }
}

void SourceLinks::highlightCardsAt(std::uint32_t line, std::uint32_t column)
{
    std::vector<CardId> cards;
    if (line > 0 && m_session.isInStep() && m_player.state().cardCount() <= kMostCards) {
        const Trace& trace = m_player.trace();
        for (const CardId id : cardsIn(m_player.state())) {
            const Card& card = trace.card(id);
            if (covers(trace.position(card.position), line, column)
                || covers(trace.position(card.scheduledAt), line, column))
                cards.push_back(id);
        }
    }
    m_scene.setHighlighted(std::move(cards));
}

/// The places are of another text now.
void SourceLinks::clear()
{
    m_editor.marks().clearLinked();
    m_scene.setHighlighted({});
}

} // namespace loopscope
