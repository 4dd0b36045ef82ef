// SPDX-License-Identifier: GPL-3.0-or-later
// Web IDL interfaces (Web IDL §3.7): their constructors, prototypes and inheritance.
#pragma once

#include <js/CallArgs.h>
#include <js/Class.h>
#include <js/PropertySpec.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <map>
#include <string>
#include <string_view>

namespace loopscope {

/// What is said once of an interface.
struct Interface
{
    const JSClass* prototype = nullptr; // of the prototype object; its name is the interface's
    const char* parent
        = nullptr; // an interface that is defined already; null: none; "Error": only its prototype
    JSNative constructor = nullptr; // null: "Illegal constructor"
    unsigned length = 0;
    const JSPropertySpec* properties = nullptr;
    const JSFunctionSpec* methods = nullptr;
    const JSPropertySpec* staticProperties = nullptr;
    const JSFunctionSpec* staticMethods = nullptr;
};

/// Knows the prototypes by name, whatever the program does to the global's properties.
class Interfaces
{
public:
    Interfaces() = default;
    Interfaces(const Interfaces&) = delete;
    Interfaces& operator=(const Interfaces&) = delete;

    bool define(JSContext* context, JS::HandleObject global, const Interface& interface);
    /// Makes a prototype known by a name that is no property of the global, as those of iterators.
    void keep(JSContext* context, std::string name, JS::HandleObject prototype);
    /// Null if there is none of this name.
    JSObject* prototype(std::string_view name) const;
    /// The interface that an object is of: that of the nearest prototype that is one's. Empty: none.
    std::string nameOf(JSContext* context, JS::HandleObject object) const;
    /// A new object of this class with an interface's prototype. Null, with an exception pending, if memory
    /// is short.
    JSObject* make(JSContext* context, const JSClass& cls, std::string_view name) const;

private:
    std::map<std::string, JS::PersistentRootedObject, std::less<>> m_prototypes;
};

/// Web IDL: a constructor called without `new` is a TypeError in Chromium's words.
bool requireNew(JSContext* context, const JS::CallArgs& args, const char* interface);

} // namespace loopscope
