// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/words_editor.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr int kWidth = 300;
constexpr int kMargin = 8; // to the edges of its parent

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

WordsEditor::WordsEditor(const QString& words, QPoint middle, QWidget& parent)
    : QPlainTextEdit(words, &parent)
    , m_middle(middle)
{
    setObjectName(QStringLiteral("words"));
    setAccessibleName(tr("The annotation's words"));
    setToolTip(tr("Enter: a new line. Ctrl+Enter: done. Esc: as it was."));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &WordsEditor::fit);
    fit();
    selectAll();
}

void WordsEditor::fit()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width() - 2 * kMargin);
    const int around = 2 * (frameWidth() + qRound(document()->documentMargin())) + contentsMargins().top();
    const int lines = std::max(1, static_cast<int>(std::ceil(document()->size().height())));
    const int needed = lines * fontMetrics().lineSpacing() + around;
    const int height
        = std::min(needed, std::max(room.height() / 2, 2 * fontMetrics().lineSpacing() + around));
    setVerticalScrollBarPolicy(needed > height ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setGeometry(
        std::clamp(m_middle.x() - width / 2, kMargin, std::max(kMargin, room.width() - width - kMargin)),
        std::clamp(m_middle.y() - height / 2, kMargin, std::max(kMargin, room.height() - height - kMargin)),
        width, height);
}

bool WordsEditor::event(QEvent* event)
{
    // What is typed here is no command of the window: not a letter, not an arrow, not Esc.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isPlain = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
        const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
        if ((isPlain && !isFunctionKey) || isEnter(key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void WordsEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit finished(false);
    } else if (isEnter(*event) && (event->modifiers() & Qt::ControlModifier)) {
        QGuiApplication::inputMethod()->commit(); // a syllable that is being composed
        emit finished(true);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
    event->accept(); // or it would go on to the scene
}

void WordsEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        emit finished(true);
}

} // namespace loopscope
