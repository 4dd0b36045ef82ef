// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/document_url.h"

#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/web/page.h"

namespace loopscope {

url::Url addressOfNewPage()
{
    return *url::parse("http://127.0.0.1/");
}

url::Url documentBaseUrl(Page& page)
{
    dom::Document& document = page.dom().document();
    for (dom::Node* node = document.next(document); node != nullptr; node = node->next(document)) {
        if (!node->isElement() || !static_cast<dom::Element*>(node)->isHtml("base"))
            continue;
        const std::string* const href = static_cast<dom::Element*>(node)->attribute("href");
        if (href == nullptr)
            continue;
        std::optional<url::Url> base = url::parse(*href, &page.url());
        return base ? std::move(*base) : page.url();
    }
    return page.url();
}

std::optional<url::Url> parseUrl(Page& page, std::string_view text)
{
    const url::Url base = documentBaseUrl(page);
    return url::parse(text, &base);
}

std::string resolvedUrl(Page& page, std::string_view text)
{
    const std::optional<url::Url> parsed = parseUrl(page, text);
    return parsed ? url::serialized(*parsed) : std::string(text);
}

} // namespace loopscope
