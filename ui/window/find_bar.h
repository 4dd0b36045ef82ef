// SPDX-License-Identifier: GPL-3.0-or-later
// A bar above the editor for finding text.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QsciScintilla;

namespace loopscope {

class IconButton;

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// `editor` must outlive the bar.
    explicit FindBar(QsciScintilla& editor, QWidget* parent = nullptr);

    /// Shows the bar; what is selected in the editor is what is looked for.
    void open();
    void close();
    void setTheme(const Theme& theme);
    QLineEdit& field() { return *m_field; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Direction : std::uint8_t
    {
        Onward,
        Backward,
        Here, // the match at the selection may stay
    };
    void find(Direction direction);
    void retranslate();

    QsciScintilla& m_editor;
    QLineEdit* m_field;
    QLabel* m_result;
    IconButton* m_previous;
    IconButton* m_next;
    IconButton* m_close;
};

} // namespace loopscope
