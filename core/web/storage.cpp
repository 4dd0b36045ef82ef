// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/storage.h"

#include "core/engine/strings.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/dom_exception.h"
#include "core/web/event_target.h"
#include "core/web/native.h"
#include "core/web/window_object.h"

#include <js/Conversions.h>
#include <js/PropertySpec.h>

#include <algorithm>

namespace loopscope {

namespace {

// Chromium's limit, in code units of all keys and values.
constexpr std::size_t kQuota = 5 * 1024 * 1024;

std::size_t codeUnits(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

/// A storage area and the object that shows it. Its keys keep the order in which they came.
/// SPEC-GAP: lone surrogates are replaced; storage events, since there is no other document that would hear
/// of them.
class StorageProperties : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    std::vector<std::string> names() override
    {
        std::vector<std::string> all;
        for (const auto& [key, value] : m_pairs)
            all.push_back(key);
        return all;
    }
    bool named(
        JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value) override
    {
        const auto found = find(name);
        isThere = found != m_pairs.end();
        if (!isThere)
            return true;
        JSString* const string = newString(context, found->second);
        if (string == nullptr)
            return false;
        value.setString(string);
        return true;
    }
    bool takes(std::string_view) override { return true; }
    bool set(JSContext* context, std::string_view name, JS::HandleValue value) override
    {
        const std::string where = "Failed to set a named property '" + std::string(name) + "' on 'Storage': ";
        std::string text;
        return readText(context, value, where, text) && setItem(context, name, text, where);
    }
    bool remove(std::string_view name) override
    {
        const auto found = find(name);
        const bool isThere = found != m_pairs.end();
        if (isThere) {
            m_used -= sizeOf(*found);
            m_pairs.erase(found);
        }
        return isThere;
    }
    Named visibility() const override { return Named::Shown; }
    bool isHiddenByPrototypes() const override { return false; }
    const void* kind() const override { return &kKind; }

    bool setItem(JSContext* context, std::string_view key, const std::string& value, const std::string& where)
    {
        const auto found = find(key);
        const std::pair<std::string, std::string> pair(key, value);
        const std::size_t before = found == m_pairs.end() ? 0 : sizeOf(*found);
        if (m_used - before + sizeOf(pair) > kQuota)
            return throwDomException(context, "QuotaExceededError",
                (where + "Setting the value of '" + std::string(key) + "' exceeded the quota.").c_str());
        m_used += sizeOf(pair) - before;
        if (found != m_pairs.end())
            found->second = value;
        else
            m_pairs.push_back(pair);
        return true;
    }
    void clear()
    {
        m_pairs.clear();
        m_used = 0;
    }
    std::size_t size() const { return m_pairs.size(); }
    const std::string& key(std::size_t index) const { return m_pairs[index].first; }

private:
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    Pairs::iterator find(std::string_view key)
    {
        return std::find_if(
            m_pairs.begin(), m_pairs.end(), [key](const auto& pair) { return pair.first == key; });
    }
    static std::size_t sizeOf(const std::pair<std::string, std::string>& pair)
    {
        return codeUnits(pair.first) + codeUnits(pair.second);
    }

    Pairs m_pairs;
    std::size_t m_used = 0;
};

/// A call of a method, with the arguments that it requires as strings.
struct StorageCall
{
    JSContext* context;
    JS::CallArgs args;
    StorageProperties& self;
    std::vector<std::string> given;
    std::string where;
};

template <EventTypeName Name, unsigned Required, bool (*Function)(const StorageCall&)>
bool storageNative(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const self = exoticPropertiesAs<StorageProperties>(args.thisv());
    if (self == nullptr)
        return throwTypeError(context, "Illegal invocation");
    const std::string function = std::string("'").append(Name.text).append("' on 'Storage'");
    if (!requireArguments(context, args, Required, function.c_str()))
        return false;
    StorageCall call { context, args, *self, {}, "Failed to execute " + function + ": " };
    for (unsigned i = 0; i < Required; ++i) {
        call.given.emplace_back();
        if (!readText(context, args[i], call.where, call.given.back()))
            return false;
    }
    args.rval().setUndefined();
    return Function(call);
}

bool length(const StorageCall& call)
{
    call.args.rval().setNumber(static_cast<double>(call.self.size()));
    return true;
}
bool key(const StorageCall& call)
{
    std::uint32_t index = 0;
    if (!JS::ToUint32(call.context, call.args[0], &index))
        return false;
    call.args.rval().setNull();
    return index >= call.self.size() || returnString(call.context, call.args, call.self.key(index));
}
bool getItem(const StorageCall& call)
{
    bool isThere = false;
    call.args.rval().setNull();
    return call.self.named(call.context, call.given[0], isThere, call.args.rval());
}
bool setItem(const StorageCall& call)
{
    return call.self.setItem(call.context, call.given[0], call.given[1], call.where);
}
bool removeItem(const StorageCall& call)
{
    call.self.remove(call.given[0]);
    return true;
}
bool clear(const StorageCall& call)
{
    call.self.clear();
    return true;
}

} // namespace

bool defineStorage(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Storage" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("length", (storageNative<"length", 0, length>), JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "Storage", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = {
        JS_FN("clear", (storageNative<"clear", 0, clear>), 0, JSPROP_ENUMERATE),
        JS_FN("getItem", (storageNative<"getItem", 1, getItem>), 1, JSPROP_ENUMERATE),
        JS_FN("key", (storageNative<"key", 1, key>), 1, JSPROP_ENUMERATE),
        JS_FN("removeItem", (storageNative<"removeItem", 1, removeItem>), 1, JSPROP_ENUMERATE),
        JS_FN("setItem", (storageNative<"setItem", 2, setItem>), 2, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, nullptr, nullptr, 0, kProperties, kMethods }))
        return false;
    for (const char* name : { "localStorage", "sessionStorage" }) {
        JS::RootedObject area(
            context, makeExoticObject(page, std::make_unique<StorageProperties>(), "Storage"));
        if (!defineWindowObject(page, global, name, area))
            return false;
    }
    return true;
}

} // namespace loopscope
