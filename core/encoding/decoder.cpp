// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/decoder.h"

namespace loopscope::encoding {

namespace {

// Encoding §8.1.1 UTF-8 decoder.
class Utf8Decoder : public Decoder
{
public:
    using Decoder::Decoder;

private:
    void take(int byte) override
    {
        if (byte == kEnd) {
            if (m_needed > 0)
                reset(), fail();
        } else if (m_needed == 0) {
            takeLead(static_cast<unsigned>(byte));
        } else if (byte < m_lower || byte > m_upper) {
            reset();
            fail();
            take(byte);
        } else {
            m_lower = 0x80;
            m_upper = 0xBF;
            m_codePoint = (m_codePoint << 6) | (static_cast<unsigned>(byte) & 0x3FU);
            if (--m_needed == 0)
                emit(m_codePoint);
        }
    }

    void takeLead(unsigned byte)
    {
        if (byte < 0x80) {
            emit(byte);
        } else if (byte >= 0xC2 && byte <= 0xDF) {
            begin(1, byte & 0x1FU);
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            begin(2, byte & 0xFU);
            if (byte == 0xE0)
                m_lower = 0xA0;
            if (byte == 0xED)
                m_upper = 0x9F;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            begin(3, byte & 0x7U);
            if (byte == 0xF0)
                m_lower = 0x90;
            if (byte == 0xF4)
                m_upper = 0x8F;
        } else {
            fail();
        }
    }

    void begin(int needed, char32_t bits)
    {
        m_needed = needed;
        m_codePoint = bits;
    }
    void reset()
    {
        m_needed = 0;
        m_lower = 0x80;
        m_upper = 0xBF;
    }

    char32_t m_codePoint = 0;
    int m_needed = 0;
    int m_lower = 0x80;
    int m_upper = 0xBF;
};

// Encoding §14.2.1 shared UTF-16 decoder.
class Utf16Decoder : public Decoder
{
public:
    Utf16Decoder(ErrorMode mode, bool isBigEndian)
        : Decoder(mode)
        , m_isBigEndian(isBigEndian)
    {
    }

private:
    void take(int byte) override
    {
        if (byte == kEnd) {
            const bool isCut = m_lead >= 0 || m_surrogate != 0;
            m_lead = -1;
            m_surrogate = 0;
            if (isCut)
                fail();
        } else if (m_lead < 0) {
            m_lead = byte;
        } else {
            const int unit = m_isBigEndian ? (m_lead << 8) + byte : (byte << 8) + m_lead;
            m_lead = -1;
            takeUnit(static_cast<char32_t>(unit));
        }
    }

    void takeUnit(char32_t unit)
    {
        const bool isTrail = unit >= 0xDC00 && unit <= 0xDFFF;
        if (m_surrogate != 0) {
            const char32_t lead = m_surrogate;
            m_surrogate = 0;
            if (isTrail) {
                emit(0x10000 + ((lead - 0xD800) << 10) + (unit - 0xDC00));
                return;
            }
            fail();
        } else if (isTrail) {
            fail();
            return;
        }
        if (unit >= 0xD800 && unit <= 0xDBFF)
            m_surrogate = unit;
        else
            emit(unit);
    }

    bool m_isBigEndian;
    int m_lead = -1;
    char32_t m_surrogate = 0;
};

} // namespace

bool Decoder::decode(std::string_view bytes, Stream stream, std::u16string& text)
{
    m_text = &text;
    m_hasFailed = false;
    for (const char byte : bytes)
        take(static_cast<unsigned char>(byte));
    if (stream == Stream::Ends)
        take(kEnd);
    m_text = nullptr;
    return !m_hasFailed || m_mode == ErrorMode::Replacement;
}

void Decoder::emit(char32_t codePoint)
{
    if (codePoint < 0x10000) {
        *m_text += static_cast<char16_t>(codePoint);
        return;
    }
    *m_text += static_cast<char16_t>(0xD800 + ((codePoint - 0x10000) >> 10));
    *m_text += static_cast<char16_t>(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
}

void Decoder::fail()
{
    m_hasFailed = true;
    emit(0xFFFD);
}

std::unique_ptr<Decoder> makeDecoder(std::string_view encoding, ErrorMode mode)
{
    if (encoding == "utf-8")
        return std::make_unique<Utf8Decoder>(mode);
    if (encoding == "utf-16le" || encoding == "utf-16be")
        return std::make_unique<Utf16Decoder>(mode, encoding == "utf-16be");
    std::unique_ptr<Decoder> decoder = makeSingleByteDecoder(encoding, mode);
    return decoder ? std::move(decoder) : makeMultiByteDecoder(encoding, mode);
}

} // namespace loopscope::encoding
