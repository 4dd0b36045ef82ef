// SPDX-License-Identifier: GPL-3.0-or-later
// A strip that says something without getting in the way.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace loopscope {

class IconButton;

class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `action` is the text of a button; empty for none.
    void showMessage(const QString& text, const QString& action = {});
    void setTheme(const Theme& theme);
    QString text() const;

signals:
    void actionRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Theme m_theme;
    QLabel* m_text;
    QPushButton* m_action;
    IconButton* m_close;
};

} // namespace loopscope
