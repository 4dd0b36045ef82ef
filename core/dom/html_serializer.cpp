// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/html_serializer.h"

#include "core/dom/character_data.h"
#include "core/dom/document.h"
#include "core/dom/element.h"

#include <algorithm>

namespace loopscope::dom {

namespace {

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// HTML §13.1.2 void elements, with those that are serialized like them.
bool isVoid(const Element& element)
{
    return element.isHtml()
        && isOneOf(element.localName(),
            { "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
                "keygen", "link", "meta", "param", "source", "track", "wbr" });
}

bool holdsRawText(const Node* parent)
{
    return parent != nullptr && parent->isElement() && static_cast<const Element*>(parent)->isHtml()
        && isOneOf(static_cast<const Element*>(parent)->localName(),
            { "style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext", "noscript" });
}

enum class Place : std::uint8_t
{
    Text,
    Attribute
};

// HTML §13.3 escaping a string. Chromium escapes < and > in attributes too, as the standard now says.
void appendEscaped(std::string& html, std::string_view text, Place place)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"' && place == Place::Attribute)
            html += "&quot;";
        else if (c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0') {
            html += "&nbsp;";
            ++i;
        } else
            html += c;
    }
}

void open(std::string& html, const Element& element)
{
    html.append("<").append(element.localName());
    for (const Attribute& attribute : element.attributes()) {
        html.append(" ").append(attribute.name).append("=\"");
        appendEscaped(html, attribute.value, Place::Attribute);
        html += '"';
    }
    html += '>';
}

void appendNode(std::string& html, const Node& node)
{
    switch (node.type()) {
    case Node::Type::Element: {
        const auto& element = static_cast<const Element&>(node);
        open(html, element);
        if (element.templateContents() != nullptr)
            html += serializeChildren(element);
        break;
    }
    case Node::Type::Text:
        if (holdsRawText(node.parent()))
            html += static_cast<const CharacterData&>(node).data();
        else
            appendEscaped(html, static_cast<const CharacterData&>(node).data(), Place::Text);
        break;
    case Node::Type::Comment:
        html.append("<!--").append(static_cast<const CharacterData&>(node).data()).append("-->");
        break;
    case Node::Type::DocumentType:
        html += "<!DOCTYPE html>";
        break;
    case Node::Type::Document:
    case Node::Type::DocumentFragment:
        break;
    }
}

void close(std::string& html, const Node& node)
{
    if (node.isElement() && !isVoid(static_cast<const Element&>(node)))
        html.append("</").append(static_cast<const Element&>(node).localName()).append(">");
}

const Node* firstInside(const Node& node)
{
    const bool isClosedToo = node.isElement() && isVoid(static_cast<const Element&>(node));
    return isClosedToo ? nullptr : node.firstChild();
}

} // namespace

// Without recursion: a tree may be deep.
std::string serializeChildren(const Node& top)
{
    const Node* root = &top;
    if (top.isElement()) {
        if (const Node* const contents = static_cast<const Element&>(top).templateContents())
            root = contents;
    }
    std::string html;
    const Node* node = firstInside(*root);
    while (node != nullptr) {
        appendNode(html, *node);
        if (const Node* const child = firstInside(*node)) {
            node = child;
            continue;
        }
        while (node != root) {
            close(html, *node);
            if (node->nextSibling() != nullptr) {
                node = node->nextSibling();
                break;
            }
            node = node->parent();
        }
        if (node == root)
            break;
    }
    return html;
}

std::string serialize(const Node& node)
{
    std::string html;
    appendNode(html, node);
    const bool isTemplate
        = node.isElement() && static_cast<const Element&>(node).templateContents() != nullptr;
    if (!isTemplate)
        html += serializeChildren(node);
    close(html, node);
    return html;
}

} // namespace loopscope::dom
