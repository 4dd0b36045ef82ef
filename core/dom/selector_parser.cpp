// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/selector.h"

#include "core/dom/text_case.h"
#include "core/encoding/utf8.h"

namespace loopscope::dom {

namespace {

constexpr struct
{
    std::string_view name;
    PseudoClass pseudo;
} kPlainPseudoClasses[] = { { "only-child", PseudoClass::OnlyChild },
    { "only-of-type", PseudoClass::OnlyOfType }, { "empty", PseudoClass::Empty },
    { "root", PseudoClass::Root }, { "scope", PseudoClass::Scope }, { "checked", PseudoClass::Checked },
    { "indeterminate", PseudoClass::Indeterminate }, { "disabled", PseudoClass::Disabled },
    { "enabled", PseudoClass::Enabled }, { "required", PseudoClass::Required },
    { "optional", PseudoClass::Optional }, { "read-only", PseudoClass::ReadOnly },
    { "read-write", PseudoClass::ReadWrite }, { "placeholder-shown", PseudoClass::PlaceholderShown },
    { "focus", PseudoClass::Focus }, { "focus-visible", PseudoClass::Focus },
    { "focus-within", PseudoClass::FocusWithin }, { "hover", PseudoClass::Hover },
    { "active", PseudoClass::Active }, { "link", PseudoClass::Link }, { "any-link", PseudoClass::Link },
    { "open", PseudoClass::Open }, { "defined", PseudoClass::Defined }, { "visited", PseudoClass::Never },
    { "target", PseudoClass::Never } };

constexpr struct
{
    std::string_view name;
    PseudoClass pseudo;
} kNthPseudoClasses[]
    = { { "nth-child", PseudoClass::NthChild }, { "nth-last-child", PseudoClass::NthLastChild },
          { "nth-of-type", PseudoClass::NthOfType }, { "nth-last-of-type", PseudoClass::NthLastOfType } };

// :first-child is :nth-child(1), and so on.
constexpr struct
{
    std::string_view name;
    PseudoClass pseudo;
} kFirstPseudoClasses[]
    = { { "first-child", PseudoClass::NthChild }, { "last-child", PseudoClass::NthLastChild },
          { "first-of-type", PseudoClass::NthOfType }, { "last-of-type", PseudoClass::NthLastOfType } };

template <typename Table> std::optional<PseudoClass> lookUp(const Table& table, std::string_view name)
{
    for (const auto& each : table) {
        if (each.name == name)
            return each.pseudo;
    }
    return std::nullopt;
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isHexDigit(char c)
{
    return isDigit(c) || (asciiLower(c) >= 'a' && asciiLower(c) <= 'f');
}

// CSS Syntax §4.3.7: an escape that names no character is U+FFFD.
char32_t escaped(char32_t codePoint)
{
    const bool isCharacter
        = codePoint != 0 && codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint >= 0xE000);
    return isCharacter ? codePoint : U'\uFFFD';
}

/// A recursive descent through the text; each method leaves the place after what it has read. SPEC-GAP:
/// namespaces and pseudo-elements, which match nothing in a script.
class SelectorParser
{
public:
    explicit SelectorParser(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<SelectorList> parse()
    {
        SelectorList list;
        if (!readList(list, Relative::No) || m_at != m_text.size())
            return std::nullopt;
        return list;
    }

private:
    enum class Relative : std::uint8_t
    {
        No,
        Yes // of :has(): may begin with a combinator
    };
    static constexpr int kDeepest = 64;

    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    bool take(char c)
    {
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
    bool skipSpace()
    {
        const std::size_t before = m_at;
        while (m_at < m_text.size() && isAsciiWhitespace(m_text[m_at]))
            ++m_at;
        return m_at != before;
    }

    bool readList(SelectorList& list, Relative relative)
    {
        if (++m_depth > kDeepest)
            return false;
        do {
            skipSpace();
            ComplexSelector complex;
            if (!readComplex(complex, relative))
                return false;
            list.push_back(std::move(complex));
            skipSpace();
        } while (take(','));
        --m_depth;
        return true;
    }

    std::optional<Combinator> readCombinator()
    {
        const bool isSpaced = skipSpace();
        std::optional<Combinator> combinator;
        if (take('>'))
            combinator = Combinator::Child;
        else if (take('+'))
            combinator = Combinator::NextSibling;
        else if (take('~'))
            combinator = Combinator::SubsequentSibling;
        if (combinator) {
            skipSpace();
            return combinator;
        }
        const bool goesOn = m_at < m_text.size() && peek() != ',' && peek() != ')';
        return isSpaced && goesOn ? std::optional(Combinator::Descendant) : std::nullopt;
    }

    bool readComplex(ComplexSelector& complex, Relative relative)
    {
        Combinator combinator = Combinator::Descendant;
        if (relative == Relative::Yes) {
            if (const std::optional<Combinator> leading = readCombinator())
                combinator = *leading;
        }
        for (;;) {
            CompoundSelector compound;
            compound.combinator = combinator;
            if (!readCompound(compound))
                return false;
            complex.compounds.push_back(std::move(compound));
            const std::optional<Combinator> next = readCombinator();
            if (!next)
                return true;
            combinator = *next;
        }
    }

    bool readCompound(CompoundSelector& compound)
    {
        SimpleSelector simple;
        if (take('*')) {
            compound.parts.push_back(simple);
        } else if (readIdentifier(simple.name)) {
            simple.kind = SimpleSelector::Kind::Type;
            compound.parts.push_back(simple);
        }
        for (;;) {
            SimpleSelector part;
            const char c = peek();
            if (c == '#') {
                ++m_at;
                part.kind = SimpleSelector::Kind::Id;
                if (!readIdentifier(part.name))
                    return false;
            } else if (c == '.') {
                ++m_at;
                part.kind = SimpleSelector::Kind::Class;
                if (!readIdentifier(part.name))
                    return false;
            } else if (c == '[') {
                ++m_at;
                part.kind = SimpleSelector::Kind::Attribute;
                if (!readAttribute(part.attribute))
                    return false;
            } else if (c == ':') {
                ++m_at;
                part.kind = SimpleSelector::Kind::Pseudo;
                if (!readPseudo(part))
                    return false;
            } else {
                return !compound.parts.empty();
            }
            compound.parts.push_back(std::move(part));
        }
    }

    bool readEscape(std::string& text)
    {
        if (m_at >= m_text.size() || peek() == '\n')
            return false;
        if (!isHexDigit(peek())) {
            text += m_text[m_at++];
            return true;
        }
        unsigned codePoint = 0;
        for (int i = 0; i < 6 && isHexDigit(peek()); ++i) {
            const char c = asciiLower(m_text[m_at++]);
            codePoint = codePoint * 16 + static_cast<unsigned>(isDigit(c) ? c - '0' : c - 'a' + 10);
        }
        if (isAsciiWhitespace(peek()))
            ++m_at;
        encoding::appendUtf8(text, escaped(codePoint));
        return true;
    }

    bool readIdentifier(std::string& name)
    {
        const std::size_t begin = m_at;
        if (take('-')) {
            name += '-';
            if (!isNameStart(peek()) && peek() != '-' && peek() != '\\') {
                m_at = begin;
                name.clear();
                return false;
            }
        } else if (!isNameStart(peek()) && peek() != '\\') {
            return false;
        }
        for (;;) {
            const char c = peek();
            if (m_at < m_text.size() && (isNameStart(c) || isDigit(c) || c == '-')) {
                name += c;
                ++m_at;
            } else if (c == '\\') {
                ++m_at;
                if (!readEscape(name))
                    return false;
            } else {
                return !name.empty();
            }
        }
    }

    bool readString(std::string& value)
    {
        const char quote = m_text[m_at++];
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == quote)
                return true;
            if (c == '\n')
                return false;
            if (c != '\\')
                value += c;
            else if (peek() == '\n')
                ++m_at;
            else if (!readEscape(value))
                return false;
        }
        return true; // CSS: the end of the text closes what is open
    }

