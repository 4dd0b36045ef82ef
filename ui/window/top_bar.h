// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top: which program, and what to do with it.
#pragma once

#include "ui/theme/theme.h"
#include "ui/wording/language.h"

#include <QWidget>

class QMenu;

namespace loopscope {

class BarButton;
class ElidedLabel;
class IconButton;

class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// The menus must outlive the bar.
    TopBar(QMenu& samples, QMenu& exports, QMenu& everything, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLanguage(Language language);
    /// Shown as it is; changes that are not saved get a dot.
    void setFile(const QString& name, bool isModified);
    void showRecording(std::size_t steps);
    void hideRecording();
    /// A remark about the last move, such as why it stopped; empty for none.
    void showNote(const QString& text);
    const QString& note() const { return m_noteText; }

    BarButton& openButton() { return *m_open; }
    BarButton& saveButton() { return *m_save; }
    BarButton& languageButton() { return *m_language; }
    IconButton& themeButton() { return *m_themeButton; }
    IconButton& presentButton() { return *m_present; }
    BarButton& cancelButton() { return *m_cancel; }

signals:
    void openRequested();
    void saveRequested();
    void languageRequested();
    void themeRequested();
    void presentationRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    BarButton* m_samples;
    BarButton* m_open;
    BarButton* m_save;
    ElidedLabel* m_file;
    ElidedLabel* m_note;
    ElidedLabel* m_status;
    BarButton* m_cancel;
    BarButton* m_export;
    BarButton* m_language;
    IconButton* m_present;
    IconButton* m_themeButton;
    IconButton* m_menu;
    QString m_noteText;
    bool m_isDark = false;
};

} // namespace loopscope
