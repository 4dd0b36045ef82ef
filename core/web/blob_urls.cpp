// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/blob_urls.h"

#include "core/web/page.h"

namespace loopscope {

std::string BlobUrls::add(JS::HandleObject blob)
{
    std::string url = "blob:" + url::serializedOrigin(m_page.url()) + '/' + m_page.random().uuid();
    m_blobs.try_emplace(url, m_page.engine().context(), blob);
    return url;
}

void BlobUrls::remove(std::string_view url)
{
    if (const auto found = m_blobs.find(url); found != m_blobs.end())
        m_blobs.erase(found);
}

JSObject* BlobUrls::find(std::string_view url) const
{
    const auto found = m_blobs.find(url.substr(0, url.find('#')));
    return found == m_blobs.end() ? nullptr : found->second.get();
}

} // namespace loopscope
