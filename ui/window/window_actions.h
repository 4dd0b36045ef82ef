// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, with its words and its keys.
#pragma once

#include "ui/window/command.h"

#include <QObject>

#include <array>
#include <vector>

class QAction;
class QWidget;

namespace loopscope {

/// Creates the actions and adds them to the window, so that their keys work without a menu bar. Keys
/// that the editor knows itself (without a modifier, arrows with one) are its own while it has the focus.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget& window);

    QAction* of(Command command) const { return m_actions[static_cast<std::size_t>(command)]; }
    /// Its keys, for a tooltip; empty if it has none.
    QString keysOf(Command command) const;
    void retranslate();

    /// One line of the list of keys; a line without keys is a heading.
    struct KeyLine
    {
        QString words;
        QString keys;
    };
    std::vector<KeyLine> keyLines() const;

private:
    std::array<QAction*, kCommandCount> m_actions {};
};

} // namespace loopscope
