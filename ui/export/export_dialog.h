// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what is to be exported and how, shows what it will look like, and exports it.
#pragma once

#include "ui/export/export_choices.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace loopscope {

class ExportEstimate;
class ExportForm;
class ExportPreview;
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
    ExportPreview& preview() { return *m_preview; }
    const ExportChoices& choices() const;
    bool isExporting() const { return m_exporter != nullptr; }

signals:
    void exported(const QStringList& files);
    void failed(const QString& message);

protected:
    void reject() override;

private:
    void build();
    QScrollArea* buildForm();
    void follow();
    void showAmount();
    void beginEstimate();
    void goOnEstimating();
    void begin();
    void goOn();
    void end();

    ExportSubject m_subject;
    QSettings& m_settings;
    Questions m_questions;
    QTimer m_work;
    QTimer m_weighing;
    std::unique_ptr<Exporter> m_exporter;
    Language m_language = Language::English; // of what is being exported
    std::unique_ptr<ExportEstimate> m_estimate;
    ExportForm* m_form;
    ExportPreview* m_preview;
    QLabel* m_amount;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_cancel;
};

} // namespace loopscope
