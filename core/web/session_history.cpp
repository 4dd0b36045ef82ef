// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/session_history.h"

#include "core/web/navigation_events.h"
#include "core/web/page.h"
#include "core/web/structured_cloner.h"

#include <utility>

namespace loopscope {

namespace {

bool differOnlyInFragment(const url::Url& left, const url::Url& right)
{
    return url::serialized(left, url::Fragment::Excluded) == url::serialized(right, url::Fragment::Excluded);
}

} // namespace

SessionHistory::SessionHistory(Page& page)
    : m_page(page)
    , m_state(page.engine().context(), JS::NullValue())
{
    m_entries.push_back({ page.url(),
        std::make_shared<JS::PersistentRootedValue>(page.engine().context(), JS::NullValue()) });
}

void SessionHistory::navigate(const url::Url& url, HistoryHandling handling)
{
    if (!url.fragment || !differOnlyInFragment(url, m_page.url())) {
        stay(url::serialized(url));
        return;
    }
    // §7.4.2.2 step 2, and the location's own: as long as the page is not loaded, nothing is added.
    const bool isSame = url::serialized(url) == url::serialized(m_page.url());
    const bool isLoaded = m_page.dom().lifecycle().readiness() == DocumentLifecycle::Readiness::Complete;
    navigateToFragment(url, isSame || !isLoaded ? HistoryHandling::Replace : handling);
}

// HTML §7.4.2.3.3 navigate to a fragment.
void SessionHistory::navigateToFragment(const url::Url& url, HistoryHandling handling)
{
    const url::Url before = m_page.url();
    JSContext* const context = m_page.engine().context();
    enter({ url, std::make_shared<JS::PersistentRootedValue>(context, JS::NullValue()) }, handling);
    m_state.setNull();
    JS::RootedValue none(context, JS::NullValue());
    firePopState(m_page, none);
    queueHashChange(before, url);
}

void SessionHistory::update(const url::Url& url, JS::HandleValue state, HistoryHandling handling)
{
    enter({ url, std::make_shared<JS::PersistentRootedValue>(m_page.engine().context(), state) }, handling);
    m_state = state;
}

void SessionHistory::enter(Entry entry, HistoryHandling handling)
{
    m_page.url() = entry.url;
    entry.restoresScroll = m_entries[m_index].restoresScroll;
    if (handling == HistoryHandling::Push) {
        m_entries.resize(m_index + 1); // what was ahead is gone
        m_entries.push_back(std::move(entry));
        ++m_index;
    } else {
        m_entries[m_index] = std::move(entry);
    }
    m_target = m_index;
}

void SessionHistory::traverseBy(int delta)
{
    if (delta == 0) {
        stay(url::serialized(m_page.url()));
        return;
    }
    const auto target = static_cast<std::int64_t>(m_target) + delta;
    if (target == -1)
        stay("the page before it");
    if (target < 0 || target >= static_cast<std::int64_t>(m_entries.size()))
        return;
    m_target = static_cast<std::size_t>(target);
    const CardId card = m_page.writer().addCard({ CardKind::PageEvent, m_page.writer().intern("popstate"), {},
        m_page.engine().stack().position(), m_page.engine().stack().top() });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueATask({ TaskSource::DomManipulation, card, [this, index = m_target] {
                                  JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
                                  apply(index);
                              } });
}

// HTML §7.4.6.2 update document for history step application.
void SessionHistory::apply(std::size_t index)
{
    if (index >= m_entries.size() || index == m_index)
        return;
    JSContext* const context = m_page.engine().context();
    const url::Url before = std::exchange(m_page.url(), m_entries[index].url);
    m_index = index;
    JS::RootedValue stored(context, m_entries[index].state->get());
    JS::RootedValue state(context);
    StructuredCloner cloner(context, "Failed to execute 'go' on 'History': ");
    if (!cloner.begin() || !cloner.clone(stored, &state)) {
        JS_ClearPendingException(context);
        state.setNull();
    }
    m_state = state;
    firePopState(m_page, state);
    queueHashChange(before, m_entries[index].url);
}

void SessionHistory::queueHashChange(const url::Url& before, const url::Url& now)
{
    if (before.fragment == now.fragment || !differOnlyInFragment(before, now))
        return;
    const CardId card = m_page.writer().addCard({ CardKind::PageEvent, m_page.writer().intern("hashchange"),
        {}, m_page.engine().stack().position(), m_page.engine().stack().top() });
    m_page.engine().stack().markAsNative(card);
    m_page.loop().queueATask({ TaskSource::DomManipulation, card,
        [this, oldUrl = url::serialized(before), newUrl = url::serialized(now)] {
            JSAutoRealm realm(m_page.engine().context(), m_page.engine().global());
            fireHashChange(m_page, oldUrl, newUrl);
        } });
}

// SPEC-GAP: there is no other page to go to.
void SessionHistory::stay(const std::string& where)
{
    m_page.console().warn("A browser would leave this page for " + where + ". Here it stays.");
}

} // namespace loopscope
