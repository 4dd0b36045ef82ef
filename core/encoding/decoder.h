// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of an encoding as text (Encoding §4, §8-§14).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace loopscope::encoding {

enum class ErrorMode : std::uint8_t
{
    Replacement,
    Fatal
};

enum class Stream : std::uint8_t
{
    GoesOn,
    Ends
};

/// Keeps what is not a whole character yet for the next piece. The handlers of the standard take a byte at a
/// time.
class Decoder
{
public:
    explicit Decoder(ErrorMode mode)
        : m_mode(mode)
    {
    }
    virtual ~Decoder() = default;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    /// Appends the text of a piece of the stream. False: an error, and the mode is fatal.
    bool decode(std::string_view bytes, Stream stream, std::u16string& text);

protected:
    static constexpr int kEnd = -1; // end-of-queue

    /// The handler. It may take bytes again.
    virtual void take(int byte) = 0;
    void emit(char32_t codePoint);
    void fail();

private:
    ErrorMode m_mode;
    bool m_hasFailed = false;
    std::u16string* m_text = nullptr;
};

/// Null: an encoding that is not modelled.
std::unique_ptr<Decoder> makeDecoder(std::string_view encoding, ErrorMode mode);
/// The two other files' parts of it.
std::unique_ptr<Decoder> makeSingleByteDecoder(std::string_view encoding, ErrorMode mode);
std::unique_ptr<Decoder> makeMultiByteDecoder(std::string_view encoding, ErrorMode mode);

} // namespace loopscope::encoding
