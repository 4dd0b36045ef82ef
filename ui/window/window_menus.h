// SPDX-License-Identifier: GPL-3.0-or-later
// The menus behind the buttons of the top bar.
#pragma once

#include "ui/window/samples.h"
#include "ui/window/window_actions.h"

#include <QMenu>

namespace loopscope {

/// Holds the menus and fills them from the actions.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// `actions` must outlive the menus.
    explicit WindowMenus(const WindowActions& actions, QObject* parent = nullptr);

    QMenu& samples() { return m_samples; }
    QMenu& exports() { return m_exports; }
    QMenu& everything() { return m_everything; }
    void showRecentFiles(const QStringList& paths);
    void showSamples(const std::vector<Sample>& samples, Language language);
    void retranslate();

signals:
    void sampleChosen(const loopscope::Sample& sample);
    void recentFileChosen(const QString& path);

private:
    QMenu* addMenu(std::initializer_list<Command> commands);

    const WindowActions& m_actions;
    QMenu m_samples;
    QMenu m_exports;
    QMenu m_everything;
    QMenu* m_recent = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_play = nullptr;
    QMenu* m_debug = nullptr;
    QMenu* m_watches = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_explanations = nullptr;
    QMenu* m_panels = nullptr;
};

} // namespace loopscope
