// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scrubber.h"

#include "ui/wording/step_sentence.h"
#include "ui/wording/time_wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace loopscope {

namespace {

constexpr double kKnobRadius = 8.5;
constexpr double kTrackTop = 13;
constexpr double kTrackHeight = 5;
constexpr double kTickTop = 1;
constexpr double kTickBottom = 11;
constexpr double kShortTick = 5;
constexpr double kTickWidth = 2;
constexpr double kUnderTrack = 25; // the middle of what stands there
constexpr double kSignRadius = 3;
constexpr double kDiamond = 4.5; // half of one that marks a chosen step
constexpr double kCloseToTick = 3; // pixels
constexpr int kWheelNotch = 120;
constexpr std::size_t kPages = 20;

Box boxOf(TickKind kind)
{
    switch (kind) {
    case TickKind::Microtask:
    case TickKind::Checkpoint:
        return Box::Microtasks;
    case TickKind::FrameCallback:
    case TickKind::Frame:
        return Box::AnimationFrames;
    case TickKind::Task:
        return Box::Tasks;
    default: // the script itself counts to the Call Stack, as in the timeline
        return Box::CallStack;
    }
}

bool isShort(TickKind kind)
{
    return kind == TickKind::Microtask || kind == TickKind::FrameCallback;
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
    m_breakpointTicks.clear();
    m_readSteps = 0;
    m_moment = 0;
    noteGrowth();
}

void Scrubber::noteGrowth()
{
    const std::vector<Tick> more = ticksOf(*m_trace, m_readSteps);
    m_ticks.insert(m_ticks.end(), more.begin(), more.end());
    readBreakpoints(m_readSteps);
    m_readSteps = m_trace->size();
    m_tickPicture = {};
    update();
}

void Scrubber::setBreakpoints(const Breakpoints& breakpoints)
{
    m_breakpoints = breakpoints;
    m_breakpointTicks.clear();
    readBreakpoints(0);
    m_tickPicture = {};
    update();
}

void Scrubber::setChosen(const std::vector<ChosenStep>& steps)
{
    m_chosen = steps;
    m_chosenTicks.clear();
    for (const std::size_t moment : momentsOf(steps))
        m_chosenTicks.push_back({ moment, TickKind::Chosen });
    m_tickPicture = {};
    update();
}

void Scrubber::readBreakpoints(std::size_t from)
{
    for (const std::size_t moment : hitMoments(*m_trace, from, m_trace->size(), m_breakpoints))
        m_breakpointTicks.push_back({ moment, TickKind::Breakpoint });
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

std::size_t Scrubber::momentNear(double place) const
{
    const ScrubberScale scale = this->scale();
    const Tick* nearest = nullptr;
    double distance = kCloseToTick;
    for (const std::vector<Tick>* ticks : { &m_ticks, &m_breakpointTicks, &m_chosenTicks }) {
        const auto first
            = std::lower_bound(ticks->begin(), ticks->end(), scale.momentAt(place - kCloseToTick),
                [](const Tick& tick, std::size_t moment) { return tick.moment < moment; });
        for (auto tick = first; tick != ticks->end(); ++tick) {
            const double off = std::abs(scale.placeOf(tick->moment) - place);
            if (scale.placeOf(tick->moment) > place + kCloseToTick)
                break;
            const bool isHeavier = nearest == nullptr || tick->kind > nearest->kind;
            if (off <= kCloseToTick && (isHeavier || (tick->kind == nearest->kind && off < distance))) {
                nearest = &*tick;
                distance = off;
            }
        }
    }
    return nearest == nullptr ? scale.momentAt(place) : nearest->moment;
}

QString Scrubber::wordsFor(std::size_t moment) const
{
    const State state = m_trace->stateAt(moment);
    const QString title = titleAt(m_chosen, moment);
    const QString heading
        = title.isEmpty() ? QString() : QStringLiteral("<b>%1</b><br>").arg(title.toHtmlEscaped());
    return QStringLiteral("<p>%1%2<br>%3</p>")
        .arg(heading,
            tr("Step %1 at %2")
                .arg(QLocale().toString(static_cast<qulonglong>(moment)), wordTime(state.time)),
            sentenceFor(*m_trace, state, moment).text);
}

bool Scrubber::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_trace->empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), wordsFor(momentNear(help->pos().x())), this);
        return true;
    }
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
    QPainter painter(&m_tickPicture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto columns = static_cast<std::size_t>(scale().width / kTickWidth);
    std::vector<Tick> over;
    std::vector<Tick> under = m_breakpointTicks;
    under.insert(under.end(), m_chosenTicks.begin(), m_chosenTicks.end());
    for (const Tick& tick : m_ticks)
        (isUnderTrack(tick.kind) ? under : over).push_back(tick);
    for (const std::vector<Tick>* lane : { &over, &under }) {
        // Signs are wider than ticks.
        const std::size_t parts = lane == &under ? columns / 3 : columns;
        for (const Tick* tick : heaviestTicks(*lane, m_trace->size(), parts)) {
            if (tick != nullptr)
                paintTick(painter, *tick);
        }
    }
}

void Scrubber::paintTick(QPainter& painter, const Tick& tick) const
{
    const double place = std::round(scale().placeOf(tick.moment));
    const QPointF sign(place, kUnderTrack);
    painter.setPen(Qt::NoPen);
    switch (tick.kind) {
    case TickKind::ConsoleLine:
        painter.fillRect(QRectF(place - 1, kUnderTrack - 2, 2, 4), m_theme.muted);
        break;
    case TickKind::Breakpoint:
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(sign, kSignRadius, kSignRadius);
        break;
    case TickKind::Error:
        painter.setPen(QPen(m_theme.error, 2, Qt::SolidLine, Qt::RoundCap));
        for (const double side : { -1.0, 1.0 })
            painter.drawLine(sign - QPointF(2.5, 2.5 * side), sign + QPointF(2.5, 2.5 * side));
        break;
    case TickKind::Chosen:
        painter.setBrush(m_theme.warning);
        painter.drawPolygon(QPolygonF { { sign + QPointF(0, -kDiamond), sign + QPointF(kDiamond, 0),
            sign + QPointF(0, kDiamond), sign + QPointF(-kDiamond, 0) } });
        break;
    default: {
        const double top = isShort(tick.kind) ? kTickBottom - kShortTick : kTickTop;
        painter.fillRect(QRectF(place - kTickWidth / 2, top, kTickWidth, kTickBottom - top),
            m_theme.hue(boxOf(tick.kind)).line);
    }
    }
}

void Scrubber::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit sought(momentNear(event->position().x()));
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
    setToolTip(
        tr("Drag to any step of the recording. Ticks over the track are tasks, frames and microtasks in the "
           "colours of their boxes; under it are console lines, breakpoints and errors."));
}

} // namespace loopscope
