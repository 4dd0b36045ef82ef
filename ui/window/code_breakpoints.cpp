// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_breakpoints.h"

#include "ui/window/code_gutter.h"

#include <Qsci/qsciscintilla.h>

namespace loopscope {

namespace {

constexpr unsigned kMask = 1U << CodeGutter::kBreakpointMarker;

} // namespace

CodeBreakpoints::CodeBreakpoints(QsciScintilla& editor)
    : m_editor(editor)
    , m_theme(theme(ThemeName::Light))
{
    m_editor.markerDefine(QsciScintilla::Circle, CodeGutter::kBreakpointMarker);
    colour();
}

void CodeBreakpoints::setTheme(const Theme& theme)
{
    m_theme = theme;
    colour();
}

void CodeBreakpoints::setReadiness(Readiness readiness)
{
    if (m_readiness == readiness)
        return;
    m_readiness = readiness;
    colour();
}

std::vector<std::uint32_t> CodeBreakpoints::lines() const
{
    std::vector<std::uint32_t> all;
    for (int line = m_editor.markerFindNext(0, kMask); line >= 0;
         line = m_editor.markerFindNext(line + 1, kMask))
        all.push_back(static_cast<std::uint32_t>(line) + 1);
    return all;
}

bool CodeBreakpoints::has(std::uint32_t line) const
{
    return line > 0 && (m_editor.markersAtLine(static_cast<int>(line) - 1) & kMask) != 0;
}

void CodeBreakpoints::add(std::uint32_t line)
{
    if (line > 0 && static_cast<int>(line) <= m_editor.lines() && !has(line))
        m_editor.markerAdd(static_cast<int>(line) - 1, CodeGutter::kBreakpointMarker);
}

void CodeBreakpoints::remove(std::uint32_t line)
{
    // Lines that were joined have brought theirs with them.
    while (has(line))
        m_editor.markerDelete(static_cast<int>(line) - 1, CodeGutter::kBreakpointMarker);
}

void CodeBreakpoints::clear()
{
    m_editor.markerDeleteAll(CodeGutter::kBreakpointMarker);
}

/// Hollow while they wait: told by more than the colour.
void CodeBreakpoints::colour()
{
    const QColor fill = m_readiness == Readiness::Armed ? m_theme.accent : m_theme.codeBackground;
    m_editor.setMarkerBackgroundColor(fill, CodeGutter::kBreakpointMarker);
    m_editor.setMarkerForegroundColor(m_theme.accent, CodeGutter::kBreakpointMarker);
}

} // namespace loopscope
