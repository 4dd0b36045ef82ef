// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/html_parser.h"

#include "core/dom/character_data.h"
#include "core/dom/text_case.h"

#include <gumbo.h>

namespace loopscope::dom {

namespace {

// What Chromium does with deeper nesting: the rest become siblings at this depth.
constexpr std::size_t kDeepestTree = 512;

std::string localName(const GumboElement& element)
{
    if (element.tag == GUMBO_TAG_UNKNOWN || element.tag_namespace != GUMBO_NAMESPACE_HTML) {
        GumboStringPiece text = element.original_tag;
        gumbo_tag_from_original_text(&text);
        if (text.data != nullptr && text.length > 0) {
            const char* const svg
                = element.tag_namespace == GUMBO_NAMESPACE_SVG ? gumbo_normalize_svg_tagname(&text) : nullptr;
            return svg != nullptr ? std::string(svg) : asciiLower({ text.data, text.length });
        }
    }
    return gumbo_normalized_tagname(element.tag);
}

std::string attributeName(const GumboAttribute& attribute)
{
    switch (attribute.attr_namespace) {
    case GUMBO_ATTR_NAMESPACE_XLINK:
        return std::string("xlink:") + attribute.name;
    case GUMBO_ATTR_NAMESPACE_XML:
        return std::string("xml:") + attribute.name;
    case GUMBO_ATTR_NAMESPACE_XMLNS:
    case GUMBO_ATTR_NAMESPACE_NONE:
        break;
    }
    return attribute.name;
}

NodeRef makeElement(Document& document, const GumboElement& source)
{
    auto* const element
        = new Element(document, localName(source), static_cast<Namespace>(source.tag_namespace));
    const NodeRef kept = element;
    for (unsigned i = 0; i < source.attributes.length; ++i) {
        const auto& attribute = *static_cast<const GumboAttribute*>(source.attributes.data[i]);
        element->setAttribute(attributeName(attribute), attribute.value);
    }
    return kept;
}

NodeRef makeNode(Document& document, const GumboNode& source)
{
    switch (source.type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return makeElement(document, source.v.element);
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        return new CharacterData(Node::Type::Text, document, source.v.text.text);
    case GUMBO_NODE_COMMENT:
        return new CharacterData(Node::Type::Comment, document, source.v.text.text);
    case GUMBO_NODE_DOCUMENT:
        break;
    }
    return {};
}

// Texts that Gumbo leaves side by side are one node in a browser.
bool joinsText(Document& document, Node& parent, Node& node)
{
    Node* const last = parent.lastChild();
    if (!node.isText() || last == nullptr || !last->isText())
        return false;
    const NodeRef joined = new CharacterData(Node::Type::Text, document,
        static_cast<CharacterData*>(last)->data() + static_cast<CharacterData&>(node).data());
    TreeLinks::remove(*last);
    TreeLinks::insertBefore(parent, *joined, nullptr);
    return true;
}

struct Pending
{
    const GumboVector* children;
    unsigned next;
    Node* parent;
};

void build(Document& document, const GumboVector& children, Node& top)
{
    std::vector<Pending> open { { &children, 0, &top } };
    while (!open.empty()) {
        Pending& level = open.back();
        if (level.next == level.children->length) {
            open.pop_back();
            continue;
        }
        const auto& source = *static_cast<const GumboNode*>(level.children->data[level.next++]);
        const NodeRef node = makeNode(document, source);
        if (!node || joinsText(document, *level.parent, *node))
            continue;
        TreeLinks::insertBefore(*level.parent, *node, nullptr);
        if (!node->isElement() || source.v.element.children.length == 0)
            continue;
        Node* parent = static_cast<Element&>(*node).templateContents();
        if (parent == nullptr)
            parent = open.size() < kDeepestTree ? node.get() : level.parent;
        open.push_back({ &source.v.element.children, 0, parent });
    }
}

/// Gumbo's tree, while it is looked at.
class Output
{
public:
    Output(std::string_view html, GumboTag context)
        : m_text(html)
    {
        m_options.stop_on_first_error = false;
        m_options.max_errors = 0;
        m_options.fragment_context = context;
        m_output = gumbo_parse_with_options(&m_options, m_text.data(), m_text.size());
    }
    ~Output() { gumbo_destroy_output(&m_options, m_output); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    const GumboOutput& get() const { return *m_output; }

private:
    std::string m_text; // zero-ended: Gumbo looks there
    GumboOptions m_options = kGumboDefaultOptions;
    GumboOutput* m_output = nullptr;
};

} // namespace

void parseDocument(Document& document, std::string_view html)
{
    const Output output(html, GUMBO_TAG_LAST);
    const GumboDocument& source = output.get().document->v.document;
    if (source.has_doctype) {
        const NodeRef doctype = new DocumentType(document);
        TreeLinks::insertBefore(document, *doctype, nullptr);
    }
    build(document, source.children, document);
}

Ref<Node> parseFragment(Document& document, const Element& context, std::string_view html)
{
    const NodeRef fragment = new DocumentFragment(document);
    GumboTag tag = context.isHtml() ? gumbo_tag_enum(context.localName().c_str()) : GUMBO_TAG_DIV;
    // A template's contents are parsed as they stand; Gumbo, asked so, would wrap them. Unknown tags are as a
    // div.
    if (tag == GUMBO_TAG_UNKNOWN || tag == GUMBO_TAG_TEMPLATE)
        tag = GUMBO_TAG_DIV;
    const Output output(html, tag);
    build(document, output.get().root->v.element.children, *fragment);
    return fragment;
}

} // namespace loopscope::dom
