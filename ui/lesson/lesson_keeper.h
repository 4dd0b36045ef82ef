// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the lesson that the program's text holds: reads it, finds its steps in the recording, changes it.
#pragma once

#include "ui/lesson/placed_lesson.h"

#include <QObject>

namespace loopscope {

class CodeEditor;
class Player;
class Session;
class WindowActions;

/// The text is the truth: each change is one of the editor's, with one step to undo.
class LessonKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Player& player;
        Session& session;
        CodeEditor& editor;
        WindowActions& actions;
    };
    /// All parts must outlive the keeper.
    explicit LessonKeeper(const Parts& parts, QObject* parent = nullptr);

    const std::vector<PlacedEntry>& entries() const { return m_entries; }
    /// The chosen steps that still happen, in order, each once.
    std::vector<ChosenStep> chosen() const { return chosenSteps(m_entries); }
    /// What its line about the view says for this, "stride"; empty if nothing.
    std::string viewSetting(std::string_view name) const;
    /// What cannot be read, and which steps are gone, in words; empty if all is well.
    QString problem() const;

    bool isChosen(std::size_t moment) const;
    void toggleChosen(std::size_t moment);
    /// To the next chosen step, or the one before. Tells whether there is one.
    bool goToChosen(bool forward);
    /// Writes an entry, in its line or as a new one; its anchor is made of `moment` where it is a new one.
    void write(LessonEntry entry, std::size_t moment);
    void remove(const LessonEntry& entry);
    /// Writes how it is viewed now: settings by name, and the moment to begin at.
    void writeView(const std::map<std::string, std::string, std::less<>>& settings, std::size_t start);

signals:
    void changed();
    /// Another program is shown: what its lesson says of the view holds from now on.
    void opened();

private:
    void read();
    void place();
    void enableCommands();
    void begin();

    Parts m_parts;
    Lesson m_lesson;
    std::string m_text; // that the lesson was read from
    std::vector<PlacedEntry> m_entries;
    bool m_isToBegin = false; // where the lesson begins, as soon as that is recorded
};

} // namespace loopscope
