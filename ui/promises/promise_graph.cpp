// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promise_graph.h"

#include "ui/theme/fonts.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace loopscope {

namespace {

constexpr double kMargin = 12;
constexpr double kWidth = 168;
constexpr double kHeight = 46;
constexpr double kColumnGap = 64; // the edge's word stands in it
constexpr double kRowGap = 14;
constexpr double kRadius = 6;
constexpr double kInset = 8;
constexpr int kNamePixels = 13;
constexpr int kStatePixels = 12;
constexpr int kEdgePixels = 11;
constexpr int kHintPixels = 13;
constexpr double kArrow = 4;

// Told by words too, never by colour alone.
Hue hueOf(PromiseStatus status, const Theme& theme)
{
    switch (status) {
    case PromiseStatus::Pending:
        return { theme.muted, theme.muted };
    case PromiseStatus::LockedIn:
        return theme.hue(Box::WebApis);
    case PromiseStatus::Fulfilled:
        return theme.hue(Box::Microtasks);
    case PromiseStatus::Rejected:
        return { theme.error, theme.error };
    }
    return { theme.muted, theme.muted };
}

} // namespace

PromiseGraph::PromiseGraph(PromiseModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_theme(theme(ThemeName::Light))
{
    setObjectName(QStringLiteral("promiseGraph"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
}

void PromiseGraph::refresh()
{
    m_layout = layOutPromises(m_model.table());
    if (!m_model.table().has(m_selected))
        m_selected = {};
    fitScrollBars();
    if (!m_model.lit().empty())
        reveal(m_model.lit().back());
    viewport()->update();
}

void PromiseGraph::setTheme(const Theme& theme)
{
    m_theme = theme;
    fitScrollBars();
    viewport()->update();
}

void PromiseGraph::setSelected(PromiseId id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    reveal(id);
    viewport()->update();
}

QRectF PromiseGraph::rectAt(int column, int row) const
{
    const double x = scaled(kMargin + column * (kWidth + kColumnGap)) - horizontalScrollBar()->value();
    const double y = scaled(kMargin + row * (kHeight + kRowGap)) - verticalScrollBar()->value();
    return { x, y, scaled(kWidth), scaled(kHeight) };
}

QRectF PromiseGraph::rectOf(PromiseId id) const
{
    for (const PlacedPromise& node : m_layout.nodes) {
        if (node.promise == id)
            return rectAt(node.column, node.row);
    }
    return {};
}

PromiseId PromiseGraph::promiseAt(QPointF point) const
{
    for (const PlacedPromise& node : m_layout.nodes) {
        if (rectAt(node.column, node.row).contains(point))
            return node.promise;
    }
    return {};
}

QSize PromiseGraph::sizeHint() const
{
    return { qRound(scaled(2 * kWidth + kColumnGap)), qRound(scaled(4 * kHeight)) };
}

void PromiseGraph::fitScrollBars()
{
    const double width = 2 * kMargin + m_layout.columns * (kWidth + kColumnGap) - kColumnGap;
    const double height = 2 * kMargin + m_layout.rows * (kHeight + kRowGap) - kRowGap;
    const auto fit = [](QScrollBar* bar, double content, int shown) {
        bar->setPageStep(shown);
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content)) - shown));
    };
    fit(horizontalScrollBar(), scaled(width), viewport()->width());
    fit(verticalScrollBar(), scaled(height), viewport()->height());
    constexpr int kSingleStep = 20;
    horizontalScrollBar()->setSingleStep(kSingleStep);
    verticalScrollBar()->setSingleStep(kSingleStep);
}

void PromiseGraph::reveal(PromiseId id)
{
    const QRectF rect = rectOf(id);
    if (rect.isNull())
        return;
    const double margin = scaled(kMargin);
    const auto move = [&](QScrollBar* bar, double first, double last, int shown) {
        if (last + margin > shown)
            bar->setValue(bar->value() + static_cast<int>(last + margin) - shown);
        if (first - margin < 0)
            bar->setValue(bar->value() + static_cast<int>(first - margin));
    };
    move(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
    move(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
}

void PromiseGraph::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
}

void PromiseGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_layout.nodes.empty()) {
        painter.setPen(m_theme.muted);
        painter.setFont(interfaceFont(qRound(scaled(kHintPixels))));
        painter.drawText(viewport()->rect().adjusted(
                             qRound(scaled(kMargin)), qRound(scaled(kMargin)), -qRound(scaled(kMargin)), 0),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, tr("There is no promise yet at this step."));
        return;
    }
    for (const PromiseEdge& edge : m_layout.edges)
        paintEdge(painter, edge);
    for (const PlacedPromise& node : m_layout.nodes)
        paintNode(painter, node);
}

