// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/export/export_estimate.h"
#include "ui/export/export_form.h"
#include "ui/export/export_preview.h"
#include "ui/export/storyboard.h"
#include "ui/wording/language_scope.h"

#include <algorithm>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

namespace loopscope {

namespace {

constexpr QSize kFirstSize(1060, 640);
constexpr int kFormWidth = 330;
constexpr auto kFolderKey = "export/folder";
constexpr auto kSizeKey = "export/dialogSize";

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_settings(settings)
{
    m_questions.path = [this](const QString& suggestion) {
        // Overwriting is asked here, of all files at once.
        return QFileDialog::getSaveFileName(
            this, tr("Export"), suggestion, {}, nullptr, QFileDialog::DontConfirmOverwrite);
    };
    m_questions.mayOverwrite = [this](const QStringList& files) {
        return QMessageBox::question(this, tr("Export"),
                   files.size() == 1 ? tr("%1 exists already. Overwrite it?").arg(files.first())
                                     : tr("%n files of these names exist already, the first is %1. "
                                          "Overwrite them?",
                                         nullptr, static_cast<int>(files.size()))
                                           .arg(files.first()))
            == QMessageBox::Yes;
    };
    build();
    connect(m_form, &ExportForm::changed, this, &ExportDialog::follow);
    connect(m_preview, &ExportPreview::drawn, this, &ExportDialog::beginEstimate);
    connect(&m_work, &QTimer::timeout, this, &ExportDialog::goOn);
    connect(&m_weighing, &QTimer::timeout, this, &ExportDialog::goOnEstimating);
    follow();
}

ExportDialog::~ExportDialog() = default;

const ExportChoices& ExportDialog::choices() const
{
    return m_form->choices();
}

QScrollArea* ExportDialog::buildForm()
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new ExportForm(m_subject, rememberedChoices(m_settings, m_subject.language), this);
    area->setWidget(m_form);
    const int bar = area->verticalScrollBar()->sizeHint().width();
    area->setFixedWidth(std::max(kFormWidth, m_form->minimumSizeHint().width() + bar));
    return area;
}

void ExportDialog::build()
{
    setWindowTitle(tr("Export"));
    QScrollArea* form = buildForm();
    m_preview = new ExportPreview(m_subject.trace, m_subject.language, this);
    m_amount = new QLabel(this);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->hide();
    m_export = new QPushButton(tr("Export…"), this);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    m_cancel = new QPushButton(tr("Close"), this);
    m_cancel->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);

