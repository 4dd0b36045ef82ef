// SPDX-License-Identifier: GPL-3.0-or-later
// The scopes of a frame as rows: what they hold unfolds as far as someone looks.
#pragma once

#include "core/trace/inspection.h"
#include "ui/console/value_preview.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace loopscope {

/// Rows look as the console's values do: roles are ConsoleModel's. Remembers what the rows said before, so
/// that it can mark what has changed.
class VariablesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        ChangedRole = Qt::UserRole + 100, // bool
        PathRole, // QString: the same for the same variable at another moment
        ScopeRole, // bool: the row is a scope
    };

    explicit VariablesModel(QObject* parent = nullptr);
    ~VariablesModel() override;

    /// Shows other scopes. What differs from what was shown for the same frame before is marked.
    void setScopes(CardId frame, const InspectionAnswer& answer);
    /// Takes the answer to membersWanted().
    void setMembers(const InspectionQuestion& question, const InspectionAnswer& answer);
    void clear();
    /// Another program: there is nothing to compare with.
    void forget();
    /// The words of scopes and remarks are in another language now.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void membersWanted(const loopscope::InspectionQuestion& question);

private:
    struct Node;

    Node& nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    Node& addRow(Node& above, const QString& key, TextRuns runs);
    void refer(Node& node, const InspectionAnswer& answer, const Value& value) const;
    void compare(Node& node);
    void addMember(
        Node& above, const InspectionAnswer& answer, const ObjectValue& object, const Member& member);
    static TextRuns runsOf(const Node& node);

    std::unique_ptr<Node> m_root;
    CardId m_frame {};
    using Texts = QHash<QString, QString>; // by path
    QHash<std::uint32_t, Texts> m_texts; // of frames, by the number of their card, as they were last seen
    Texts m_before; // of this frame, the time before
    bool m_canCompare = false;
};

} // namespace loopscope
