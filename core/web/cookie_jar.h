// SPDX-License-Identifier: GPL-3.0-or-later
// The cookies of a page's own server, in memory for one recording (RFC 6265bis).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

class CookieJar
{
public:
    /// document.cookie = …: `nowMs` since 1970. What a script may not set is ignored.
    void set(std::string_view text, std::string_view host, double nowMs);
    /// document.cookie: those for a path that have not expired.
    std::string get(std::string_view path, double nowMs) const;

private:
    struct Cookie
    {
        std::string name;
        std::string value;
        std::string path = "/";
        std::optional<double> expiresMs; // none: with the page
    };

    std::vector<Cookie> m_cookies; // the oldest first
};

} // namespace loopscope
