// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/file_text.h"

#include "core/encoding/base64.h"
#include "core/encoding/decoder.h"
#include "core/encoding/labels.h"

#include <js/String.h>
#include <jsapi.h>

namespace loopscope {

JSString* decodedText(JSContext* context, const std::string& bytes, std::string_view label)
{
    std::string_view rest = bytes;
    std::string_view name = encoding::encodingOf(label);
    // Encoding Standard §6 decode: a byte order mark wins, and is no part of the text.
    constexpr struct
    {
        std::string_view mark;
        std::string_view encoding;
    } kMarks[] = { { "\xEF\xBB\xBF", "utf-8" }, { "\xFE\xFF", "utf-16be" }, { "\xFF\xFE", "utf-16le" } };
    for (const auto& each : kMarks) {
        if (!rest.starts_with(each.mark))
            continue;
        name = each.encoding;
        rest.remove_prefix(each.mark.size());
        break;
    }
    // Half a unit at the end is dropped, as Chromium does here.
    if (name.starts_with("utf-16"))
        rest.remove_suffix(rest.size() % 2);
    std::unique_ptr<encoding::Decoder> decoder
        = encoding::makeDecoder(name, encoding::ErrorMode::Replacement);
    if (!decoder)
        decoder = encoding::makeDecoder("utf-8", encoding::ErrorMode::Replacement);
    std::u16string text;
    decoder->decode(rest, encoding::Stream::Ends, text);
    return JS_NewUCStringCopyN(context, text.data(), text.size());
}

std::string dataUrl(std::string_view bytes, std::string_view type)
{
    std::string url = "data:";
    url += type.empty() ? std::string_view("application/octet-stream") : type;
    return url.append(";base64,").append(encoding::base64(bytes));
}

} // namespace loopscope
