// SPDX-License-Identifier: GPL-3.0-or-later
// What a card and its place in the program's text have to do with each other.
#pragma once

#include "core/trace/state.h"

#include <QObject>

namespace loopscope {

class CodeEditor;
class Player;
class SceneView;
class Session;

/// A card under the pointer marks its source in the editor; a place under the pointer in the editor marks the
/// cards whose source it belongs to.
class SourceLinks final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the links.
    SourceLinks(
        Player& player, Session& session, CodeEditor& editor, SceneView& scene, QObject* parent = nullptr);

private:
    void markSourceOf(CardId card);
    void highlightCardsAt(std::uint32_t line, std::uint32_t column);
    void clear();

    Player& m_player;
    Session& m_session;
    CodeEditor& m_editor;
    SceneView& m_scene;
};

} // namespace loopscope
