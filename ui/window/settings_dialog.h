// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be set, in one place; what is set holds at once.
#pragma once

#include "ui/window/settings.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTabWidget;

namespace loopscope {

class SettingsForm;

/// Beside the window, which shows each change. Follows changes that are made elsewhere.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The settings must outlive the dialog.
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

    enum class Page : std::uint8_t
    {
        Look,
        Recording,
        Limits,
        Presentation
    };
    void showPage(Page page);
    /// How long typing must rest before it holds; in ms.
    void setRest(int ms);
    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildLook(SettingsForm& form);
    void buildRecording(SettingsForm& form);
    void buildLimits(SettingsForm& form);
    void buildPresentation(SettingsForm& form);
    SettingsForm* addPage(const QString& title);
    void change(const std::function<void(LookSettings&)>& change);
    void change(const std::function<void(Options&)>& change);
    void change(const std::function<void(PresentationSettings&)>& change);
    void restoreDefaults();
    bool isDefault() const;
    void refresh();
    Page page() const;

    Settings& m_settings;
    QTabWidget* m_tabs;
    QPushButton* m_restore;
    QPushButton* m_close;
    std::vector<SettingsForm*> m_forms; // by Page
};

} // namespace loopscope
