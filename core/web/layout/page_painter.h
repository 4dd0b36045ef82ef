// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into the trace what the page looks like.
#pragma once

#include "core/layout/list_marker.h"
#include "core/layout/page_layout.h"
#include "core/trace/page_picture.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace loopscope {

class Page;

class PagePainter
{
public:
    explicit PagePainter(Page& page)
        : m_page(page)
    {
    }

    /// Selectors may name other elements from now on.
    void treeChanged() { m_selectorsAreOld = true; }
    /// Adds a picture if it is another than the last one. The layout is up to date.
    void paint(const layout::PageLayout& layout);

private:
    void addItems(const layout::PageLayout& layout, const layout::Box& box, PagePicture& picture);
    void addMarker(
        const layout::PageLayout& layout, const layout::Box& box, const PageItem& of, PagePicture& picture);
    void describeElement(const layout::Box& box, PageItem& item);
    void describePaint(const layout::Box& box, PageItem& item) const;
    std::uint32_t numberOf(const dom::Node& node);
    const std::string& selectorOf(const dom::Element& element);
    /// Its place among its parent's elements, from 1.
    std::size_t placeOf(const dom::Element& element);
    bool isInteractive(const dom::Element& element) const;

    Page& m_page;
    PagePicture m_last;
    std::uint32_t m_sinceWhole = 0;
    bool m_selectorsAreOld = true;
    std::unordered_map<const dom::Node*, std::uint32_t> m_numbers;
    std::vector<dom::NodeRef> m_numbered; // so that no address is used again
    std::unordered_map<const dom::Element*, std::string> m_selectors;
    std::unordered_map<const dom::Element*, std::size_t> m_places;
    std::unordered_map<std::string, int> m_idCounts;
    layout::ListMarkers m_markers; // of the layout that is painted
};

} // namespace loopscope
