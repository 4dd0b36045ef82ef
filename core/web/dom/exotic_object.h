// SPDX-License-Identifier: GPL-3.0-or-later
// Legacy platform objects (Web IDL §3.9): objects whose properties are looked up as they are asked for.
#pragma once

#include <js/Proxy.h>
#include <js/TypeDecls.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

class Page;

/// What an exotic object is made of. The names are UTF-8; a property that is not there is left to the
/// prototypes.
class ExoticProperties
{
public:
    enum class Named : std::uint8_t
    {
        Hidden, // [LegacyUnenumerableNamedProperties]
        Shown
    };

    virtual ~ExoticProperties() = default;

    /// How many there are by index.
    virtual std::uint32_t length() { return 0; }
    virtual bool item(JSContext*, std::uint32_t /*index*/, JS::MutableHandleValue) { return true; }
    virtual std::vector<std::string> names() { return {}; }
    /// Sets `isThere`, and then `value`. False: an exception is pending.
    virtual bool named(JSContext*, std::string_view /*name*/, bool& /*isThere*/, JS::MutableHandleValue)
    {
        return true;
    }
    /// Whether a name can be set here, whether or not it is there.
    virtual bool takes(std::string_view /*name*/) { return false; }
    virtual bool set(JSContext*, std::string_view /*name*/, JS::HandleValue) { return true; }
    virtual bool remove(std::string_view /*name*/) { return false; }
    virtual Named visibility() const { return Named::Hidden; }
    /// Web IDL §3.9.3: a name that a prototype has is not looked for here, unless [LegacyOverrideBuiltIns].
    virtual bool isHiddenByPrototypes() const { return true; }
    /// The address of the class's own tag, to tell one class from another.
    virtual const void* kind() const = 0;
};

/// An object with these properties and an interface's prototype.
JSObject* makeExoticObject(Page& page, std::unique_ptr<ExoticProperties> properties, const char* interface);
/// The same with a prototype of its own choice.
JSObject* makeExoticObject(
    JSContext* context, std::unique_ptr<ExoticProperties> properties, JS::HandleObject prototype);
/// Null: the object is none.
ExoticProperties* exoticProperties(const JS::Value& value);
/// `this` or an argument as one of a class with a static kKind; null: it is none.
template <typename Properties> Properties* exoticPropertiesAs(const JS::Value& value)
{
    ExoticProperties* const properties = exoticProperties(value);
    return properties != nullptr && properties->kind() == &Properties::kKind
        ? static_cast<Properties*>(properties)
        : nullptr;
}

} // namespace loopscope
