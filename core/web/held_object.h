// SPDX-License-Identifier: GPL-3.0-or-later
// Platform objects that own a C++ value, in their first reserved slot.
#pragma once

#include <js/Class.h>
#include <js/Object.h>
#include <js/RootingAPI.h>
#include <js/Value.h>

#include <cstdint>
#include <memory>

namespace loopscope {

constexpr std::uint32_t kHeldSlot = 0;

template <typename Held> void finalizeHeld(JS::GCContext*, JSObject* object)
{
    const JS::Value held = JS::GetReservedSlot(object, kHeldSlot);
    if (!held.isUndefined())
        delete static_cast<Held*>(held.toPrivate());
}

template <typename Held> inline constexpr JSClassOps kHeldOperations = { .finalize = finalizeHeld<Held> };

/// The class of objects that hold a `Held`; `slots`: with the first one.
template <typename Held> constexpr JSClass heldClass(const char* name, std::uint32_t slots = 1)
{
    return { .name = name,
        .flags = JSCLASS_HAS_RESERVED_SLOTS(slots) | JSCLASS_FOREGROUND_FINALIZE,
        .cOps = &kHeldOperations<Held> };
}

template <typename Held> void hold(JSObject* object, std::unique_ptr<Held> held)
{
    JS::SetReservedSlot(object, kHeldSlot, JS::PrivateValue(held.release()));
}

/// Null: the value is no object of this class.
template <typename Held> Held* heldBy(const JSClass& cls, const JS::Value& value)
{
    JSObject* const object = value.isObject() ? &value.toObject() : nullptr;
    if (object == nullptr || JS::GetClass(object) != &cls)
        return nullptr;
    return static_cast<Held*>(JS::GetReservedSlot(object, kHeldSlot).toPrivate());
}

} // namespace loopscope
