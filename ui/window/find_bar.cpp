// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_bar.h"

#include "ui/window/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <Qsci/qsciscintilla.h>

namespace loopscope {

FindBar::FindBar(QsciScintilla& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_previous(new IconButton(Icon::Up, IconButton::Shape::Bare, this))
    , m_next(new IconButton(Icon::Down, IconButton::Shape::Bare, this))
    , m_close(new IconButton(Icon::Close, IconButton::Shape::Bare, this))
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_result->setObjectName(QStringLiteral("status"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_result);
    for (IconButton* button : { m_previous, m_next, m_close })
        layout->addWidget(button);
    connect(m_field, &QLineEdit::textEdited, this, [this] { find(Direction::Here); });
    connect(m_previous, &IconButton::clicked, this, [this] { find(Direction::Backward); });
    connect(m_next, &IconButton::clicked, this, [this] { find(Direction::Onward); });
    connect(m_close, &IconButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor.selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_field->setText(selected);
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    hide();
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindBar::setTheme(const Theme& theme)
{
    for (IconButton* button : { m_previous, m_next, m_close })
        button->setTheme(theme);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        find(event->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Onward);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::find(Direction direction)
{
    const QString wanted = m_field->text();
    if (wanted.isEmpty()) {
        m_result->clear();
        return;
    }
    int fromLine = 0;
    int fromIndex = 0;
    int toLine = 0;
    int toIndex = 0;
    m_editor.getSelection(&fromLine, &fromIndex, &toLine, &toIndex);
    if (fromLine < 0) {
        m_editor.getCursorPosition(&fromLine, &fromIndex);
        toLine = fromLine;
        toIndex = fromIndex;
    }
    const bool isOnward = direction == Direction::Onward;
    const bool isBackward = direction == Direction::Backward;
    const bool found = m_editor.findFirst(wanted, false, false, false, true, !isBackward,
        isOnward ? toLine : fromLine, isOnward ? toIndex : fromIndex);
    m_result->setText(found ? QString() : tr("Not found"));
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the program"));
    m_previous->setHint(tr("Previous match"), QStringLiteral("Shift+Enter"));
    m_next->setHint(tr("Next match"), QStringLiteral("Enter"));
    m_close->setHint(tr("Close"), QStringLiteral("Esc"));
}

} // namespace loopscope
