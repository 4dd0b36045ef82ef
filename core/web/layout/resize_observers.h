// SPDX-License-Identifier: GPL-3.0-or-later
// ResizeObserver (Resize Observer §2-3) for scripts.
#pragma once

#include "core/dom/element.h"
#include "core/layout/page_layout.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <deque>
#include <optional>
#include <vector>

namespace loopscope {

class Page;

class ResizeObservers
{
public:
    enum class BoxChoice : std::uint8_t
    {
        Content,
        Border
    };
    struct Observation
    {
        dom::ElementRef target;
        BoxChoice box = BoxChoice::Content;
        double width = -1; // as last told; never yet
        double height = -1;
    };
    struct Observer
    {
        explicit Observer(JSContext* context)
            : object(context)
            , callback(context)
        {
        }
        JS::PersistentRootedObject object;
        JS::PersistentRootedObject callback;
        std::vector<Observation> observations;
        std::vector<std::size_t> active; // indexes of observations
    };

    explicit ResizeObservers(Page& page)
        : m_page(page)
    {
    }
    ResizeObservers(const ResizeObservers&) = delete;
    ResizeObservers& operator=(const ResizeObservers&) = delete;

    bool define(JS::HandleObject global);
    /// A new observer, which is kept until the page ends.
    Observer& add(JS::HandleObject object, JS::HandleObject callback);

    /// Resize Observer §3.4.1 gather active resize observations at depth. True: there are some.
    bool gatherActiveObservations(std::size_t depth);
    /// §3.4.5 broadcast: calls the observers. The depth of the shallowest target that was told.
    std::size_t broadcastActiveObservations();
    /// §3.4.3: whether some were left out for their depth.
    bool hasSkippedObservations() const { return m_hasSkipped; }
    void deliverResizeLoopError();

private:
    struct Size
    {
        double width = 0;
        double height = 0;
    };
    Size sizeOf(const Observation& observation) const;
    JSObject* makeEntry(const Observation& observation) const;
    void notify(Observer& observer);

    Page& m_page;
    std::deque<Observer> m_observers;
    bool m_hasSkipped = false;
};

} // namespace loopscope
