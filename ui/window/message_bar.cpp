// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/window/icon_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace loopscope {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_theme(theme(ThemeName::Light))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new IconButton(Icon::Close, IconButton::Shape::Bare, this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->hide(); // until a message brings one
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(42, 7, 10, 7);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString& text, const QString& action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

void MessageBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_close->setTheme(theme);
    update();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, Icon::Warning, QRectF(15, height() / 2.0 - 8.5, 17, 17), m_theme.warning);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setHint(tr("Close this message"));
}

} // namespace loopscope
