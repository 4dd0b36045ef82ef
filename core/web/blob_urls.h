// SPDX-License-Identifier: GPL-3.0-or-later
// The blob URL store (File API §8.1).
#pragma once

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <map>
#include <string>
#include <string_view>

namespace loopscope {

class Page;

class BlobUrls
{
public:
    explicit BlobUrls(Page& page)
        : m_page(page)
    {
    }
    BlobUrls(const BlobUrls&) = delete;
    BlobUrls& operator=(const BlobUrls&) = delete;

    /// URL.createObjectURL(): a new URL for a Blob.
    std::string add(JS::HandleObject blob);
    /// URL.revokeObjectURL(). Another text does nothing.
    void remove(std::string_view url);
    /// The Blob of a URL, whatever its fragment; null: none.
    JSObject* find(std::string_view url) const;

private:
    Page& m_page;
    std::map<std::string, JS::PersistentRootedObject, std::less<>> m_blobs;
};

} // namespace loopscope
