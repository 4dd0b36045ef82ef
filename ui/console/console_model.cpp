// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_model.h"

#include "ui/wording/time_wording.h"

#include <algorithm>

namespace loopscope {

/// A row. Lines are in the root or in a group's line; below a line without a group is what it unfolds into.
struct ConsoleModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    std::size_t line = 0; // index in Trace::consoleSteps() of the line that it is, or is in
    bool isLine = false;
    bool isFetched = false; // its children are made
    std::optional<std::uint32_t> object; // what it unfolds into, inside a line
    TextRuns runs; // inside a line
    QString place;
    std::vector<std::unique_ptr<Node>> children;
    mutable std::optional<ValueGraph> graph; // of a line, once it was asked for
};

namespace {

constexpr std::size_t kIndent = 2; // spaces before a line in the trace's text, for each group

TextRun plain(const QString& text)
{
    return { RunKind::Plain, text, {} };
}

// The frames of an error's or a stack's text: the lines after what it says.
QStringList framesIn(const ObjectValue& object)
{
    if (object.kind != ObjectKind::Error && object.kind != ObjectKind::Stack)
        return {};
    QStringList frames = QString::fromStdString(object.text).split(u'\n', Qt::SkipEmptyParts);
    frames.removeIf([](const QString& line) { return !line.startsWith(QLatin1String("    at ")); });
    return frames;
}

// "at f (program.js:3:5)", "at program.js:3:5"
QString placeIn(const QString& frame)
{
    const qsizetype open = frame.lastIndexOf(u'(');
    const QString inside
        = open >= 0 ? frame.mid(open + 1).chopped(1) : frame.section(QLatin1String("at "), 1);
    return inside.contains(u':') ? inside : QString();
}

bool holdsMore(const ObjectValue& object)
{
    return !object.members.empty() || object.omitted > 0 || !framesIn(object).isEmpty();
}

} // namespace

ConsoleModel::ConsoleModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_trace(std::make_shared<Trace>())
    , m_root(std::make_unique<Node>())
{
}

ConsoleModel::~ConsoleModel() = default;

void ConsoleModel::setTrace(std::shared_ptr<const Trace> trace)
{
    beginResetModel();
    m_trace = std::move(trace);
    m_root = std::make_unique<Node>();
    m_lines.clear();
    m_groups.clear();
    endResetModel();
}

void ConsoleModel::setPrinted(std::uint32_t lines)
{
    const std::size_t end = std::min<std::size_t>(lines, m_trace->consoleSteps().size());
    if (end > m_lines.size())
        appendLines(end);
    else
        removeLines(end);
}

QModelIndex ConsoleModel::indexOfLine(int line) const
{
    return line >= 0 && line < printed() ? indexOf(*m_lines[static_cast<std::size_t>(line)]) : QModelIndex();
}

// The row that a line belongs under. Groups that it is not in are over.
ConsoleModel::Node& ConsoleModel::groupOf(const Step& step)
{
    if (m_groups.size() > groupDepth(step))
        m_groups.resize(groupDepth(step));
    return m_groups.empty() ? *m_root : *m_groups.back();
}

// Neighbours go in together.
void ConsoleModel::appendLines(std::size_t end)
{
    while (m_lines.size() < end) {
        std::vector<std::unique_ptr<Node>> batch;
        Node& group = groupOf(m_trace->step(m_trace->consoleSteps()[m_lines.size()]));
        const std::size_t first = group.children.size();
        bool opensGroup = false;
        for (std::size_t line = m_lines.size(); line < end && !opensGroup; ++line) {
            const Step& step = m_trace->step(m_trace->consoleSteps()[line]);
            if (&groupOf(step) != &group)
                break;
            auto node = std::make_unique<Node>();
            node->parent = &group;
            node->row = static_cast<int>(first + batch.size());
            node->line = line;
            node->isLine = true;
            opensGroup = loopscope::opensGroup(step);
            node->isFetched = opensGroup;
            batch.push_back(std::move(node));
        }
        beginInsertRows(indexOf(group), static_cast<int>(first), static_cast<int>(first + batch.size()) - 1);
        for (std::unique_ptr<Node>& node : batch) {
            m_lines.push_back(node.get());
            group.children.push_back(std::move(node));
        }
        if (opensGroup)
            m_groups.push_back(m_lines.back());
        endInsertRows();
    }
}

