// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of one frame of the Call Stack.
#pragma once

#include "core/trace/inspection.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;

namespace loopscope {

class ConsoleDelegate;
class ConsoleView;
class VariablesModel;

/// Shows what it is given. What the user has unfolded is unfolded again at the next moment.
class VariablesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What is shown where there are no variables to see.
    enum class Message : std::uint8_t
    {
        None,
        EmptyStack, // no frame
        Waiting,
        NoScript, // the frame is none of the program's own code
        Failed,
    };
    struct FrameEntry
    {
        CardId card {};
        QString name;

        friend bool operator==(const FrameEntry&, const FrameEntry&) = default;
    };

    explicit VariablesPanel(QWidget* parent = nullptr);

    /// The frames of the stack, the top first, and which of them is looked at.
    void setFrames(const QList<FrameEntry>& frames, int chosen);
    void setMessage(Message message);
    Message message() const { return m_message; }
    void showScopes(CardId frame, const InspectionAnswer& answer);
    void setTheme(const Theme& theme);
    /// Whether anybody can see it: not behind another tab.
    bool isInSight() const { return m_isInSight && isVisible(); }
    void setInSight(bool isInSight);

    VariablesModel& model() { return *m_model; }
    ConsoleView& view() { return *m_view; }
    QComboBox& chooser() { return *m_chooser; }

signals:
    void frameChosen(loopscope::CardId card);
    /// isInSight() may be another.
    void sightChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showMessage();
    void unfold(const QModelIndex& above, int first, int last);
    void noteFolding(const QModelIndex& index, bool isUnfolded);

    VariablesModel* m_model;
    ConsoleDelegate* m_delegate;
    ConsoleView* m_view;
    QComboBox* m_chooser;
    QLabel* m_label;
    QList<FrameEntry> m_frames;
    QSet<QString> m_unfolded; // paths of values
    QSet<QString> m_folded; // and of scopes
    Message m_message = Message::EmptyStack;
    bool m_isRestoring = false;
    bool m_isInSight = true; // as far as whoever holds it knows
};

} // namespace loopscope
