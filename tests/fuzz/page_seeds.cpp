// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/page_seeds.h"

#include "tests/fuzz/page_text.h"

namespace loopscope {

std::vector<PageFuzzer> pageFuzzers(std::uint32_t seed)
{
    return {
        { "directives", faultOfDirectives,
            Mutator(
                {
                    "// @html <ul id=list><li>one</li>\n// @html </ul>\n// @click 100 #list li\nlet a;",
                    "// @module\n\n// @key 200 Enter\n// @key 300 Shift+Tab #input\n// @input 300 #input "
                    "안녕 hi",
                    "// @response /api/user 200 {\"name\":\"Kim\"} delay=2000\n// @response /x error\n// "
                    "@end 900\n",
                    "// @settle 1500\r\n// @timeout 8000\r\n// a comment\r\nconsole.log(1)",
                },
                { "// @", "\n", "\r\n", "\r", " ", "@html", "@click", "-1", "99999999999999999999", "1e9",
                    "delay=", "delay=-5", "delay=9999999999999999999", "error", "0", "/", "#", "\xEF\xBB\xBF",
                    "\xE2\x80\xA8" },
                seed) },
        { "html", faultOfHtml,
            Mutator(
                {
                    "<!doctype html><title>t</title><body class=a><div id=x "
                    "data-k='v'>text<p>one<p>two</div>",
                    "<table><tr><td>1<td>2<caption>c</table><form><input name=a value=1><select><option "
                    "selected>o",
                    "<ul><li>a<li><b>b<i>c</b>d</i></ul><template><p>in</template><svg><path "
                    "d=''/><g></svg>&amp;&nbsp;",
                    "<details open><summary>s</summary>x</details><script>let a = "
                    "'<b>';</script><style>p{}</style>",
                },
                { "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "&", "&#x110000;", "&lt", "\"", "'", "=",
                    "<table>", "</table>", "<form>", "<p>", "</p>", "<b>", "</body>", "<html a=b>",
                    "<frameset>", "<select>", "<template>", "</template>", "<svg>", "<math>", "<textarea>",
                    "<plaintext>", "<svg><style><a>", "<font color>" },
                seed) },
        { "selector", faultOfSelector,
            Mutator({ "#a > .x ~ p + [data-k~=\"v\" i]", "li:nth-child(2n + 1):not(.on, :first-child)",
                        ":is(ul, :where(div)):has(> p) *", "p.x\\31 0, input:disabled, :root body" },
                { "#", ".", "[", "]", "(", ")", ":not(", ":has(", ":nth-child(", "::", "*", "|", "||", "\\",
                    "\"", ",", ">", "+", "~", "-", "--", "n", "+n-1", "99999999999", "of", "/*", "*/",
                    "\x80" },
                seed) },
        { "style", faultOfStyle,
            Mutator({ "color: red; margin: 1px 2px; --own: { a: b }",
                        "background: url('x;y') no-repeat !important",
                        "width: calc(100% - 10px); transform: translate(10px, 20%) rotate(45deg)" },
                { ":", ";", "!important", "!", "(", ")", "{", "}", "'", "\"", "\\", "/*", "*/", "url(", "px",
                    "%", "-", "--", "1e309", "#ff", "rgb(", "var(--own)" },
                seed) },
    };
}

} // namespace loopscope
