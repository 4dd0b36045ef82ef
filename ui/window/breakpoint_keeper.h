// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the breakpoints: set in the editor and the menus, obeyed by the player, remembered for each file.
#pragma once

#include "core/trace/breakpoints.h"

#include <QObject>

class QSettings;

namespace loopscope {

class CodeEditor;
class Document;
class Player;
class Session;
class WindowActions;

/// A line without code slides to the next one with some when it is set; where an edit leaves one on such a
/// line, it stops at the next one all the same. While the picture is of another text than the editor's, lines
/// do not stop anything.
class BreakpointKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Player& player;
        Session& session;
        CodeEditor& editor;
        Document& document;
        WindowActions& actions;
        QSettings& settings;
    };
    /// All parts must outlive the keeper.
    explicit BreakpointKeeper(const Parts& parts, QObject* parent = nullptr);

    void toggle(std::uint32_t line);
    void removeAll();

private:
    /// Tells the player and the editor what holds now.
    void update();
    void restore();
    void remember();
    QString settingsKey() const;

    Parts m_parts;
};

} // namespace loopscope
