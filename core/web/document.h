// SPDX-License-Identifier: GPL-3.0-or-later
// The tiny document of the default page: a button and two boxes. SPEC-GAP: no HTML is parsed, nothing can be
// made or moved, and there is no layout.
#pragma once

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <cstdint>
#include <string_view>

namespace loopscope {

class Page;

/// Whether it is a node: the document, or an element.
bool isNode(JSObject* object);

class Document
{
public:
    enum class Readiness : std::uint8_t
    {
        Loading,
        Interactive,
        Complete
    };

    explicit Document(Page& page);
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    bool define(JS::HandleObject global);
    /// "#inner", or a tag's name. Null if there is no such element.
    JSObject* find(std::string_view selector) const;
    JS::HandleObject object() const { return m_document; }
    Readiness readiness() const { return m_readiness; }

    /// HTML §4.12.1: a module runs after the document has been parsed, and is no document.currentScript.
    bool beginModule();
    /// HTML §13.2.7 the end: the program has been run.
    void scriptEnded() { m_scriptHasEnded = true; }
    /// A checkpoint is over; the one after the script lets the document go on loading.
    void checkpointEnded();

private:
    JSObject* add(const char* interface, const char* tag, const char* id, JS::HandleObject parent);
    void setReadiness(Readiness readiness);
    void queueTheEnd();

    Page& m_page;
    JS::PersistentRootedObject m_document;
    JS::PersistentRooted<JS::GCVector<JSObject*, 0, js::SystemAllocPolicy>> m_elements; // in tree order
    Readiness m_readiness = Readiness::Loading;
    bool m_isParsed = false; // before the program runs, as for a module
    bool m_scriptHasEnded = false;
    bool m_endHasBegun = false;
};

} // namespace loopscope