    bool readAttribute(AttributeTest& test)
    {
        skipSpace();
        if (!readIdentifier(test.name))
            return false;
        skipSpace();
        if (take(']') || m_at == m_text.size())
            return true;
        constexpr struct
        {
            char c;
            AttributeTest::Match match;
        } kOperators[] = { { '~', AttributeTest::Match::Includes }, { '|', AttributeTest::Match::DashMatch },
            { '^', AttributeTest::Match::Prefix }, { '$', AttributeTest::Match::Suffix },
            { '*', AttributeTest::Match::Substring } };
        test.match = AttributeTest::Match::Equals;
        for (const auto& each : kOperators) {
            if (take(each.c)) {
                test.match = each.match;
                break;
            }
        }
        if (!take('='))
            return false;
        skipSpace();
        const bool isQuoted = peek() == '"' || peek() == '\'';
        if (!(isQuoted ? readString(test.value) : readIdentifier(test.value)))
            return false;
        skipSpace();
        if (asciiLower(peek()) == 'i' || asciiLower(peek()) == 's') {
            test.ignoresCase = asciiLower(peek()) == 'i';
            test.keepsCase = !test.ignoresCase;
            ++m_at;
            skipSpace();
        }
        return take(']') || m_at == m_text.size();
    }

    bool readPseudo(SimpleSelector& part)
    {
        std::string name;
        if (!readIdentifier(name))
            return false;
        name = asciiLower(name);
        if (take('('))
            return readFunction(name, part);
        if (const std::optional<PseudoClass> first = lookUp(kFirstPseudoClasses, name)) {
            part.pseudo = *first;
            part.offset = 1;
            return true;
        }
        const std::optional<PseudoClass> plain = lookUp(kPlainPseudoClasses, name);
        part.pseudo = plain.value_or(PseudoClass::Never);
        return plain.has_value();
    }

