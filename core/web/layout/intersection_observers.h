// SPDX-License-Identifier: GPL-3.0-or-later
// IntersectionObserver (Intersection Observer §2-3) for scripts.
#pragma once

#include "core/dom/element.h"
#include "core/layout/page_layout.h"
#include "core/trace/ids.h"

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <array>
#include <deque>
#include <vector>

namespace loopscope {

class Page;
struct IntersectionMeasure;

class IntersectionObservers
{
public:
    struct Registration
    {
        dom::ElementRef target;
        int thresholdIndex = -1;
        bool isIntersecting = false;
    };
    struct Observer
    {
        explicit Observer(JSContext* context)
            : object(context)
            , callback(context)
            , entries(context)
        {
        }
        JS::PersistentRootedObject object;
        JS::PersistentRootedObject callback;
        JS::PersistentRootedVector<JS::Value> entries; // that are queued
        dom::ElementRef root; // or null: the viewport
        bool rootIsDocument = false;
        std::array<layout::Length, 4> margin {};
        std::vector<double> thresholds;
        std::vector<Registration> registrations;
    };

    explicit IntersectionObservers(Page& page)
        : m_page(page)
    {
    }
    IntersectionObservers(const IntersectionObservers&) = delete;
    IntersectionObservers& operator=(const IntersectionObservers&) = delete;

    bool define(JS::HandleObject global);
    Observer& add();
    /// §3.2.9 run the update intersection observations steps.
    void update(VirtualTime frame);

private:
    layout::Rect rootIntersectionRectangle(const Observer& observer) const;
    bool queueEntry(Observer& observer, const Registration& registration, const IntersectionMeasure& measure);
    void updateOne(Observer& observer, Registration& registration, VirtualTime frame);
    void queueATask();
    void notify();

    Page& m_page;
    std::deque<Observer> m_observers;
    bool m_taskIsQueued = false;
};

} // namespace loopscope
