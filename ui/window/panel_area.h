// SPDX-License-Identifier: GPL-3.0-or-later
// The room between the bars: panels that dock, float, hide, stand behind each other as tabs.
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/panel.h"

#include <QMainWindow>

#include <optional>
#include <vector>

namespace loopscope {

class PanelTitle;

/// Until someone moves a panel, it arranges them itself for the room that there is: everything side by side;
/// the timeline as a tab beside the picture where the screen is small or the text large; the picture above
/// all else on half a screen.
class PanelArea final : public QMainWindow
{
    Q_OBJECT

public:
    explicit PanelArea(QWidget* parent = nullptr);

    /// Takes the widget. Each panel once, Code and Scene first.
    void add(Panel panel, QWidget* content);
    bool has(Panel panel) const { return m_docks[loopscope::index(panel)] != nullptr; }
    /// Whether the user has it in the window, be it behind another tab.
    bool isShown(Panel panel) const;
    /// Shows it in front of its tabs, or hides it.
    void setShown(Panel panel, bool isShown);
    /// In front of the tabs that it stands among; shows it where it is hidden.
    void bringToFront(Panel panel);
    QDockWidget* dock(Panel panel) const { return m_docks[loopscope::index(panel)]; }
    /// Whether the program and the picture have titles to be dragged by too.
    void setAllTitlesShown(bool areShown);
    bool areAllTitlesShown() const { return m_areAllTitlesShown; }
    void setTheme(const Theme& theme);

    /// Puts every panel where it was in the beginning.
    void resetArrangement();
    /// The arrangement that the user has made; empty where it is the first one still.
    QByteArray arrangement() const;
    /// Takes what arrangement() gave; anything else changes nothing.
    void restoreArrangement(const QByteArray& bytes);
    /// Hides all of it, so that what is in the panels can be shown elsewhere, until endPresentation().
    void beginPresentation();
    void endPresentation();
    bool isPresenting() const { return m_before.has_value(); }

signals:
    /// A panel has been shown or hidden.
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Room : std::uint8_t
    {
        Wide,
        Compact,
        Tall
    };
    Room room() const;
    QByteArray putTogether(Room room);
    void arrange();
    void arrangeSizes();
    void comeBack();
    void shareOutAgain();
    void keepOnesOwn();
    void noteChange();
    void showTitles();
    void retranslate();

    std::array<QDockWidget*, kPanels.size()> m_docks {};
    std::array<PanelTitle*, kPanels.size()> m_titles {};
    Theme m_theme;
    std::array<QByteArray, 3> m_homes; // the first arrangement, by Room
    /// How the panels stood in an area of this size.
    struct Arrangement
    {
        QByteArray bytes;
        QSize size;
    };
    std::optional<Arrangement> m_before; // the presentation
    std::vector<QDockWidget*> m_floating; // before it
    std::optional<Arrangement> m_comingBack; // once the window has its size again
    bool m_isOnesOwn = false; // the user's, no longer the first arrangement
    bool m_isArranging = false;
    Room m_room = Room::Wide; // that it was arranged for
    bool m_areAllTitlesShown = false;
};

/// "Timeline"
QString nameOf(Panel panel);

} // namespace loopscope
