// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_form.h"

#include "ui/wording/scene_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace loopscope {

namespace {

/// Sizes that pictures are often wanted in, before they are scaled.
struct SizePreset
{
    QSize size;
    QString words;
};

std::vector<SizePreset> sizePresets()
{
    return { { QSize(0, 0), ExportForm::tr("Suits what is in it") },
        { { 1280, 720 }, ExportForm::tr("Slide, 16:9 (1280 x 720)") },
        { { 1024, 768 }, ExportForm::tr("Slide, 4:3 (1024 x 768)") },
        { { 1440, 900 }, ExportForm::tr("Screen (1440 x 900)") },
        { { 1200, 630 }, ExportForm::tr("Article's head (1200 x 630)") },
        { { 800, 800 }, ExportForm::tr("Square (800 x 800)") }, { QSize(), ExportForm::tr("Another size") } };
}

} // namespace

ExportForm::ExportForm(const ExportSubject& subject, const ExportChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_layout(new QFormLayout(this))
{
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setContentsMargins(0, 0, 12, 0);
    buildWhat(subject);
    buildLook();
    buildParts();
    fill(subject);
}

void ExportForm::addHeading(const QString& words)
{
    auto* heading = new QLabel(words, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, m_layout->rowCount() > 0 ? 10 : 0, 0, 2);
    m_layout->addRow(heading);
}

QComboBox* ExportForm::addBox(const char* name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::read);
    m_layout->addRow(label, box);
    return box;
}

QSpinBox* ExportForm::makeSpin(const char* name, int from, int to)
{
    auto* spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(from, to);
    connect(spin, &QSpinBox::valueChanged, this, &ExportForm::read);
    return spin;
}

QSpinBox* ExportForm::addSpin(const char* name, const QString& label, int from, int to)
{
    QSpinBox* spin = makeSpin(name, from, to);
    m_layout->addRow(label, spin);
    return spin;
}

QCheckBox* ExportForm::makeCheck(const char* name, const QString& words)
{
    auto* check = new QCheckBox(words, this);
    check->setObjectName(QLatin1String(name));
    connect(check, &QCheckBox::toggled, this, &ExportForm::read);
    return check;
}

void ExportForm::addPair(QSpinBox* first, const QString& between, QSpinBox* second, const QString& label)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(first, 1);
    layout->addWidget(new QLabel(between, row));
    layout->addWidget(second, 1);
    m_layout->addRow(label, row);
}

void ExportForm::buildWhat(const ExportSubject& subject)
{
    addHeading(tr("What"));
    m_format = addBox("format", tr("Format"));
    m_format->addItems({ tr("PNG picture"), tr("SVG drawing"), tr("PDF"), tr("Animated GIF"),
        tr("Table in Markdown"), tr("Table in HTML"), tr("Table in CSV"), tr("Recording in JSON") });
    m_view = addBox("view", tr("Layout"));
    const std::pair<ExportView, QString> views[] = { { ExportView::Boxes, tr("A picture for each step") },
        { ExportView::Storyboard, tr("All steps in one picture") },
        { ExportView::Handout, tr("A handout to print") }, { ExportView::Timeline, tr("The timeline") },
        { ExportView::Charts, tr("The charts") } };
    for (const auto& [view, words] : views)
        m_view->addItem(words, static_cast<int>(view));
    m_steps = addBox("steps", tr("Steps"));
    m_steps->addItems({ tr("This step"), tr("From … to …"), tr("All steps"),
        tr("The lesson's chosen steps (%1)").arg(subject.chosen.size()), tr("The steps that matter") });
    const int last = static_cast<int>(subject.trace->size());
    m_first = makeSpin("first", 0, last);
    m_last = makeSpin("last", 0, last);
    addPair(m_first, QStringLiteral("–"), m_last, tr("From, to"));
    m_range = m_first->parentWidget();
    m_perPage = addSpin("perPage", tr("Steps on a page"), 1, kMostPerPage);
}

void ExportForm::buildLook()
{
    addHeading(tr("Look"));
    m_theme = addBox("theme", tr("Colours"));
    m_theme->addItems({ tr("Light"), tr("Dark"), tr("High contrast"), tr("Print, saves ink") });
    m_language = addBox("language", tr("Language"));
    m_language->addItems({ QStringLiteral("English"), QStringLiteral("한국어") });
    m_size = addBox("size", tr("Size"));
    for (const SizePreset& preset : sizePresets())
        m_size->addItem(preset.words, preset.size);
    m_width = makeSpin("width", kLeastSide, kGreatestSide);
    m_height = makeSpin("height", kLeastSide, kGreatestSide);
    addPair(m_width, QStringLiteral("×"), m_height, tr("Width, height"));
    m_sides = m_width->parentWidget();
    m_scale = addSpin("scale", tr("Sharpness"), 1, 8);
    m_scale->setSuffix(QStringLiteral(" ×"));
    m_transparent = makeCheck("transparent", tr("Transparent background"));
    m_loops = makeCheck("loops", tr("Plays again and again"));
    m_annotations = makeCheck("annotations", tr("With the lesson's annotations"));
    for (QCheckBox* check : { m_transparent, m_loops, m_annotations })
        m_layout->addRow(check);
}

