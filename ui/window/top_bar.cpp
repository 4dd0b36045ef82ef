// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/top_bar.h"

#include "ui/theme/text_size.h"
#include "ui/window/bar_button.h"
#include "ui/window/elided_label.h"
#include "ui/window/icon_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace loopscope {

namespace {

constexpr int kHeight = 48;
constexpr int kLongestFileName = 320; // pixels

} // namespace

TopBar::TopBar(QMenu& samples, QMenu& exports, QMenu& everything, QWidget* parent)
    : QWidget(parent)
    , m_samples(new BarButton(this))
    , m_open(new BarButton(this))
    , m_save(new BarButton(this))
    , m_file(new ElidedLabel(Qt::ElideMiddle, this))
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_status(new ElidedLabel(Qt::ElideRight, this))
    , m_cancel(new BarButton(this))
    , m_export(new BarButton(this))
    , m_language(new BarButton(this))
    , m_present(new IconButton(Icon::Present, IconButton::Shape::Square, this))
    , m_themeButton(new IconButton(Icon::Moon, IconButton::Shape::Square, this))
    , m_menu(new IconButton(Icon::Menu, IconButton::Shape::Square, this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_file->setObjectName(QStringLiteral("fileName"));
    m_note->setObjectName(QStringLiteral("note"));
    m_status->setObjectName(QStringLiteral("status"));
    m_samples->setDropDown(&samples);
    m_export->setDropDown(&exports);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_samples);
    layout->addWidget(m_open);
    layout->addWidget(m_save);
    layout->addSpacing(6);
    layout->addWidget(m_file);
    layout->addStretch(1);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    layout->addWidget(m_status);
    layout->addWidget(m_cancel);
    layout->addSpacing(6);
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_export, m_present, m_language, m_themeButton, m_menu })
        layout->addWidget(widget);

    connect(m_open, &BarButton::clicked, this, &TopBar::openRequested);
    connect(m_save, &BarButton::clicked, this, &TopBar::saveRequested);
    connect(m_cancel, &BarButton::clicked, this, &TopBar::cancelRequested);
    connect(m_language, &BarButton::clicked, this, &TopBar::languageRequested);
    connect(m_present, &IconButton::clicked, this, &TopBar::presentationRequested);
    connect(m_themeButton, &IconButton::clicked, this, &TopBar::themeRequested);
    connect(m_menu, &IconButton::clicked, this, [this, &everything] {
        const QSize size = everything.sizeHint();
        everything.popup(m_menu->mapToGlobal(QPoint(m_menu->width() - size.width(), m_menu->height() + 4)));
    });
    hideRecording();
    retranslate();
}

void TopBar::setTheme(const Theme& theme)
{
    m_isDark = theme.isDark();
    setFixedHeight(qRound(kHeight * iconScale(theme.textScale)));
    m_file->setMostWidth(qRound(kLongestFileName * theme.textScale));
    m_themeButton->setTheme(theme);
    m_themeButton->setIcon(m_isDark ? Icon::Sun : Icon::Moon);
    m_present->setTheme(theme);
    m_menu->setTheme(theme);
    retranslate();
}

void TopBar::setLanguage(Language language)
{
    // The language that a press leads to, in its own words.
    m_language->setLabel(language == Language::Korean ? QStringLiteral("English") : QStringLiteral("한국어"));
}

void TopBar::setFile(const QString& name, bool isModified)
{
    m_file->setWhole(name, isModified ? QStringLiteral(" •") : QString(),
        isModified ? tr("%1 has changes that are not saved.").arg(name) : QString());
}

void TopBar::showRecording(std::size_t steps)
{
    m_status->setWhole(tr("Recording… %1 steps").arg(QLocale().toString(static_cast<qulonglong>(steps))));
    m_status->show();
    m_cancel->show();
}

void TopBar::hideRecording()
{
    m_status->hide();
    m_cancel->hide();
}

void TopBar::showNote(const QString& text)
{
    m_noteText = text;
    m_note->setWhole(text);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_samples->setLabel(tr("Samples"));
    m_open->setLabel(tr("Open…"));
    m_save->setLabel(tr("Save"));
    m_cancel->setLabel(tr("Cancel"));
    m_export->setLabel(tr("Export"));
    m_samples->setToolTip(tr("Programs to begin with"));
    m_open->setToolTip(tr("Open a program from a file  (Ctrl+O)"));
    m_save->setToolTip(tr("Save the program  (Ctrl+S)"));
    m_cancel->setToolTip(tr("Stop recording; what has been recorded stays"));
    m_export->setToolTip(tr("The picture of this step, for slides and articles"));
    m_language->setToolTip(tr("Switch to Korean"));
    m_themeButton->setHint(m_isDark ? tr("Light colours") : tr("Dark colours"));
    m_present->setHint(tr("Present in full screen"), QStringLiteral("Ctrl+F5"));
    m_menu->setHint(tr("All commands"));
}

} // namespace loopscope
