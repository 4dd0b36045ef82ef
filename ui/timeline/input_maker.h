// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what a new input shall be: a click, a key or a text, and on which of the page's elements.
#pragma once

#include "core/program/program.h"
#include "core/trace/page_picture.h"

#include <QObject>

class QMenu;
class QPoint;
class QWidget;

namespace loopscope {

/// Changes no program: it says what the user wants.
class InputMaker final : public QObject
{
    Q_OBJECT

public:
    explicit InputMaker(QWidget& view);

    /// A menu at this point of the screen, of what the page offers at that time.
    void open(const PagePicture& page, std::chrono::milliseconds at, QPoint point);

signals:
    void made(const loopscope::Input& input);

private:
    void addClicks(QMenu& menu, const PagePicture& page, std::chrono::milliseconds at);
    void addKeys(QMenu& menu, std::chrono::milliseconds at);
    void addFields(QMenu& menu, const PagePicture& page, std::chrono::milliseconds at);
    /// Makes an input of it that has the text besides, once that is written down.
    void ask(const QString& question, const Input& input);

    QWidget& m_view;
};

} // namespace loopscope
