// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/page_text.h"

#include "core/dom/html_parser.h"
#include "core/dom/html_serializer.h"
#include "core/dom/selector_matching.h"
#include "core/dom/style_declaration.h"
#include "core/program/program.h"

#include <algorithm>

namespace loopscope {

namespace {

using namespace dom;

std::string_view faultOfTree(const Node& root)
{
    std::size_t seen = 0;
    for (const Node* node = &root; node != nullptr; node = node->next(root)) {
        if (++seen > 100'000)
            return "the tree has no end";
        std::size_t count = 0;
        const Node* before = nullptr;
        for (const Node* child = node->firstChild(); child != nullptr; child = child->nextSibling()) {
            ++count;
            if (child->parent() != node || child->previousSibling() != before)
                return "a child's links are wrong";
            before = child;
        }
        if (count != node->childCount() || before != node->lastChild())
            return "the children are counted wrong";
    }
    return {};
}

} // namespace

std::string_view faultOfDirectives(std::string_view text)
{
    const Directives directives = parseDirectives(text);
    const auto lines = static_cast<std::uint32_t>(
        1 + std::count(text.begin(), text.end(), '\n') + std::count(text.begin(), text.end(), '\r'));
    for (const UnreadableDirective& each : directives.unreadable) {
        if (each.line < 1 || each.line > lines)
            return "a warning names a line that is not there";
    }
    const auto isEarlier = [](const Input& a, const Input& b) {
        return a.at < b.at;
    };
    if (!std::is_sorted(directives.inputs.begin(), directives.inputs.end(), isEarlier))
        return "the inputs are not in the order of their times";
    for (const Input& input : directives.inputs) {
        if (input.at.count() < 0)
            return "an input comes before the program";
        if (input.kind != Input::Kind::Key && input.selector.empty())
            return "an input has no goal";
    }
    for (const auto& [path, response] : directives.responses) {
        if (!path.starts_with('/') || response.delay.count() < 0)
            return "a response has no path, or comes before its request";
    }
    return {};
}

std::string_view faultOfHtml(std::string_view text)
{
    const Ref<Document> document = new Document;
    parseDocument(*document, text);
    if (document->documentElement() == nullptr || document->body() == nullptr || document->head() == nullptr)
        return "a document lacks html, head or body";
    if (const std::string_view fault = faultOfTree(*document); !fault.empty())
        return fault;
    const Ref<Node> fragment = parseFragment(*document, *document->body(), text);
    if (const std::string_view fault = faultOfTree(*fragment); !fault.empty())
        return fault;
    const Ref<Node> clone = fragment->clone(true);
    if (!clone->equals(*fragment))
        return "a clone is not equal";
    if (serializeChildren(*clone) != serializeChildren(*fragment))
        return "a clone is written otherwise";
    return {};
}

std::string_view faultOfSelector(std::string_view text)
{
    const std::optional<SelectorList> selectors = parseSelector(text);
    if (!selectors)
        return {};
    const Ref<Document> document = new Document;
    parseDocument(*document,
        "<div id=a class='x y'><p class=x>1<p data-k=v>2</div><ul><li>1<li class=on>2<li>3</ul><input "
        "disabled>");
    const std::vector<Ref<Element>> all = querySelectorAll(*document, *selectors);
    if ((all.empty() ? nullptr : all.front().get()) != querySelector(*document, *selectors))
        return "the first match is not the first of all";
    for (const Ref<Element>& each : all) {
        if (!matches(*each, *selectors) || closest(*each, *selectors) != each.get())
            return "what was found does not match";
    }
    return {};
}

std::string_view faultOfStyle(std::string_view text)
{
    const StyleDeclaration style = StyleDeclaration::parse(text);
    const std::string written = style.text();
    if (StyleDeclaration::parse(written).text() != written)
        return "what is written is not read back the same";
    return {};
}

} // namespace loopscope
