// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/job_state.h"

#include <js/GlobalObject.h>
#include <js/Object.h>
#include <js/Realm.h>
#include <js/RealmOptions.h>
#include <js/Value.h>
#include <jsapi.h>

#include <utility>

namespace loopscope {

namespace {

// Its first application slot holds the state.
const JSClass kStandInClass
    = { .name = "JobState", .flags = JSCLASS_GLOBAL_FLAGS, .cOps = &JS::DefaultGlobalClassOps };

} // namespace

JobState::JobState(JSContext* context)
    : m_context(context)
    , m_current(context)
{
}

JSObject* JobState::exchange(JSObject* state)
{
    JSObject* const outer = m_current;
    m_current = state;
    return outer;
}

JSObject* JobState::incumbentGlobal()
{
    JS::RootedObject global(m_context, JS::CurrentGlobalOrNull(m_context));
    if (!m_current || !global)
        return global;
    if (const JS::Value& made = JS::GetReservedSlot(m_current, kStandInSlot); made.isObject())
        return &made.toObject();
    JS::RealmOptions options;
    options.creationOptions().setExistingCompartment(global);
    JS::RootedObject standIn(m_context,
        JS_NewGlobalObject(m_context, &kStandInClass, nullptr, JS::DontFireOnNewGlobalHook, options));
    if (!standIn)
        return nullptr;
    {
        // What a reaction really keeps is that global's Object.prototype.
        JSAutoRealm realm(m_context, standIn);
        if (JS::GetRealmObjectPrototype(m_context) == nullptr)
            return nullptr;
    }
    JS::SetReservedSlot(standIn, 0, JS::ObjectValue(*m_current));
    JS::SetReservedSlot(m_current, kStandInSlot, JS::ObjectValue(*standIn));
    return standIn;
}

JSObject* JobState::of(JSObject* incumbentGlobal)
{
    const bool standsIn = incumbentGlobal != nullptr && JS::GetClass(incumbentGlobal) == &kStandInClass;
    return standsIn ? &JS::GetReservedSlot(incumbentGlobal, 0).toObject() : nullptr;
}

} // namespace loopscope
