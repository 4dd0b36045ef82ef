// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/character_data.h"
#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/dom/html_parser.h"
#include "core/dom/html_serializer.h"
#include "core/dom/mutation.h"
#include "core/dom/tree_observer.h"

#include <gmock/gmock.h>

using namespace loopscope::dom;

namespace {

class Tree : public ::testing::Test
{
protected:
    NodeRef parse(std::string_view html) { return parseFragment(*m_document, *m_context, html); }
    Element* make(const char* name) { return new Element(*m_document, name); }

    Ref<Document> m_document = new Document;
    ElementRef m_context = new Element(*m_document, "div");
};

TEST_F(Tree, InsertsMovesAndRemoves)
{
    const ElementRef parent = make("ul");
    const ElementRef one = make("a");
    const ElementRef two = make("b");
    append(*one, *parent);
    ASSERT_EQ(preInsert(*two, *parent, one.get()), Refusal::None);
    EXPECT_EQ(serialize(*parent), "<ul><b></b><a></a></ul>");
    EXPECT_EQ(parent->childCount(), 2U);
    ASSERT_EQ(preInsert(*two, *parent, nullptr), Refusal::None);
    EXPECT_EQ(serialize(*parent), "<ul><a></a><b></b></ul>");
    remove(*one);
    EXPECT_EQ(one->parent(), nullptr);
    EXPECT_EQ(parent->firstChild(), two.get());
    EXPECT_EQ(parent->lastChild(), two.get());
}

TEST_F(Tree, RefusesWhatWouldNotBeATree)
{
    const ElementRef parent = make("p");
    const ElementRef child = make("b");
    const ElementRef stranger = make("i");
    append(*child, *parent);
    EXPECT_EQ(preInsert(*parent, *child, nullptr), Refusal::NodeContainsParent);
    EXPECT_EQ(preInsert(*stranger, *parent, m_context.get()), Refusal::ChildIsOfAnotherParent);
    EXPECT_EQ(preRemove(*stranger, *parent), Refusal::ChildIsOfAnotherParent);
    const NodeRef text = new CharacterData(Node::Type::Text, *m_document, "x");
    EXPECT_EQ(preInsert(*stranger, *text, nullptr), Refusal::ParentCannotHaveChildren);
    EXPECT_EQ(preInsert(*text, *m_document, nullptr), Refusal::TextInDocument);
    ASSERT_EQ(preInsert(*parent, *m_document, nullptr), Refusal::None);
    EXPECT_EQ(preInsert(*stranger, *m_document, nullptr), Refusal::SecondDocumentElement);
}

TEST_F(Tree, ClonesDeeplyAndEqually)
{
    const NodeRef fragment = parse("<div id=a><p>1<b>2</b></p>3<i><u>4</u></i></div><hr>");
    const NodeRef copy = fragment->clone(true);
    EXPECT_EQ(serializeChildren(*copy), serializeChildren(*fragment));
    EXPECT_TRUE(copy->equals(*fragment));
    EXPECT_FALSE(fragment->clone(false)->equals(*fragment));
}

TEST_F(Tree, TakesDeepTreesApartWithoutRecursion)
{
    constexpr int kDeep = 20'000;
    ElementRef top = make("div");
    ElementRef innermost = top;
    for (int i = 0; i < kDeep; ++i) {
        ElementRef next = make("div");
        append(*next, *innermost);
        innermost = next;
    }
    innermost = {};
    EXPECT_FALSE(serializeChildren(*top).empty());
    top = {};
    EXPECT_TRUE(parse(std::string(20'000, ' ').replace(0, 5, "<div>")));
    std::string nested;
    for (int i = 0; i < 20'000; ++i)
        nested += "<b>";
    EXPECT_TRUE(parse(nested)->firstChild());
}

TEST_F(Tree, SurvivesHtmlOfAllKinds)
{
    for (const char* html : { "", "<", "</", "<!--", "<!doctype", "<a <b>", "&", "&#x110000;", "<table><b>",
             "<select><table>", "<svg><p>", "<math><mi>", "<template><tr>", "<p", "<a b=c d='", "\xFF\xFE",
             "<textarea>", "<script>", "<plaintext>" })
        EXPECT_NO_FATAL_FAILURE(serializeChildren(*parse(html))) << html;
}

class Watcher : public TreeObserver
{
public:
    MOCK_METHOD(void, nodeInserted, (Node&), (override));
    MOCK_METHOD(void, nodeRemoved, (Node&, Node&), (override));
    MOCK_METHOD(void, childrenChanged, (Node&), (override));
    MOCK_METHOD(void, textChanged, (CharacterData&), (override));
    MOCK_METHOD(void, attributeChanged,
        (Element&, std::string_view, const std::optional<std::string>&, const std::optional<std::string>&),
        (override));
};

TEST_F(Tree, TellsItsObserversOfEveryChange)
{
    ::testing::StrictMock<Watcher> watcher;
    const ElementRef parent = make("p");
    const ElementRef child = make("b");
    m_document->addObserver(watcher);
    {
        const ::testing::InSequence inOrder;
        EXPECT_CALL(watcher, nodeInserted(::testing::Ref(*child)));
        EXPECT_CALL(watcher, childrenChanged(::testing::Ref(*parent)));
        EXPECT_CALL(watcher,
            attributeChanged(::testing::Ref(*child), std::string_view("id"), std::optional<std::string>(),
                std::optional<std::string>("x")));
        EXPECT_CALL(watcher, nodeRemoved(::testing::Ref(*child), ::testing::Ref(*parent)));
        EXPECT_CALL(watcher, childrenChanged(::testing::Ref(*parent)));
    }
    append(*child, *parent);
    child->setAttribute("id", "x");
    remove(*child);
    m_document->removeObserver(watcher);
}

} // namespace
