// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/inline_content.h"

#include "core/dom/character_data.h"
#include "core/dom/text_case.h"
#include "core/layout/box_layout.h"
#include "core/layout/list_marker.h"

namespace loopscope::layout {

namespace {

std::string transformed(std::string text, const std::string& transform)
{
    if (transform == "uppercase")
        return dom::asciiUpper(text);
    if (transform == "lowercase")
        return dom::asciiLower(text);
    if (transform == "capitalize") {
        bool isFirst = true;
        for (char& c : text) {
            if (isFirst)
                c = dom::asciiUpper(c);
            isFirst = dom::isAsciiWhitespace(c);
        }
    }
    return text;
}

std::string textOf(const InheritedStyle& style, std::string_view name)
{
    const auto found = style.others.find(name);
    return found == style.others.end() ? std::string() : found->second;
}

class Collector
{
public:
    Collector(Box& container, double width)
        : m_container(container)
        , m_width(width)
    {
    }

    InlineContent collect()
    {
        collect(m_container);
        return std::move(m_content);
    }

private:
    void collect(Box& parent)
    {
        for (const std::unique_ptr<Box>& child : parent.children) {
            child->container = &m_container;
            if (child->isText()) {
                collectText(*child);
            } else if (child->kind == BoxKind::Marker) {
                m_content.units.push_back({ InlineUnit::Kind::Word, child.get(), {},
                    ListMarkers().advanceOf(*child), false, false });
            } else if (child->isOutOfFlow()) {
                m_content.units.push_back({ InlineUnit::Kind::OutOfFlow, child.get(), {}, 0, false, false });
            } else if (child->kind == BoxKind::Break) {
                m_content.units.push_back({ InlineUnit::Kind::Break, child.get(), {}, 0, false, false });
                m_lastIsSpace = true;
            } else if (child->isInline()) {
                resolveEdges(*child, m_width);
                const double before = child->margin[kLeft] + child->contentX();
                m_content.units.push_back(
                    { InlineUnit::Kind::Open, child.get(), {}, before, m_breakNext, false });
                m_breakNext = false;
                collect(*child);
                const double after = child->margin[kRight] + child->padding[kRight] + child->border(kRight);
                m_content.units.push_back({ InlineUnit::Kind::Close, child.get(), {}, after, false, false });
            } else {
                m_content.units.push_back(
                    { InlineUnit::Kind::Atom, child.get(), {}, 0, wrapsAt(parent), false });
                m_lastIsSpace = false;
                m_breakNext = wrapsAt(parent);
            }
        }
    }

    static bool wrapsAt(const Box& box)
    {
        const std::string& space = box.style->inherited.whiteSpace;
        return space != "nowrap" && space != "pre";
    }

    void collectText(Box& box)
    {
        const InheritedStyle& style = box.style->inherited;
        const std::string text
            = transformed(static_cast<const dom::CharacterData&>(*box.node).data(), style.textTransform);
        const bool keepsSpaces = style.whiteSpace == "pre" || style.whiteSpace == "pre-wrap"
            || style.whiteSpace == "break-spaces";
        const bool keepsBreaks = keepsSpaces || style.whiteSpace == "pre-line";
        const bool wraps = wrapsAt(box);
        const std::string wordBreak = textOf(style, "word-break");
        const bool breaksAnywhere = wordBreak == "break-all";
        const bool keepsWords = wordBreak == "keep-all";
        m_content.wraps = m_content.wraps && wraps;
        std::string word;
        const auto endWord = [&] {
            if (word.empty())
                return;
            const double width = textWidth(word, style.font, style.letterSpacing);
            m_content.units.push_back({ InlineUnit::Kind::Word, &box, word, width, m_breakNext, false });
            m_breakNext = false;
            m_lastIsSpace = false;
            word.clear();
        };
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t length = codePointLength(std::string_view(text).substr(at));
            const char c = text[at];
            if (c == '\n' && keepsBreaks) {
                endWord();
                m_content.units.push_back({ InlineUnit::Kind::Break, &box, {}, 0, false, false });
                m_lastIsSpace = true;
            } else if (dom::isAsciiWhitespace(c)) {
                endWord();
                if (keepsSpaces || !m_lastIsSpace) {
                    const double width = textWidth(" ", style.font, style.letterSpacing);
                    const bool isPreserved = keepsSpaces && style.whiteSpace != "pre-wrap";
                    m_content.units.push_back(
                        { InlineUnit::Kind::Space, &box, " ", width, false, isPreserved });
                    m_breakNext = wraps;
                }
                m_lastIsSpace = !keepsSpaces;
            } else {
                const bool isAlone = breaksAnywhere
                    || (!keepsWords && isIdeographic(codePointAt(std::string_view(text).substr(at))));
                if (isAlone)
                    endWord();
                word.append(text, at, length);
                if (isAlone) {
                    m_breakNext = m_breakNext || (wraps && !m_lastIsSpace && !m_content.units.empty());
                    endWord();
                    m_breakNext = wraps;
                } else if (c == '-' && wraps && word.size() > 1) {
                    endWord();
                    m_breakNext = true;
                }
            }
            at += length;
        }
        endWord();
    }

    Box& m_container;
    double m_width;
    InlineContent m_content;
    bool m_lastIsSpace = true;
    bool m_breakNext = false;
};

} // namespace

bool breaksLongWords(const ComputedStyle& style)
{
    const std::string wrap = textOf(style.inherited, "overflow-wrap");
    return wrap == "break-word" || wrap == "anywhere"
        || textOf(style.inherited, "word-break") == "break-word";
}

InlineContent inlineContentOf(Box& container, double width)
{
    return Collector(container, width).collect();
}

} // namespace loopscope::layout
