// SPDX-License-Identifier: GPL-3.0-or-later
// The console's lines up to the present moment: groups hold their lines, lines unfold into values.
#pragma once

#include "core/trace/trace.h"
#include "ui/console/console_table.h"

#include <QAbstractItemModel>

#include <memory>

namespace loopscope {

/// Reads the trace itself; only which lines there are follows the moment. What a line unfolds into is made
/// when it is asked for.
class ConsoleModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        LevelRole = Qt::UserRole, // int of a ConsoleLevel; an error report is ConsoleLevel::Error
        TimeRole, // QString; empty inside a line
        StepRole, // index of the step, as qulonglong; inside a line: of that line
        RunsRole, // TextRuns: the text with its colours
        TableRole, // ConsoleTable, for a line that shows one
        PlaceRole, // QString "program.js:3:5", of what tells a place in the source
        OpensGroupRole, // bool: a group that is to be seen unfolded at first
        MarkedRole, // bool: the row is to be noticed; for other models with the console's looks
    };

    explicit ConsoleModel(QObject* parent = nullptr);
    ~ConsoleModel() override;

    void setTrace(std::shared_ptr<const Trace> trace);
    /// How many lines are printed by now: State::consoleLines.
    void setPrinted(std::uint32_t lines);
    /// How many lines there are, those of groups included.
    int printed() const { return static_cast<int>(m_lines.size()); }
    /// The row of a line, from 0; it may stand in a group.
    QModelIndex indexOfLine(int line) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;

    Node& nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    const Step& stepOf(const Node& node) const;
    std::string_view textOf(const Node& line) const;
    const ValueGraph& graphOf(const Node& node) const;
    TextRuns runsOf(const Node& node) const;
    bool isUnfoldable(const Node& node) const;
    std::vector<std::unique_ptr<Node>> partsOf(Node& node) const;
    void appendLines(std::size_t end);
    void removeLines(std::size_t end);
    Node& groupOf(const Step& step);

    std::shared_ptr<const Trace> m_trace;
    std::unique_ptr<Node> m_root;
    std::vector<Node*> m_lines; // that are printed
    std::vector<Node*> m_groups; // that the newest line may stand in, the outermost first
};

} // namespace loopscope
