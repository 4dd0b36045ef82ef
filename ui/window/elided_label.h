// SPDX-License-Identifier: GPL-3.0-or-later
// A label that cuts its text to its width, and then says the whole of it in its tooltip.
#pragma once

#include <QLabel>

namespace loopscope {

class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    /// `suffix` is never cut; `hint`, if there is one, is the tooltip's second line.
    void setWhole(const QString& text, const QString& suffix = {}, const QString& hint = {});
    /// No wider than this, however much room there is.
    void setMostWidth(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void cut();

    Qt::TextElideMode m_mode;
    QString m_whole;
    QString m_suffix;
    QString m_hint;
    int m_mostWidth = QWIDGETSIZE_MAX;
};

} // namespace loopscope
