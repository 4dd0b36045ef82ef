// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_breakpoints.h"

#include "ui/window/code_gutter.h"

#include <QImage>
#include <QPainter>
#include <Qsci/qsciscintilla.h>

namespace loopscope {

namespace {

constexpr unsigned kMask = 1U << CodeGutter::kBreakpointMarker;
constexpr int kPixels = 13;

} // namespace

CodeBreakpoints::CodeBreakpoints(QsciScintilla& editor)
    : m_editor(editor)
    , m_theme(theme(ThemeName::Light))
{
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

/// A disc; a ring while they wait. WHY an image: the editor's own circle is as high as the line and is cut
/// off by the margin.
void CodeBreakpoints::colour()
{
    QImage image(kPixels, kPixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(m_readiness == Readiness::Armed ? m_theme.accent : m_theme.codeBackground);
    painter.drawEllipse(QRectF(image.rect()).adjusted(1, 1, -1, -1));
    painter.end();
    m_editor.markerDefine(image, CodeGutter::kBreakpointMarker);
}

} // namespace loopscope
