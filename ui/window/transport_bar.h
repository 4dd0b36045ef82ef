// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the bottom: moving through the recording.
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/player.h"
#include "ui/wording/chosen_step.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace loopscope {

class BarButton;
class IconButton;
class Scrubber;
class WindowActions;

/// Shows a player and commands it.
class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    TransportBar(Player& player, const WindowActions& actions, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The lesson's steps, to be ticked on the scrubber.
    void setChosen(const std::vector<ChosenStep>& steps);

    IconButton& playButton() { return *m_play; }
    IconButton& forwardButton() { return *m_forward; }
    IconButton& backButton() { return *m_back; }
    IconButton& toStartButton() { return *m_toStart; }
    IconButton& toEndButton() { return *m_toEnd; }
    Scrubber& scrubber() { return *m_scrubber; }
    QLabel& count() { return *m_count; }

    QSize minimumSizeHint() const override;

signals:
    /// Someone has used the bar with the mouse.
    void used();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A bar that is too narrow for all of it leaves out what a key or the scrubber does too.
    enum class Form : std::uint8_t
    {
        Whole,
        Short
    };
    int leastWidth(Form form) const;
    void chooseForm();
    QString countWords(Form form) const;
    int countWidth(Form form) const;
    void retranslate();
    void follow();
    void fillMenus();

    Player& m_player;
    const WindowActions& m_actions;
    Form m_form = Form::Whole;
    IconButton* m_toStart;
    IconButton* m_back;
    IconButton* m_play;
    IconButton* m_forward;
    IconButton* m_toEnd;
    BarButton* m_stride;
    Scrubber* m_scrubber;
    QLabel* m_count;
    BarButton* m_speed;
    QMenu* m_strideMenu;
    QMenu* m_speedMenu;
};

} // namespace loopscope
