// SPDX-License-Identifier: GPL-3.0-or-later
// Hides the pointer while nobody moves it.
#pragma once

#include <QObject>
#include <QTimer>

namespace loopscope {

/// For the whole program, since a pointer belongs to no window. Shown again when it moves or presses, and
/// when this ends.
class PointerRest final : public QObject
{
    Q_OBJECT

public:
    explicit PointerRest(QObject* parent = nullptr);
    ~PointerRest() override;

    void begin();
    void end();
    bool isHidden() const { return m_isHidden; }
    /// What happens once it has rested long enough.
    void hidePointer();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPointer();

    QTimer m_timer;
    QPoint m_place; // of the pointer when it was last seen to move
    bool m_isHidden = false;
};

} // namespace loopscope
