// SPDX-License-Identifier: GPL-3.0-or-later
// Values as they are now, for the trace.
#pragma once

#include "core/trace/trace_writer.h"
#include "core/trace/value.h"

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <string>

namespace loopscope {

/// Collects values and what can be come to from them, the nearest first and so much of it that a line of the
/// console stays small. Runs none of the program's code: it enters no proxy and calls no getter but those of
/// the platform's own objects. Leaves no exception behind.
class ValueSnapshot
{
public:
    explicit ValueSnapshot(JSContext* context);

    /// Appends text between values, or CSS declarations for the words after it.
    void addWords(std::string text);
    void addStyle(std::string css);
    void addValue(JS::HandleValue value);
    /// Appends where the program is, one line a frame.
    void addStack(std::string frames);
    /// Of the first object only the members from this one on are told.
    void beginMembersAt(std::uint32_t first) { m_firstMember = first; }
    /// Of how many objects the members are told; the others are only named.
    void setMostUnfolded(std::size_t objects) { m_mostUnfolded = objects; }
    /// Whether there is more to see than the words themselves.
    bool isMoreThanWords() const { return m_isMoreThanWords; }

    /// Completes what was added with what is inside. The end of this snapshot.
    ValueGraph take();
    /// The objects by their index in the graph. Null for what is none of the program's.
    std::size_t objectCount() const { return m_found.length(); }
    JSObject* object(std::size_t index) const { return m_found[index]; }

private:
    Value describe(JS::HandleValue value);
    bool isPlatformObject(JS::HandleObject object) const;
    void describeHead(JS::HandleObject object, ObjectValue& head);
    void addMembers(JS::HandleObject object, ObjectValue& described);
    std::uint32_t firstMemberOf(JS::HandleObject object) const;
    void addElements(JS::HandleObject object, ObjectValue& described);
    void addEntries(JS::HandleObject object, ObjectValue& described);
    void addProperties(JS::HandleObject object, ObjectValue& described);
    void addProperty(JS::HandleObject object, JS::HandleId id, ObjectValue& described);
    void addPlatformAttributes(JS::HandleObject object, ObjectValue& described);
    void addPromiseResult(JS::HandleObject promise, ObjectValue& described);
    void addPrimitive(JS::HandleObject wrapper, ObjectValue& described);
    void addProxyParts(JS::HandleObject proxy, ObjectValue& described);
    void addLocation(JS::HandleObject function, ObjectValue& described);
    void addPrototype(JS::HandleObject object, ObjectValue& described);
    void addInternal(ObjectValue& described, const char* slot, JS::HandleValue value);

    JSContext* m_context;
    JS::RootedVector<JSObject*> m_found; // by index in m_graph.objects
    ValueGraph m_graph;
    std::size_t m_textSize = 0; // of primitives
    bool m_isMoreThanWords = false;
    std::size_t m_mostUnfolded;
    std::uint32_t m_firstMember = 0;
};

/// An object as encoded() in the trace's strings. Unset for a primitive.
StringId recordObject(TraceWriter& writer, JSContext* context, JS::HandleValue value);
/// Any value, with the members of at most so many objects.
StringId recordValue(
    TraceWriter& writer, JSContext* context, JS::HandleValue value, std::size_t mostUnfolded);

} // namespace loopscope
