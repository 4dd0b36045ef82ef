// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of a moment as the rows of a table.
#pragma once

#include "ui/promises/promise_words.h"

#include <QAbstractTableModel>

#include <memory>

namespace loopscope {

/// The newest first. A moment later the rows that are the same stay.
class PromiseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        State,
        Reactions,
        Origin,
        Settling,
    };
    static constexpr int kColumns = Settling + 1;
    enum Role
    {
        PromiseRole = Qt::UserRole, // number of the PromiseId, as uint
        LitRole, // bool
        StatusRole, // int of a PromiseStatus
    };

    explicit PromiseModel(QObject* parent = nullptr);

    void setTrace(std::shared_ptr<const Trace> trace);
    /// `lit`: promises of what runs.
    void showMoment(std::size_t moment, std::vector<PromiseId> lit);
    const PromiseTable& table() const { return m_table; }
    const Trace& trace() const { return *m_trace; }
    const std::vector<PromiseId>& lit() const { return m_lit; }
    bool isLit(PromiseId id) const;
    QModelIndex indexOf(PromiseId id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PromiseId promiseAt(int row) const;

    std::shared_ptr<const Trace> m_trace;
    PromiseTable m_table;
    std::vector<PromiseId> m_lit;
    int m_rows = 0;
};

/// The promises that a moment's Call Stack is at work for: of async functions on it, and the ones that its
/// callback settles.
std::vector<PromiseId> promisesOfTheStack(const PromiseTable& table, const loopscope::State& state);

} // namespace loopscope
