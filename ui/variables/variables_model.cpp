// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variables_model.h"

#include "ui/console/console_model.h"

namespace loopscope {

struct VariablesModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    QString path;
    TextRuns runs;
    std::optional<Scope> scope; // without its variables
    std::optional<std::uint32_t> handle; // of the object that it unfolds into
    std::uint32_t first = 0; // of the members that are to be had next
    enum class Rest : std::uint8_t
    {
        None,
        Unasked,
        Asked
    };
    Rest rest = Rest::None; // of its members
    bool isMore = false; // stands for members that there are more of
    bool isUninitialized = false;
    bool isChanged = false;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

constexpr qsizetype kMostFrames = 500; // that are remembered

TextRun plain(const QString& text)
{
    return { RunKind::Plain, text, {} };
}

} // namespace

VariablesModel::VariablesModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

VariablesModel::~VariablesModel() = default;

void VariablesModel::clear()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    endResetModel();
}

void VariablesModel::forget()
{
    clear();
    m_frame = {};
    m_before.clear();
    m_texts.clear();
}

void VariablesModel::retranslate()
{
    emit layoutChanged();
}

void VariablesModel::setScopes(CardId frame, const InspectionAnswer& answer)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_frame = frame;
    m_canCompare = m_texts.contains(number(frame));
    m_before = m_texts.value(number(frame));
    if (m_texts.size() >= kMostFrames)
        m_texts.clear();
    m_texts[number(frame)].clear();
    QHash<QString, int> counts; // scopes of a kind are told apart from the outermost on
    for (const Scope& scope : answer.scopes)
        ++counts[QString::number(static_cast<int>(scope.kind))];
    for (const Scope& scope : answer.scopes) {
        const QString kind = QString::number(static_cast<int>(scope.kind));
        Node& group = addRow(*m_root, kind + u'#' + QString::number(counts[kind]--), {});
        group.scope = Scope { scope.kind, scope.name, {} };
        for (const Variable& variable : scope.variables) {
            const QString name = QString::fromStdString(variable.name);
            TextRuns runs;
            if (!name.isEmpty())
                runs = { { RunKind::Key, name, {} }, plain(QStringLiteral(": ")) };
            if (variable.isInitialized)
                runs += previewOf(answer.graph, variable.value);
            Node& row = addRow(group, name, std::move(runs));
            row.isUninitialized = !variable.isInitialized;
            if (variable.isInitialized)
                refer(row, answer, variable.value);
            compare(row);
        }
    }
    endResetModel();
}

VariablesModel::Node& VariablesModel::addRow(Node& above, const QString& key, TextRuns runs)
{
    auto node = std::make_unique<Node>();
    node->parent = &above;
    node->row = static_cast<int>(above.children.size());
    node->path = above.path + u'/' + key;
    node->runs = std::move(runs);
    above.children.push_back(std::move(node));
    return *above.children.back();
}

// A value that holds more is asked for when someone looks into it.
void VariablesModel::refer(Node& node, const InspectionAnswer& answer, const Value& value) const
{
    if (value.kind != ValueKind::Object)
        return;
    const ObjectValue& object = answer.graph.objects[value.object];
    if (object.members.empty() && object.omitted == 0)
        return;
    node.handle = answer.handles[value.object];
    node.rest = Node::Rest::Unasked;
}

void VariablesModel::compare(Node& node)
{
    const QString text = node.isUninitialized ? QString() : plainText(node.runs);
    m_texts[number(m_frame)][node.path] = text;
    const auto before = m_before.constFind(node.path);
    // What is there for the first time has changed too, once its frame is known.
    node.isChanged
        = m_canCompare && (before == m_before.constEnd() ? !node.isUninitialized : *before != text);
}

void VariablesModel::setMembers(const InspectionQuestion& question, const InspectionAnswer& answer)
{
    std::vector<Node*> pending { m_root.get() };
    Node* wanted = nullptr;
    while (!pending.empty() && wanted == nullptr) {
        Node* const node = pending.back();
        pending.pop_back();
        if (node->rest == Node::Rest::Asked && node->handle == question.handle
            && node->first == question.first)
            wanted = node;
        for (const std::unique_ptr<Node>& child : node->children)
            pending.push_back(child.get());
    }
    if (wanted == nullptr)
        return;
    wanted->rest = Node::Rest::None;
    if (!answer.isFound || answer.graph.values.empty() || answer.graph.values[0].kind != ValueKind::Object)
        return;
    // A row that stands for more gives way to them.
    Node& above = wanted->isMore ? *wanted->parent : *wanted;
    if (wanted->isMore) {
        beginRemoveRows(indexOf(above), wanted->row, wanted->row);
        above.children.pop_back();
        endRemoveRows();
    }
    const ObjectValue& object = answer.graph.objects[answer.graph.values[0].object];
    Node fresh;
    fresh.path = above.path;
    // The prototype and its like are told with every range.
    for (const Member& member : object.members) {
        if (question.first == 0 || member.kind != MemberKind::Internal)
            addMember(fresh, answer, object, member);
    }
    if (object.omitted > 0 && !object.members.empty()) {
        Node& more = addRow(fresh, QStringLiteral("…"), {});
        more.isMore = true;
        more.handle = question.handle;
        more.first = question.first;
        for (const Member& member : object.members) {
            if (member.kind == MemberKind::Element)
                more.first = QString::fromStdString(member.key.text).toUInt() + 1; // there may be holes
            else if (member.kind != MemberKind::Internal)
                ++more.first;
        }
        more.rest = Node::Rest::Unasked;
    }
    if (fresh.children.empty())
        return;
    const int first = static_cast<int>(above.children.size());
    beginInsertRows(indexOf(above), first, first + static_cast<int>(fresh.children.size()) - 1);
    for (std::unique_ptr<Node>& child : fresh.children) {
        child->parent = &above;
        child->row = static_cast<int>(above.children.size());
        above.children.push_back(std::move(child));
    }
    endInsertRows();
}

