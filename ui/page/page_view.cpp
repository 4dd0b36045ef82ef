// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_view.h"

#include "ui/page/page_painter.h"
#include "ui/theme/fonts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace loopscope {

namespace {

constexpr double kMargin = 8; // behind the content, in the page's pixels
constexpr double kLeastWidth = 280; // of the page, so that a lone button does not fill the view
constexpr double kGreatestZoom = 1.5;
constexpr int kTextPixels = 13;

// As the directives (and Playwright) name keys.
QString keyName(const QKeyEvent& event)
{
    QString name;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        name = QStringLiteral("Enter");
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        name = QStringLiteral("Tab");
        break;
    case Qt::Key_Space:
        name = QStringLiteral("Space");
        break;
    case Qt::Key_Backspace:
        name = QStringLiteral("Backspace");
        break;
    case Qt::Key_Delete:
        name = QStringLiteral("Delete");
        break;
    case Qt::Key_Up:
        name = QStringLiteral("ArrowUp");
        break;
    case Qt::Key_Down:
        name = QStringLiteral("ArrowDown");
        break;
    case Qt::Key_Left:
        name = QStringLiteral("ArrowLeft");
        break;
    case Qt::Key_Right:
        name = QStringLiteral("ArrowRight");
        break;
    case Qt::Key_Home:
        name = QStringLiteral("Home");
        break;
    case Qt::Key_End:
        name = QStringLiteral("End");
        break;
    default:
        return {};
    }
    const bool isShifted = (event.modifiers() & Qt::ShiftModifier) != 0 || event.key() == Qt::Key_Backtab;
    return isShifted && name != QLatin1String("Space") ? QStringLiteral("Shift+") + name : name;
}

} // namespace

PageView::PageView(QWidget* parent)
    : QWidget(parent)
    , m_theme(theme(ThemeName::Light))
{
    setObjectName(QStringLiteral("page"));
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
}

void PageView::setTrace(std::shared_ptr<const Trace> trace)
{
    m_trace = std::move(trace);
    m_pictures = m_trace ? std::make_unique<PagePictures>(*m_trace) : nullptr;
    m_extent = {};
    setMoment(m_moment);
}

void PageView::setMoment(std::size_t moment)
{
    m_moment = moment;
    const PagePicture page = m_pictures ? m_pictures->at(moment) : PagePicture();
    if (page == m_page)
        return;
    m_page = page;
    m_extent = m_extent.expandedTo(contentSize(m_page));
    update();
}

void PageView::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void PageView::setAlive(bool isAlive)
{
    m_isAlive = isAlive;
}

std::chrono::milliseconds PageView::inputTime() const
{
    const VirtualTime now = m_trace && m_moment > 0 ? m_trace->step(m_moment - 1).time : VirtualTime();
    return std::chrono::floor<std::chrono::milliseconds>(now) + std::chrono::milliseconds(1);
}

QTransform PageView::placement() const
{
    const double pageWidth = std::max(m_extent.width() + kMargin, kLeastWidth);
    const double pageHeight = m_extent.height() + kMargin;
    const double zoom = std::min({ (width() - 2.0) / pageWidth, (height() - 2.0) / std::max(pageHeight, 1.0),
        kGreatestZoom * m_theme.textScale });
    return QTransform::fromTranslate(1, 1).scale(zoom, zoom);
}

std::optional<QRectF> PageView::placeOf(std::string_view selector) const
{
    for (const PageItem& item : m_page.items) {
        if (item.selector == selector && item.kind != PageItemKind::Text)
            return placement().mapRect(visibleRect(item));
    }
    return {};
}

const PageItem* PageView::aliveItemAt(QPointF position) const
{
    bool canInvert = false;
    const QTransform back = placement().inverted(&canInvert);
    return m_isAlive && canInvert ? interactiveItemAt(m_page, back.map(position)) : nullptr;
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_page.items.empty() ? m_theme.panel : QColor(Qt::white));
    if (m_page.items.empty()) {
        painter.setFont(interfaceFont(qRound(kTextPixels * m_theme.textScale)));
        painter.setPen(m_theme.muted);
        painter.drawText(rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap,
            tr("The page has not been drawn yet."));
        return;
    }
    painter.setTransform(placement());
    paintPage(painter, m_page);
    for (const PageItem& item : m_page.items) {
        const bool isField = !m_field.empty() && item.selector == m_field && item.kind != PageItemKind::Text;
        if (item.key != m_hovered && !isField)
            continue;
        painter.setPen(QPen(m_theme.accent, isField ? 2.5 : 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(visibleRect(item).adjusted(-2, -2, 2, 2), 4, 4);
    }
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    const PageItem* const item = aliveItemAt(event->position());
    const std::uint32_t hovered = item != nullptr ? item->key : 0;
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(item == nullptr  ? Qt::ArrowCursor
            : takesText(*item) ? Qt::IBeamCursor
                               : Qt::PointingHandCursor);
    update();
}

void PageView::leaveEvent(QEvent*)
{
    m_hovered = 0;
    update();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const PageItem* const item = aliveItemAt(event->position());
    setField(item != nullptr && takesText(*item) ? item->selector : std::string());
    if (item != nullptr)
        emit inputMade({ Input::Kind::Click, inputTime(), item->selector, {} });
}

void PageView::setField(const std::string& selector)
{
    if (selector == m_field)
        return;
    m_field = selector;
    setAttribute(Qt::WA_InputMethodEnabled, !m_field.empty());
    update();
    emit typingIntoChanged();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (m_field.empty() || !m_isAlive) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        setField({});
        return;
    }
    const QString key = keyName(*event);
    const bool isCommand
        = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (!key.isEmpty() && !isCommand)
        press(key);
    else if (!isCommand && !event->text().isEmpty() && event->text().front().isPrint())
        type(event->text());
    else
        event->ignore();
}

void PageView::type(const QString& text)
{
    emit inputMade({ Input::Kind::Text, inputTime(), m_field, text.toStdString() });
}

void PageView::press(const QString& key)
{
    emit inputMade({ Input::Kind::Key, inputTime(), {}, key.toStdString() });
    if (key.endsWith(QLatin1String("Tab")))
        setField({}); // the next field is the page's to find
}

void PageView::inputMethodEvent(QInputMethodEvent* event)
{
    if (!m_field.empty() && !event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

QVariant PageView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return !m_field.empty();
    if (query == Qt::ImCursorRectangle) {
        const std::optional<QRectF> place = placeOf(m_field);
        return place ? place->toRect() : QRect();
    }
    return QWidget::inputMethodQuery(query);
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    setField({});
    QWidget::focusOutEvent(event);
}

bool PageView::focusNextPrevChild(bool next)
{
    return m_field.empty() && QWidget::focusNextPrevChild(next);
}

bool PageView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_field.empty()) {
        // While a field takes the keys, none of them is a shortcut of the window, but for those with Ctrl.
        const auto& key = static_cast<QKeyEvent&>(*event);
        if ((key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0)
            event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto& help = static_cast<QHelpEvent&>(*event);
        const PageItem* const item = aliveItemAt(help.pos());
        if (item == nullptr)
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(),
                tr("Click %1 at %2 ms: the program is recorded again with it.")
                    .arg(QString::fromStdString(item->selector))
                    .arg(inputTime().count()),
                this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace loopscope