void PromiseGraph::paintEdge(QPainter& painter, const PromiseEdge& edge) const
{
    const QRectF from = rectOf(edge.from);
    const QRectF to = rectOf(edge.to);
    const bool isAhead = to.left() > from.right();
    const QPointF start(
        isAhead ? from.right() : from.center().x(), isAhead ? from.center().y() : from.bottom());
    const QPointF end(isAhead ? to.left() : to.center().x(), isAhead ? to.center().y() : to.top());
    const double bend = scaled(kColumnGap) / 2;
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    const bool isResolve = edge.operation == PromiseOperation::Resolve;
    const QColor color = m_model.isLit(edge.to) ? m_theme.accent : mixed(m_theme.muted, m_theme.panel, 0.7);
    painter.setPen(QPen(color, scaled(1.3), isResolve ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const double size = scaled(kArrow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF { end, end + QPointF(-2 * size, -size), end + QPointF(-2 * size, size) });
    painter.setPen(m_theme.muted);
    painter.setFont(interfaceFont(qRound(scaled(kEdgePixels))));
    const QString word = PromiseWords::nameOf(edge.operation);
    const QRectF place(
        end.x() - scaled(kColumnGap), end.y() - scaled(18), scaled(kColumnGap - 8), scaled(16));
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, word);
}

void PromiseGraph::paintNode(QPainter& painter, const PlacedPromise& node) const
{
    const PromiseState& promise = m_model.table().state(node.promise);
    const PromiseWords words(m_model.trace(), m_model.table());
    const Hue hue = hueOf(promise.status, m_theme);
    const QRectF rect = rectAt(node.column, node.row);
    const bool isLit = m_model.isLit(node.promise);
    const bool isSelected = node.promise == m_selected;
    painter.setPen(QPen(isLit || isSelected ? m_theme.accent : mixed(hue.line, m_theme.panel, 0.6),
        scaled(isLit ? 2.2 : 1.2), isSelected && !isLit ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(mixed(isLit ? m_theme.accent : hue.line, m_theme.panel, isLit ? 0.14 : 0.08));
    painter.drawRoundedRect(rect, scaled(kRadius), scaled(kRadius));
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue.line);
    painter.drawRoundedRect(QRectF(rect.left(), rect.top() + scaled(4), scaled(4), rect.height() - scaled(8)),
        scaled(2), scaled(2));

    const QRectF inside = rect.adjusted(scaled(kInset + 2), scaled(4), -scaled(kInset), -scaled(4));
    const auto draw
        = [&](const QFont& font, const QColor& color, Qt::Alignment alignment, const QString& text) {
              painter.setFont(font);
              painter.setPen(color);
              painter.drawText(inside, alignment | Qt::TextSingleLine,
                  QFontMetricsF(font).elidedText(text, Qt::ElideRight, inside.width()));
          };
    draw(codeFont(qRound(scaled(kNamePixels))), m_theme.ink, Qt::AlignLeft | Qt::AlignTop,
        words.nameOf(node.promise));
    draw(interfaceFont(qRound(scaled(kStatePixels))), hue.text, Qt::AlignLeft | Qt::AlignBottom,
        words.stateOf(node.promise));
}

void PromiseGraph::mousePressEvent(QMouseEvent* event)
{
    const PromiseId id = promiseAt(event->position());
    m_selected = id;
    viewport()->update();
    if (isSet(id))
        emit promiseSelected(id);
}

void PromiseGraph::mouseReleaseEvent(QMouseEvent* event)
{
    const PromiseId id = promiseAt(event->position());
    if (event->button() == Qt::LeftButton && isSet(id) && id == m_selected)
        emit promiseActivated(id);
}

void PromiseGraph::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const PromiseId id = isByKey ? m_selected : promiseAt(event->pos());
    if (isSet(id))
        emit menuRequested(
            id, isByKey ? viewport()->mapToGlobal(rectOf(id).center().toPoint()) : event->globalPos());
}

void PromiseGraph::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isSet(m_selected)) {
        emit promiseActivated(m_selected);
        return;
    }
    const int x = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int y = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if ((x == 0 && y == 0) || m_layout.nodes.empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const PlacedPromise* from = nullptr;
    for (const PlacedPromise& node : m_layout.nodes) {
        if (node.promise == m_selected)
            from = &node;
    }
    const PlacedPromise* best = from == nullptr ? &m_layout.nodes.front() : nullptr;
    int bestDistance = INT_MAX;
    for (const PlacedPromise& node : m_layout.nodes) {
        if (from == nullptr)
            break;
        const int dx = node.column - from->column;
        const int dy = node.row - from->row;
        const int ahead = dx * x + dy * y;
        const int aside = std::abs(dx * y) + std::abs(dy * x);
        constexpr int kAsideWeight = 3;
        if (ahead > 0 && ahead + kAsideWeight * aside < bestDistance) {
            bestDistance = ahead + kAsideWeight * aside;
            best = &node;
        }
    }
    if (best != nullptr) {
        setSelected(best->promise);
        emit promiseSelected(best->promise);
    }
}

bool PromiseGraph::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PromiseId id = promiseAt(help->pos());
        const PromiseWords words(m_model.trace(), m_model.table());
        QString text;
        if (isSet(id)) {
            text = words.nameOf(id) + u'\n' + words.stateOf(id) + u'\n'
                + tr("Created by: %1").arg(words.originOf(id));
            if (const QString by = words.settlingOf(id); !by.isEmpty())
                text += u'\n' + tr("Settled by: %1").arg(by);
            for (const QString& reaction : words.reactionsOf(id))
                text += u'\n' + reaction;
        }
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace loopscope
