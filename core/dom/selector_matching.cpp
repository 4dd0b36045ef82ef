// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/selector_matching.h"

#include "core/dom/character_data.h"
#include "core/dom/document.h"
#include "core/dom/form_control.h"
#include "core/dom/text_case.h"

#include <algorithm>

namespace loopscope::dom {

namespace {

// HTML §4.16.2: attributes whose values selectors compare without regard to case; those that people meet.
bool hasCaseInsensitiveValue(std::string_view name)
{
    constexpr std::string_view kNames[] = { "type", "method", "enctype", "checked", "disabled", "selected",
        "readonly", "multiple", "lang", "dir", "rel", "target", "charset", "media", "shape", "scope" };
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

bool matchesAttribute(const Element& element, const AttributeTest& test)
{
    const std::string name = element.attributeName(test.name);
    const std::string* const found = element.attribute(name);
    if (found == nullptr)
        return false;
    const bool ignoresCase
        = test.ignoresCase || (!test.keepsCase && element.isHtml() && hasCaseInsensitiveValue(name));
    const std::string value = ignoresCase ? asciiLower(*found) : *found;
    const std::string wanted = ignoresCase ? asciiLower(test.value) : test.value;
    switch (test.match) {
    case AttributeTest::Match::Exists:
        return true;
    case AttributeTest::Match::Equals:
        return value == wanted;
    case AttributeTest::Match::Includes: {
        const std::vector<std::string> words = splitOnWhitespace(value);
        return std::find(words.begin(), words.end(), wanted) != words.end();
    }
    case AttributeTest::Match::DashMatch:
        return value == wanted || value.starts_with(wanted + '-');
    case AttributeTest::Match::Prefix:
        return !wanted.empty() && value.starts_with(wanted);
    case AttributeTest::Match::Suffix:
        return !wanted.empty() && value.ends_with(wanted);
    case AttributeTest::Match::Substring:
        return !wanted.empty() && value.find(wanted) != std::string::npos;
    }
    return false;
}

bool isSameType(const Element& one, const Element& other)
{
    return one.localName() == other.localName() && one.elementNamespace() == other.elementNamespace();
}

// The place among the siblings, from 1, that :nth-child and its like count.
int place(const Element& element, const SimpleSelector& part, const Node* scope)
{
    const bool fromEnd
        = part.pseudo == PseudoClass::NthLastChild || part.pseudo == PseudoClass::NthLastOfType;
    const bool ofType = part.pseudo == PseudoClass::NthOfType || part.pseudo == PseudoClass::NthLastOfType;
    int count = 1;
    const Element* sibling = &element;
    for (;;) {
        sibling = fromEnd ? sibling->nextElementSibling() : sibling->previousElementSibling();
        if (sibling == nullptr)
            return count;
        const bool counts = (!ofType || isSameType(*sibling, element))
            && (part.arguments.empty() || matches(*sibling, part.arguments, scope));
        count += counts ? 1 : 0;
    }
}

bool matchesNth(const Element& element, const SimpleSelector& part, const Node* scope)
{
    if (!part.arguments.empty() && !matches(element, part.arguments, scope))
        return false;
    const int distance = place(element, part, scope) - part.offset;
    return part.step == 0 ? distance == 0 : distance % part.step == 0 && distance / part.step >= 0;
}

bool isAlone(const Element& element, bool ofType)
{
    for (const Element* each = element.parent() != nullptr ? element.parent()->firstElementChild() : nullptr;
         each != nullptr; each = each->nextElementSibling()) {
        if (each != &element && (!ofType || isSameType(*each, element)))
            return false;
    }
    return true;
}

bool isEmpty(const Element& element)
{
    for (const Node* child = element.firstChild(); child != nullptr; child = child->nextSibling()) {
        if (child->isElement()
            || (child->isText() && !static_cast<const CharacterData*>(child)->data().empty()))
            return false;
    }
    return true;
}

bool matchesComplex(const Element& element, const ComplexSelector& selector, std::size_t last,
    const Node* scope, const Element* anchor);

// :has(): an element that the relative selector reaches from here.
bool hasRelative(const Element& element, const SelectorList& selectors, const Node* scope)
{
    for (const ComplexSelector& each : selectors) {
        const Combinator leading = each.compounds.front().combinator;
        const bool isAmongSiblings
            = leading == Combinator::NextSibling || leading == Combinator::SubsequentSibling;
        const Node* const root = isAmongSiblings ? element.parent() : &element;
        if (root == nullptr)
            continue;
        const Node* node = isAmongSiblings ? element.nextSkippingChildren(*root) : element.next(*root);
        for (; node != nullptr; node = node->next(*root)) {
            if (node->isElement()
                && matchesComplex(
                    static_cast<const Element&>(*node), each, each.compounds.size() - 1, scope, &element))
                return true;
        }
    }
    return false;
}

bool matchesPseudo(const Element& element, const SimpleSelector& part, const Node* scope)
{
    const Document& document = element.document();
    switch (part.pseudo) {
    case PseudoClass::Not:
        return !matches(element, part.arguments, scope);
    case PseudoClass::Is:
        return matches(element, part.arguments, scope);
    case PseudoClass::Has:
        return hasRelative(element, part.arguments, scope);
    case PseudoClass::NthChild:
    case PseudoClass::NthLastChild:
    case PseudoClass::NthOfType:
    case PseudoClass::NthLastOfType:
        return matchesNth(element, part, scope);
    case PseudoClass::OnlyChild:
        return isAlone(element, false);
    case PseudoClass::OnlyOfType:
        return isAlone(element, true);
    case PseudoClass::Empty:
        return isEmpty(element);
    case PseudoClass::Root:
        return element.parent() != nullptr && element.parent()->isDocument();
    case PseudoClass::Scope:
        return scope != nullptr && !scope->isDocument()
            ? scope == &element
            : element.parent() != nullptr && element.parent()->isDocument();
    case PseudoClass::Checked:
        return isOption(element) ? isSelected(element) : isCheckable(element) && isChecked(element);
    case PseudoClass::Indeterminate:
        return element.formStateIfAny() != nullptr && element.formStateIfAny()->isIndeterminate;
    case PseudoClass::Disabled:
        return isActuallyDisabled(element);
    case PseudoClass::Enabled:
        return canBeDisabled(element) && !isActuallyDisabled(element);
    case PseudoClass::Required:
        return isInputLike(element) && element.hasAttribute("required");
    case PseudoClass::Optional:
        return isInputLike(element) && !element.hasAttribute("required");
    case PseudoClass::ReadWrite:
        return isMutableText(element);
    case PseudoClass::ReadOnly:
        return !isMutableText(element);
    case PseudoClass::PlaceholderShown:
        return element.hasAttribute("placeholder") && isTextControl(element) && value(element).empty();
    case PseudoClass::Focus:
        return document.focused() == &element;
    case PseudoClass::FocusWithin:
        return document.focused() != nullptr && element.isInclusiveAncestorOf(*document.focused());
    case PseudoClass::Hover:
        return document.hovered() != nullptr && element.isInclusiveAncestorOf(*document.hovered());
    case PseudoClass::Active:
        return document.active() != nullptr && element.isInclusiveAncestorOf(*document.active());
    case PseudoClass::Link:
        return (element.isHtml("a") || element.isHtml("area")) && element.hasAttribute("href");
    case PseudoClass::Open:
        return (element.isHtml("details") || element.isHtml("dialog")) && element.hasAttribute("open");
    case PseudoClass::Defined:
        return element.localName().find('-') == std::string::npos;
    case PseudoClass::Never:
        return false;
    }
    return false;
}

bool matchesSimple(const Element& element, const SimpleSelector& part, const Node* scope)
{
    switch (part.kind) {
    case SimpleSelector::Kind::Universal:
        return true;
    case SimpleSelector::Kind::Type:
        return element.isHtml() ? equalsIgnoringCase(element.localName(), part.name)
                                : element.localName() == part.name;
    case SimpleSelector::Kind::Id: {
        const std::string* const id = element.attribute("id");
        return id != nullptr && *id == part.name;
    }
    case SimpleSelector::Kind::Class: {
        const std::vector<std::string> classes = element.classes();
        return std::find(classes.begin(), classes.end(), part.name) != classes.end();
    }
    case SimpleSelector::Kind::Attribute:
        return matchesAttribute(element, part.attribute);
    case SimpleSelector::Kind::Pseudo:
        return matchesPseudo(element, part, scope);
    }
    return false;
}

bool matchesCompound(const Element& element, const CompoundSelector& compound, const Node* scope)
{
    return std::all_of(compound.parts.begin(), compound.parts.end(),
        [&](const SimpleSelector& part) { return matchesSimple(element, part, scope); });
}

// From the right: this element is the compound `last`, and what stands before it is found leftwards.
// `anchor`: what a relative selector begins from; null: the selector is not relative.
bool matchesComplex(const Element& element, const ComplexSelector& selector, std::size_t last,
    const Node* scope, const Element* anchor)
{
    if (!matchesCompound(element, selector.compounds[last], scope))
        return false;
    if (last == 0 && anchor == nullptr)
        return true;
    const auto fits = [&](const Element& other) {
        return last == 0 ? &other == anchor : matchesComplex(other, selector, last - 1, scope, anchor);
    };
    switch (selector.compounds[last].combinator) {
    case Combinator::Child:
        return element.parentElement() != nullptr && fits(*element.parentElement());
    case Combinator::NextSibling:
        return element.previousElementSibling() != nullptr && fits(*element.previousElementSibling());
    case Combinator::Descendant:
        for (const Element* each = element.parentElement(); each != nullptr; each = each->parentElement()) {
            if (fits(*each))
                return true;
        }
        return false;
    case Combinator::SubsequentSibling:
        for (const Element* each = element.previousElementSibling(); each != nullptr;
             each = each->previousElementSibling()) {
            if (fits(*each))
                return true;
        }
        return false;
    }
    return false;
}

} // namespace

bool matches(const Element& element, const SelectorList& selectors, const Node* scope)
{
    return std::any_of(selectors.begin(), selectors.end(), [&](const ComplexSelector& each) {
        return matchesComplex(element, each, each.compounds.size() - 1, scope, nullptr);
    });
}

Element* querySelector(Node& root, const SelectorList& selectors)
{
    for (Node* node = root.next(root); node != nullptr; node = node->next(root)) {
        if (node->isElement() && matches(static_cast<Element&>(*node), selectors, &root))
            return static_cast<Element*>(node);
    }
    return nullptr;
}

std::vector<Ref<Element>> querySelectorAll(Node& root, const SelectorList& selectors)
{
    std::vector<Ref<Element>> found;
    for (Node* node = root.next(root); node != nullptr; node = node->next(root)) {
        if (node->isElement() && matches(static_cast<Element&>(*node), selectors, &root))
            found.emplace_back(static_cast<Element*>(node));
    }
    return found;
}

Element* closest(Element& element, const SelectorList& selectors)
{
    for (Element* each = &element; each != nullptr; each = each->parentElement()) {
        if (matches(*each, selectors, &element))
            return each;
    }
    return nullptr;
}

} // namespace loopscope::dom
