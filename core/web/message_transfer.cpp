// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/message_transfer.h"

#include "core/web/event.h"
#include "core/web/message_port.h"
#include "core/web/native.h"

#include <js/ArrayBuffer.h>
#include <jsfriendapi.h>

#include <cstring>

namespace loopscope {

MessageTransfer::MessageTransfer(JSContext* context, const char* function)
    : m_context(context)
    , m_failure(std::string("Failed to execute ").append(function).append(": "))
    , m_cloner(context, m_failure)
    , m_list(context)
    , m_buffers(context)
    , m_ports(context)
    , m_receivedPorts(context)
{
}

bool MessageTransfer::readOptions(JS::HandleValue options, const char* dictionary)
{
    if (options.isNullOrUndefined())
        return true;
    if (!options.isObject())
        return throwTypeError(m_context,
            std::string(m_failure)
                .append("The provided value is not of type '")
                .append(dictionary)
                .append("'."));
    JS::RootedObject object(m_context, &options.toObject());
    JS::RootedValue list(m_context);
    if (!readMember(m_context, object, "transfer", &list))
        return false;
    return list.isUndefined()
        || readObjects(
            list, m_failure + "Failed to read the 'transfer' property from 'StructuredSerializeOptions': ");
}

bool MessageTransfer::readList(JS::HandleValue list)
{
    return readObjects(list, m_failure);
}

bool MessageTransfer::readObjects(JS::HandleValue list, const std::string& where)
{
    return readSequence(m_context, list, where, [&](JS::HandleValue each) {
        if (!each.isObject())
            return throwTypeError(m_context, where + "Failed to convert value to 'object'.");
        return m_list.append(&each.toObject());
    });
}

bool MessageTransfer::serialize(
    JS::HandleValue message, JS::HandleObject source, JS::MutableHandleValue received)
{
    return m_cloner.begin() && prepare() && m_cloner.clone(message, received) && transferBuffers()
        && transferPorts(source);
}

// HTML StructuredSerializeWithTransfer, step 2: each has something that it will become. In Chromium's order:
// what cannot be transferred now is told only when the message has been cloned.
bool MessageTransfer::prepare()
{
    JS::RootedObject original(m_context);
    JS::RootedObject received(m_context);
    for (std::size_t i = 0; i < m_list.length(); ++i) {
        original = m_list[i];
        const std::string index = std::to_string(i);
        const bool isPort = isMessagePort(original);
        if (!isPort && !JS::IsArrayBufferObject(original))
            return m_cloner.fail("Value at index " + index + " does not have a transferable type.");
        if (m_cloner.knows(original))
            return m_cloner.fail(isPort
                    ? "Message port at index " + index + " is a duplicate of an earlier port."
                    : "ArrayBuffer at index " + index + " is a duplicate of an earlier ArrayBuffer.");
        received = isPort ? makeMessagePort(m_context)
                          : JS::NewArrayBuffer(m_context, JS::GetArrayBufferByteLength(original));
        if (!received || !m_cloner.remember(original, received)
            || !(isPort ? m_ports : m_buffers).append(original)
            || (isPort && !m_receivedPorts.append(received)))
            return false;
    }
    return true;
}

// Steps 5.4-5.5 and StructuredDeserializeWithTransfer, of the array buffers.
bool MessageTransfer::transferBuffers()
{
    JS::RootedObject buffer(m_context);
    JS::RootedObject received(m_context);
    JS::RootedValue value(m_context);
    // A getter of the message may have transferred one meanwhile.
    for (std::size_t i = 0; i < m_buffers.length(); ++i) {
        if (JS::IsDetachedArrayBufferObject(m_buffers[i]))
            return m_cloner.fail("ArrayBuffer at index " + std::to_string(i) + " is already detached.");
    }
    for (JSObject* const each : m_buffers) {
        buffer = each;
        value.setObject(*buffer);
        if (!m_cloner.clone(value, &value))
            return false;
        received = &value.toObject();
        if (!contentsMove(buffer, received))
            return false;
    }
    return true;
}

bool MessageTransfer::contentsMove(JS::HandleObject from, JS::HandleObject to)
{
    {
        JS::AutoCheckCannotGC noGc;
        bool isShared = false;
        std::memcpy(JS::GetArrayBufferData(to, &isShared, noGc),
            JS::GetArrayBufferData(from, &isShared, noGc), JS::GetArrayBufferByteLength(from));
    }
    return JS::DetachArrayBuffer(m_context, from);
}

// The same of the ports (HTML §9.4.4, the transfer steps of MessagePort).
bool MessageTransfer::transferPorts(JS::HandleObject source)
{
    for (std::size_t i = 0; i < m_ports.length(); ++i) {
        if (source && m_ports[i] == source)
            return m_cloner.fail("Port at index " + std::to_string(i) + " contains the source port.");
    }
    for (std::size_t i = 0; i < m_ports.length(); ++i) {
        if (isNeutered(m_ports[i]))
            return m_cloner.fail("Port at index " + std::to_string(i) + " is already neutered.");
    }
    for (std::size_t i = 0; i < m_ports.length(); ++i)
        movePort(Page::of(m_context), m_ports[i], m_receivedPorts[i]);
    return true;
}

} // namespace loopscope
