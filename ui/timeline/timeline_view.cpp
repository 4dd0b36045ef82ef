// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include "ui/timeline/bar_wording.h"
#include "ui/wording/time_wording.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace loopscope {

namespace {

constexpr int kFrameMs = 16;
constexpr double kNarrow = 6; // pixels: a click on such a bar goes to its beginning
constexpr double kLeastSteps = 8;
constexpr double kLeastTime = 2000; // ns

bool isOwnKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return AxisGestures::isBare(key);
    default:
        return AxisGestures::isKey(key) && AxisGestures::isBare(key);
    }
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_trace(std::make_shared<Trace>())
    , m_theme(theme(ThemeName::Light))
    , m_axisButton(new QToolButton(this))
    , m_inputs({ m_trace, m_model, m_layout, m_moment }, *this)
{
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_axisButton->setObjectName(QStringLiteral("timelineAxis"));
    m_axisButton->setFocusPolicy(Qt::TabFocus);
    connect(m_axisButton, &QToolButton::clicked, this, [this] {
        setAxis(axis() == TimelineAxis::Steps ? TimelineAxis::Time : TimelineAxis::Steps);
        emit axisChanged();
    });
    m_growthTimer.setSingleShot(true);
    m_growthTimer.setInterval(kFrameMs);
    connect(&m_growthTimer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connectGestures();
    connectInputs();
    retranslate();
    fit();
}

void TimelineView::connectGestures()
{
    connect(&m_gestures, &AxisGestures::steppedBack, this, &TimelineView::steppedBack);
    connect(&m_gestures, &AxisGestures::steppedForward, this, &TimelineView::steppedForward);
    connect(&m_gestures, &AxisGestures::zoomed, this, [this](double place, double factor) {
        setScale(zoomed(m_scale, std::clamp(place, m_scale.left, m_scale.left + m_scale.width), factor,
            leastSpan(), greatest()));
    });
    connect(&m_gestures, &AxisGestures::zoomedAtCursor, this, &TimelineView::zoomBy);
    connect(&m_gestures, &AxisGestures::panned, this, &TimelineView::pan);
    connect(&m_gestures, &AxisGestures::fitted, this, &TimelineView::fit);
}

void TimelineView::connectInputs()
{
    connect(&m_inputs, &InputHand::changed, this, [this] {
        describe();
        update();
    });
    connect(&m_inputs, &InputHand::sought, this, &TimelineView::sought);
    connect(&m_inputs, &InputHand::spreadWanted, this, &TimelineView::spread);
    connect(&m_inputs, &InputHand::moved, this, &TimelineView::inputMoved);
    connect(&m_inputs, &InputHand::made, this, &TimelineView::inputMade);
    connect(&m_inputs, &InputHand::removed, this, &TimelineView::inputRemoved);
    connect(&m_inputs, &InputHand::opened, this, &TimelineView::inputOpened);
}

void TimelineView::setTrace(std::shared_ptr<const Trace> trace, Range range)
{
    const std::optional<TimelineScale> kept
        = range == Range::Kept && !m_showsAll ? std::optional(m_scale) : std::nullopt;
    m_trace = std::move(trace);
    m_model.clear();
    m_moment = 0;
    m_hovered = {};
    m_lit = {};
    fit();
    if (kept) {
        TimelineScale scale = *kept;
        scale.to = std::min(scale.to, scale.from + greatest());
        setScale(panned(scale, 0, greatest()));
    }
    m_inputs.noteTrace();
}

void TimelineView::noteGrowth()
{
    m_hasGrown = true;
    if (!m_growthTimer.isActive())
        m_growthTimer.start();
}

void TimelineView::readGrowth()
{
    if (!m_hasGrown)
        return;
    m_hasGrown = false;
    m_model.read(*m_trace);
    if (m_showsAll)
        m_scale = wholeScale(m_model, m_scale.axis, timelineGutter(m_theme.textScale), width());
    placeBars();
}

void TimelineView::setMoment(std::size_t moment)
{
    m_moment = moment;
    if (!m_showsAll)
        readGrowth(); // the moment may be a new one
    // The cursor stays on the strip.
    const double value = cursorValue();
    if (!m_showsAll && (value < m_scale.from || value > m_scale.to))
        setScale(panned(m_scale, value - (m_scale.from + m_scale.to) / 2, greatest()));
    describe();
    update();
}

void TimelineView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_scale.left = timelineGutter(theme.textScale);
    if (m_showsAll)
        fit();
    else
        layOut();
}

