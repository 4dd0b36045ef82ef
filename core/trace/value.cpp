// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/value.h"

#include "core/trace/fields.h"

namespace loopscope {

namespace {

void put(std::string& bytes, const Value& value)
{
    putField(bytes, static_cast<std::uint64_t>(value.kind));
    if (value.kind == ValueKind::Object)
        putField(bytes, value.object);
    else
        putField(bytes, value.text);
}

void put(std::string& bytes, const ObjectValue& object)
{
    putField(bytes, static_cast<std::uint64_t>(object.kind));
    putField(bytes, object.name);
    putField(bytes, object.text);
    putField(bytes, object.size);
    putField(bytes, object.omitted);
    putField(bytes, object.members.size());
    for (const Member& member : object.members) {
        putField(bytes, static_cast<std::uint64_t>(member.kind));
        put(bytes, member.key);
        put(bytes, member.value);
    }
}

/// Reads what put() wrote. Counts are checked against the bytes at hand, so that a bad one costs no memory.
class GraphReader
{
public:
    explicit GraphReader(std::string_view bytes)
        : m_fields(bytes)
    {
    }

    std::optional<ValueGraph> read()
    {
        ValueGraph graph;
        graph.objects.resize(count());
        graph.values.resize(count());
        m_objectCount = graph.objects.size();
        for (ObjectValue& object : graph.objects)
            read(object);
        for (Value& value : graph.values)
            read(value);
        if (!m_fields.isWhole() || !m_fields.rest().empty())
            return std::nullopt;
        return graph;
    }

private:
    std::size_t count()
    {
        // Each of what is counted takes a byte at least.
        return static_cast<std::size_t>(m_fields.value(m_fields.rest().size()));
    }

    void read(Value& value)
    {
        value.kind = static_cast<ValueKind>(m_fields.number(kValueKindCount - 1));
        if (value.kind != ValueKind::Object)
            value.text = m_fields.text();
        else if (m_objectCount == 0)
            m_fields.fail(FieldReader::Outcome::Fault);
        else
            value.object = m_fields.number(static_cast<std::uint32_t>(m_objectCount - 1));
    }

    void read(ObjectValue& object)
    {
        object.kind = static_cast<ObjectKind>(m_fields.number(kObjectKindCount - 1));
        object.name = m_fields.text();
        object.text = m_fields.text();
        object.size = m_fields.value(UINT64_MAX);
        object.omitted = m_fields.value(UINT64_MAX);
        object.members.resize(count());
        for (Member& member : object.members) {
            member.kind = static_cast<MemberKind>(m_fields.number(kMemberKindCount - 1));
            read(member.key);
            read(member.value);
        }
    }

    FieldReader m_fields;
    std::size_t m_objectCount = 0;
};

} // namespace

std::string encoded(const ValueGraph& graph)
{
    std::string bytes;
    putField(bytes, graph.objects.size());
    putField(bytes, graph.values.size());
    for (const ObjectValue& object : graph.objects)
        put(bytes, object);
    for (const Value& value : graph.values)
        put(bytes, value);
    return bytes;
}

std::optional<ValueGraph> decodedValues(std::string_view bytes)
{
    return GraphReader(bytes).read();
}

} // namespace loopscope