void ConsoleModel::removeLines(std::size_t end)
{
    if (end == m_lines.size())
        return;
    while (m_lines.size() > end) {
        Node& group = *m_lines.back()->parent;
        std::size_t first = m_lines.size() - 1;
        while (first > end && m_lines[first - 1]->parent == &group)
            --first;
        const int row = m_lines[first]->row;
        beginRemoveRows(indexOf(group), row, m_lines.back()->row);
        m_lines.resize(first);
        group.children.resize(static_cast<std::size_t>(row));
        endRemoveRows();
    }
    m_groups.clear();
    if (m_lines.empty())
        return;
    for (Node* node = m_lines.back()->isFetched && loopscope::opensGroup(stepOf(*m_lines.back()))
             ? m_lines.back()
             : m_lines.back()->parent;
         node != m_root.get(); node = node->parent)
        m_groups.insert(m_groups.begin(), node);
}

ConsoleModel::Node& ConsoleModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex ConsoleModel::indexOf(const Node& node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex ConsoleModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node& above = nodeOf(parent);
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= above.children.size())
        return {};
    return indexOf(*above.children[static_cast<std::size_t>(row)]);
}

QModelIndex ConsoleModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*nodeOf(index).parent) : QModelIndex();
}

int ConsoleModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(nodeOf(parent).children.size());
}

int ConsoleModel::columnCount(const QModelIndex&) const
{
    return 1;
}

bool ConsoleModel::hasChildren(const QModelIndex& parent) const
{
    const Node& node = nodeOf(parent);
    return !node.children.empty() || (!node.isFetched && isUnfoldable(node));
}

bool ConsoleModel::canFetchMore(const QModelIndex& parent) const
{
    const Node& node = nodeOf(parent);
    return !node.isFetched && isUnfoldable(node);
}

void ConsoleModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    Node& node = nodeOf(parent);
    std::vector<std::unique_ptr<Node>> parts = partsOf(node);
    node.isFetched = true;
    if (parts.empty())
        return;
    beginInsertRows(parent, 0, static_cast<int>(parts.size()) - 1);
    node.children = std::move(parts);
    endInsertRows();
}

bool ConsoleModel::isUnfoldable(const Node& node) const
{
    if (&node == m_root.get())
        return false;
    const ValueGraph& graph = graphOf(node);
    if (!node.isLine)
        return node.object && holdsMore(graph.objects[*node.object]);
    return std::any_of(graph.values.begin(), graph.values.end(), [&](const Value& value) {
        return value.kind == ValueKind::Object && holdsMore(graph.objects[value.object]);
    });
}

