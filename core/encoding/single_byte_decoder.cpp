// SPDX-License-Identifier: GPL-3.0-or-later
// The legacy encodings of one byte a character (Encoding §9) and x-user-defined (§14.5).
#include "core/encoding/decoder.h"
#include "core/encoding/icu_index.h"

#include <array>

namespace loopscope::encoding {

namespace {

constexpr struct
{
    std::string_view encoding;
    const char* converter; // ICU's
} kConverters[] = {
    { "ibm866", "ibm-866_P100-1995" },
    { "iso-8859-2", "ibm-912_P100-1995" },
    { "iso-8859-3", "ibm-913_P100-2000" },
    { "iso-8859-4", "ibm-914_P100-1995" },
    { "iso-8859-5", "ibm-915_P100-1995" },
    { "iso-8859-6", "ibm-1089_P100-1995" },
    { "iso-8859-7", "ibm-9005_X110-2007" },
    { "iso-8859-8", "ibm-5012_P100-1999" },
    { "iso-8859-8-i", "ibm-5012_P100-1999" },
    { "iso-8859-10", "iso-8859_10-1998" },
    { "iso-8859-13", "ibm-921_P100-1995" },
    { "iso-8859-14", "iso-8859_14-1998" },
    { "iso-8859-15", "ibm-923_P100-1998" },
    { "koi8-r", "ibm-878_P100-1996" },
    { "koi8-u", "ibm-1168_P100-2002" },
    { "macintosh", "macos-0_2-10.2" },
    { "windows-874", "windows-874-2000" },
    { "windows-1250", "ibm-5346_P100-1998" },
    { "windows-1251", "ibm-5347_P100-1998" },
    { "windows-1252", "ibm-5348_P100-1997" },
    { "windows-1253", "ibm-5349_P100-1998" },
    { "windows-1254", "ibm-5350_P100-1998" },
    { "windows-1255", "ibm-9447_P100-2002" },
    { "windows-1256", "ibm-9448_X100-2005" },
    { "windows-1257", "ibm-9449_P100-2002" },
    { "windows-1258", "ibm-5354_P100-1998" },
    { "x-mac-cyrillic", "macos-7_3-10.2" },
};

// Where the standard's indexes are others than ICU's; 0: none.
constexpr struct
{
    std::string_view encoding;
    unsigned char byte;
    char16_t codePoint;
} kCorrections[] = {
    { "koi8-u", 0xAE, 0x45E },
    { "koi8-u", 0xBE, 0x40E },
    { "windows-874", 0xDB, 0 },
    { "windows-874", 0xDC, 0 },
    { "windows-874", 0xDD, 0 },
    { "windows-874", 0xDE, 0 },
    { "windows-874", 0xFC, 0 },
    { "windows-874", 0xFD, 0 },
    { "windows-874", 0xFE, 0 },
    { "windows-874", 0xFF, 0 },
    { "windows-1253", 0xAA, 0 },
    { "windows-1255", 0xCA, 0x5BA },
};

// ICU has no converter for it. From 0xA0.
constexpr char16_t kIso885916[] = { 0x00A0, 0x0104, 0x0105, 0x0141, 0x20AC, 0x201E, 0x0160, 0x00A7, 0x0161,
    0x00A9, 0x0218, 0x00AB, 0x0179, 0x00AD, 0x017A, 0x017B, 0x00B0, 0x00B1, 0x010C, 0x0142, 0x017D, 0x201D,
    0x00B6, 0x00B7, 0x017E, 0x010D, 0x0219, 0x00BB, 0x0152, 0x0153, 0x0178, 0x017C, 0x00C0, 0x00C1, 0x00C2,
    0x0102, 0x00C4, 0x0106, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF,
    0x0110, 0x0143, 0x00D2, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x015A, 0x0170, 0x00D9, 0x00DA, 0x00DB, 0x00DC,
    0x0118, 0x021A, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x0107, 0x00E6, 0x00E7, 0x00E8, 0x00E9,
    0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x0144, 0x00F2, 0x00F3, 0x00F4, 0x0151, 0x00F6,
    0x015B, 0x0171, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x0119, 0x021B, 0x00FF };

constexpr std::size_t kUpperHalf = 0x80;
using Index = std::array<char32_t, kUpperHalf>; // from 0x80; 0: none

class SingleByteDecoder : public Decoder
{
public:
    SingleByteDecoder(ErrorMode mode, const Index& index)
        : Decoder(mode)
        , m_index(index)
    {
    }

private:
    void take(int byte) override
    {
        if (byte == kEnd)
            return;
        const auto value = static_cast<std::size_t>(byte);
        const char32_t codePoint
            = value < kUpperHalf ? static_cast<char32_t>(value) : m_index[value - kUpperHalf];
        if (codePoint == 0 && value != 0)
            fail();
        else
            emit(codePoint);
    }

    Index m_index;
};

Index indexOf(std::string_view encoding, const char* converter)
{
    const IcuIndex icu(converter);
    Index index {};
    for (std::size_t i = 0; i < index.size(); ++i) {
        const char byte = static_cast<char>(i + kUpperHalf);
        const std::u32string text = icu.lookUp(std::string_view(&byte, 1));
        index[i] = text.empty() ? 0 : text.front();
    }
    for (const auto& each : kCorrections) {
        if (each.encoding == encoding)
            index[each.byte - kUpperHalf] = each.codePoint;
    }
    return index;
}

Index indexOfIso885916()
{
    Index index {};
    for (std::size_t i = 0; i < index.size(); ++i)
        index[i] = i < 0x20 ? static_cast<char32_t>(i + kUpperHalf) : kIso885916[i - 0x20];
    return index;
}

Index indexOfUserDefined()
{
    Index index {};
    for (std::size_t i = 0; i < index.size(); ++i)
        index[i] = static_cast<char32_t>(0xF780 + i);
    return index;
}

} // namespace

std::unique_ptr<Decoder> makeSingleByteDecoder(std::string_view encoding, ErrorMode mode)
{
    if (encoding == "x-user-defined")
        return std::make_unique<SingleByteDecoder>(mode, indexOfUserDefined());
    if (encoding == "iso-8859-16")
        return std::make_unique<SingleByteDecoder>(mode, indexOfIso885916());
    for (const auto& each : kConverters) {
        if (each.encoding == encoding)
            return std::make_unique<SingleByteDecoder>(mode, indexOf(encoding, each.converter));
    }
    return nullptr;
}

} // namespace loopscope::encoding