    bool readFunction(const std::string& name, SimpleSelector& part)
    {
        skipSpace();
        bool isRead = false;
        if (const std::optional<PseudoClass> nth = lookUp(kNthPseudoClasses, name)) {
            part.pseudo = *nth;
            isRead = readNth(part);
        } else if (name == "not" || name == "is" || name == "where" || name == "has") {
            part.pseudo = name == "not" ? PseudoClass::Not
                : name == "has"         ? PseudoClass::Has
                                        : PseudoClass::Is;
            isRead = readList(part.arguments, name == "has" ? Relative::Yes : Relative::No);
        }
        skipSpace();
        return isRead && (take(')') || m_at == m_text.size());
    }

    bool readInteger(int& number)
    {
        if (!isDigit(peek()))
            return false;
        constexpr int kMost = 100'000'000;
        number = 0;
        for (; isDigit(peek()); ++m_at)
            number = number < kMost ? number * 10 + (peek() - '0') : number;
        return true;
    }

    bool readWord(std::string_view word)
    {
        if (!equalsIgnoringCase(m_text.substr(m_at, word.size()), word))
            return false;
        m_at += word.size();
        return true;
    }

    // CSS Syntax §6 the An+B microsyntax, and "of S".
    bool readNth(SimpleSelector& part)
    {
        if (readWord("odd") || readWord("even")) {
            part.step = 2;
            part.offset = asciiLower(m_text[m_at - 1]) == 'd' ? 1 : 0;
        } else if (!readAnPlusB(part)) {
            return false;
        }
        skipSpace();
        const bool takesList
            = part.pseudo == PseudoClass::NthChild || part.pseudo == PseudoClass::NthLastChild;
        return !takesList || !readWord("of ") || readList(part.arguments, Relative::No);
    }

    bool readAnPlusB(SimpleSelector& part)
    {
        const int sign = take('-') ? -1 : 1;
        if (sign > 0)
            take('+');
        int number = 1;
        const bool hasNumber = readInteger(number);
        if (asciiLower(peek()) != 'n') {
            part.offset = sign * number;
            return hasNumber;
        }
        ++m_at;
        part.step = sign * number;
        skipSpace();
        if (peek() != '+' && peek() != '-')
            return true;
        const int offsetSign = m_text[m_at++] == '-' ? -1 : 1;
        skipSpace();
        if (!readInteger(number))
            return false;
        part.offset = offsetSign * number;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
};

// CSS Syntax §4.3.2: comments are nothing, not even white space.
std::string withoutComments(std::string_view text)
{
    std::string result;
    char quote = '\0';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote == '\0' && text.substr(i).starts_with("/*")) {
            const std::size_t end = text.find("*/", i + 2);
            i = end == std::string_view::npos ? text.size() : end + 1;
            continue;
        }
        if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
        else if (c == quote)
            quote = '\0';
        result += c;
        if (c == '\\' && i + 1 < text.size())
            result += text[++i];
    }
    return result;
}

} // namespace

std::optional<SelectorList> parseSelector(std::string_view text)
{
    const std::string selector = withoutComments(text);
    return SelectorParser(selector).parse();
}

} // namespace loopscope::dom
