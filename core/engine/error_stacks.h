// SPDX-License-Identifier: GPL-3.0-or-later
// Error.stack in the form that browsers have, and what belongs to it.
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <functional>
#include <string>

namespace loopscope {

class StepObserver;

/// The stacks of one realm's errors. They are taken when an error is made, and written down when `stack` is
/// first read: until then the error's name may change, but not its message.
class ErrorStacks
{
public:
    ErrorStacks(JSContext* context, StepObserver& observer);
    ErrorStacks(const ErrorStacks&) = delete;
    ErrorStacks& operator=(const ErrorStacks&) = delete;

    /// Replaces the error constructors of the current realm by ones that take stacks, and adds
    /// Error.captureStackTrace and Error.stackTraceLimit.
    [[nodiscard]] bool define(JS::HandleObject global);
    /// Takes the stack of an error that the engine itself has just made.
    void takeFor(JS::HandleObject error);
    /// The frames of the stack as it is now, as framesOf() has them.
    std::string present() const;
    /// The frames of an object's stack, each on a line of its own after a line break; empty if it has none.
    /// Writes nothing down.
    std::string framesOf(JS::HandleObject object) const;

private:
    struct Natives;

    enum class Missing
    {
        SkipsNothing,
        SkipsEverything
    };
    /// Takes the stack below the function `skip`, if there is one.
    bool take(JS::HandleObject object, JS::HandleObject skip, Missing missing);
    JSObject* recordOf(JS::HandleObject object) const;
    JSObject* makeConstructor(JS::HandleObject global, const char* name, JS::HandleObject prototype);

    JSContext* m_context;
    StepObserver& m_observer;
    JS::PersistentRootedObject m_records; // object -> its stack, as long as the object lives
    JS::PersistentRootedObject m_error; // the constructor
    JS::PersistentRootedObject m_getter;
    JS::PersistentRootedObject m_setter;
};

} // namespace loopscope
