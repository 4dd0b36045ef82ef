// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render_charts.h"

#include "ui/charts/callback_chart.h"
#include "ui/charts/queue_chart.h"
#include "ui/charts/work_chart.h"
#include "ui/theme/fonts.h"

#include <QGraphicsScene>
#include <QPainter>

namespace loopscope {

namespace {

constexpr int kHeadingPixels = 13;
constexpr double kLeft = 16;

std::unique_ptr<LoopChart> makeChart(ChartKind kind, const ChartData& data)
{
    switch (kind) {
    case ChartKind::Queues:
        return std::make_unique<QueueChart>(data);
    case ChartKind::Callbacks:
        return std::make_unique<CallbackChart>(data);
    case ChartKind::Work:
        break;
    }
    return std::make_unique<WorkChart>(data);
}

} // namespace

void paintChartsPicture(QPainter& painter, const ChartsContent& content, const Theme& theme, QSizeF size)
{
    if (content.kinds.empty())
        return;
    ChartData data;
    data.setTrace({ std::shared_ptr<void>(), content.trace }); // not its own: it outlives the painting
    data.read();
    const QFont font = interfaceFont(qRound(kHeadingPixels * theme.textScale), QFont::DemiBold);
    const double heading = QFontMetricsF(font).height() + 10;
    const QSizeF each(size.width(), size.height() / static_cast<double>(content.kinds.size()));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < content.kinds.size(); ++i) {
        const QPointF corner(0, each.height() * static_cast<double>(i));
        QGraphicsScene scene;
        LoopChart* const chart = makeChart(content.kinds[i], data).release();
        scene.addItem(chart); // which owns it now
        chart->setTheme(theme);
        chart->resize(each.width(), each.height() - heading);
        chart->setAxis(content.axis);
        chart->noteData();
        chart->setMoment(content.moment);
        painter.setFont(font);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(corner + QPointF(kLeft, 4), QSizeF(each.width() - 2 * kLeft, heading)),
            Qt::AlignLeft | Qt::AlignVCenter, chart->heading());
        const QRectF from(QPointF(), chart->size());
        scene.setSceneRect(from);
        scene.render(&painter, QRectF(corner + QPointF(0, heading), from.size()), from);
    }
    painter.restore();
}

} // namespace loopscope
