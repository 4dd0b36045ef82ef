// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/value_preview.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr std::size_t kMostProperties = 5;
constexpr std::size_t kMostElements = 30;
constexpr qsizetype kLongestText = 200; // of one value in a preview
constexpr qsizetype kLongestSource = 100;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString shortened(QString text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    text.truncate(end);
    return text + u'…';
}

QString firstLine(const QString& text)
{
    return text.section(u'\n', 0, 0);
}

// In the first kind of quotes that the text has none of, as browsers choose.
QString quoted(const QString& text)
{
    QChar quote = u'\'';
    if (text.contains(u'\'') && !text.contains(u'"'))
        quote = u'"';
    else if (text.contains(u'\'') && !text.contains(u'`'))
        quote = u'`';
    QString inside = shortened(text, kLongestText);
    inside.replace(u'\\', QLatin1String("\\\\"));
    inside.replace(u'\n', QLatin1String("\\n"));
    inside.replace(u'\t', QLatin1String("\\t"));
    inside.replace(u'\r', QLatin1String("\\r"));
    if (inside.contains(quote))
        inside.replace(quote, QStringLiteral("\\%1").arg(quote));
    return quote + inside + quote;
}

/// Writes previews of one graph. An object inside a preview is its name, so that nothing goes in circles.
class PreviewWriter
{
public:
    explicit PreviewWriter(const ValueGraph& graph)
        : m_graph(graph)
    {
    }

    void write(const Value& value, bool isNested)
    {
        switch (value.kind) {
        case ValueKind::Words:
        case ValueKind::Style:
            add(RunKind::Plain, words(value.text));
            return;
        case ValueKind::Undefined:
        case ValueKind::Null:
            add(RunKind::Nothing, words(value.text));
            return;
        case ValueKind::Boolean:
        case ValueKind::Number:
        case ValueKind::BigInt:
            add(RunKind::Literal, words(value.text));
            return;
        case ValueKind::String:
            add(RunKind::Text, quoted(words(value.text)));
            return;
        case ValueKind::Symbol:
            add(RunKind::Symbol, words(value.text));
            return;
        case ValueKind::Accessor:
            add(RunKind::Faint, QStringLiteral("(...)"));
            return;
        case ValueKind::Object:
            if (isNested)
                writeName(m_graph.objects[value.object]);
            else
                writeObject(m_graph.objects[value.object]);
            return;
        }
    }

    TextRuns take() { return std::move(m_runs); }

private:
    void add(RunKind kind, const QString& text)
    {
        if (!m_runs.isEmpty() && m_runs.last().kind == kind)
            m_runs.last().text += text;
        else
            m_runs.append({ kind, text, {} });
    }
    void add(const QString& text) { add(RunKind::Plain, text); }

    static QString counted(const ObjectValue& object)
    {
        return QStringLiteral("%1(%2)").arg(words(object.name)).arg(object.size);
    }

    // An object inside of another one's preview.
    void writeName(const ObjectValue& object)
    {
        switch (object.kind) {
        case ObjectKind::Plain:
            add(object.name == "Object" || object.name.empty() ? QStringLiteral("{…}") : words(object.name));
            return;
        case ObjectKind::Array:
        case ObjectKind::Map:
        case ObjectKind::Set:
            add(counted(object));
            return;
        case ObjectKind::Function:
        case ObjectKind::Class:
            add(RunKind::Keyword,
                object.kind == ObjectKind::Class ? QStringLiteral("class") : QStringLiteral("ƒ"));
            if (object.kind == ObjectKind::Class && !object.name.empty())
                add(u' ' + words(object.name));
            return;
        case ObjectKind::Promise:
        case ObjectKind::Prototype:
        case ObjectKind::Stack:
            add(words(object.name));
            return;
        case ObjectKind::Error:
        case ObjectKind::Date:
        case ObjectKind::RegExp:
        case ObjectKind::Proxy:
        case ObjectKind::Wrapper:
        case ObjectKind::Node:
            writeObject(object);
            return;
        }
    }