void TimelineView::setAxis(TimelineAxis axis)
{
    m_scale.axis = axis;
    fit();
    retranslate();
}

void TimelineView::fit()
{
    m_showsAll = true;
    m_hasGrown = false;
    m_model.read(*m_trace);
    m_scale = wholeScale(m_model, m_scale.axis, timelineGutter(m_theme.textScale), width());
    layOut();
}

void TimelineView::zoomBy(double factor)
{
    const double cursor = m_scale.placeOf(cursorValue());
    const bool isThere = cursor >= m_scale.left && cursor <= m_scale.left + m_scale.width;
    setScale(zoomed(
        m_scale, isThere ? cursor : m_scale.left + m_scale.width / 2, factor, leastSpan(), greatest()));
}

/// By pixels, to the right.
void TimelineView::pan(double by)
{
    setScale(panned(m_scale, -by / m_scale.width * m_scale.span(), greatest()));
}

/// What stands between these places takes half the strip, as far as the strip can be zoomed.
void TimelineView::spread(double from, double to)
{
    const double middle = m_scale.valueAt((from + to) / 2);
    setScale(zoomed(m_scale, (from + to) / 2, 2 * (to - from) / m_scale.width, leastSpan(), greatest()));
    setScale(panned(m_scale, middle - (m_scale.from + m_scale.to) / 2, greatest()));
}

void TimelineView::setLit(CardId card)
{
    if (card == m_lit)
        return;
    m_lit = card;
    update();
}

double TimelineView::cursorValue() const
{
    return valueOf(*m_trace, m_scale.axis, m_moment);
}

double TimelineView::leastSpan() const
{
    return m_scale.axis == TimelineAxis::Steps ? kLeastSteps : kLeastTime;
}

void TimelineView::setScale(const TimelineScale& scale)
{
    m_showsAll = scale.from <= 0 && scale.to >= greatest();
    m_scale = scale;
    layOut();
}

void TimelineView::placeBars()
{
    m_layout = layOutTimeline(m_model, *m_trace, m_scale, size(), m_theme.textScale);
    m_picture = {};
}

void TimelineView::layOut()
{
    placeBars();
    const int height = qRound(18 * m_theme.textScale);
    // Under the names of the lanes, and as far left as they are.
    m_axisButton->setGeometry(10, qRound(m_layout.axisTop) - 3,
        std::min(m_axisButton->sizeHint().width(), qRound(m_scale.left) - 14),
        std::min(height + 2, this->height()));
    update();
}

const TimelineBar* TimelineView::barAt(QPointF point) const
{
    const auto holds = [point](const TimelineBar& bar) {
        return bar.rect.adjusted(-1.5, -1, 1.5, 1).contains(point);
    };
    // What runs is drawn over what waits.
    const auto found = std::find_if(m_layout.bars.rbegin(), m_layout.bars.rend(), holds);
    return found == m_layout.bars.rend() ? nullptr : &*found;
}

std::size_t TimelineView::momentUnder(QPointF point) const
{
    if (const InputMark* mark = m_inputs.markAt(point); mark != nullptr && mark->input.moment > 0)
        return mark->input.moment;
    const TimelineBar* bar = barAt(point);
    if (bar != nullptr && bar->rect.width() < kNarrow)
        return bar->span.begin;
    const double value = std::clamp(m_scale.valueAt(point.x()), 0.0, greatest());
    const std::size_t moment = momentAt(*m_trace, m_scale.axis, value);
    // By time many steps share a pixel: a bar is not left for what stands before or after it.
    if (bar != nullptr && m_scale.axis == TimelineAxis::Time)
        return std::clamp<std::size_t>(
            moment, bar->span.begin, std::max(bar->span.begin, m_model.endOf(bar->span)));
    return moment;
}