    auto* layout = new QGridLayout(this);
    layout->setSpacing(12);
    layout->addWidget(form, 0, 0);
    layout->addWidget(m_preview, 0, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(m_amount, 1);
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_export);
    layout->addLayout(bottom, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(0, 1);
    resize(m_settings.value(kSizeKey, kFirstSize).toSize());
}

void ExportDialog::follow()
{
    m_weighing.stop();
    m_estimate.reset();
    showAmount();
    const ExportRequest request = requestFor(choices(), m_subject);
    if (!isPicture(request.format)) {
        m_preview->setWords(tr("The whole recording, as text."));
        beginEstimate();
    } else if (!problemWith(request, *m_subject.trace).isEmpty()) {
        m_preview->setWords({});
    } else {
        m_preview->setRequest(request, choices().language);
    }
}

void ExportDialog::showAmount()
{
    const ExportRequest request = requestFor(choices(), m_subject);
    const QString problem = problemWith(request, *m_subject.trace);
    m_export->setEnabled(problem.isEmpty() && !m_exporter);
    if (!problem.isEmpty()) {
        m_amount->setText(problem);
        return;
    }
    ExportRequest named = request;
    named.path = QStringLiteral("x.") + endingOf(request.format);
    QStringList words { tr("%n file(s)", nullptr, static_cast<int>(pathsOf(named).size())) };
    if (isPicture(request.format))
        words.append(tr("%n step(s)", nullptr, static_cast<int>(request.moments.size())));
    if (isPicture(request.format) && request.view != ExportView::Handout) {
        const bool isScaled = request.format == ExportFormat::Png || request.format == ExportFormat::Gif;
        const QSizeF one
            = request.view == ExportView::Storyboard ? storyboardSize(request) : request.look.size;
        const QSize size = (one * (isScaled ? request.scale : 1)).toSize();
        words.append(tr("%1 x %2 pixels").arg(size.width()).arg(size.height()));
    }
    if (m_estimate && m_estimate->bytes())
        words.append(tr("about %1")
                         .arg(QLocale().formattedDataSize(
                             qRound64(*m_estimate->bytes()), 1, QLocale::DataSizeTraditionalFormat)));
    m_amount->setText(words.join(QStringLiteral(" · ")));
}

void ExportDialog::beginEstimate()
{
    if (m_exporter)
        return;
    const ExportRequest request = requestFor(choices(), m_subject);
    // Another picture of the same export: the estimate holds.
    if (m_estimate || !problemWith(request, *m_subject.trace).isEmpty())
        return;
    m_estimate = std::make_unique<ExportEstimate>(request, m_subject.trace, m_preview->shown());
    m_weighing.start(0);
}

void ExportDialog::goOnEstimating()
{
    const LanguageScope scope(choices().language, m_subject.language);
    if (m_estimate->next())
        return;
    m_weighing.stop();
    QMetaObject::invokeMethod(this, &ExportDialog::showAmount, Qt::QueuedConnection);
}

void ExportDialog::begin()
{
    ExportRequest request = requestFor(choices(), m_subject);
    const QDir folder(m_settings.value(kFolderKey, QDir::homePath()).toString());
    const QString ending = u'.' + endingOf(request.format);
    const QString name = QFileInfo(m_subject.title).completeBaseName();
    request.path = m_questions.path(folder.filePath(name + ending));
    if (request.path.isEmpty())
        return;
    if (formatOf(request.path) != request.format)
        request.path += ending;
    QStringList existing;
    for (const QString& path : pathsOf(request)) {
        if (QFileInfo::exists(path))
            existing.append(QDir::toNativeSeparators(path));
    }
    if (!existing.isEmpty() && !m_questions.mayOverwrite(existing))
        return;
    m_settings.setValue(kFolderKey, QFileInfo(request.path).absolutePath());
    remember(choices(), m_settings);
    m_language = choices().language;
    m_weighing.stop();
    m_exporter = std::make_unique<Exporter>(std::move(request), m_subject.trace);
    m_amount->hide();
    m_form->setEnabled(false);
    m_export->setEnabled(false);
    m_cancel->setText(tr("Cancel"));
    m_progress->setValue(0);
    m_progress->show();
    m_work.start(0);
}

void ExportDialog::goOn()
{
    bool isMore = false;
    {
        const LanguageScope scope(m_language, m_subject.language);
        isMore = m_exporter->next();
    }
    if (!isMore)
        return end();
    const ExportProgress progress = m_exporter->progress();
    m_progress->setMaximum(static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
}

void ExportDialog::end()
{
    m_work.stop();
    const std::unique_ptr<Exporter> exporter = std::move(m_exporter);
    m_form->setEnabled(true);
    m_progress->hide();
    m_cancel->setText(tr("Close"));
    m_amount->show();
    showAmount();
    if (!exporter->error().isEmpty()) {
        m_amount->setText(exporter->error());
        emit failed(exporter->error());
    } else if (!exporter->written().isEmpty()) {
        m_settings.setValue(kSizeKey, size());
        emit exported(exporter->written());
        accept();
    }
}

void ExportDialog::reject()
{
    if (!m_exporter) {
        m_settings.setValue(kSizeKey, size());
        remember(choices(), m_settings);
        return QDialog::reject();
    }
    m_exporter->cancel();
    end();
}

} // namespace loopscope
