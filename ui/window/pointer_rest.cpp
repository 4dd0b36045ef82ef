// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pointer_rest.h"

#include <QGuiApplication>
#include <QMouseEvent>

namespace loopscope {

namespace {

constexpr int kRestMs = 2'000;

} // namespace

PointerRest::PointerRest(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRestMs);
    connect(&m_timer, &QTimer::timeout, this, &PointerRest::hidePointer);
}

PointerRest::~PointerRest()
{
    end();
}

void PointerRest::begin()
{
    qGuiApp->installEventFilter(this);
    m_place = QCursor::pos();
    m_timer.start();
}

void PointerRest::end()
{
    if (qGuiApp != nullptr)
        qGuiApp->removeEventFilter(this);
    m_timer.stop();
    showPointer();
}

void PointerRest::hidePointer()
{
    if (!m_isHidden)
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    m_isHidden = true;
}

void PointerRest::showPointer()
{
    if (m_isHidden)
        QGuiApplication::restoreOverrideCursor();
    m_isHidden = false;
}

bool PointerRest::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel;
    bool isMove = false;
    if (event->type() == QEvent::MouseMove) {
        // A window that changes under a pointer at rest makes events of its own.
        const QPoint place = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        isMove = place != m_place;
        m_place = place;
    }
    if (isPress || isMove) {
        showPointer();
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace loopscope
