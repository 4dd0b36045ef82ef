// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/mutation_observer.h"

#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/dom/mutation.h"

#include <gtest/gtest.h>

using namespace loopscope::dom;

namespace {

class Observing : public ::testing::Test
{
protected:
    void SetUp() override { append(*m_child, *m_parent); }

    int m_microtasks = 0;
    MutationObserverAgent m_agent { [this] {
        ++m_microtasks;
    } };
    Ref<Document> m_document = new Document;
    ElementRef m_parent = new Element(*m_document, "div");
    ElementRef m_child = new Element(*m_document, "p");
    MutationObserver m_observer { m_agent, 0 };
};

TEST_F(Observing, OneMicrotaskForManyRecords)
{
    m_observer.observe(*m_parent, { .childList = true, .attributes = true, .subtree = true });
    m_child->setAttribute("id", "x");
    m_parent->setAttribute("id", "y");
    remove(*m_child);
    EXPECT_EQ(m_microtasks, 1);
    EXPECT_EQ(m_agent.takePending(), std::vector { &m_observer });
    EXPECT_EQ(m_observer.takeRecords().size(), 3U);
    EXPECT_TRUE(m_agent.takePending().empty());
}

TEST_F(Observing, FollowsARemovedSubtreeUntilItsRecordsAreTaken)
{
    m_observer.observe(*m_parent, { .attributes = true, .subtree = true });
    remove(*m_child);
    m_child->setAttribute("id", "seen");
    EXPECT_EQ(m_observer.takeRecords().size(), 1U);
    m_observer.removeTransientObservers();
    m_child->setAttribute("id", "not seen");
    EXPECT_FALSE(m_observer.hasRecords());
}

TEST_F(Observing, OldValuesOnlyForThoseWhoAsked)
{
    MutationObserver other(m_agent, 1);
    m_observer.observe(*m_child, { .attributes = true, .attributeOldValue = true });
    other.observe(*m_child, { .attributes = true });
    m_child->setAttribute("id", "a");
    m_child->setAttribute("id", "b");
    EXPECT_EQ(m_observer.takeRecords().at(1).oldValue, "a");
    EXPECT_EQ(other.takeRecords().at(1).oldValue, std::nullopt);
}

TEST_F(Observing, DisconnectDropsEverything)
{
    m_observer.observe(*m_child, { .attributes = true });
    m_child->setAttribute("id", "a");
    m_observer.disconnect();
    m_child->setAttribute("id", "b");
    EXPECT_FALSE(m_observer.hasRecords());
}

} // namespace
