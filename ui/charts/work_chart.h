// SPDX-License-Identifier: GPL-3.0-or-later
// What virtual time goes to: up to the cursor, and after it.
#pragma once

#include "ui/charts/loop_chart.h"

class QBarSet;

namespace loopscope {

/// One row a kind of work that there is, and one for waiting, which has its figure but no bar: it would dwarf
/// all others.
class WorkChart final : public LoopChart
{
    Q_OBJECT

public:
    explicit WorkChart(const ChartData& data);

    /// The next callback of that kind, or its first.
    std::optional<std::size_t> momentUnder(QPointF point) const override;
    QString toolTipAt(QPointF point) const override;
    QString heading() const override;
    int rowCount() const override { return static_cast<int>(m_kinds.size()); }

protected:
    void arrange() override;
    void paintBehind(QPainter& painter) const override;
    void follow() override;
    bool isOfTheRange() const override { return false; }
    double gutter() const override;

private:
    std::optional<WorkKind> kindAt(QPointF point) const;
    double rowSlots() const;
    QRectF rowRect(std::size_t row) const;
    QString figureOf(std::size_t row) const;

    std::array<QBarSet*, kWorkKinds.size()> m_done {};
    std::array<QBarSet*, kWorkKinds.size()> m_toCome {};
    std::vector<WorkKind> m_kinds; // that there are, a row each
    std::array<VirtualTime, kWorkKinds.size()> m_soFar {};
    std::array<VirtualTime, kWorkKinds.size()> m_inAll {};
};

/// "Microtasks"
QString workName(WorkKind kind);

} // namespace loopscope
