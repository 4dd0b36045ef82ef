// SPDX-License-Identifier: GPL-3.0-or-later
// The chains of promises as a picture that grows as the program runs.
#pragma once

#include "ui/promises/promise_graph_layout.h"
#include "ui/promises/promise_model.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

namespace loopscope {

/// Draws what its model has. Cards stand in columns from what is settled first to what follows. With the
/// focus, the arrow keys go from promise to promise, and Enter does what a click does.
class PromiseGraph final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PromiseGraph(PromiseModel& model, QWidget* parent = nullptr);

    /// After every change of the model's moment.
    void refresh();
    void setTheme(const Theme& theme);
    /// The promise whose card is marked; none if it is unset.
    void setSelected(PromiseId id);
    PromiseId selected() const { return m_selected; }
    /// Of the promise's card, in the viewport; null if it has none.
    QRectF rectOf(PromiseId id) const;
    PromiseId promiseAt(QPointF point) const;
    const PromiseGraphLayout& layout() const { return m_layout; }

    QSize sizeHint() const override;

signals:
    void promiseActivated(loopscope::PromiseId id);
    void promiseSelected(loopscope::PromiseId id);
    void menuRequested(loopscope::PromiseId id, QPoint point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    double scaled(double length) const { return length * m_theme.textScale; }
    QRectF rectAt(int column, int row) const;
    void paintEdge(QPainter& painter, const PromiseEdge& edge) const;
    void paintNode(QPainter& painter, const PlacedPromise& node) const;
    void fitScrollBars();
    void reveal(PromiseId id);

    PromiseModel& m_model;
    Theme m_theme;
    PromiseGraphLayout m_layout;
    PromiseId m_selected {};
};

} // namespace loopscope