std::vector<std::unique_ptr<ConsoleModel::Node>> ConsoleModel::partsOf(Node& node) const
{
    std::vector<std::unique_ptr<Node>> parts;
    const ValueGraph& graph = graphOf(node);
    const auto add = [&](TextRuns runs, const Value* value, const QString& place = {}) {
        auto part = std::make_unique<Node>();
        part->parent = &node;
        part->row = static_cast<int>(parts.size());
        part->line = node.line;
        part->runs = std::move(runs);
        part->place = place;
        if (value != nullptr && value->kind == ValueKind::Object)
            part->object = value->object;
        parts.push_back(std::move(part));
    };
    const auto addMembers = [&](const ObjectValue& object) {
        for (const QString& frame : framesIn(object))
            add({ { RunKind::Faint, frame.trimmed(), {} } }, nullptr, placeIn(frame));
        for (const Member& member : object.members) {
            TextRuns runs;
            if (member.kind == MemberKind::Entry) {
                if (object.kind == ObjectKind::Map)
                    runs = shortPreviewOf(graph, member.key) + TextRuns { plain(QStringLiteral(" => ")) };
                // The key of a map may hold more than its value.
                const bool isKeyMore
                    = member.key.kind == ValueKind::Object && member.value.kind != ValueKind::Object;
                add(runs + previewOf(graph, member.value), isKeyMore ? &member.key : &member.value);
                continue;
            }
            runs = { keyRun(member), plain(QStringLiteral(": ")) };
            const bool isPlace = member.key.text == "[[FunctionLocation]]";
            add(runs + previewOf(graph, member.value), &member.value,
                isPlace ? QString::fromStdString(member.value.text) : QString());
        }
        if (object.omitted > 0)
            add({ { RunKind::Faint, tr("More of it was not recorded."), {} } }, nullptr);
    };
    if (!node.isLine) {
        addMembers(graph.objects[*node.object]);
        return parts;
    }
    std::vector<const Value*> objects;
    for (const Value& value : graph.values) {
        if (value.kind == ValueKind::Object && holdsMore(graph.objects[value.object]))
            objects.push_back(&value);
    }
    for (const Value* value : objects) {
        const ObjectValue& object = graph.objects[value->object];
        if (objects.size() == 1 || object.kind == ObjectKind::Stack)
            addMembers(object);
        else
            add(previewOf(graph, *value), value);
    }
    return parts;
}

const Step& ConsoleModel::stepOf(const Node& node) const
{
    return m_trace->step(m_trace->consoleSteps()[node.line]);
}

// Without the indentation of its groups.
std::string_view ConsoleModel::textOf(const Node& line) const
{
    const Step& step = stepOf(line);
    std::string_view text = m_trace->text(StringId { step.a });
    if (step.kind == StepKind::ConsoleMessage)
        text.remove_prefix(std::min(text.size(), kIndent * groupDepth(step)));
    return text;
}

const ValueGraph& ConsoleModel::graphOf(const Node& node) const
{
    const Node* line = &node;
    while (!line->isLine)
        line = line->parent;
    if (!line->graph)
        line->graph = decodedValues(m_trace->text(StringId { stepOf(*line).b })).value_or(ValueGraph {});
    return *line->graph;
}

TextRuns ConsoleModel::runsOf(const Node& node) const
{
    if (!node.isLine)
        return node.runs;
    const Step& step = stepOf(node);
    const std::string_view text = textOf(node);
    const ValueGraph& graph = graphOf(node);
    // What was thrown is worded by its report.
    if (step.kind == StepKind::ErrorReported || graph.values.empty())
        return { plain(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) };
    return lineRuns(graph);
}

QVariant ConsoleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = nodeOf(index);
    const Step& step = stepOf(node);
    switch (role) {
    case Qt::DisplayRole:
        return plainText(runsOf(node));
    case RunsRole:
        return QVariant::fromValue(runsOf(node));
    case LevelRole:
        return static_cast<int>(
            step.kind == StepKind::ErrorReported ? ConsoleLevel::Error : consoleLevel(step));
    case TimeRole:
        return node.isLine ? wordTime(step.time) : QString();
    case StepRole:
        return static_cast<qulonglong>(m_trace->consoleSteps()[node.line]);
    case TableRole:
        return node.isLine && step.kind == StepKind::ConsoleMessage && consoleForm(step) == ConsoleForm::Table
            ? QVariant::fromValue(ConsoleTable::of(graphOf(node)))
            : QVariant();
    case PlaceRole:
        return node.place;
    case OpensGroupRole:
        return node.isLine && step.kind == StepKind::ConsoleMessage
            && consoleForm(step) == ConsoleForm::Group;
    default:
        return {};
    }
}

} // namespace loopscope
