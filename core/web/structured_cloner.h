// SPDX-License-Identifier: GPL-3.0-or-later
// A value copied as HTML §2.7 serializes and deserializes it, within one realm.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <string>

namespace loopscope {

/// StructuredSerializeInternal and StructuredDeserialize in one pass: in one realm no script can tell them
/// apart.
/// ENGINE: not JS_StructuredClone, which in SpiderMonkey 102 clones no errors and does not say what it was
/// that could not be cloned.
class StructuredCloner
{
public:
    /// `failure`: what its messages begin with, "Failed to execute 'structuredClone' on 'Window': ".
    StructuredCloner(JSContext* context, std::string failure);
    StructuredCloner(const StructuredCloner&) = delete;
    StructuredCloner& operator=(const StructuredCloner&) = delete;

    /// False, with an exception pending: memory is short, a getter threw.
    [[nodiscard]] bool begin();
    /// What an object, before anything is cloned, becomes: one that is transferred.
    [[nodiscard]] bool remember(JS::HandleObject original, JS::HandleObject copy);
    /// Whether it has become something already.
    bool knows(JS::HandleObject original);
    /// False: an exception is pending, a DataCloneError if there is something that does not clone.
    [[nodiscard]] bool clone(JS::HandleValue value, JS::MutableHandleValue result);
    /// Throws a DataCloneError whose message ends so. Always false.
    bool fail(const std::string& words);

private:
    bool cloneObject(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneBoxed(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneRegExp(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneBuffer(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneView(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneMap(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneSet(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneError(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneArray(JS::HandleObject object, JS::MutableHandleObject result);
    bool clonePlain(JS::HandleObject object, JS::MutableHandleObject result);
    bool cloneProperties(JS::HandleObject object, JS::HandleObject result);
    bool cloneStack(JS::HandleObject error, JS::HandleObject result);
    bool failOn(JS::HandleValue value);

    JSContext* m_context;
    std::string m_failure;
    JS::RootedObject m_memory; // HTML's memory: a Map from originals to copies
};

} // namespace loopscope