QString TimelineView::toolTipAt(QPointF point) const
{
    if (const QString words = m_inputs.toolTipAt(point); !words.isEmpty())
        return words;
    const TimelineBar* bar = barAt(point);
    return bar == nullptr ? QString() : toolTipOf(*bar, m_model, *m_trace);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = toolTipAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    // The window has shortcuts on some of these keys; with the focus here they are the timeline's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isOwnKey(key) || m_inputs.isKey(key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    readGrowth();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(m_theme.panel);
        QPainter painter(&m_picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintTimeline(painter, m_layout, m_theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTimelineCursor(painter, m_layout, { cursorValue(), isSet(m_hovered) ? m_hovered : m_lit }, m_theme);
    m_inputs.paint(painter, m_theme);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    if (m_showsAll)
        return fit();
    m_scale.width = std::max(1.0, width() - m_scale.left - 12);
    layOut();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_gestures.press(event->position());
    m_inputs.grab(event->position());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_gestures.isPressed()) {
        if (const InputMark* mark = m_inputs.markAt(event->position())) {
            hover(mark->input.card);
            setCursor(m_inputs.isAlive() ? Qt::SizeHorCursor : Qt::PointingHandCursor);
            return;
        }
        const TimelineBar* bar = barAt(event->position());
        hover(bar == nullptr || bar->spans > 1 ? CardId {} : bar->span.card);
        setCursor(event->position().x() < m_scale.left ? Qt::ArrowCursor : Qt::PointingHandCursor);
        return;
    }
    const std::optional<double> moved = m_gestures.drag(event->position());
    if (!moved)
        return;
    if (m_inputs.isHolding())
        m_inputs.drag(event->position());
    else
        pan(*moved);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_gestures.isPressed())
        return event->ignore();
    const bool isClick = m_gestures.release() == AxisGestures::Release::Click;
    if (m_inputs.isHolding() && !isClick)
        return m_inputs.drop();
    m_inputs.letGo();
    if (const InputGroup* group = isClick ? m_inputs.groupAt(event->position()) : nullptr)
        return m_inputs.openGroup(*group);
    if (isClick && event->position().x() >= m_scale.left - kNarrow)
        emit sought(momentUnder(event->position()));
}

void TimelineView::leaveEvent(QEvent* event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    m_gestures.turn(*event, m_scale.width);
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (m_inputs.takeKey(*event)) {
        if (event->key() == Qt::Key_Escape)
            m_gestures.letGo();
        return;
    }
    if (m_gestures.takeKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Home:
        emit sought(0);
        break;
    case Qt::Key_End:
        emit sought(m_trace->size());
        break;
    case Qt::Key_PageUp:
        setScale(panned(m_scale, -m_scale.span() / 2, greatest()));
        break;
    case Qt::Key_PageDown:
        setScale(panned(m_scale, m_scale.span() / 2, greatest()));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_inputs.openMenu(*event))
        event->ignore();
}

void TimelineView::hover(CardId card)
{
    if (card == m_hovered)
        return;
    m_hovered = card;
    update();
    emit cardHovered(card);
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        layOut();
    }
    QWidget::changeEvent(event);
}

/// For screen readers: where the cursor stands, and which input is chosen.
void TimelineView::describe()
{
    const VirtualTime time = m_moment == 0 || m_trace->empty()
        ? VirtualTime {}
        : m_trace->step(std::min(m_moment, m_trace->size()) - 1).time;
    QString words
        = tr("Step %1 at %2").arg(QLocale().toString(static_cast<qulonglong>(m_moment)), wordTime(time));
    if (const auto input = selectedInput())
        words += QStringLiteral("; ") + m_inputs.wordsOf(*input);
    setAccessibleDescription(words);
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("Timeline"));
    const bool isBySteps = m_scale.axis == TimelineAxis::Steps;
    m_axisButton->setText(isBySteps ? tr("by steps") : tr("by time"));
    m_axisButton->setToolTip(isBySteps ? tr("Every step is as wide as any other. Press for virtual time.")
                                       : tr("As wide as virtual time is long. Press for steps."));
    describe();
}

} // namespace loopscope
