// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words of an annotation are changed, over the picture.
#pragma once

#include <QPlainTextEdit>

namespace loopscope {

/// As high as its lines, up to a half of the widget that it stands on. Enter begins a new line, Ctrl+Enter
/// and the loss of the focus keep the words, Esc leaves them as they were.
class WordsEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Stands at this point of its parent, all of it inside.
    WordsEditor(const QString& words, QPoint middle, QWidget& parent);

signals:
    void finished(bool isToBeKept);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();

    QPoint m_middle;
};

} // namespace loopscope
