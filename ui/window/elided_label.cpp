// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/elided_label.h"

#include <QEvent>

namespace loopscope {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString& text, const QString& suffix, const QString& hint)
{
    m_whole = text;
    m_suffix = suffix;
    m_hint = hint;
    setAccessibleName(text);
    updateGeometry();
    cut();
}

void ElidedLabel::setMostWidth(int pixels)
{
    m_mostWidth = pixels;
    updateGeometry();
    cut();
}

QSize ElidedLabel::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(m_whole + m_suffix) + 2;
    return { std::min(words, m_mostWidth), QLabel::sizeHint().height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("M…M") + m_suffix);
    return { std::min(least, sizeHint().width()), QLabel::minimumSizeHint().height() };
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    cut();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        cut();
    }
}

void ElidedLabel::cut()
{
    const int room = width() - fontMetrics().horizontalAdvance(m_suffix);
    const QString shown = fontMetrics().elidedText(m_whole, m_mode, room);
    QStringList tips;
    if (shown != m_whole)
        tips += m_whole;
    if (!m_hint.isEmpty())
        tips += m_hint;
    setText(shown + m_suffix);
    setToolTip(tips.join(u'\n'));
}

} // namespace loopscope
