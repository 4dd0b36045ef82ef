// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/code_tokens.h"

#include <QSet>

namespace loopscope {

namespace {

const QSet<QString>& keywords()
{
    static const QSet<QString> words { "async", "await", "break", "case", "catch", "class", "const",
        "continue", "debugger", "default", "delete", "do", "else", "export", "extends", "false", "finally",
        "for", "from", "function", "get", "if", "import", "in", "instanceof", "let", "new", "null", "of",
        "return", "set", "static", "super", "switch", "this", "throw", "true", "try", "typeof", "undefined",
        "var", "void", "while", "with", "yield" };
    return words;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.isSurrogate();
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString& text)
        : m_text(text)
    {
    }

    std::vector<CodeLine> lines()
    {
        while (m_at < m_text.size())
            next();
        endLine();
        return std::move(m_lines);
    }

private:
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }
    bool isLineEnd(qsizetype place) const
    {
        const QChar c = at(place);
        return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
    }

    void endLine()
    {
        m_line.text = m_text.mid(m_lineStart, m_at - m_lineStart);
        m_lines.push_back(std::move(m_line));
        m_line = {};
    }
    /// Goes over a line end, if there is one here.
    bool takeLineEnd()
    {
        if (m_at >= m_text.size() || !isLineEnd(m_at))
            return false;
        endLine();
        m_at += at(m_at) == u'\r' && at(m_at + 1) == u'\n' ? 2 : 1;
        m_lineStart = m_at;
        return true;
    }
    void add(qsizetype from, CodeRole role)
    {
        if (m_at > from)
            m_line.tokens.push_back({ from - m_lineStart, m_at - from, role });
    }
    /// Goes on while the predicate holds, over line ends too; each line gets a piece of its own.
    template <typename Inside> void takeWhile(CodeRole role, qsizetype from, const Inside& inside)
    {
        while (m_at < m_text.size() && inside()) {
            if (isLineEnd(m_at)) {
                add(from, role);
                takeLineEnd();
                from = m_at;
            } else {
                ++m_at;
            }
        }
        add(from, role);
    }

    void next()
    {
        if (takeLineEnd())
            return;
        const QChar c = at(m_at);
        const qsizetype from = m_at;
        if (c == u'/' && at(m_at + 1) == u'/') {
            takeWhile(CodeRole::Comment, from, [this] { return !isLineEnd(m_at); });
        } else if (c == u'/' && at(m_at + 1) == u'*') {
            m_at += 2;
            takeWhile(CodeRole::Comment, from,
                [this, from] { return m_at < from + 4 || at(m_at - 2) != u'*' || at(m_at - 1) != u'/'; });
        } else if (c == u'"' || c == u'\'') {
            takeString(c);
        } else if (c == u'`') {
            ++m_at;
            takeTemplate(from);
        } else if (c == u'}' && !m_templates.empty() && m_templates.back() == 0) {
            m_templates.pop_back();
            ++m_at;
            takeTemplate(m_at);
        } else if (c == u'/' && mayBeRegularExpression()) {
            takeRegularExpression();
        } else if (c.isDigit()) {
            takeWhile(CodeRole::Number, from, [this] { return isWordPart(at(m_at)) || at(m_at) == u'.'; });
            m_operandBefore = true;
        } else if (isWordPart(c)) {
            takeWord();
        } else {
            takeSign(c);
        }
    }

    void takeSign(QChar c)
    {
        if (c == u'{' && !m_templates.empty())
            ++m_templates.back();
        if (c == u'}' && !m_templates.empty())
            --m_templates.back();
        if (!c.isSpace())
            m_operandBefore = c == u')' || c == u']' || c == u'}';
        ++m_at;
    }

    void takeWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isWordPart(at(m_at)))
            ++m_at;
        const bool isProperty = from > 0 && at(from - 1) == u'.' && !(from > 2 && at(from - 2) == u'.');
        const bool isKeyword = !isProperty && keywords().contains(m_text.mid(from, m_at - from));
        if (isKeyword)
            add(from, CodeRole::Keyword);
        m_operandBefore = !isKeyword;
    }

    void takeString(QChar quote)
    {
        const qsizetype from = m_at++;
        while (m_at < m_text.size() && !isLineEnd(m_at)) {
            const QChar c = at(m_at++);
            if (c == quote)
                break;
            if (c == u'\\' && m_at < m_text.size() && !isLineEnd(m_at))
                ++m_at;
        }
        add(from, CodeRole::Text);
        m_operandBefore = true;
    }

    /// Up to its end, or to the next "${".
    void takeTemplate(qsizetype from)
    {
        bool escaped = false;
        bool ended = false;
        takeWhile(CodeRole::Text, from, [&] {
            if (ended)
                return false;
            const QChar c = at(m_at);
            if (!escaped && c == u'$' && at(m_at + 1) == u'{')
                return false;
            ended = !escaped && c == u'`';
            escaped = !escaped && c == u'\\';
            return true;
        });
        m_operandBefore = true;
        if (!ended && at(m_at) == u'$') {
            m_at += 2;
            m_templates.push_back(0);
            m_operandBefore = false;
        }
    }

    bool mayBeRegularExpression() const
    {
        if (m_operandBefore)
            return false;
        bool inClass = false;
        for (qsizetype i = m_at + 1; i < m_text.size() && !isLineEnd(i); ++i) {
            const QChar c = at(i);
            if (c == u'\\')
                ++i;
            else if (c == u'[' || c == u']')
                inClass = c == u'[';
            else if (c == u'/' && !inClass)
                return true;
        }
        return false;
    }

    void takeRegularExpression()
    {
        const qsizetype from = m_at++;
        bool inClass = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = at(m_at);
            if (c == u'\\')
                ++m_at;
            else if (c == u'[' || c == u']')
                inClass = c == u'[';
            else if (c == u'/' && !inClass)
                break;
        }
        ++m_at;
        while (m_at < m_text.size() && isWordPart(at(m_at)))
            ++m_at;
        add(from, CodeRole::Text);
        m_operandBefore = true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    CodeLine m_line;
    std::vector<CodeLine> m_lines;
    std::vector<int> m_templates; // for each open "${": how many braces are open in it
    bool m_operandBefore = false;
};

} // namespace

std::vector<CodeLine> codeLines(const QString& text)
{
    return Tokenizer(text).lines();
}

} // namespace loopscope
