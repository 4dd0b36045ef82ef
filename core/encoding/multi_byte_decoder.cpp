// SPDX-License-Identifier: GPL-3.0-or-later
// The legacy encodings of East Asia (Encoding §10-§13): the standard's handlers, ICU's indexes.
#include "core/encoding/decoder.h"
#include "core/encoding/icu_index.h"

namespace loopscope::encoding {

namespace {

bool isIn(int byte, int first, int last)
{
    return byte >= first && byte <= last;
}

/// What an encoding is made of. SPEC-GAP: gb18030, gbk, big5, euc-jp, iso-2022-jp, whose indexes in ICU are
/// others.
struct Form
{
    std::string_view encoding;
    const char* converter; // ICU's
    bool (*isLead)(int byte);
    bool (*isTrail)(int byte);
    bool hasPrivateUse; // characters of private use, which ICU has in both
    char32_t (*single)(int byte); // of a byte that stands alone, over 0x7F; 0: none
};

constexpr Form kForms[] = {
    { "euc-kr", "windows-949-2000", [](int byte) { return isIn(byte, 0x81, 0xFE); },
        [](int byte) { return isIn(byte, 0x41, 0xFE); }, false,
        [](int) {
            return U'\0';
        } },
    { "shift_jis", "ibm-943_P15A-2003",
        [](int byte) { return isIn(byte, 0x81, 0x9F) || isIn(byte, 0xE0, 0xFC); },
        [](int byte) { return isIn(byte, 0x40, 0x7E) || isIn(byte, 0x80, 0xFC); }, true,
        [](int byte) {
            if (isIn(byte, 0xA1, 0xDF))
                return static_cast<char32_t>(0xFF61 - 0xA1 + byte);
            return byte == 0x80 ? char32_t { 0x80 } : U'\0';
        } },
};

class TwoByteDecoder : public Decoder
{
public:
    TwoByteDecoder(ErrorMode mode, const Form& form)
        : Decoder(mode)
        , m_form(form)
        , m_index(form.converter)
    {
    }

private:
    void take(int byte) override
    {
        if (m_lead != 0)
            takeTrail(byte);
        else if (byte == kEnd)
            return;
        else if (byte < 0x80)
            emit(static_cast<char32_t>(byte));
        else if (const char32_t single = m_form.single(byte); single != 0)
            emit(single);
        else if (m_form.isLead(byte))
            m_lead = byte;
        else
            fail();
    }

    void takeTrail(int byte)
    {
        const char pair[] = { static_cast<char>(m_lead), static_cast<char>(byte) };
        m_lead = 0;
        std::u32string text
            = byte != kEnd && m_form.isTrail(byte) ? m_index.lookUp({ pair, 2 }) : std::u32string();
        if (!m_form.hasPrivateUse && !text.empty() && text.front() >= 0xE000 && text.front() <= 0xF8FF)
            text.clear();
        for (const char32_t each : text)
            emit(each);
        if (!text.empty())
            return;
        fail();
        if (byte >= 0 && byte < 0x80)
            take(byte); // it may begin what comes next
    }

    const Form& m_form;
    IcuIndex m_index;
    int m_lead = 0;
};

} // namespace

std::unique_ptr<Decoder> makeMultiByteDecoder(std::string_view encoding, ErrorMode mode)
{
    for (const Form& each : kForms) {
        if (each.encoding == encoding)
            return std::make_unique<TwoByteDecoder>(mode, each);
    }
    return nullptr;
}

} // namespace loopscope::encoding
