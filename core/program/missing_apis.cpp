// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/missing_apis.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>

namespace loopscope {

namespace {

struct Name
{
    std::string text; // with its members: "navigator.geolocation.watchPosition"
    bool isDeclared = false; // behind a keyword that makes a name
    bool isAsked = false; // behind typeof
    bool isKey = false; // of an object literal
};

bool isNamePart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'
        || static_cast<unsigned char>(c) >= 0x80;
}

/// Finds the names in JavaScript, past comments and strings. No parser: what it takes for a name in a regular
/// expression does little harm.
class NameScanner
{
public:
    explicit NameScanner(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<Name> scan()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (startsWith("//"))
                skipBehind("\n");
            else if (startsWith("/*"))
                skipBehind("*/");
            else if (c == '"' || c == '\'')
                skipString(c);
            else if (c == '`' || (c == '}' && !m_templates.empty() && m_templates.back() == m_braces))
                skipTemplate();
            else if (isNamePart(c))
                takeName();
            else
                takeSign(c);
        }
        return std::move(m_names);
    }

private:
    bool startsWith(std::string_view begin) const { return m_text.substr(m_at).starts_with(begin); }

    void skipBehind(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at + 2);
        m_at = found == std::string_view::npos ? m_text.size() : found + end.size();
    }

    void skipString(char quote)
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
        m_last.clear();
    }

    // From a template's beginning, or from the end of a substitution, to the next substitution or its end.
    void skipTemplate()
    {
        if (m_text[m_at] == '}')
            m_templates.pop_back();
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '`'; ++m_at) {
            if (m_text[m_at] == '\\') {
                ++m_at;
            } else if (startsWith("${")) {
                m_templates.push_back(m_braces);
                ++m_at;
                break;
            }
        }
        ++m_at;
        m_last.clear();
    }

    void takeSign(char c)
    {
        if (c == '{')
            ++m_braces;
        else if (c == '}')
            --m_braces;
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            m_last = std::string(1, c);
        ++m_at;
    }

    std::string_view takeWord()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at]))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    void takeName()
    {
        Name name { std::string(takeWord()) };
        const bool isMember = m_last == ".";
        for (;;) {
            const std::size_t step = startsWith("?.") ? 2 : startsWith(".") ? 1 : 0;
            if (step == 0 || m_at + step >= m_text.size() || !isNamePart(m_text[m_at + step]))
                break;
            m_at += step;
            name.text += '.';
            name.text += takeWord();
        }
        static const std::set<std::string_view> kMakers { "class", "function", "const", "let", "var",
            "import" };
        name.isDeclared = kMakers.contains(m_last);
        name.isAsked = m_last == "typeof";
        const std::size_t next = m_text.find_first_not_of(" \t", m_at);
        name.isKey = next != std::string_view::npos && m_text[next] == ':' && m_last != "?";
        m_last = name.text;
        if (!isMember)
            m_names.push_back(std::move(name));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_braces = 0;
    std::vector<int> m_templates; // the depth of braces at each open substitution
    std::string m_last; // the word or sign before
    std::vector<Name> m_names;
};

std::string_view withoutGlobal(std::string_view name)
{
    for (const std::string_view global : { "window.", "globalThis.", "self." }) {
        if (name.starts_with(global))
            name.remove_prefix(global.size());
    }
    return name;
}

} // namespace

const std::vector<MissingApi>& missingApis()
{
    using enum MissingReason;
    static const std::vector<MissingApi> kApis {
        { "Audio", NotModelled },
        { "AudioContext", NotModelled },
        { "CSS.registerProperty", NotModelled },
        { "CSS.supports", NotModelled },
        { "CompressionStream", NotModelled },
        { "EyeDropper", NotModelled },
        { "ImageData", NotModelled },
        { "MediaRecorder", NotModelled },
        { "Notification", NotModelled },
        { "OffscreenCanvas", NotModelled },
        { "Path2D", NotModelled },
        { "PaymentRequest", NotModelled },
        { "RTCPeerConnection", NotModelled },
        { "Range", NotModelled },
        { "SharedArrayBuffer", NotModelled },
        { "SharedWorker", OfAnotherThread },
        { "SpeechSynthesisUtterance", NotModelled },
        { "Temporal", NotModelled },
        { "WebTransport", NotModelled },
        { "Worker", OfAnotherThread },
        { "caches", NotModelled },
        { "cookieStore", NotModelled },
        { "createImageBitmap", NotModelled },
        { "crypto.subtle", NotModelled },
        { "customElements", NotModelled },
        { "fetchLater", NotModelled },
        { "getSelection", NotModelled },
        { "importScripts", OfAnotherThread },
        { "indexedDB", NotModelled },
        { "navigation", NotModelled },
        { "navigator.clipboard", NotModelled },
        { "navigator.connection", NotModelled },
        { "navigator.geolocation", NotModelled },
        { "navigator.getBattery", NotModelled },
        { "navigator.gpu", NotModelled },
        { "navigator.locks", NotModelled },
        { "navigator.mediaDevices", NotModelled },
        { "navigator.permissions", NotModelled },
        { "navigator.serviceWorker", NotModelled },
        { "navigator.storage", NotModelled },
        { "navigator.userAgentData", NotModelled },
        { "navigator.vibrate", NotModelled },
        { "navigator.wakeLock", NotModelled },
        { "open", NotModelled },
        { "speechSynthesis", NotModelled },
        { "__dirname", OfNode },
        { "module.exports", OfNode },
        { "process.nextTick", OfNode },
        { "process", OfNode },
        { "require", OfNode },
        { "setImmediate", OfNode },
    };
    return kApis;
}

std::vector<MissingApi> missingApisIn(std::string_view program)
{
    const std::vector<Name> names = NameScanner(program).scan();
    std::set<std::string_view> declared;
    for (const Name& name : names) {
        if (name.isDeclared)
            declared.insert(name.text);
    }
    std::vector<MissingApi> found;
    for (const Name& name : names) {
        const std::string_view text = withoutGlobal(name.text);
        if (name.isAsked || name.isKey || declared.contains(text.substr(0, text.find('.'))))
            continue;
        const auto api
            = std::find_if(missingApis().begin(), missingApis().end(), [&](const MissingApi& each) {
                  return text == each.name || (text.starts_with(each.name) && text[each.name.size()] == '.');
              });
        const auto isSame = [&](const MissingApi& each) {
            return each.name == api->name;
        };
        if (api != missingApis().end() && std::none_of(found.begin(), found.end(), isSame))
            found.push_back(*api);
    }
    return found;
}

} // namespace loopscope
