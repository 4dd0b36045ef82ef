// SPDX-License-Identifier: GPL-3.0-or-later
// The session history of a page (HTML §7.4): its entries, and how the page moves among them.
#pragma once

#include "core/url/url.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

#include <memory>
#include <string>
#include <vector>

namespace loopscope {

class Page;

enum class HistoryHandling : std::uint8_t
{
    Push,
    Replace
};

/// There is one document: what would load another one is told of in the console, and does not happen.
class SessionHistory
{
public:
    explicit SessionHistory(Page& page);
    SessionHistory(const SessionHistory&) = delete;
    SessionHistory& operator=(const SessionHistory&) = delete;

    /// HTML §7.4.2.2 navigate, by a script or a link: within the page, or not at all.
    void navigate(const url::Url& url, HistoryHandling handling);
    /// HTML §7.4.4 the URL and history update steps; `state` has been cloned.
    void update(const url::Url& url, JS::HandleValue state, HistoryHandling handling);
    /// HTML §7.4.3 traverse the history by a delta: in a task of its own.
    void traverseBy(int delta);
    /// Says that the page does not go there.
    void stay(const std::string& where);

    /// With the empty page that was there before, as in Chromium.
    std::size_t length() const { return m_entries.size() + 1; }
    JS::Value state() const { return m_state; }
    bool& restoresScroll() { return m_entries[m_index].restoresScroll; }

private:
    struct Entry
    {
        url::Url url;
        std::shared_ptr<JS::PersistentRootedValue> state;
        bool restoresScroll = true;
    };

    void enter(Entry entry, HistoryHandling handling);
    void navigateToFragment(const url::Url& url, HistoryHandling handling);
    void apply(std::size_t index);
    void queueHashChange(const url::Url& before, const url::Url& now);

    Page& m_page;
    std::vector<Entry> m_entries;
    std::size_t m_index = 0;
    std::size_t m_target = 0; // where the traversals that wait lead to
    JS::PersistentRootedValue m_state; // history.state
};

} // namespace loopscope
