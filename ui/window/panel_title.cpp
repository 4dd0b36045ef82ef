// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_title.h"

#include "ui/window/elided_label.h"
#include "ui/window/icon_button.h"

#include <QDockWidget>
#include <QHBoxLayout>

namespace loopscope {

PanelTitle::PanelTitle(QDockWidget& dock)
    : QWidget(&dock)
    , m_dock(dock)
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_float(new IconButton(Icon::Float, IconButton::Shape::Bare, this))
    , m_close(new IconButton(Icon::Close, IconButton::Shape::Bare, this))
{
    setObjectName(QStringLiteral("panelBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(QStringLiteral("panelName"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 6, 0);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addStretch(1);
    layout->addWidget(m_float);
    layout->addWidget(m_close);
    connect(m_float, &IconButton::clicked, this, [this] { m_dock.setFloating(!m_dock.isFloating()); });
    connect(m_close, &IconButton::clicked, &m_dock, &QDockWidget::close);
}

void PanelTitle::setTheme(const Theme& theme)
{
    m_float->setTheme(theme);
    m_close->setTheme(theme);
    updateGeometry();
}

void PanelTitle::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    for (QWidget* part : std::initializer_list<QWidget*> { m_name, m_float, m_close })
        part->setVisible(!isFolded);
    updateGeometry();
}

void PanelTitle::retranslate()
{
    m_name->setWhole(m_dock.windowTitle());
    m_float->setHint(
        m_dock.isFloating() ? tr("Put it back into the window") : tr("Give it a window of its own"));
    m_close->setHint(tr("Hide it; the View menu shows it again"));
}

QSize PanelTitle::sizeHint() const
{
    return m_isFolded ? QSize(0, 0) : QWidget::sizeHint();
}

QSize PanelTitle::minimumSizeHint() const
{
    return m_isFolded ? QSize(0, 0) : QWidget::minimumSizeHint();
}

} // namespace loopscope
