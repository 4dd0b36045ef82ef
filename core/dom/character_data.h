// SPDX-License-Identifier: GPL-3.0-or-later
// Text and Comment (DOM §4.10-4.14). SPEC-GAP: processing instructions and CDATA sections, which HTML has
// not.
#pragma once

#include "core/dom/node.h"

namespace loopscope::dom {

class CharacterData : public Node
{
public:
    CharacterData(Type type, Document& document, std::string data)
        : Node(type, document)
        , m_data(std::move(data))
    {
    }

    const std::string& data() const { return m_data; } // UTF-8

private:
    friend void replaceData(CharacterData& node, std::string data);

    std::string m_data;
};

} // namespace loopscope::dom
