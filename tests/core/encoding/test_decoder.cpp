// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/base64.h"
#include "core/encoding/decoder.h"
#include "core/encoding/labels.h"

#include <gtest/gtest.h>

namespace loopscope::encoding {
namespace {

std::u16string decoded(std::string_view encoding, std::string_view bytes)
{
    std::u16string text;
    EXPECT_TRUE(makeDecoder(encoding, ErrorMode::Replacement)->decode(bytes, Stream::Ends, text));
    return text;
}

TEST(Labels, AreFoundInAnyCaseAndWithSpaces)
{
    EXPECT_EQ(encodingOf(" UTF8\n"), "utf-8");
    EXPECT_EQ(encodingOf("latin1"), "windows-1252");
    EXPECT_EQ(encodingOf("KS_C_5601-1987"), "euc-kr");
    EXPECT_EQ(encodingOf("replacement"), "");
    EXPECT_EQ(encodingOf(""), "");
}

TEST(Decoder, ReadsWhatOtherSystemsWrote)
{
    EXPECT_EQ(decoded("euc-kr", "\xC7\xD1\xB1\xDB \x8C\x63"), u"한글 똠");
    EXPECT_EQ(decoded("shift_jis", "\x93\xFA\x96\x7B \xB6"), u"日本 ｶ");
    EXPECT_EQ(decoded("windows-1252", "\x80 \xE9"), u"€ é");
    EXPECT_EQ(decoded("utf-16le", std::string_view("\x3D\xD8\x00\xDE", 4)), u"😀");
    EXPECT_EQ(decoded("utf-16be", std::string_view("\xD8\x3D\x00\x41", 4)), u"\uFFFDA");
}

TEST(Decoder, ReplacesWhatIsNotWellFormed)
{
    EXPECT_EQ(decoded("utf-8", "a\xF0\x9F\x98z"), u"a\uFFFDz");
    EXPECT_EQ(decoded("euc-kr", "\xC9\xA1"), u"\uFFFD"); // a place of private use
    EXPECT_EQ(decoded("euc-kr", "\xB0!"), u"\uFFFD!");
    std::u16string text;
    EXPECT_FALSE(makeDecoder("utf-8", ErrorMode::Fatal)->decode("\xFF", Stream::Ends, text));
}

TEST(Decoder, KeepsACutCharacterForTheNextPiece)
{
    const auto decoder = makeDecoder("utf-8", ErrorMode::Fatal);
    std::u16string text;
    EXPECT_TRUE(decoder->decode("\xED\x95", Stream::GoesOn, text));
    EXPECT_EQ(text, u"");
    EXPECT_TRUE(decoder->decode("\x9C", Stream::Ends, text));
    EXPECT_EQ(text, u"한");
}

TEST(Base64, IsForgiving)
{
    EXPECT_EQ(base64("a"), "YQ==");
    EXPECT_EQ(base64("abc\xFF"), "YWJj/w==");
    EXPECT_EQ(bytesOfBase64(" Y Q = = "), "a");
    EXPECT_EQ(bytesOfBase64("YQ"), "a");
    for (const char* text : { "a", "YQ=", "=", "YQ===", "Y*==" })
        EXPECT_FALSE(bytesOfBase64(text).has_value()) << text;
}

} // namespace
} // namespace loopscope::encoding
