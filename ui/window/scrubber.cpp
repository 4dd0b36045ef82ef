// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scrubber.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace loopscope {

namespace {

constexpr double kKnobRadius = 8.5;
constexpr double kTrackTop = 13;
constexpr double kTrackHeight = 5;
constexpr double kTickTop = 2;
constexpr double kTickHeight = 8;
constexpr double kTickWidth = 2;
constexpr double kNearestTicks = 2; // pixels; closer ones are left out
constexpr int kWheelNotch = 120;
constexpr std::size_t kPages = 20;

/// Where a callback was before it ran; the script itself counts to the Call Stack, as in the timeline.
Box boxOf(const Trace& trace, const Step& step)
{
    switch (step.kind) {
    case StepKind::MicrotaskTaken:
        return Box::Microtasks;
    case StepKind::AnimationFrameCallbackTaken:
        return Box::AnimationFrames;
    default:
        return trace.card(step.card).kind == CardKind::Script ? Box::CallStack : Box::Tasks;
    }
}

bool isOwnKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

Scrubber::Scrubber(QWidget* parent)
    : QWidget(parent)
    , m_trace(std::make_shared<Trace>())
    , m_theme(theme(ThemeName::Light))
{
    setObjectName(QStringLiteral("scrubber"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(120);
    setCursor(Qt::PointingHandCursor);
    retranslate();
}

void Scrubber::setTrace(std::shared_ptr<const Trace> trace)
{
    m_trace = std::move(trace);
    m_ticks.clear();
    m_readSteps = 0;
    m_moment = 0;
    noteGrowth();
}

void Scrubber::noteGrowth()
{
    for (; m_readSteps < m_trace->size(); ++m_readSteps) {
        const Step& step = m_trace->step(m_readSteps);
        if (beginsCallback(step.kind))
            m_ticks.push_back({ m_readSteps + 1, boxOf(*m_trace, step) });
    }
    m_tickPicture = {};
    update();
}

void Scrubber::setMoment(std::size_t moment)
{
    m_moment = moment;
    update();
}

void Scrubber::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_tickPicture = {};
    update();
}

ScrubberScale Scrubber::scale() const
{
    return { m_trace->size(), kKnobRadius, std::max(1.0, width() - 2 * kKnobRadius) };
}

QSize Scrubber::sizeHint() const
{
    return { 400, 30 };
}

bool Scrubber::event(QEvent* event)
{
    // The window has shortcuts on some of these keys; with the focus here they are the scrubber's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && isOwnKey(key->key())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Scrubber::paintEvent(QPaintEvent*)
{
    if (m_tickPicture.isNull() || m_tickPicture.deviceIndependentSize().toSize() != size())
        paintTicks();
    const ScrubberScale scale = this->scale();
    const double knob = scale.placeOf(m_moment);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.line);
    painter.drawRoundedRect(QRectF(0, kTrackTop, width(), kTrackHeight), 2.5, 2.5);
    painter.setBrush(m_theme.accent);
    painter.drawRoundedRect(QRectF(0, kTrackTop, knob, kTrackHeight), 2.5, 2.5);
    painter.drawPixmap(0, 0, m_tickPicture);

    const QPointF center(knob, kTrackTop + kTrackHeight / 2);
    if (hasFocus()) {
        QColor halo = m_theme.accent;
        halo.setAlphaF(0.25F);
        painter.setBrush(halo);
        painter.drawEllipse(center, kKnobRadius + 4, kKnobRadius + 4);
    }
    painter.setPen(QPen(m_theme.accent, 3));
    painter.setBrush(m_theme.panel);
    painter.drawEllipse(center, kKnobRadius - 1.5, kKnobRadius - 1.5);
}

void Scrubber::paintTicks()
{
    m_tickPicture = QPixmap(size() * devicePixelRatioF());
    m_tickPicture.setDevicePixelRatio(devicePixelRatioF());
    m_tickPicture.fill(Qt::transparent);
    const ScrubberScale scale = this->scale();
    QPainter painter(&m_tickPicture);
    double last = -kNearestTicks;
    for (const Tick& tick : m_ticks) {
        const double place = std::round(scale.placeOf(tick.moment));
        if (place - last < kNearestTicks)
            continue;
        last = place;
        painter.fillRect(
            QRectF(place - kTickWidth / 2, kTickTop, kTickWidth, kTickHeight), m_theme.hue(tick.box).line);
    }
}

void Scrubber::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit sought(scale().momentAt(event->position().x()));
}

void Scrubber::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        emit sought(scale().momentAt(event->position().x()));
}

void Scrubber::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    m_wheelRest += turned.y() != 0 ? turned.y() : turned.x();
    for (; m_wheelRest >= kWheelNotch; m_wheelRest -= kWheelNotch)
        emit steppedBack();
    for (; m_wheelRest <= -kWheelNotch; m_wheelRest += kWheelNotch)
        emit steppedForward();
    event->accept();
}

void Scrubber::keyPressEvent(QKeyEvent* event)
{
    const std::size_t size = m_trace->size();
    const std::size_t page = std::max<std::size_t>(1, size / kPages);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        emit steppedBack();
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        emit steppedForward();
        break;
    case Qt::Key_PageDown:
        emit sought(m_moment > page ? m_moment - page : 0);
        break;
    case Qt::Key_PageUp:
        emit sought(std::min(size, m_moment + page));
        break;
    case Qt::Key_Home:
        emit sought(0);
        break;
    case Qt::Key_End:
        emit sought(size);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Scrubber::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Scrubber::retranslate()
{
    setAccessibleName(tr("Position in the recording"));
    setToolTip(tr("Drag to any step of the recording. Each tick is a callback, in the colour of the box that "
                  "it came from."));
}

} // namespace loopscope
