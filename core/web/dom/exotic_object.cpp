// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/exotic_object.h"

#include "core/engine/strings.h"
#include "core/web/page.h"

#include <js/Id.h>
#include <js/Object.h>
#include <js/PropertyDescriptor.h>

namespace loopscope {

namespace {

const char kFamily = 0;

ExoticProperties& propertiesOf(JSObject* proxy)
{
    return *static_cast<ExoticProperties*>(js::GetProxyPrivate(proxy).toPrivate());
}

std::optional<std::uint32_t> indexOf(JS::HandleId id)
{
    return id.isInt() && id.toInt() >= 0 ? std::optional(static_cast<std::uint32_t>(id.toInt()))
                                         : std::nullopt;
}

std::optional<std::string> nameOf(JSContext* context, JS::HandleId id)
{
    if (!id.isString())
        return std::nullopt;
    JS::RootedString string(context, id.toString());
    return toUtf8(context, string);
}

class ExoticHandler : public js::BaseProxyHandler
{
public:
    constexpr ExoticHandler()
        : js::BaseProxyHandler(&kFamily, true)
    {
    }

    // A node must be let go on the thread that counts its references.
    bool finalizeInBackground(const JS::Value&) const override { return false; }
    void finalize(JS::GCContext*, JSObject* proxy) const override { delete &propertiesOf(proxy); }

    bool getOwnPropertyDescriptor(JSContext* context, JS::HandleObject proxy, JS::HandleId id,
        JS::MutableHandle<mozilla::Maybe<JS::PropertyDescriptor>> descriptor) const override
    {
        ExoticProperties& properties = propertiesOf(proxy);
        JS::RootedValue value(context);
        descriptor.reset();
        if (const std::optional<std::uint32_t> index = indexOf(id); index && *index < properties.length()) {
            if (!properties.item(context, *index, &value))
                return false;
            descriptor.set(mozilla::Some(JS::PropertyDescriptor::Data(
                value, { JS::PropertyAttribute::Configurable, JS::PropertyAttribute::Enumerable })));
            return true;
        }
        const std::optional<std::string> name = nameOfAny(context, id);
        bool isThere = false;
        if (name && !properties.named(context, *name, isThere, &value))
            return false;
        // Web IDL §3.9.3: what a prototype has is not hidden by a name of the object.
        if (!isThere || (properties.isHiddenByPrototypes() && isOnPrototype(context, proxy, id)))
            return !JS_IsExceptionPending(context);
        JS::PropertyAttributes attributes { JS::PropertyAttribute::Configurable };
        if (properties.visibility() == ExoticProperties::Named::Shown)
            attributes += JS::PropertyAttribute::Enumerable;
        if (properties.takes(*name))
            attributes += JS::PropertyAttribute::Writable;
        descriptor.set(mozilla::Some(JS::PropertyDescriptor::Data(value, attributes)));
        return true;
    }

    // SPEC-GAP: own properties that a script gives to a list are dropped.
    bool defineProperty(JSContext* context, JS::HandleObject proxy, JS::HandleId id,
        JS::Handle<JS::PropertyDescriptor> descriptor, JS::ObjectOpResult& result) const override
    {
        ExoticProperties& properties = propertiesOf(proxy);
        const std::optional<std::string> name = nameOfAny(context, id);
        if (name && descriptor.hasValue() && properties.takes(*name)) {
            JS::RootedValue value(context, descriptor.value());
            return properties.set(context, *name, value) && result.succeed();
        }
        return result.succeed();
    }

    bool ownPropertyKeys(
        JSContext* context, JS::HandleObject proxy, JS::MutableHandleIdVector keys) const override
    {
        ExoticProperties& properties = propertiesOf(proxy);
        for (std::uint32_t i = 0; i < properties.length(); ++i) {
            if (!keys.append(JS::PropertyKey::Int(static_cast<std::int32_t>(i))))
                return false;
        }
        JS::RootedId id(context);
        for (const std::string& name : properties.names()) {
            JS::RootedString string(context, newString(context, name));
            if (!string || !JS_StringToId(context, string, &id) || !keys.append(id))
                return false;
        }
        return true;
    }

    bool delete_(JSContext* context, JS::HandleObject proxy, JS::HandleId id,
        JS::ObjectOpResult& result) const override
    {
        if (const std::optional<std::string> name = nameOfAny(context, id))
            propertiesOf(proxy).remove(*name);
        return result.succeed();
    }

    bool getPrototypeIfOrdinary(JSContext*, JS::HandleObject proxy, bool* isOrdinary,
        JS::MutableHandleObject prototype) const override
    {
        *isOrdinary = true;
        prototype.set(js::GetStaticPrototype(proxy));
        return true;
    }
    bool preventExtensions(JSContext*, JS::HandleObject, JS::ObjectOpResult& result) const override
    {
        return result.failCantPreventExtensions();
    }
    bool isExtensible(JSContext*, JS::HandleObject, bool* isExtensible) const override
    {
        *isExtensible = true;
        return true;
    }

private:
    // A name that is a number is a name too where the object knows none by index.
    static std::optional<std::string> nameOfAny(JSContext* context, JS::HandleId id)
    {
        return id.isInt() ? std::optional(std::to_string(id.toInt())) : nameOf(context, id);
    }

    static bool isOnPrototype(JSContext* context, JS::HandleObject proxy, JS::HandleId id)
    {
        JS::RootedObject prototype(context, js::GetStaticPrototype(proxy));
        bool isThere = false;
        return prototype && JS_HasPropertyById(context, prototype, id, &isThere) && isThere;
    }
};

const ExoticHandler kHandler;

} // namespace

JSObject* makeExoticObject(
    JSContext* context, std::unique_ptr<ExoticProperties> properties, JS::HandleObject prototype)
{
    JS::RootedValue held(context, JS::PrivateValue(properties.get()));
    JSObject* const object = js::NewProxyObject(context, &kHandler, held, prototype);
    if (object != nullptr)
        static_cast<void>(properties.release()); // the object's finalizer deletes it
    return object;
}

JSObject* makeExoticObject(Page& page, std::unique_ptr<ExoticProperties> properties, const char* interface)
{
    JSContext* const context = page.engine().context();
    JS::RootedObject prototype(context, page.interfaces().prototype(interface));
    return makeExoticObject(context, std::move(properties), prototype);
}

ExoticProperties* exoticProperties(const JS::Value& value)
{
    JSObject* const object = value.isObject() ? &value.toObject() : nullptr;
    return object != nullptr && js::IsProxy(object) && js::GetProxyHandler(object) == &kHandler
        ? &propertiesOf(object)
        : nullptr;
}

} // namespace loopscope
