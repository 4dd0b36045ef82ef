// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/inspection.h"

#include "core/trace/fields.h"

namespace loopscope {

namespace {

// The values of a graph are the answer's: those of the graph itself, and then the variables' in their order.
ValueGraph wholeGraph(const InspectionAnswer& answer)
{
    ValueGraph graph = answer.graph;
    for (const Scope& scope : answer.scopes) {
        for (const Variable& variable : scope.variables)
            graph.values.push_back(variable.value);
    }
    return graph;
}

} // namespace

std::string encoded(const InspectionQuestion& question)
{
    std::string bytes;
    putField(bytes, static_cast<std::uint64_t>(question.kind));
    putField(bytes, number(question.card));
    putField(bytes, question.handle);
    putField(bytes, question.first);
    return bytes;
}

std::optional<InspectionQuestion> decodedQuestion(std::string_view bytes)
{
    FieldReader fields(bytes);
    InspectionQuestion question;
    question.kind = static_cast<InspectionQuestion::Kind>(
        fields.number(static_cast<std::uint32_t>(InspectionQuestion::Kind::Members)));
    question.card = CardId(fields.number());
    question.handle = fields.number();
    question.first = fields.number();
    if (!fields.isWhole() || !fields.rest().empty())
        return {};
    return question;
}

std::string encoded(const InspectionAnswer& answer)
{
    std::string bytes;
    putField(bytes, std::uint64_t { answer.isFound });
    putField(bytes, answer.scopes.size());
    for (const Scope& scope : answer.scopes) {
        putField(bytes, static_cast<std::uint64_t>(scope.kind));
        putField(bytes, scope.name);
        putField(bytes, scope.variables.size());
        for (const Variable& variable : scope.variables) {
            putField(bytes, variable.name);
            putField(bytes, std::uint64_t { variable.isInitialized });
        }
    }
    putField(bytes, answer.handles.size());
    for (const std::uint32_t handle : answer.handles)
        putField(bytes, handle);
    putField(bytes, encoded(wholeGraph(answer)));
    return bytes;
}

std::optional<InspectionAnswer> decodedAnswer(std::string_view bytes)
{
    FieldReader fields(bytes);
    // Each of what is counted takes a byte at least.
    const auto count = [&] {
        return static_cast<std::size_t>(fields.value(fields.rest().size()));
    };
    InspectionAnswer answer;
    std::size_t variables = 0;
    answer.isFound = fields.number(1) != 0;
    answer.scopes.resize(count());
    for (Scope& scope : answer.scopes) {
        scope.kind = static_cast<ScopeKind>(fields.number(kScopeKindCount - 1));
        scope.name = fields.text();
        scope.variables.resize(count());
        variables += scope.variables.size();
        for (Variable& variable : scope.variables) {
            variable.name = fields.text();
            variable.isInitialized = fields.number(1) != 0;
        }
    }
    answer.handles.resize(count());
    for (std::uint32_t& handle : answer.handles)
        handle = fields.number();
    std::optional<ValueGraph> graph = decodedValues(fields.text());
    if (!fields.isWhole() || !fields.rest().empty() || !graph || graph->values.size() < variables
        || graph->objects.size() != answer.handles.size())
        return {};
    answer.graph = std::move(*graph);
    std::size_t next = answer.graph.values.size() - variables;
    for (Scope& scope : answer.scopes) {
        for (Variable& variable : scope.variables)
            variable.value = answer.graph.values[next++];
    }
    answer.graph.values.resize(answer.graph.values.size() - variables);
    return answer;
}

std::string framed(std::string_view message)
{
    std::string bytes;
    putField(bytes, message);
    return bytes;
}

std::optional<std::string> takeMessage(std::string& bytes)
{
    FieldReader fields(bytes);
    std::string message(fields.text());
    if (!fields.isWhole())
        return {};
    bytes.erase(0, bytes.size() - fields.rest().size());
    return message;
}

} // namespace loopscope
