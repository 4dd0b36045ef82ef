// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_preview.h"

#include "ui/export/handout.h"
#include "ui/export/moment_picture.h"
#include "ui/export/storyboard.h"
#include "ui/wording/language_scope.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace loopscope {

namespace {

constexpr int kPause = 150; // ms
constexpr double kMargin = 8;
constexpr double kLeastScale = 0.02;

} // namespace

ExportPreview::ExportPreview(std::shared_ptr<const Trace> trace, Language spoken, QWidget* parent)
    : QWidget(parent)
    , m_trace(std::move(trace))
    , m_spoken(spoken)
    , m_language(spoken)
    , m_picture(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_forward(new QToolButton(this))
    , m_name(new QLabel(this))
{
    m_picture->setObjectName(QStringLiteral("preview"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(280, 200);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setAccessibleName(tr("Preview"));
    m_slider->setObjectName(QStringLiteral("previewed"));
    m_slider->setAccessibleName(tr("Which picture is shown"));
    m_back->setObjectName(QStringLiteral("barButton"));
    m_forward->setObjectName(QStringLiteral("barButton"));
    m_back->setText(QStringLiteral("‹"));
    m_forward->setText(QStringLiteral("›"));
    m_back->setToolTip(tr("The picture before"));
    m_forward->setToolTip(tr("The next picture"));
    connect(m_back, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() + 1); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picture, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_slider, 1);
    row->addWidget(m_forward);
    row->addWidget(m_name);
    layout->addLayout(row);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreview::begin);
    connect(&m_work, &QTimer::timeout, this, &ExportPreview::drawNext);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        nameShown();
        begin(); // at once: it is one picture, and another one stops it
    });
}

std::size_t ExportPreview::shown() const
{
    return static_cast<std::size_t>(m_slider->value());
}

std::size_t ExportPreview::count() const
{
    if (m_request.view == ExportView::Storyboard)
        return std::min<std::size_t>(m_request.moments.size(), 1);
    return m_request.view == ExportView::Handout ? handoutPages(m_request) : m_request.moments.size();
}

void ExportPreview::setRequest(const ExportRequest& request, Language language)
{
    m_request = request;
    m_language = language;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(static_cast<int>(count()) - 1, 0));
    m_slider->setPageStep(std::max(static_cast<int>(count()) / 10, 1));
    nameShown();
    m_work.stop();
    m_pause.start();
}

void ExportPreview::setWords(const QString& words)
{
    m_request = {};
    m_pause.stop();
    m_work.stop();
    m_picture->setText(words);
    nameShown();
}

void ExportPreview::nameShown()
{
    const bool isOne = count() < 2;
    m_slider->setVisible(!isOne);
    m_back->setVisible(!isOne);
    m_forward->setVisible(!isOne);
    m_name->setVisible(!isOne);
    m_back->setEnabled(m_slider->value() > 0);
    m_forward->setEnabled(m_slider->value() < m_slider->maximum());
    if (isOne)
        return;
    if (m_request.view == ExportView::Handout)
        m_name->setText(tr("Page %1 of %2").arg(shown() + 1).arg(count()));
    else
        m_name->setText(tr("Step %1 (%2 of %3)")
                            .arg(QLocale().toString(static_cast<qulonglong>(m_request.moments[shown()])))
                            .arg(shown() + 1)
                            .arg(count()));
}

Sheet ExportPreview::sheet() const
{
    if (m_request.view == ExportView::Storyboard)
        return storyboardOf(*m_trace, m_request);
    if (m_request.view == ExportView::Handout)
        return handoutPage(*m_trace, m_request, shown());
    const Picture picture = pictureOf(m_request, *m_trace, m_request.moments[shown()]);
    return { picture.size, { picture.paint } };
}

void ExportPreview::begin()
{
    m_pause.stop();
    if (m_request.moments.empty())
        return;
    m_sheet = sheet();
    m_done = 0;
    const double ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(m_picture->size()) - QSizeF(kMargin, kMargin);
    const double fit
        = std::min({ room.width() / m_sheet.size.width(), room.height() / m_sheet.size.height(), 1.0 });
    m_scale = std::max(kLeastScale, fit) * ratio;
    m_image
        = QImage((m_sheet.size * m_scale).toSize().expandedTo({ 1, 1 }), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    // Paper is white where nothing is printed.
    m_image.fill(m_request.view == ExportView::Handout ? Qt::white : Qt::transparent);
    m_work.start(0);
}

void ExportPreview::drawNext()
{
    if (m_done < m_sheet.pieces.size()) {
        const LanguageScope scope(m_language, m_spoken);
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = m_scale / m_image.devicePixelRatio();
        painter.scale(scale, scale);
        m_sheet.pieces[m_done++](painter);
    }
    if (m_done < m_sheet.pieces.size())
        return;
    m_work.stop();
    m_picture->setPixmap(QPixmap::fromImage(m_image));
    emit drawn();
}

void ExportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_request.moments.empty())
        m_pause.start();
}

} // namespace loopscope
