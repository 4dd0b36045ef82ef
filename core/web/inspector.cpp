// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/inspector.h"

#include "core/engine/script_engine.h"
#include "core/engine/strings.h"
#include "core/web/value_snapshot.h"

#include <js/Array.h>
#include <js/GCVector.h>
#include <js/PropertyAndElement.h>
#include <js/Wrapper.h>
#include <jsapi.h>

#include <utility>

namespace loopscope {

/// What answers have told of, kept alive.
class Inspector::Objects
{
public:
    explicit Objects(JSContext* context)
        : m_objects(context)
    {
    }

    /// Takes what a snapshot has found; their handles.
    std::vector<std::uint32_t> add(const ValueSnapshot& snapshot)
    {
        std::vector<std::uint32_t> handles;
        for (std::size_t i = 0; i < snapshot.objectCount(); ++i) {
            handles.push_back(static_cast<std::uint32_t>(m_objects.length()));
            static_cast<void>(m_objects.append(snapshot.object(i)));
        }
        return handles;
    }
    JSObject* at(std::uint32_t handle) const
    {
        return handle < m_objects.length() ? m_objects[handle] : nullptr;
    }

private:
    JS::PersistentRooted<JS::GCVector<JSObject*, 0, js::SystemAllocPolicy>> m_objects;
};

Inspector::Inspector(ScriptEngine& engine)
    : m_engine(engine)
    , m_objects(std::make_unique<Objects>(engine.context()))
{
}

Inspector::~Inspector() = default;

InspectionAnswer Inspector::answer(const InspectionQuestion& question)
{
    JSAutoRealm realm(m_engine.context(), m_engine.global());
    return question.kind == InspectionQuestion::Kind::Scopes ? scopesOf(question.card)
                                                             : membersOf(question.handle, question.first);
}

InspectionAnswer Inspector::scopesOf(CardId card)
{
    JSContext* const context = m_engine.context();
    InspectionAnswer answer;
    ValueSnapshot snapshot(context);
    const auto beginScope = [&](ScopeKind kind, std::string name) {
        answer.scopes.push_back({ kind, std::move(name), {} });
    };
    const auto addVariable = [&](std::string name, bool isInitialized, JS::HandleValue value) {
        answer.scopes.back().variables.push_back({ std::move(name), isInitialized, {} });
        snapshot.addValue(value);
    };
    answer.isFound = m_engine.observer().inspectFrame(card, beginScope, addVariable);
    answer.graph = snapshot.take();
    std::size_t next = 0;
    for (Scope& scope : answer.scopes) {
        for (Variable& variable : scope.variables)
            variable.value = answer.graph.values[next++];
    }
    answer.graph.values.clear();
    answer.handles = m_objects->add(snapshot);
    return answer;
}

InspectionAnswer Inspector::membersOf(std::uint32_t handle, std::uint32_t first)
{
    JSContext* const context = m_engine.context();
    InspectionAnswer answer;
    JS::RootedValue object(context, JS::ObjectOrNullValue(m_objects->at(handle)));
    if (!object.isObject())
        return answer;
    answer.isFound = true;
    ValueSnapshot snapshot(context);
    snapshot.beginMembersAt(first);
    snapshot.addValue(object);
    answer.graph = snapshot.take();
    answer.handles = m_objects->add(snapshot);
    return answer;
}

} // namespace loopscope