    void writeObject(const ObjectValue& object)
    {
        switch (object.kind) {
        case ObjectKind::Plain:
            if (object.name != "Object" && !object.name.empty())
                add(words(object.name) + (object.text.empty() ? QString() : u'(' + words(object.text) + u')')
                    + u' ');
            writeProperties(object, QStringLiteral("{"), QStringLiteral("}"));
            return;
        case ObjectKind::Array:
            if (object.name == "Array")
                add(QStringLiteral("(%1) ").arg(object.size));
            else
                add(counted(object) + u' ');
            writeElements(object);
            return;
        case ObjectKind::Map:
        case ObjectKind::Set:
            add(counted(object) + u' ');
            writeEntries(object);
            return;
        case ObjectKind::Function:
            writeFunction(object);
            return;
        case ObjectKind::Class:
            add(RunKind::Keyword, QStringLiteral("class "));
            add(words(object.name));
            return;
        case ObjectKind::Error:
            add(firstLine(words(object.text)));
            return;
        case ObjectKind::Date:
            add(words(object.text));
            return;
        case ObjectKind::RegExp:
            add(RunKind::Text, words(object.text));
            return;
        case ObjectKind::Promise:
            writePromise(object);
            return;
        case ObjectKind::Proxy:
            writeProxy(object);
            return;
        case ObjectKind::Wrapper:
            add(words(object.name) + QLatin1String(" {"));
            if (const Member* const primitive = slot(object, "[[PrimitiveValue]]"))
                write(primitive->value, true);
            add(QStringLiteral("}"));
            return;
        case ObjectKind::Node:
            add(RunKind::Keyword, firstLine(words(object.text.empty() ? object.name : object.text)));
            return;
        case ObjectKind::Prototype:
        case ObjectKind::Stack:
            add(words(object.name));
            return;
        }
    }

    void writeProperties(const ObjectValue& object, const QString& begin, const QString& end)
    {
        add(begin);
        std::size_t count = 0;
        for (const Member& member : object.members) {
            if (member.kind != MemberKind::Property)
                continue;
            if (count == kMostProperties)
                break;
            add(count++ == 0 ? QString() : QStringLiteral(", "));
            add(RunKind::Faint, words(member.key.text) + QLatin1String(": "));
            write(member.value, true);
        }
        const auto shown = static_cast<std::size_t>(std::count_if(object.members.begin(),
            object.members.end(), [](const Member& member) { return member.kind == MemberKind::Property; }));
        if (shown > count || object.omitted > 0)
            add(count == 0 ? QStringLiteral("…") : QStringLiteral(", …"));
        add(end);
    }

    void writeElements(const ObjectValue& object)
    {
        add(QStringLiteral("["));
        std::uint64_t next = 0; // the index that comes next if there is no hole
        std::size_t count = 0;
        const auto writeHole = [&](std::uint64_t until) {
            if (until == next)
                return;
            const QString size = until - next > 1 ? QStringLiteral(" × %1").arg(until - next) : QString();
            add(RunKind::Faint,
                (count++ == 0 ? QString() : QStringLiteral(", ")) + QLatin1String("empty") + size);
        };
        for (const Member& member : object.members) {
            if (member.kind != MemberKind::Element)
                continue;
            if (count == kMostElements)
                break;
            const std::uint64_t at = words(member.key.text).toULongLong();
            writeHole(at);
            add(count++ == 0 ? QString() : QStringLiteral(", "));
            write(member.value, true);
            next = at + 1;
        }
        if (count < kMostElements && object.omitted == 0)
            writeHole(object.size);
        else if (next < object.size)
            add(QStringLiteral(", …"));
        for (const Member& member : object.members) {
            if (member.kind == MemberKind::Property && count < kMostElements) {
                add(count++ == 0 ? QString() : QStringLiteral(", "));
                add(RunKind::Faint, words(member.key.text) + QLatin1String(": "));
                write(member.value, true);
            }
        }
        add(QStringLiteral("]"));
    }

