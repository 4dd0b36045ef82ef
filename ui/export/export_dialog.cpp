// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/export/exporter.h"
#include "ui/export/picture_writers.h"
#include "ui/wording/scene_wording.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr int kDebounce = 150; // ms
constexpr QSize kFirstSize(980, 620);
constexpr int kFormWidth = 400;
constexpr auto kFolderKey = "export/folder";

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_settings(settings)
    , m_choices(rememberedChoices(settings))
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
    fill();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    connect(&m_debounce, &QTimer::timeout, this, &ExportDialog::showPreview);
    connect(&m_work, &QTimer::timeout, this, &ExportDialog::goOn);
    enableChoices();
    showAmount();
    m_debounce.start();
}

ExportDialog::~ExportDialog() = default;

QCheckBox* ExportDialog::addCheck(const char* name, const QString& words)
{
    auto* check = new QCheckBox(words, this);
    check->setObjectName(QLatin1String(name));
    connect(check, &QCheckBox::toggled, this, &ExportDialog::read);
    return check;
}

void ExportDialog::build()
{
    setWindowTitle(tr("Export"));
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(280, 200);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("Preview"));
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

    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = buildChoices();
    area->setWidget(m_form);
    area->setMinimumWidth(std::max(kFormWidth, m_form->minimumSizeHint().width() + 24));
    area->setMaximumWidth(area->minimumWidth());
    auto* layout = new QGridLayout(this);
    layout->setSpacing(12);
    layout->addWidget(area, 0, 0);
    layout->addWidget(m_preview, 0, 1, 1, 2);
    layout->addWidget(m_amount, 1, 0);
    layout->addWidget(m_progress, 1, 1, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    layout->addLayout(buttons, 2, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(0, 1);
    resize(kFirstSize);
}

QWidget* ExportDialog::buildChoices()
{
    auto* widget = new QWidget(this);
    auto* form = new QFormLayout(widget);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addBox = [&](const char* name, const QString& label, const QStringList& words) {
        auto* box = new QComboBox(widget);
        box->setObjectName(QLatin1String(name));
        box->addItems(words);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::read);
        form->addRow(label, box);
        return box;
    };
    const auto addSpin = [&](const char* name, const QString& label, int from, int to) {
        auto* spin = new QSpinBox(widget);
        spin->setObjectName(QLatin1String(name));
        spin->setRange(from, to);
        connect(spin, &QSpinBox::valueChanged, this, &ExportDialog::read);
        form->addRow(label, spin);
        return spin;
    };
    const int last = static_cast<int>(m_subject.trace->size());
    m_format = addBox("format", tr("Format"),
        { tr("PNG picture"), tr("SVG drawing"), tr("PDF"), tr("Animated GIF"), tr("Table in Markdown"),
            tr("Table in HTML"), tr("Table in CSV"), tr("Recording in JSON") });
    m_view = addBox("view", tr("Layout"),
        { tr("A picture for each step"), tr("All steps in one picture"), tr("A handout to print") });
    m_steps = addBox("steps", tr("Steps"),
        { tr("This step"), tr("From … to …"), tr("All steps"),
            tr("The lesson's chosen steps (%1)").arg(m_subject.chosen.size()), tr("The steps that matter") });
    m_first = addSpin("first", tr("From step"), 0, last);
    m_last = addSpin("last", tr("To step"), 0, last);
    m_theme = addBox(
        "theme", tr("Colours"), { tr("Light"), tr("Dark"), tr("High contrast"), tr("Print, saves ink") });
    m_scale = addSpin("scale", tr("Pixels to one"), 1, 8);
    m_transparent = addCheck("transparent", tr("Transparent background"));
    m_loops = addCheck("loops", tr("Plays again and again"));
    form->addRow(m_transparent);
    form->addRow(m_loops);
    auto* parts = new QGridLayout;
    for (const Box box : kBoxes)
        m_boxes.push_back(addCheck("box", boxTitle(box)));
    m_ring = addCheck("ring", tr("Event loop"));
    m_sentence = addCheck("sentence", tr("Sentence"));
    m_code = addCheck("code", tr("Code"));
    m_console = addCheck("console", tr("Console"));
    std::vector<QCheckBox*> all = m_boxes;
    all.insert(all.end(), { m_ring, m_sentence, m_code, m_console });
    for (std::size_t i = 0; i < all.size(); ++i)
        parts->addWidget(all[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
    form->addRow(new QLabel(tr("In the picture"), widget));
    form->addRow(parts);
    return widget;
}

void ExportDialog::fill()
{
    const ExportChoices choices = m_choices; // every change below is read
    m_choices.first = m_subject.moment;
    for (QWidget* each : m_form->findChildren<QWidget*>())
        each->blockSignals(true);
    m_format->setCurrentIndex(static_cast<int>(choices.format));
    m_view->setCurrentIndex(static_cast<int>(choices.view));
    m_steps->setCurrentIndex(static_cast<int>(choices.steps));
    m_first->setValue(static_cast<int>(m_subject.moment));
    m_last->setValue(static_cast<int>(m_subject.trace->size()));
    m_theme->setCurrentIndex(static_cast<int>(choices.theme));
    m_scale->setValue(static_cast<int>(choices.scale));
    m_transparent->setChecked(choices.background == Background::Transparent);
    m_loops->setChecked(choices.loops);
    for (const Box box : kBoxes)
        m_boxes[index(box)]->setChecked(choices.parts.scene.has(box));
    m_ring->setChecked(choices.parts.scene.ring);
    m_sentence->setChecked(choices.parts.scene.sentence);
    m_code->setChecked(choices.parts.code);
    m_console->setChecked(choices.parts.console);
    for (QWidget* each : m_form->findChildren<QWidget*>())
        each->blockSignals(false);
    read();
}

void ExportDialog::read()
{
    m_choices.format = static_cast<ExportFormat>(m_format->currentIndex());
    m_choices.view = static_cast<ExportView>(m_view->currentIndex());
    m_choices.steps = static_cast<ExportSteps>(m_steps->currentIndex());
    m_choices.first = static_cast<std::size_t>(m_first->value());
    m_choices.last = static_cast<std::size_t>(m_last->value());
    m_choices.theme = static_cast<ThemeName>(m_theme->currentIndex());
    m_choices.scale = m_scale->value();
    m_choices.background = m_transparent->isChecked() ? Background::Transparent : Background::Opaque;
    m_choices.loops = m_loops->isChecked();
    for (const Box box : kBoxes)
        m_choices.parts.scene.boxes[index(box)] = m_boxes[index(box)]->isChecked();
    m_choices.parts.scene.ring = m_ring->isChecked();
    m_choices.parts.scene.sentence = m_sentence->isChecked();
    m_choices.parts.code = m_code->isChecked();
    m_choices.parts.console = m_console->isChecked();
    enableChoices();
    showAmount();
    m_debounce.start();
}

void ExportDialog::enableChoices()
{
    const bool isDrawn = isPicture(m_choices.format);
    const bool isRange = isDrawn && m_choices.steps == ExportSteps::Range;
    for (QWidget* each :
        std::initializer_list<QWidget*> { m_view, m_steps, m_theme, m_ring, m_sentence, m_code, m_console })
        each->setEnabled(isDrawn);
    for (QCheckBox* each : m_boxes)
        each->setEnabled(isDrawn);
    m_first->setEnabled(isRange);
    m_last->setEnabled(isRange);
    m_scale->setEnabled(m_choices.format == ExportFormat::Png || m_choices.format == ExportFormat::Gif);
    m_transparent->setEnabled(isDrawn && m_choices.format != ExportFormat::Gif);
    m_loops->setEnabled(m_choices.format == ExportFormat::Gif);
}

void ExportDialog::showAmount()
{
    const ExportRequest request = requestFor(m_choices, m_subject);
    const QString problem = problemWith(request, *m_subject.trace);
    m_export->setEnabled(problem.isEmpty() && !m_exporter);
    if (!problem.isEmpty()) {
        m_amount->setText(problem);
        return;
    }
    ExportRequest named = request;
    named.path = QStringLiteral("x.") + endingOf(request.format);
    const auto files = static_cast<int>(pathsOf(named).size());
    QString words = tr("%n file(s)", nullptr, files);
    if (isPicture(request.format)) {
        const bool isScaled = request.format == ExportFormat::Png || request.format == ExportFormat::Gif;
        const QSize size = (request.look.size * (isScaled ? request.scale : 1)).toSize();
        words += QStringLiteral(" · ") + tr("%n step(s)", nullptr, static_cast<int>(request.moments.size()))
            + QStringLiteral(" · ") + tr("%1 x %2 pixels each").arg(size.width()).arg(size.height());
    }
    m_amount->setText(words);
}

void ExportDialog::showPreview()
{
    const ExportRequest request = requestFor(m_choices, m_subject);
    if (!isPicture(request.format)) {
        m_preview->setText(tr("The whole recording, as text."));
        return;
    }
    if (!problemWith(request, *m_subject.trace).isEmpty()) {
        m_preview->clear();
        return;
    }
    // One of its pictures is enough to see what it will be like, and is drawn at once.
    const Picture picture = diagramOf(*m_subject.trace, request.moments.front(), request.look);
    const QSizeF room = m_preview->size() - QSize(8, 8);
    const double fit
        = std::min({ room.width() / picture.size.width(), room.height() / picture.size.height(), 1.0 });
    const double ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(imageOf(picture, std::max(0.05, fit * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_debounce.start();
}

void ExportDialog::begin()
{
    ExportRequest request = requestFor(m_choices, m_subject);
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
    remember(m_choices, m_settings);
    m_exporter = std::make_unique<Exporter>(std::move(request), m_subject.trace);
    m_form->setEnabled(false);
    m_export->setEnabled(false);
    m_cancel->setText(tr("Cancel"));
    m_progress->setValue(0);
    m_progress->show();
    m_work.start(0);
}

void ExportDialog::goOn()
{
    if (!m_exporter->next())
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
    enableChoices();
    showAmount();
    if (!exporter->error().isEmpty()) {
        m_amount->setText(exporter->error());
        emit failed(exporter->error());
    } else if (!exporter->written().isEmpty()) {
        emit exported(exporter->written());
        accept();
    }
}

void ExportDialog::reject()
{
    if (!m_exporter) {
        remember(m_choices, m_settings);
        return QDialog::reject();
    }
    m_exporter->cancel();
    end();
}

} // namespace loopscope
