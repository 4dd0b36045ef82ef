// SPDX-License-Identifier: GPL-3.0-or-later
// A message on its way: cloned, with what is transferred in it (HTML §2.7.7 and §2.7.8).
#pragma once

#include "core/web/structured_cloner.h"

#include <js/GCVector.h>

namespace loopscope {

/// StructuredSerializeWithTransfer and StructuredDeserializeWithTransfer in one pass.
class MessageTransfer
{
public:
    /// `function`: as in "'structuredClone' on 'Window'".
    MessageTransfer(JSContext* context, const char* function);
    MessageTransfer(const MessageTransfer&) = delete;
    MessageTransfer& operator=(const MessageTransfer&) = delete;

    /// Web IDL: the list in a dictionary StructuredSerializeOptions, or nothing. `dictionary`: its name where
    /// the value is none.
    [[nodiscard]] bool readOptions(JS::HandleValue options, const char* dictionary);
    /// Web IDL: the list itself, a sequence of objects.
    [[nodiscard]] bool readList(JS::HandleValue list);
    /// Clones a message and moves what is transferred; `source`: the port that it is posted to, or null.
    /// False: an exception is pending.
    [[nodiscard]] bool serialize(
        JS::HandleValue message, JS::HandleObject source, JS::MutableHandleValue received);

    /// The new ports that take the place of those that were transferred, in their order.
    JS::HandleObjectVector receivedPorts() const { return m_receivedPorts; }

private:
    bool readObjects(JS::HandleValue list, const std::string& where);
    bool prepare();
    bool transferBuffers();
    bool transferPorts(JS::HandleObject source);
    bool contentsMove(JS::HandleObject from, JS::HandleObject to);

    JSContext* m_context;
    std::string m_failure; // "Failed to execute …: "
    StructuredCloner m_cloner;
    JS::RootedObjectVector m_list;
    JS::RootedObjectVector m_buffers;
    JS::RootedObjectVector m_ports;
    JS::RootedObjectVector m_receivedPorts;
};

} // namespace loopscope
