// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/user_agent_sheet.h"

namespace loopscope::layout {

// SPEC-GAP: quotes, nested headings, rubies.
const std::string_view kUserAgentSheet = R"(
html,body,address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,
h1,h2,h3,h4,h5,h6,header,hgroup,hr,legend,main,menu,nav,ol,p,pre,search,section,ul,dialog,optgroup,option,
legend{display:block}
head,title,meta,link,style,script,base,template,noscript,area,datalist,param,source,track{display:none}
[hidden]{display:none}
li,summary{display:list-item}
body{margin:8px}
p,dl,blockquote,figure,ul,ol,menu,pre{margin-top:1em;margin-bottom:1em}
blockquote,figure{margin-left:40px;margin-right:40px}
dd{margin-left:40px}
ul,ol,menu{padding-left:40px}
ul,menu{list-style-type:disc}
ol{list-style-type:decimal}
ul ul,ul ol,ul menu,ol ul,ol ol,ol menu,menu ul,menu ol,menu menu{margin-top:0;margin-bottom:0}
ul ul,ol ul,menu ul,ul menu,ol menu,menu menu{list-style-type:circle}
:is(ul,ol,menu) :is(ul,ol,menu) :is(ul,menu){list-style-type:square}
ul[type=disc i],li[type=disc i]{list-style-type:disc}
ul[type=circle i],li[type=circle i]{list-style-type:circle}
ul[type=square i],li[type=square i]{list-style-type:square}
ul[type=none i],li[type=none i]{list-style-type:none}
ol[type="1"],li[type="1"]{list-style-type:decimal}
ol[type=a s],li[type=a s]{list-style-type:lower-alpha}
ol[type=A s],li[type=A s]{list-style-type:upper-alpha}
ol[type=i s],li[type=i s]{list-style-type:lower-roman}
ol[type=I s],li[type=I s]{list-style-type:upper-roman}
summary{list-style-type:disclosure-closed;list-style-position:inside}
details[open]>summary{list-style-type:disclosure-open}
h1{font-size:2em;margin-top:0.67em;margin-bottom:0.67em;font-weight:bold}
h2{font-size:1.5em;margin-top:0.83em;margin-bottom:0.83em;font-weight:bold}
h3{font-size:1.17em;margin-top:1em;margin-bottom:1em;font-weight:bold}
h4{margin-top:1.33em;margin-bottom:1.33em;font-weight:bold}
h5{font-size:0.83em;margin-top:1.67em;margin-bottom:1.67em;font-weight:bold}
h6{font-size:0.67em;margin-top:2.33em;margin-bottom:2.33em;font-weight:bold}
b,strong,th{font-weight:bolder}
i,em,cite,var,dfn,address{font-style:italic}
code,kbd,samp,pre,tt{font-family:monospace}
pre{white-space:pre}
small{font-size:smaller}
big{font-size:larger}
sub{vertical-align:sub;font-size:smaller}
sup{vertical-align:super;font-size:smaller}
u,ins{text-decoration:underline}
s,del,strike{text-decoration:line-through}
mark{background-color:yellow;color:black}
a:any-link{color:rgb(0,0,238);text-decoration:underline;cursor:pointer}
center{text-align:center}
hr{margin:0.5em 0;border:1px inset;color:gray;overflow:hidden}
table{display:table;box-sizing:border-box;border-spacing:2px;text-indent:0}
thead{display:table-header-group}
tbody{display:table-row-group}
tfoot{display:table-footer-group}
tr{display:table-row}
td,th{display:table-cell;padding:1px;vertical-align:middle}
th{text-align:center}
table[border]:not([border="0"]){border:1px outset gray}
table[border]:not([border="0"])>*>tr>*{border:1px inset gray}
caption{display:table-caption;text-align:center}
fieldset{margin:0 2px;padding:0.35em 0.75em 0.625em;border:2px groove rgb(239,239,239)}
legend{padding:0 2px}
input,select,textarea,button{display:inline-block;font:13.3333px Arial;color:rgb(0,0,0);text-align:start;
letter-spacing:normal;text-transform:none;cursor:default}
input{padding:1px 2px;border:2px inset rgb(118,118,118);background-color:rgb(255,255,255);cursor:text}
input[type=hidden]{display:none}
input[type=checkbox],input[type=radio]{box-sizing:border-box;padding:0;border:0 none rgb(0,0,0);
background-color:transparent;cursor:default}
input[type=checkbox]{margin:3px 3px 3px 4px}
input[type=radio]{margin:3px 3px 0 5px}
input[type=range]{padding:0;border:0 none rgb(157,150,142);margin:2px;cursor:default}
input[type=color]{box-sizing:border-box;border:1px solid rgb(0,0,0);background-color:rgb(239,239,239);cursor:default}
input[type=file]{padding:0;border:0 none rgb(0,0,0);background-color:transparent;cursor:default}
input[type=image]{padding:0;border:0 none rgb(0,0,0);background-color:transparent;cursor:pointer}
button,input[type=submit],input[type=reset],input[type=button]{box-sizing:border-box;padding:1px 6px;
border:2px outset rgb(0,0,0);background-color:rgb(239,239,239);text-align:center;cursor:default}
select{box-sizing:border-box;border:1px solid rgb(118,118,118);background-color:rgb(239,239,239)}
textarea{padding:2px;border:1px solid rgb(118,118,118);background-color:rgb(255,255,255);font-family:monospace;
white-space:pre-wrap;cursor:text;overflow:auto}
button:disabled,input:disabled,select:disabled,textarea:disabled{color:rgba(16,16,16,0.3)}
label{cursor:default}
progress{display:inline-block;box-sizing:border-box;vertical-align:-0.2em}
meter{display:inline-block;box-sizing:border-box;vertical-align:-0.2em}
iframe{border:2px inset}
img,canvas,svg,video{overflow:clip}
dialog{position:absolute;left:0;right:0;width:fit-content;height:fit-content;margin:auto;padding:1em;
border:solid;color:black;background-color:white}
dialog:not([open]){display:none}
details:not([open])>:not(summary){display:none}
option,optgroup{display:none}
)";

} // namespace loopscope::layout
