// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/breakpoint_keeper.h"

#include "ui/window/code_editor.h"
#include "ui/window/document.h"
#include "ui/window/player.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace loopscope {

namespace {

constexpr auto kGroup = "breakpoints";
constexpr qsizetype kMostFiles = 100;

} // namespace

BreakpointKeeper::BreakpointKeeper(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.editor, &CodeEditor::marginClickedAt, this, &BreakpointKeeper::toggle);
    connect(m_parts.actions.of(Command::ToggleBreakpoint), &QAction::triggered, this,
        [this] { toggle(m_parts.editor.caretLine()); });
    connect(m_parts.actions.of(Command::RemoveBreakpoints), &QAction::triggered, this,
        &BreakpointKeeper::removeAll);
    for (const Watch watch : kWatches)
        connect(m_parts.actions.of(commandOf(watch)), &QAction::toggled, this, &BreakpointKeeper::update);
    connect(&m_parts.document, &Document::opened, this, &BreakpointKeeper::restore);
    connect(&m_parts.document, &Document::renamed, this, &BreakpointKeeper::remember);
    connect(&m_parts.editor, &QsciScintilla::textChanged, this, &BreakpointKeeper::update);
    connect(&m_parts.session, &Session::statusChanged, this, &BreakpointKeeper::update);
    // Once an edit is recorded, its lines are where they belong.
    connect(&m_parts.session, &Session::traceChanged, this, [this] {
        update();
        remember();
    });
    update();
}

void BreakpointKeeper::toggle(std::uint32_t line)
{
    CodeBreakpoints& breakpoints = m_parts.editor.breakpoints();
    if (breakpoints.has(line)) {
        breakpoints.remove(line);
    } else {
        const std::uint32_t slid
            = m_parts.session.isInStep() ? lineToStopAt(m_parts.player.trace(), line) : line;
        breakpoints.add(slid);
    }
    update();
    remember();
}

void BreakpointKeeper::removeAll()
{
    m_parts.editor.breakpoints().clear();
    for (const Watch watch : kWatches)
        m_parts.actions.of(commandOf(watch))->setChecked(false);
    update();
    remember();
}

void BreakpointKeeper::update()
{
    const bool isArmed = m_parts.session.isInStep() && !m_parts.session.isStale();
    m_parts.editor.breakpoints().setReadiness(
        isArmed ? CodeBreakpoints::Readiness::Armed : CodeBreakpoints::Readiness::Waiting);
    Breakpoints breakpoints;
    if (isArmed) {
        for (const std::uint32_t line : m_parts.editor.breakpoints().lines()) {
            if (const std::uint32_t slid = lineToStopAt(m_parts.player.trace(), line))
                breakpoints.lines.push_back(slid);
        }
        // Two may have slid to one line; their order stays.
        breakpoints.lines.erase(
            std::unique(breakpoints.lines.begin(), breakpoints.lines.end()), breakpoints.lines.end());
    }
    for (const Watch watch : kWatches)
        breakpoints.set(watch, m_parts.actions.of(commandOf(watch))->isChecked());
    m_parts.actions.of(Command::RemoveBreakpoints)
        ->setEnabled(breakpoints.hasWatches() || !m_parts.editor.breakpoints().lines().empty());
    m_parts.player.setBreakpoints(std::move(breakpoints));
}

QString BreakpointKeeper::settingsKey() const
{
    const Document& document = m_parts.document;
    const auto all = samples();
    const bool isSample = std::any_of(
        all.begin(), all.end(), [&](const Sample& sample) { return sample.name == document.name(); });
    const QString place = !document.path().isEmpty() ? document.path()
        : isSample                                   ? document.name()
                                                     : QString();
    if (place.isEmpty())
        return {};
    return QStringLiteral("%1/%2").arg(
        QLatin1String(kGroup), QString::fromLatin1(QUrl::toPercentEncoding(place)));
}

void BreakpointKeeper::restore()
{
    if (const QString key = settingsKey(); !key.isEmpty()) {
        for (const QString& line : m_parts.settings.value(key).toStringList())
            m_parts.editor.breakpoints().add(line.toUInt());
    }
    update();
}

void BreakpointKeeper::remember()
{
    const QString key = settingsKey();
    if (key.isEmpty())
        return;
    QStringList lines;
    for (const std::uint32_t line : m_parts.editor.breakpoints().lines())
        lines.append(QString::number(line));
    QSettings& settings = m_parts.settings;
    if (lines.isEmpty())
        return settings.remove(key);
    settings.beginGroup(QLatin1String(kGroup));
    const QStringList known = settings.childKeys();
    if (known.size() >= kMostFiles)
        settings.remove(known.first());
    settings.endGroup();
    settings.setValue(key, lines);
}

} // namespace loopscope
