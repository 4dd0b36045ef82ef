// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/url/form_urlencoded.h"
#include "core/url/percent_encoding.h"
#include "core/url/url_setters.h"

#include <gmock/gmock.h>

namespace loopscope::url {
namespace {

std::string href(std::string_view text, std::string_view base = {})
{
    const std::optional<Url> parsedBase = base.empty() ? std::nullopt : parse(base);
    const std::optional<Url> parsed = parse(text, parsedBase ? &*parsedBase : nullptr);
    return parsed ? serialized(*parsed) : "failure";
}

TEST(Url, IsWrittenInItsNormalForm)
{
    EXPECT_EQ(href(" HTTP://User:p@Example.COM:80/a/./b/../c d?q='#f g "),
        "http://User:p@example.com/a/c%20d?q=%27#f%20g");
    EXPECT_EQ(href("http://한국.kr/가"), "http://xn--3e0b707e.kr/%EA%B0%80");
    EXPECT_EQ(href("http://0x7f.1/"), "http://127.0.0.1/");
    EXPECT_EQ(href("http://[1:0:0:2::7.8.9.10]:8080"), "http://[1::2:0:0:708:90a]:8080/");
    EXPECT_EQ(href("mailto:a@b.c"), "mailto:a@b.c");
    EXPECT_EQ(href("file:c|/x"), "file:///c:/x");
    EXPECT_EQ(href("web+demo:/.//x"), "web+demo:/.//x");
}

TEST(Url, IsResolvedAgainstItsBase)
{
    EXPECT_EQ(href("../x?y", "http://h/a/b/c?d#e"), "http://h/a/x?y");
    EXPECT_EQ(href("//other:81", "https://h/a"), "https://other:81/");
    EXPECT_EQ(href("", "http://h/a?b#c"), "http://h/a?b");
    EXPECT_EQ(href("#z", "about:blank"), "about:blank#z");
    EXPECT_EQ(href("x", "about:blank"), "failure");
}

TEST(Url, IsRefusedWhereItCannotBeOne)
{
    for (const char* text : { "", "x", "http://", "http://a b/", "http://[1::2::3]", "http://1.2.3.256",
             "http://h:65536/", "http://%zz/", "http://xn--a/", "https://@/" })
        EXPECT_EQ(href(text), "failure") << text;
}

TEST(Url, HasPartsThatCanBeSet)
{
    Url url = *parse("http://h/a?b#c");
    setHost(url, "x.y:90");
    setPathname(url, "p q/../r");
    setSearch(url, "?s=1");
    setHash(url, "");
    EXPECT_EQ(serialized(url), "http://x.y:90/r?s=1");
    setProtocol(url, "mailto"); // not special
    setPort(url, "99999"); // too large
    setHostname(url, "a:1"); // with a port
    EXPECT_EQ(serialized(url), "http://x.y:90/r?s=1");
    setPort(url, "443");
    setProtocol(url, "https");
    EXPECT_EQ(hostOf(url), "x.y");
    EXPECT_EQ(serializedOrigin(url), "https://x.y");
    EXPECT_EQ(serializedOrigin(*parse("blob:https://x.y:8/z")), "https://x.y:8");
    EXPECT_EQ(serializedOrigin(*parse("data:,x")), "null");
}

TEST(FormUrlencoded, IsReadAndWritten)
{
    const Pairs pairs = parseFormUrlencoded("a=1&b&&c+d=%EA%B0%80&%zz=%FF");
    EXPECT_THAT(pairs,
        testing::ElementsAre(testing::Pair("a", "1"), testing::Pair("b", ""), testing::Pair("c d", "가"),
            testing::Pair("%zz", "\uFFFD")));
    EXPECT_EQ(formUrlencoded(pairs), "a=1&b=&c+d=%EA%B0%80&%25zz=%EF%BF%BD");
}

} // namespace
} // namespace loopscope::url
