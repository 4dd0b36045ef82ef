// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/icu_index.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <cstdlib>

namespace loopscope::encoding {

IcuIndex::IcuIndex(const char* name)
{
    UErrorCode error = U_ZERO_ERROR;
    m_converter = ucnv_open(name, &error);
    if (U_FAILURE(error) != 0)
        std::abort();
    ucnv_setToUCallBack(m_converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
}

IcuIndex::~IcuIndex()
{
    ucnv_close(m_converter);
}

std::u32string IcuIndex::lookUp(std::string_view bytes) const
{
    constexpr std::int32_t kMost = 8;
    char16_t units[kMost];
    UErrorCode error = U_ZERO_ERROR;
    ucnv_reset(m_converter);
    const std::int32_t length = ucnv_toUChars(
        m_converter, units, kMost, bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
    std::u32string text;
    if (U_FAILURE(error) != 0)
        return text;
    for (std::int32_t i = 0; i < length;) {
        UChar32 codePoint = 0;
        U16_NEXT(units, i, length, codePoint);
        text += static_cast<char32_t>(codePoint);
    }
    return text == U"\uFFFD" || text == U"\u001A" ? std::u32string() : text;
}

} // namespace loopscope::encoding
