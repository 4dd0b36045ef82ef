// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a URL as scripts see and set them (URL §6.1 the URL class, HTML §2.7 and §4.6.4 its users).
#pragma once

#include "core/url/url.h"

#include <string>
#include <string_view>

namespace loopscope::url {

/// The getters: what the parts are called in a script.
std::string protocolOf(const Url& url); // "https:"
std::string hostOf(const Url& url); // with the port
std::string hostnameOf(const Url& url);
std::string portOf(const Url& url);
std::string searchOf(const Url& url); // with its "?"; empty if there is none
std::string hashOf(const Url& url); // with its "#"

/// The setters. What cannot be set is left.
void setProtocol(Url& url, std::string_view value);
void setUsername(Url& url, std::string_view value);
void setPassword(Url& url, std::string_view value);
void setHost(Url& url, std::string_view value);
void setHostname(Url& url, std::string_view value);
void setPort(Url& url, std::string_view value);
void setPathname(Url& url, std::string_view value);
void setSearch(Url& url, std::string_view value);
void setHash(Url& url, std::string_view value);

} // namespace loopscope::url
