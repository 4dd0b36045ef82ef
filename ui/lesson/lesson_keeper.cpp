// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_keeper.h"

#include "ui/window/code_editor.h"
#include "ui/window/player.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"

#include <QAction>

#include <algorithm>

namespace loopscope {

namespace {

using Kind = LessonEntry::Kind;

} // namespace

LessonKeeper::LessonKeeper(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.editor, &QsciScintilla::textChanged, this, &LessonKeeper::read);
    connect(&m_parts.player, &Player::traceChanged, this, &LessonKeeper::place);
    connect(&m_parts.player, &Player::grown, this, &LessonKeeper::place);
    connect(&m_parts.player, &Player::moved, this, &LessonKeeper::enableCommands);
    connect(&m_parts.session, &Session::traceChanged, this, [this](Session::Opening opening) {
        if (opening != Session::Opening::NewProgram)
            return;
        m_isToBegin = true;
        emit opened();
        begin();
    });
    connect(&m_parts.player, &Player::grown, this, &LessonKeeper::begin);
    const auto on = [this](Command command, auto&& effect) {
        connect(m_parts.actions.of(command), &QAction::triggered, this, effect);
    };
    on(Command::ToggleChosen, [this] { toggleChosen(m_parts.player.moment()); });
    on(Command::NextChosen, [this] { goToChosen(true); });
    on(Command::PreviousChosen, [this] { goToChosen(false); });
    read();
}

void LessonKeeper::begin()
{
    if (!m_isToBegin)
        return;
    // Whoever has moved already is left where they are.
    const auto start = startOf(m_entries);
    if (start && m_parts.player.atStart())
        m_parts.player.seek(*start);
    if (start || !m_parts.player.atStart() || m_parts.player.trace().ended())
        m_isToBegin = false;
}

void LessonKeeper::read()
{
    m_text = m_parts.editor.text().toStdString();
    Lesson lesson = parseLesson(m_text);
    if (lesson == m_lesson)
        return;
    m_lesson = std::move(lesson);
    place();
}

void LessonKeeper::place()
{
    m_entries = placedIn(m_parts.player.trace(), m_lesson);
    enableCommands();
    emit changed();
}

void LessonKeeper::enableCommands()
{
    const std::vector<std::size_t> chosen = momentsOf(this->chosen());
    const std::size_t now = m_parts.player.moment();
    m_parts.actions.of(Command::ToggleChosen)->setChecked(isChosen(now));
    m_parts.actions.of(Command::NextChosen)->setEnabled(!chosen.empty() && chosen.back() > now);
    m_parts.actions.of(Command::PreviousChosen)->setEnabled(!chosen.empty() && chosen.front() < now);
}

std::string LessonKeeper::viewSetting(std::string_view name) const
{
    return loopscope::viewSetting(m_lesson, name);
}

QString LessonKeeper::problem() const
{
    // What is not recorded yet may still happen.
    return problemWith(m_lesson, m_parts.player.trace().ended() ? m_entries : std::vector<PlacedEntry>());
}

bool LessonKeeper::isChosen(std::size_t moment) const
{
    const std::vector<std::size_t> chosen = momentsOf(this->chosen());
    return std::binary_search(chosen.begin(), chosen.end(), moment);
}

void LessonKeeper::toggleChosen(std::size_t moment)
{
    // From the last line to the first, so that the numbers of the others stay.
    std::string text = m_text;
    bool wasChosen = false;
    for (auto each = m_entries.rbegin(); each != m_entries.rend(); ++each) {
        if (each->entry.kind != Kind::Step || each->at.moment != moment || each->isLost())
            continue;
        text = withoutEntry(text, each->entry);
        wasChosen = true;
    }
    if (!wasChosen) {
        LessonEntry entry;
        entry.step = anchorOf(m_parts.player.trace(), moment);
        text = withEntry(text, entry);
    }
    m_parts.editor.changeText(QString::fromStdString(text));
}

bool LessonKeeper::goToChosen(bool forward)
{
    const std::vector<std::size_t> chosen = momentsOf(this->chosen());
    const std::size_t now = m_parts.player.moment();
    const auto next = std::upper_bound(chosen.begin(), chosen.end(), now);
    const auto here = std::lower_bound(chosen.begin(), chosen.end(), now);
    if (forward ? next == chosen.end() : here == chosen.begin())
        return false;
    m_parts.player.leapTo(forward ? *next : *(here - 1));
    return true;
}

void LessonKeeper::write(LessonEntry entry, std::size_t moment)
{
    if (entry.line == 0)
        entry.step = anchorOf(m_parts.player.trace(), moment);
    m_parts.editor.changeText(QString::fromStdString(withEntry(m_text, entry)));
}

void LessonKeeper::remove(const LessonEntry& entry)
{
    m_parts.editor.changeText(QString::fromStdString(withoutEntry(m_text, entry)));
}

void LessonKeeper::writeView(
    const std::map<std::string, std::string, std::less<>>& settings, std::size_t start)
{
    LessonEntry view;
    view.kind = Kind::View;
    LessonEntry begin;
    begin.kind = Kind::Start;
    for (const LessonEntry& entry : m_lesson.entries) {
        if (entry.kind == Kind::View)
            view = entry;
        if (entry.kind == Kind::Start)
            begin = entry;
    }
    for (const auto& [name, value] : settings)
        view.settings.insert_or_assign(name, value);
    begin.step = anchorOf(m_parts.player.trace(), start);
    // The later line first: the earlier one's number stays.
    const bool viewFirst = view.line > begin.line;
    std::string text = withEntry(m_text, viewFirst ? view : begin);
    const LessonEntry& other = viewFirst ? begin : view;
    text = withEntry(text, other);
    m_parts.editor.changeText(QString::fromStdString(text));
}

} // namespace loopscope
