// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine of the basic URL parser (URL §4.4): one function a state, named after it.
#pragma once

#include "core/url/url.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loopscope::url {

class UrlParser
{
public:
    enum class State : std::uint8_t
    {
        SchemeStart,
        Scheme,
        NoScheme,
        SpecialRelativeOrAuthority,
        PathOrAuthority,
        Relative,
        RelativeSlash,
        SpecialAuthoritySlashes,
        SpecialAuthorityIgnoreSlashes,
        Authority,
        Host,
        Hostname,
        Port,
        File,
        FileSlash,
        FileHost,
        PathStart,
        Path,
        OpaquePath,
        Query,
        Fragment
    };

    /// Parses into `url`. `stateOverride`: what a setter begins with, and changes alone.
    UrlParser(std::string_view input, const Url* base, Url& url, std::optional<State> stateOverride = {});

    /// False: failure.
    bool run();

private:
    enum class Next : std::uint8_t
    {
        Continue,
        Return,
        Failure
    };

    static constexpr char32_t kEnd = 0xFFFFFFFF; // the EOF code point

    Next step(char32_t c);
    Next schemeStart(char32_t c);
    Next scheme(char32_t c);
    Next endScheme();
    Next overrideScheme();
    Next noScheme(char32_t c);
    Next specialRelativeOrAuthority(char32_t c);
    Next pathOrAuthority(char32_t c);
    Next relative(char32_t c);
    Next relativeSlash(char32_t c);
    Next specialAuthoritySlashes(char32_t c);
    Next specialAuthorityIgnoreSlashes(char32_t c);
    Next authority(char32_t c);
    void takeCredentials();
    Next host(char32_t c);
    Next port(char32_t c);
    Next file(char32_t c);
    Next fileSlash(char32_t c);
    Next fileHost(char32_t c);
    Next pathStart(char32_t c);
    Next path(char32_t c);
    void endSegment(bool isAtSlash);
    Next opaquePath(char32_t c);
    Next query(char32_t c);
    Next fragment(char32_t c);

    char32_t at(std::size_t offset) const;
    bool isSlash(char32_t c) const { return c == '/' || (m_url.isSpecial() && c == '\\'); }
    bool endsAuthority(char32_t c) const { return c == kEnd || c == '?' || c == '#' || isSlash(c); }
    bool startsWithADriveLetter() const;
    void shortenPath();
    /// The next state looks at the same code point again.
    Next goBackTo(State state);
    Next goTo(State state);
    Next beginQuery();
    Next beginFragment();
    bool takeHost();

    std::u32string m_input;
    const Url* m_base;
    Url& m_url;
    std::optional<State> m_override;
    State m_state;
    std::size_t m_pointer = 0;
    bool m_isAgain = false;
    std::string m_buffer;
    bool m_atSignSeen = false;
    bool m_insideBrackets = false;
    bool m_passwordTokenSeen = false;
};

bool isWindowsDriveLetter(std::string_view text);
bool isNormalizedWindowsDriveLetter(std::string_view text);

} // namespace loopscope::url