void VariablesModel::addMember(
    Node& above, const InspectionAnswer& answer, const ObjectValue& object, const Member& member)
{
    TextRuns runs;
    QString key = QString::number(above.children.size());
    if (member.kind == MemberKind::Entry) {
        if (object.kind == ObjectKind::Map) {
            runs = shortPreviewOf(answer.graph, member.key);
            key = plainText(runs);
            runs += plain(QStringLiteral(" => "));
        }
    } else {
        runs = { keyRun(member), plain(QStringLiteral(": ")) };
        key = runs.front().text;
    }
    runs += previewOf(answer.graph, member.value);
    Node& row = addRow(above, key, std::move(runs));
    refer(row, answer, member.value);
    compare(row);
}

VariablesModel::Node& VariablesModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex VariablesModel::indexOf(const Node& node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex VariablesModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node& above = nodeOf(parent);
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= above.children.size())
        return {};
    return indexOf(*above.children[static_cast<std::size_t>(row)]);
}

QModelIndex VariablesModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*nodeOf(index).parent) : QModelIndex();
}

int VariablesModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(nodeOf(parent).children.size());
}

int VariablesModel::columnCount(const QModelIndex&) const
{
    return 1;
}

bool VariablesModel::hasChildren(const QModelIndex& parent) const
{
    const Node& node = nodeOf(parent);
    return !node.children.empty() || (node.rest != Node::Rest::None && !node.isMore);
}

bool VariablesModel::canFetchMore(const QModelIndex& parent) const
{
    return nodeOf(parent).rest == Node::Rest::Unasked;
}

void VariablesModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    Node& node = nodeOf(parent);
    node.rest = Node::Rest::Asked;
    emit membersWanted(
        { .kind = InspectionQuestion::Kind::Members, .handle = *node.handle, .first = node.first });
}

// Scopes in the words of browsers' tools.
TextRuns VariablesModel::runsOf(const Node& node)
{
    if (node.isMore)
        return { { RunKind::Faint, tr("Show more"), {} } };
    if (node.isUninitialized)
        return node.runs + TextRuns { { RunKind::Nothing, tr("not yet initialized"), {} } };
    if (!node.scope)
        return node.runs;
    const QString name = QString::fromStdString(node.scope->name);
    QString words;
    switch (node.scope->kind) {
    case ScopeKind::ReturnValue:
        words = tr("Returned by %1").arg(name);
        break;
    case ScopeKind::Exception:
        words = tr("Thrown by %1").arg(name);
        break;
    case ScopeKind::Local:
        words = tr("Local: %1").arg(name);
        break;
    case ScopeKind::Block:
        words = tr("Block");
        break;
    case ScopeKind::Closure:
        words = name.isEmpty() ? tr("Closure") : tr("Closure of %1").arg(name);
        break;
    case ScopeKind::Script:
        words = tr("Script");
        break;
    case ScopeKind::With:
        words = tr("With");
        break;
    }
    return { { RunKind::Plain, words, QStringLiteral("font-weight: bold") } };
}

QVariant VariablesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return plainText(runsOf(node));
    case Qt::AccessibleTextRole:
        return node.isChanged ? tr("%1, changed").arg(plainText(runsOf(node))) : plainText(runsOf(node));
    case Qt::ToolTipRole:
        return node.isChanged ? tr("Changed since it was last looked at") : QVariant();
    case ConsoleModel::RunsRole: {
        TextRuns runs = runsOf(node);
        if (node.isChanged)
            runs.prepend({ RunKind::Symbol, QStringLiteral("● "), {} });
        return QVariant::fromValue(runs);
    }
    case ConsoleModel::TimeRole:
    case ConsoleModel::PlaceRole:
        return QString();
    case ConsoleModel::MarkedRole:
    case ChangedRole:
        return node.isChanged;
    case PathRole:
        return node.path;
    case ScopeRole:
        return node.scope.has_value();
    default:
        return {};
    }
}

} // namespace loopscope
