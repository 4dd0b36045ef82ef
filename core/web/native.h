// SPDX-License-Identifier: GPL-3.0-or-later
// What every native function of a web API does first: checks its arguments, becomes a frame.
#pragma once

#include "core/engine/exceptions.h"
#include "core/web/page.h"

#include <js/CallArgs.h>

#include <functional>

namespace loopscope {

/// A call of a web API, as a frame on the Call Stack while it lives.
class NativeCall
{
public:
    /// `name` without the object that it is on: "setTimeout", "log".
    NativeCall(Page& page, std::string_view name)
        : m_stack(page.engine().stack())
        , m_card(m_stack.pushNativeCall(page.callLabel(name)))
    {
    }
    ~NativeCall() { m_stack.popNativeCall(m_card); }
    NativeCall(const NativeCall&) = delete;
    NativeCall& operator=(const NativeCall&) = delete;

    CardId card() const { return m_card; }

private:
    CallStack& m_stack;
    CardId m_card;
};

/// Web IDL §3.7.6: an operation of the global takes no `this` but the window, or none: "Illegal invocation".
/// `where`: "Failed to execute …: " or nothing.
bool requireWindow(JSContext* context, const JS::CallArgs& args, const char* where = "");
/// Web IDL overload resolution: too few arguments are a TypeError in Chromium's words. `function`: as in
/// "'setTimeout' on 'Window'"; those of the window check their `this` too.
bool requireArguments(JSContext* context, const JS::CallArgs& args, unsigned count, const char* function);
/// Web IDL long and unsigned long, before the conversion: what is never a number is a TypeError in Chromium's
/// words.
bool requireNumeric(JSContext* context, JS::HandleValue value, const char* function);
/// Web IDL USVString, in Chromium's words if it cannot be one. `where`: "Failed to execute …: ".
bool readText(JSContext* context, JS::HandleValue value, const std::string& where, std::string& text);
/// Web IDL [EnforceRange] unsigned long long, in Chromium's words. `where`: "Failed to execute …: ".
bool readUnsignedLongLong(
    JSContext* context, JS::HandleValue value, const std::string& where, double& number);
/// Web IDL: a sequence, each of whose values goes to `add`, which gives false with an exception pending. In
/// Chromium's words if it is none. `where`: "Failed to execute …: ".
bool readSequence(JSContext* context, JS::HandleValue value, const std::string& where,
    const std::function<bool(JS::HandleValue)>& add);
/// A number of milliseconds as a time; longer than any recording is never.
VirtualTime virtualDuration(double milliseconds);
/// Web IDL: an operation that returns a promise rejects it where others throw. False, and nothing done, if
/// there is no exception but a termination.
bool rejectWithPendingException(JSContext* context, JS::HandleObject promise);
/// Web IDL callback function: throws a TypeError unless it is callable.
bool requireFunction(JSContext* context, JS::HandleValue value, const char* function, unsigned position);

} // namespace loopscope
