// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what is to be exported and how, shows what it will look like, and exports it.
#pragma once

#include "ui/export/export_choices.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace loopscope {

class Exporter;

/// Works between the events of the window; a cancelled export leaves no file. Remembers its choices.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What it asks of the user; a test answers as it likes.
    struct Questions
    {
        std::function<QString(const QString& suggestion)> path; // empty: none
        std::function<bool(const QStringList& files)> mayOverwrite; // of those that a file dialog did not ask
    };

    /// The settings must outlive the dialog.
    ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    void setQuestions(Questions questions) { m_questions = std::move(questions); }
    /// How long choices must rest before the preview follows, in ms.
    void setDebounce(int ms) { m_debounce.setInterval(ms); }
    const ExportChoices& choices() const { return m_choices; }
    bool isExporting() const { return m_exporter != nullptr; }

signals:
    void exported(const QStringList& files);
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void reject() override;

private:
    void build();
    QWidget* buildChoices();
    void fill();
    void read();
    void enableChoices();
    void showPreview();
    void showAmount();
    void begin();
    void goOn();
    void end();
    QCheckBox* addCheck(const char* name, const QString& words);

    ExportSubject m_subject;
    QSettings& m_settings;
    ExportChoices m_choices;
    Questions m_questions;
    QTimer m_debounce;
    QTimer m_work;
    std::unique_ptr<Exporter> m_exporter;
    QComboBox* m_format;
    QComboBox* m_view;
    QComboBox* m_steps;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QComboBox* m_theme;
    QSpinBox* m_scale;
    QCheckBox* m_transparent;
    QCheckBox* m_loops;
    std::vector<QCheckBox*> m_boxes; // by Box
    QCheckBox* m_ring;
    QCheckBox* m_sentence;
    QCheckBox* m_code;
    QCheckBox* m_console;
    QWidget* m_form;
    QLabel* m_preview;
    QLabel* m_amount;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_cancel;
};

} // namespace loopscope
