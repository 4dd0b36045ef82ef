// SPDX-License-Identifier: GPL-3.0-or-later
// How a document goes from loading to complete (HTML §13.2.7 the end).
#pragma once

#include "core/trace/ids.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <cstdint>
#include <optional>

namespace loopscope {

class Page;

class DocumentLifecycle
{
public:
    enum class Readiness : std::uint8_t
    {
        Loading,
        Interactive,
        Complete
    };

    explicit DocumentLifecycle(Page& page)
        : m_page(page)
    {
    }
    DocumentLifecycle(const DocumentLifecycle&) = delete;
    DocumentLifecycle& operator=(const DocumentLifecycle&) = delete;

    Readiness readiness() const { return m_readiness; }
    /// When the document became so; none: it has not.
    std::optional<VirtualTime> interactiveAt() const { return m_interactiveAt; }
    std::optional<VirtualTime> completeAt() const { return m_completeAt; }
    /// HTML §4.12.1: a module runs after the document has been parsed.
    void beginModule();
    /// The program has been run.
    void scriptEnded() { m_scriptHasEnded = true; }
    /// A checkpoint is over; the one after the script lets the document go on loading.
    void checkpointEnded();

private:
    void become(Readiness readiness);
    void setReadiness(Readiness readiness);
    void queueTheEnd();

    Page& m_page;
    Readiness m_readiness = Readiness::Loading;
    std::optional<VirtualTime> m_interactiveAt;
    std::optional<VirtualTime> m_completeAt;
    bool m_isParsed = false; // before the program runs, as for a module
    bool m_scriptHasEnded = false;
    bool m_endHasBegun = false;
};

} // namespace loopscope