void ExportForm::buildParts()
{
    addHeading(tr("In the picture"));
    m_parts.push_back(m_layout->itemAt(m_layout->rowCount() - 1, QFormLayout::SpanningRole)->widget());
    auto* widget = new QWidget(this);
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    for (const Box box : kBoxes)
        m_boxes.push_back(makeCheck("box", boxTitle(box)));
    m_ring = makeCheck("ring", tr("Event loop"));
    m_sentence = makeCheck("sentence", tr("Sentence"));
    m_code = makeCheck("code", tr("Code"));
    m_console = makeCheck("console", tr("Console"));
    std::vector<QCheckBox*> all = m_boxes;
    all.insert(all.end(), { m_ring, m_sentence, m_code, m_console });
    for (std::size_t i = 0; i < all.size(); ++i)
        grid->addWidget(all[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
    m_layout->addRow(widget);
    m_parts.push_back(widget);
}

void ExportForm::fill(const ExportSubject& subject)
{
    m_isFilling = true;
    m_format->setCurrentIndex(static_cast<int>(m_choices.format));
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(m_choices.view)));
    m_steps->setCurrentIndex(static_cast<int>(m_choices.steps));
    m_first->setValue(static_cast<int>(subject.moment));
    m_last->setValue(static_cast<int>(subject.trace->size()));
    m_perPage->setValue(m_choices.perPage);
    m_theme->setCurrentIndex(static_cast<int>(m_choices.theme));
    m_language->setCurrentIndex(static_cast<int>(m_choices.language));
    const QSize size = m_choices.size.isEmpty() ? QSize(0, 0) : m_choices.size;
    const int preset = m_size->findData(size);
    m_size->setCurrentIndex(preset >= 0 ? preset : m_size->count() - 1);
    const QSize typed = size.isEmpty() ? naturalSize(m_choices.view, m_choices.parts).toSize() : size;
    m_width->setValue(typed.width());
    m_height->setValue(typed.height());
    m_scale->setValue(static_cast<int>(m_choices.scale));
    m_transparent->setChecked(m_choices.background == Background::Transparent);
    m_loops->setChecked(m_choices.loops);
    m_annotations->setChecked(m_choices.annotations);
    for (const Box box : kBoxes)
        m_boxes[index(box)]->setChecked(m_choices.parts.scene.has(box));
    m_ring->setChecked(m_choices.parts.scene.ring);
    m_sentence->setChecked(m_choices.parts.scene.sentence);
    m_code->setChecked(m_choices.parts.code);
    m_console->setChecked(m_choices.parts.console);
    m_isFilling = false;
    read();
}

void ExportForm::readSize()
{
    const QSize preset = m_size->currentData().toSize();
    m_choices.size = preset.isValid() ? preset : QSize(m_width->value(), m_height->value());
}

void ExportForm::read()
{
    if (m_isFilling)
        return;
    m_choices.format = static_cast<ExportFormat>(m_format->currentIndex());
    m_choices.view = static_cast<ExportView>(m_view->currentData().toInt());
    m_choices.steps = static_cast<ExportSteps>(m_steps->currentIndex());
    m_choices.first = static_cast<std::size_t>(m_first->value());
    m_choices.last = static_cast<std::size_t>(m_last->value());
    m_choices.perPage = m_perPage->value();
    m_choices.theme = static_cast<ThemeName>(m_theme->currentIndex());
    m_choices.language = static_cast<Language>(m_language->currentIndex());
    readSize();
    m_choices.scale = m_scale->value();
    m_choices.background = m_transparent->isChecked() ? Background::Transparent : Background::Opaque;
    m_choices.loops = m_loops->isChecked();
    m_choices.annotations = m_annotations->isChecked();
    for (const Box box : kBoxes)
        m_choices.parts.scene.boxes[index(box)] = m_boxes[index(box)]->isChecked();
    m_choices.parts.scene.ring = m_ring->isChecked();
    m_choices.parts.scene.sentence = m_sentence->isChecked();
    m_choices.parts.code = m_code->isChecked();
    m_choices.parts.console = m_console->isChecked();
    showWhatApplies();
    emit changed();
}

void ExportForm::showWhatApplies()
{
    const bool isDrawn = isPicture(m_choices.format);
    const bool isImage = m_choices.format == ExportFormat::Png || m_choices.format == ExportFormat::Gif;
    const bool isGif = m_choices.format == ExportFormat::Gif;
    const bool isHandout = m_choices.view == ExportView::Handout;
    const bool isOfBoxes = m_choices.view <= ExportView::Handout;
    const auto show = [this](QWidget* field, bool isShown) {
        m_layout->setRowVisible(field, isShown);
    };
    for (QWidget* each : std::initializer_list<QWidget*> { m_view, m_steps, m_theme })
        show(each, isDrawn);
    // Text is in the words of the table, which has a language as well.
    show(m_language, m_choices.format != ExportFormat::Json);
    show(m_range, isDrawn && m_choices.steps == ExportSteps::Range);
    show(m_perPage, isDrawn && isHandout);
    show(m_size, isDrawn && !isHandout);
    show(m_sides, isDrawn && !isHandout && !m_size->currentData().toSize().isValid());
    show(m_scale, isImage);
    show(m_transparent, isDrawn && !isGif && !isHandout);
    show(m_loops, isGif);
    show(m_annotations, isDrawn && isOfBoxes);
    for (QWidget* each : m_parts)
        show(each, isDrawn && isOfBoxes);
}

} // namespace loopscope