    void writeEntries(const ObjectValue& object)
    {
        add(QStringLiteral("{"));
        std::size_t count = 0;
        for (const Member& member : object.members) {
            if (member.kind != MemberKind::Entry || count == kMostProperties)
                break;
            add(count++ == 0 ? QString() : QStringLiteral(", "));
            if (object.kind == ObjectKind::Map) {
                write(member.key, true);
                add(QStringLiteral(" => "));
            }
            write(member.value, true);
        }
        if (count < object.size)
            add(count == 0 ? QStringLiteral("…") : QStringLiteral(", …"));
        add(QStringLiteral("}"));
    }

    void writePromise(const ObjectValue& object)
    {
        add(words(object.name) + QLatin1String(" {"));
        add(RunKind::Faint, u'<' + words(object.text) + u'>');
        const Member* const result = slot(object, "[[PromiseResult]]");
        if (object.text != "pending" && result != nullptr) {
            add(QStringLiteral(": "));
            write(result->value, true);
        }
        add(QStringLiteral("}"));
    }

    void writeProxy(const ObjectValue& object)
    {
        const Member* const target = slot(object, "[[Target]]");
        if (target == nullptr || target->value.kind != ValueKind::Object) {
            add(QStringLiteral("Proxy"));
            return;
        }
        const ObjectValue& inside = m_graph.objects[target->value.object];
        add(QStringLiteral("Proxy(%1) ")
                .arg(words(inside.kind == ObjectKind::Function ? "Function" : inside.name)));
        if (inside.kind == ObjectKind::Array)
            writeElements(inside);
        else if (inside.kind == ObjectKind::Plain)
            writeProperties(inside, QStringLiteral("{"), QStringLiteral("}"));
        else
            add(QStringLiteral("{…}"));
    }

    // The head of its source: "ƒ add(a, b)", "(a) => a + 1".
    void writeFunction(const ObjectValue& object)
    {
        QString source = words(object.text).simplified();
        const bool isArrow
            = !source.startsWith(QLatin1String("function")) && source.contains(QLatin1String("=>"));
        const bool isAsync = source.startsWith(QLatin1String("async"));
        if (isAsync)
            source = source.mid(5).trimmed();
        if (source.startsWith(QLatin1String("function")))
            source = source.mid(8).trimmed();
        if (const qsizetype body = source.indexOf(u'{'); !isArrow && body >= 0)
            source = source.left(source.indexOf(u')') < body ? body : source.size()).trimmed();
        if (isAsync)
            add(RunKind::Keyword, QStringLiteral("async "));
        if (!isArrow)
            add(RunKind::Keyword, QStringLiteral("ƒ "));
        add(shortened(source, kLongestSource));
    }

    static const Member* slot(const ObjectValue& object, std::string_view name)
    {
        const auto found
            = std::find_if(object.members.begin(), object.members.end(), [&](const Member& member) {
                  return member.kind == MemberKind::Internal && member.key.text == name;
              });
        return found == object.members.end() ? nullptr : &*found;
    }

    const ValueGraph& m_graph;
    TextRuns m_runs;
};

} // namespace

TextRuns previewOf(const ValueGraph& graph, const Value& value)
{
    PreviewWriter writer(graph);
    writer.write(value, false);
    return writer.take();
}

TextRuns shortPreviewOf(const ValueGraph& graph, const Value& value)
{
    PreviewWriter writer(graph);
    writer.write(value, true);
    return writer.take();
}

TextRuns lineRuns(const ValueGraph& graph)
{
    TextRuns runs;
    QString style;
    for (const Value& value : graph.values) {
        const bool isStack
            = value.kind == ValueKind::Object && graph.objects[value.object].kind == ObjectKind::Stack;
        if (value.kind == ValueKind::Style)
            style = QString::fromStdString(value.text);
        else if (value.kind == ValueKind::Words)
            runs.append({ RunKind::Plain, QString::fromStdString(value.text), style });
        else if (!isStack)
            runs += previewOf(graph, value);
    }
    return runs;
}

TextRun keyRun(const Member& member)
{
    const RunKind kind = member.kind == MemberKind::Hidden || member.kind == MemberKind::Internal
        ? RunKind::Faint
        : member.key.kind == ValueKind::Symbol ? RunKind::Symbol
                                               : RunKind::Key;
    return { kind, QString::fromStdString(member.key.text), {} };
}

QString plainText(const TextRuns& runs)
{
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

} // namespace loopscope
