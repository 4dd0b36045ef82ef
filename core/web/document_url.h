// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of a page: its own, and what others are resolved against (HTML §2.4).
#pragma once

#include "core/url/url.h"

#include <optional>
#include <string>
#include <string_view>

namespace loopscope {

class Page;

/// The address that a page is opened at. TEACHING: without the port and the path that a test server would
/// have.
url::Url addressOfNewPage();

/// HTML §2.4.3 the document base URL: that of the first base element that has one, else the document's own.
url::Url documentBaseUrl(Page& page);
/// HTML §2.4.2 encoding-parse a URL, relative to the document. None: failure.
std::optional<url::Url> parseUrl(Page& page, std::string_view text);
/// The same as attributes that reflect URLs give it: what cannot be parsed stays as it is.
std::string resolvedUrl(Page& page, std::string_view text);

} // namespace loopscope
