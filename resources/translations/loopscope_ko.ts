<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>BarWording</name>
    <message numerus="yes">
        <source>%n callback(s) here; zoom in to tell them apart</source>
        <translation>
            <numerusform>이곳에 콜백 %n개가 있습니다. 확대하면 따로 보입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) wait here together</source>
        <translation>
            <numerusform>이곳에서 콜백 %n개가 함께 기다립니다</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1, from %2 on</source>
        <translation>%2부터 %1 동안 기다립니다</translation>
    </message>
    <message>
        <source>runs for %1, from %2 on</source>
        <translation>%2부터 %1 동안 실행됩니다</translation>
    </message>
    <message>
        <source>It is part of a long task of %1, during which the page answers nobody.</source>
        <translation>%1짜리 긴 태스크의 일부입니다. 그동안 페이지는 아무에게도 응답하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>CardWording</name>
    <message>
        <source>goes on after await</source>
        <translation>await 다음부터 이어짐</translation>
    </message>
    <message>
        <source>promise reaction, passes on</source>
        <translation>프로미스 반응, 그대로 넘김</translation>
    </message>
    <message>
        <source>thenable job</source>
        <translation>thenable 작업</translation>
    </message>
    <message>
        <source>promise job</source>
        <translation>프로미스 작업</translation>
    </message>
    <message>
        <source>promise reaction</source>
        <translation>프로미스 반응</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>인터벌</translation>
    </message>
    <message>
        <source>response body</source>
        <translation>응답 본문</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>native</source>
        <translation>브라우저 기능</translation>
    </message>
    <message>
        <source>timer task</source>
        <translation>타이머 태스크</translation>
    </message>
    <message>
        <source>timer task, interval</source>
        <translation>타이머 태스크, 인터벌</translation>
    </message>
    <message>
        <source>network task</source>
        <translation>네트워크 태스크</translation>
    </message>
    <message>
        <source>animation frame callback</source>
        <translation>애니메이션 프레임 콜백</translation>
    </message>
    <message>
        <source>microtask, promise reaction</source>
        <translation>마이크로태스크, 프로미스 반응</translation>
    </message>
    <message>
        <source>microtask, goes on after await</source>
        <translation>마이크로태스크, await 다음부터 이어짐</translation>
    </message>
    <message>
        <source>microtask, passes on</source>
        <translation>마이크로태스크, 그대로 넘김</translation>
    </message>
    <message>
        <source>microtask, thenable job</source>
        <translation>마이크로태스크, thenable 작업</translation>
    </message>
    <message>
        <source>microtask, promise job</source>
        <translation>마이크로태스크, 프로미스 작업</translation>
    </message>
    <message>
        <source>microtask, queueMicrotask</source>
        <translation>마이크로태스크, queueMicrotask</translation>
    </message>
    <message>
        <source>task, reports rejections</source>
        <translation>태스크, 거부 보고</translation>
    </message>
    <message>
        <source>user input task</source>
        <translation>사용자 입력 태스크</translation>
    </message>
    <message>
        <source>native · line %1</source>
        <translation>브라우저 기능 · %1번 줄</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번 줄</translation>
    </message>
    <message>
        <source>line %1 · %2</source>
        <translation>%1번 줄 · %2</translation>
    </message>
    <message>
        <source>%1 · pending</source>
        <translation>%1 · 대기 중</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ms</source>
        <translation>%1 · %3 ms 중 %2 ms</translation>
    </message>
    <message>
        <source>next frame</source>
        <translation>다음 프레임</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>스케줄러</translation>
    </message>
    <message>
        <source>task, tells of the page</source>
        <translation>태스크, 페이지 소식</translation>
    </message>
    <message>
        <source>idle callback</source>
        <translation>유휴 콜백</translation>
    </message>
    <message>
        <source>task of the scheduler</source>
        <translation>스케줄러의 태스크</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · %2번 줄</translation>
    </message>
    <message>
        <source>written on line %1</source>
        <translation>%1번 줄에 쓰여 있음</translation>
    </message>
    <message>
        <source>scheduled on line %1, by %2</source>
        <translation>%1번 줄에서 %2이(가) 예약함</translation>
    </message>
    <message>
        <source>scheduled on line %1</source>
        <translation>%1번 줄에서 예약함</translation>
    </message>
    <message>
        <source>scheduled by %1</source>
        <translation>%1이(가) 예약함</translation>
    </message>
    <message>
        <source>microtask, tells of changes</source>
        <translation>마이크로태스크, 변경 사항을 알림</translation>
    </message>
    <message>
        <source>posted message</source>
        <translation>보낸 메시지</translation>
    </message>
    <message>
        <source>message task</source>
        <translation>메시지 태스크</translation>
    </message>
    <message>
        <source>task, tells of entries</source>
        <translation>태스크, 성능 기록을 알림</translation>
    </message>
    <message>
        <source>file reading task</source>
        <translation>파일 읽기 태스크</translation>
    </message>
    <message>
        <source>chunk of a body</source>
        <translation>본문 조각</translation>
    </message>
    <message>
        <source>beacon</source>
        <translation>비콘</translation>
    </message>
    <message>
        <source>resize observer, in a frame</source>
        <translation>크기 관찰자, 프레임 안에서</translation>
    </message>
    <message>
        <source>task, tells what came into view</source>
        <translation>태스크, 화면에 들어온 것을 알림</translation>
    </message>
    <message>
        <source>event of a frame</source>
        <translation>프레임의 이벤트</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--step takes a number from 0 to %1, not &quot;%2&quot;.</source>
        <translation>--step에는 0부터 %1까지의 수를 씁니다. &quot;%2&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--time takes milliseconds of virtual time, not &quot;%1&quot;.</source>
        <translation>--time에는 가상 시간을 밀리초로 씁니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A JavaScript file, or - for the standard input.</source>
        <translation>JavaScript 파일, 또는 표준 입력을 뜻하는 -.</translation>
    </message>
    <message>
        <source>Which step: 0 is the beginning.</source>
        <translation>몇 번째 단계인지. 0은 처음입니다.</translation>
    </message>
    <message>
        <source>The last step up to this virtual time, in milliseconds.</source>
        <translation>이 가상 시간(밀리초)까지의 마지막 단계.</translation>
    </message>
    <message>
        <source>en or ko.</source>
        <translation>en 또는 ko.</translation>
    </message>
    <message>
        <source>Leave the background out.</source>
        <translation>배경을 투명하게 둡니다.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1에는 %2에서 %3까지의 수를 씁니다. &quot;%4&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>End after so many steps.</source>
        <translation>이만큼의 단계가 지나면 끝냅니다.</translation>
    </message>
    <message>
        <source>End at this virtual time, in milliseconds.</source>
        <translation>이 가상 시간(밀리초)이 되면 끝냅니다.</translation>
    </message>
    <message>
        <source>End after so many seconds of real time.</source>
        <translation>실제 시간으로 이만큼의 초가 지나면 끝냅니다.</translation>
    </message>
    <message>
        <source>End when the program takes more memory, in MiB.</source>
        <translation>프로그램이 이보다 많은 메모리(MiB)를 쓰면 끝냅니다.</translation>
    </message>
    <message>
        <source>Seed of Math.random().</source>
        <translation>Math.random()의 시드.</translation>
    </message>
    <message>
        <source>Date at virtual time 0, as 2024-01-01 or 2024-01-01T00:00:00Z.</source>
        <translation>가상 시간 0의 날짜. 2024-01-01 또는 2024-01-01T00:00:00Z처럼 씁니다.</translation>
    </message>
    <message>
        <source>Frames a second.</source>
        <translation>1초의 프레임 수.</translation>
    </message>
    <message>
        <source>Shifts all frames, in milliseconds.</source>
        <translation>모든 프레임을 이만큼(밀리초) 옮깁니다.</translation>
    </message>
    <message>
        <source>Order of tasks where the specs leave it open: chromium or spec.</source>
        <translation>명세가 정하지 않은 태스크의 순서: chromium 또는 spec.</translation>
    </message>
    <message>
        <source>--epoch takes a date such as 2024-01-01T00:00:00Z, not &quot;%1&quot;.</source>
        <translation>--epoch에는 2024-01-01T00:00:00Z 같은 날짜를 씁니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--order takes chromium or spec, not &quot;%1&quot;.</source>
        <translation>--order에는 chromium이나 spec을 씁니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Name one file, or - for the standard input.</source>
        <translation>파일 하나, 또는 표준 입력을 뜻하는 -를 쓰세요.</translation>
    </message>
    <message>
        <source>Runs a program and prints its console lines.</source>
        <translation>프로그램을 실행하고 콘솔에 출력된 줄을 내보냅니다.</translation>
    </message>
    <message>
        <source>What to print: console, trace, table or json.</source>
        <translation>내보낼 것: console, trace, table, json 가운데 하나.</translation>
    </message>
    <message>
        <source>Print one line of JSON on stderr: steps, record_ms, trace_bytes, virtual_ms.</source>
        <translation>표준 오류에 JSON 한 줄을 내보냅니다: steps, record_ms, trace_bytes, virtual_ms.</translation>
    </message>
    <message>
        <source>--format takes console, trace, table or json, not &quot;%1&quot;.</source>
        <translation>--format에는 console, trace, table, json 가운데 하나를 씁니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>출력을 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Runs a program and compares its console lines with a file.</source>
        <translation>프로그램을 실행하고 콘솔에 출력된 줄을 파일과 비교합니다.</translation>
    </message>
    <message>
        <source>The file with the expected lines.</source>
        <translation>기대하는 줄이 담긴 파일.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; &quot;loopscope samples&quot; lists them.</source>
        <translation>&quot;%1&quot;이라는 예제는 없습니다. &quot;loopscope samples&quot;로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--language takes en or ko, not &quot;%1&quot;.</source>
        <translation>--language에는 en이나 ko를 써야 합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--text-size takes 100, 110, 125, 150, 175 or 200, not &quot;%1&quot;.</source>
        <translation>--text-size에는 100, 110, 125, 150, 175, 200 가운데 하나를 써야 합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The window has no theme for print and no transparent background.</source>
        <translation>창에는 인쇄용 테마와 투명한 배경이 없습니다.</translation>
    </message>
    <message>
        <source>How steps are explained: simple, or in spec terms.</source>
        <translation>단계를 설명하는 방식: simple(쉬운 말) 또는 spec(명세의 용어).</translation>
    </message>
    <message>
        <source>100, 110, 125, 150, 175 or 200.</source>
        <translation>100, 110, 125, 150, 175, 200 가운데 하나.</translation>
    </message>
    <message>
        <source>The window does not fit into %1x%2 pixels. It needs at least %3x%4 pixels.</source>
        <translation>창이 %1x%2 픽셀에 들어가지 않습니다. 적어도 %3x%4 픽셀이 필요합니다.</translation>
    </message>
    <message>
        <source>Lists the programs that come with Loopscope, or prints one.</source>
        <translation>Loopscope에 들어 있는 예제 프로그램을 나열하거나 하나를 출력합니다.</translation>
    </message>
    <message>
        <source>Of titles and comments: en or ko.</source>
        <translation>제목과 주석의 언어: en 또는 ko.</translation>
    </message>
    <message>
        <source>Which one to print.</source>
        <translation>출력할 예제.</translation>
    </message>
    <message>
        <source>What the timeline&apos;s axis counts: steps or time.</source>
        <translation>타임라인의 축: steps(단계) 또는 time(시간).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>취소했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Writes a program&apos;s steps as pictures, pages or a table.</source>
        <translation>프로그램의 단계를 그림, 페이지, 표로 씁니다.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2; not &quot;%3&quot;.</source>
        <translation>--%1에는 %2 가운데 하나를 씁니다. &quot;%3&quot; 값은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--loop takes forever, once or a number up to 65535, not &quot;%1&quot;.</source>
        <translation>--loop에는 forever, once 또는 65535까지의 수를 씁니다. &quot;%1&quot; 값은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--parts takes some of: stack, apis, micro, frames, tasks, loop, code, console, sentence; not &quot;%1&quot;.</source>
        <translation>--parts에는 stack, apis, micro, frames, tasks, loop, code, console, sentence 가운데 몇 개를 씁니다. &quot;%1&quot; 값은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, in pixels, not &quot;%1&quot;.</source>
        <translation>--size에는 너비x높이를 픽셀로 씁니다. &quot;%1&quot; 값은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 is for pictures: a table, and JSON, hold the whole recording.</source>
        <translation>--%1 옵션은 그림에만 씁니다. 표와 JSON에는 기록 전체가 들어갑니다.</translation>
    </message>
    <message>
        <source>The window is drawn as PNG only.</source>
        <translation>창은 PNG로만 그립니다.</translation>
    </message>
    <message>
        <source>The file to write; its ending says what it is: png, svg, pdf or gif, or, as tables and text, md, html, csv or json.</source>
        <translation>쓸 파일. 확장자가 형식을 정합니다: 그림은 png, svg, pdf, gif, 표와 텍스트는 md, html, csv, json.</translation>
    </message>
    <message>
        <source>How many steps a storyboard has at most.</source>
        <translation>스토리보드에 넣을 단계 수의 상한.</translation>
    </message>
    <message>
        <source>What is in the picture, with commas between: stack, apis, micro, frames, tasks, loop, code, console, sentence.</source>
        <translation>그림에 넣을 것을 쉼표로 구분해 씁니다: stack, apis, micro, frames, tasks, loop, code, console, sentence.</translation>
    </message>
    <message>
        <source>light, dark, contrast or, but for the window, print.</source>
        <translation>light, dark, contrast, 그리고 창이 아니면 print.</translation>
    </message>
    <message>
        <source>Pixels of the image to one of the size, from 0.5 to 8; 2 for the boxes as PNG, 1 otherwise if it is not given.</source>
        <translation>크기의 1픽셀을 이미지의 몇 픽셀로 그릴지, 0.5부터 8까지. 쓰지 않으면 상자를 PNG로 그릴 때는 2, 그 밖에는 1입니다.</translation>
    </message>
    <message>
        <source>Size of a picture before it is scaled.</source>
        <translation>배율을 적용하기 전의 그림 크기.</translation>
    </message>
    <message>
        <source>How often a GIF is played: forever, once or a number.</source>
        <translation>GIF를 몇 번 재생할지: forever(계속), once(한 번) 또는 수.</translation>
    </message>
    <message>
        <source>How long a GIF rests at each step, in milliseconds.</source>
        <translation>GIF가 단계마다 머무는 시간(밀리초).</translation>
    </message>
    <message>
        <source>How many steps a handout&apos;s page holds, from 1 to 8.</source>
        <translation>유인물 한 페이지에 넣을 단계 수, 1부터 8까지.</translation>
    </message>
    <message>
        <source>Name the file to write, with -o.</source>
        <translation>-o로 쓸 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>The name of the file to write ends in .png, .svg, .pdf, .gif, .md, .html, .csv or .json.</source>
        <translation>쓸 파일의 이름은 .png, .svg, .pdf, .gif, .md, .html, .csv, .json 가운데 하나로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>--step, --steps and --time do not go together.</source>
        <translation>--step, --steps, --time은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Virtual time that a statement takes, in microseconds, 0 to 1000.</source>
        <translation>문장 하나가 쓰는 가상 시간(마이크로초, 0~1000).</translation>
    </message>
    <message>
        <source>--steps takes A..B with numbers from 0 to %1, all, chosen or storyboard, not &quot;%2&quot;.</source>
        <translation>--steps는 0부터 %1까지의 수로 쓴 A..B, all, chosen 또는 storyboard를 받습니다. &quot;%2&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--steps chosen: the program&apos;s lesson chooses no step, as a line such as &quot;// @lesson step 12&quot; at its end does.</source>
        <translation>--steps chosen: 프로그램의 수업에서 고른 단계가 없습니다. 끝에 &quot;// @lesson step 12&quot;와 같은 줄을 쓰면 단계를 고릅니다.</translation>
    </message>
    <message>
        <source>The window shows its lesson&apos;s annotations: --no-annotations is for the other views.</source>
        <translation>창은 수업의 주석을 항상 보여 줍니다. --no-annotations는 다른 보기에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Several: A..B, all, chosen for those that the program&apos;s lesson chooses, or storyboard for those that matter. As PNG or SVG each has a file of its own: OUT-001.png.</source>
        <translation>여러 단계: A..B, all, 프로그램의 수업에서 고른 단계는 chosen, 중요한 단계는 storyboard. PNG와 SVG는 단계마다 파일을 하나씩 만듭니다: OUT-001.png.</translation>
    </message>
    <message>
        <source>Leave the lesson&apos;s notes, arrows and highlights out.</source>
        <translation>수업의 메모, 화살표, 강조 표시를 뺍니다.</translation>
    </message>
    <message>
        <source>--charts takes some of: queues, callbacks, work, each once; not &quot;%1&quot;.</source>
        <translation>--charts에는 queues, callbacks, work 가운데 몇을 한 번씩 씁니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>What to draw: boxes; storyboard, all steps in one picture; handout, pages of A4 with sentences; timeline; charts; or the whole window.</source>
        <translation>무엇을 그릴지: boxes(상자), storyboard(모든 단계를 한 그림에), handout(문장이 있는 A4 쪽), timeline(타임라인), charts(차트), window(창 전체).</translation>
    </message>
    <message>
        <source>Which charts, with commas between: queues, callbacks, work.</source>
        <translation>어떤 차트를 그릴지, 쉼표로 구분: queues(큐), callbacks(콜백), work(작업).</translation>
    </message>
    <message>
        <source>Pictures a second while something moves in a GIF; if not told, 20, and fewer where much moves.</source>
        <translation>GIF에서 무언가 움직이는 동안의 초당 그림 수. 정하지 않으면 20이고, 움직임이 많은 곳에서는 줄어듭니다.</translation>
    </message>
</context>
<context>
    <name>ConsoleTable</name>
    <message>
        <source>(index)</source>
        <translation>(인덱스)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>DirectiveWarning</name>
    <message>
        <source>Line %1 is left out: it should read like %2</source>
        <translation>%1번째 줄은 건너뜁니다. 다음과 같은 형식이어야 합니다: %2</translation>
    </message>
    <message>
        <source>Line %1 is left out: there is no directive %2. There are %3.</source>
        <translation>%1번째 줄은 건너뜁니다. %2 지시문은 없습니다. 쓸 수 있는 것: %3.</translation>
    </message>
</context>
<context>
    <name>MissingApiHint</name>
    <message>
        <source>Not modelled here, so that it is missing as in a browser that does not have it: %1.</source>
        <translation>여기서 구현하지 않아, 이 기능이 없는 브라우저에서처럼 존재하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Part of Node.js, so that browsers do not have it: %1.</source>
        <translation>Node.js의 기능이라 브라우저에는 없습니다: %1.</translation>
    </message>
    <message>
        <source>Workers are threads with event loops of their own, and a recording shows one, so that it is missing here: %1. A MessageChannel shows how their messages arrive.</source>
        <translation>워커는 자기만의 이벤트 루프를 가진 별도의 스레드이고, 기록은 이벤트 루프 하나만 보여 주므로 여기에는 없습니다: %1. 워커와 주고받는 메시지가 어떻게 도착하는지는 MessageChannel로 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>promise</source>
        <translation>프로미스</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번 줄</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>locked in to %1</source>
        <translation>%1에 묶임</translation>
    </message>
    <message>
        <source>locked in to a thenable</source>
        <translation>thenable에 묶임</translation>
    </message>
    <message>
        <source>fulfilled: %1</source>
        <translation>이행됨: %1</translation>
    </message>
    <message>
        <source>rejected, unhandled: %1</source>
        <translation>거부됨(처리 안 됨): %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>거부됨: %1</translation>
    </message>
    <message>
        <source>async function %1</source>
        <translation>async 함수 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a call, its line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (queued)</source>
        <translation>%1 (대기열에 있음)</translation>
    </message>
</context>
<context>
    <name>SceneWording</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Call Stack</source>
        <translation>콜 스택</translation>
    </message>
    <message>
        <source>Web APIs</source>
        <translation>웹 API</translation>
    </message>
    <message>
        <source>Microtask Queue</source>
        <translation>마이크로태스크 큐</translation>
    </message>
    <message>
        <source>Animation Frames</source>
        <translation>애니메이션 프레임</translation>
    </message>
    <message>
        <source>Task Queue</source>
        <translation>태스크 큐</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>프레임 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n개 진행 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n개 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 awaiting</source>
        <comment>async functions that wait at an await</comment>
        <translation>await 대기 %1개</translation>
    </message>
    <message>
        <source>next at %1 ms</source>
        <translation>다음 프레임 %1 ms</translation>
    </message>
    <message>
        <source>No script is running</source>
        <translation>실행 중인 코드가 없습니다</translation>
    </message>
    <message>
        <source>Timers and requests are at work here</source>
        <translation>타이머와 요청이 여기서 처리됩니다</translation>
    </message>
    <message>
        <source>Promise reactions wait here</source>
        <translation>프로미스 반응이 여기서 기다립니다</translation>
    </message>
    <message>
        <source>Callbacks for the next frame</source>
        <translation>다음 프레임에 실행될 콜백</translation>
    </message>
    <message>
        <source>Timer, network and input tasks</source>
        <translation>타이머, 네트워크, 입력 태스크</translation>
    </message>
    <message>
        <source>head</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>Microtasks</source>
        <translation>마이크로태스크</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>렌더링</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>script</source>
        <comment>the task that runs</comment>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>timer</source>
        <comment>the task that runs</comment>
        <translation>타이머</translation>
    </message>
    <message>
        <source>network</source>
        <comment>the task that runs</comment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>user input</source>
        <comment>the task that runs</comment>
        <translation>사용자 입력</translation>
    </message>
    <message>
        <source>running</source>
        <comment>the task that runs</comment>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <translation>실행할 것이 없음</translation>
    </message>
    <message>
        <source>at a limit</source>
        <translation>한도에 이름</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>남은 것이 없음</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>Event loop · turn %1</source>
        <translation>이벤트 루프 · %1번째 바퀴</translation>
    </message>
    <message>
        <source>virtual time %1 ms</source>
        <translation>가상 시간 %1 ms</translation>
    </message>
    <message>
        <source>This picture is not of the program that is in the editor</source>
        <translation>이 그림은 지금 편집기에 있는 프로그램의 것이 아닙니다</translation>
    </message>
    <message numerus="yes">
        <source>%n more: press to see all of them in a list.</source>
        <translation>
            <numerusform>%n개 더 있음: 누르면 모두 목록으로 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the specification: %1</source>
        <translation>명세 열기: %1</translation>
    </message>
    <message>
        <source>message</source>
        <comment>the task that runs</comment>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>TimeWording</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Call Stack</source>
        <translation>콜 스택</translation>
    </message>
    <message>
        <source>Web APIs</source>
        <translation>웹 API</translation>
    </message>
    <message>
        <source>Microtasks</source>
        <translation>마이크로태스크</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>Click on %1</source>
        <translation>%1 클릭</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>%1 키</translation>
    </message>
    <message>
        <source>Key %1, pressed in %2</source>
        <translation>%2에서 %1 키</translation>
    </message>
    <message>
        <source>“%1” typed into %2</source>
        <translation>%2에 “%1” 입력</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
</context>
<context>
    <name>loopscope::Annotator</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>loopscope::CallbackChart</name>
    <message>
        <source>Callbacks</source>
        <translation>콜백</translation>
    </message>
    <message>
        <source>%1 in the Web APIs</source>
        <translation>웹 API에서 %1</translation>
    </message>
    <message>
        <source>waits in its queue for %1</source>
        <translation>큐에서 %1 기다림</translation>
    </message>
    <message>
        <source>runs for %1, from %2 on</source>
        <translation>%2부터 %1 동안 실행</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>아래에 %n개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::ChartsPanel</name>
    <message>
        <source>How many callbacks wait in each box</source>
        <translation>상자마다 기다리는 콜백의 수</translation>
    </message>
    <message>
        <source>How long each callback waited and ran</source>
        <translation>콜백마다 기다린 시간과 실행한 시간</translation>
    </message>
    <message>
        <source>What virtual time goes to, so far and in all</source>
        <translation>가상 시간이 쓰인 곳: 지금까지와 전체</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>시간별</translation>
    </message>
    <message>
        <source>Every step is as wide as any other. Press for virtual time.</source>
        <translation>모든 단계의 너비가 같습니다. 누르면 가상 시간으로 바뀝니다.</translation>
    </message>
    <message>
        <source>As wide as virtual time is long. Press for steps.</source>
        <translation>가상 시간에 비례하는 너비입니다. 누르면 단계로 바뀝니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>The whole recording (0)</source>
        <translation>기록 전체(0)</translation>
    </message>
</context>
<context>
    <name>loopscope::CodeEditor</name>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Click to set or remove a breakpoint  (F9)</source>
        <translation>클릭하면 중단점을 두거나 없앱니다  (F9)</translation>
    </message>
</context>
<context>
    <name>loopscope::ConsoleModel</name>
    <message>
        <source>More of it was not recorded.</source>
        <translation>나머지는 기록하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::ConsolePanel</name>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>아직 출력된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::Document</name>
    <message>
        <source>untitled.js</source>
        <translation>제목 없음.js</translation>
    </message>
</context>
<context>
    <name>loopscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>%1 exists already. Overwrite it?</source>
        <translation>%1 파일이 이미 있습니다. 덮어쓸까요?</translation>
    </message>
    <message numerus="yes">
        <source>%n files of these names exist already, the first is %1. Overwrite them?</source>
        <translation>
            <numerusform>같은 이름의 파일이 이미 %n개 있습니다(첫째는 %1). 덮어쓸까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>단계 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole recording, as text.</source>
        <translation>기록 전체를 글로 내보냅니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 픽셀</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
</context>
<context>
    <name>loopscope::ExportForm</name>
    <message>
        <source>Suits what is in it</source>
        <translation>내용에 맞게</translation>
    </message>
    <message>
        <source>Slide, 16:9 (1280 x 720)</source>
        <translation>슬라이드 16:9 (1280 x 720)</translation>
    </message>
    <message>
        <source>Slide, 4:3 (1024 x 768)</source>
        <translation>슬라이드 4:3 (1024 x 768)</translation>
    </message>
    <message>
        <source>Screen (1440 x 900)</source>
        <translation>화면 (1440 x 900)</translation>
    </message>
    <message>
        <source>Article&apos;s head (1200 x 630)</source>
        <translation>글 머리 그림 (1200 x 630)</translation>
    </message>
    <message>
        <source>Square (800 x 800)</source>
        <translation>정사각형 (800 x 800)</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>다른 크기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내보낼 것</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>움직이는 GIF</translation>
    </message>
    <message>
        <source>Table in Markdown</source>
        <translation>Markdown 표</translation>
    </message>
    <message>
        <source>Table in HTML</source>
        <translation>HTML 표</translation>
    </message>
    <message>
        <source>Table in CSV</source>
        <translation>CSV 표</translation>
    </message>
    <message>
        <source>Recording in JSON</source>
        <translation>JSON 기록</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>A picture for each step</source>
        <translation>단계마다 그림 하나</translation>
    </message>
    <message>
        <source>All steps in one picture</source>
        <translation>모든 단계를 한 그림에</translation>
    </message>
    <message>
        <source>A handout to print</source>
        <translation>인쇄할 유인물</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>지금 단계</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>…부터 …까지</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>The lesson&apos;s chosen steps (%1)</source>
        <translation>수업에서 고른 단계(%1)</translation>
    </message>
    <message>
        <source>The steps that matter</source>
        <translation>중요한 단계</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>처음, 끝</translation>
    </message>
    <message>
        <source>Steps on a page</source>
        <translation>쪽마다 단계 수</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Print, saves ink</source>
        <translation>인쇄용(잉크 절약)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>너비, 높이</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>선명도</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>투명한 배경</translation>
    </message>
    <message>
        <source>Plays again and again</source>
        <translation>반복 재생</translation>
    </message>
    <message>
        <source>With the lesson&apos;s annotations</source>
        <translation>수업의 주석 포함</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>그림에 넣을 것</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>설명 문장</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>The charts</source>
        <translation>차트</translation>
    </message>
</context>
<context>
    <name>loopscope::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Which picture is shown</source>
        <translation>보이는 그림</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>이전 그림</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>다음 그림</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Step %1 (%2 of %3)</source>
        <translation>%1단계 (%3개 중 %2번째)</translation>
    </message>
</context>
<context>
    <name>loopscope::ExportWords</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Nothing is printed yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
    <message>
        <source>The scale is a number from 0.5 to 8, not %1.</source>
        <translation>배율은 0.5부터 8까지의 수입니다. %1 값은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Each side of a picture has from %1 to %2 pixels, with its scale; here it would be %3 x %4.</source>
        <translation>그림의 각 변은 배율을 적용해 %1픽셀부터 %2픽셀까지입니다. 여기서는 %3 x %4 픽셀이 됩니다.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is too large; take a smaller size or scale, or fewer steps.</source>
        <translation>%1 x %2 픽셀 그림은 너무 큽니다. 크기나 배율, 단계 수를 줄이세요.</translation>
    </message>
    <message>
        <source>A handout is a PDF: its file&apos;s name has to end in .pdf.</source>
        <translation>유인물은 PDF입니다. 파일 이름이 .pdf로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>A storyboard is one picture that does not move: PNG, SVG or PDF.</source>
        <translation>스토리보드는 움직이지 않는 그림 한 장입니다. PNG, SVG, PDF로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A GIF, in which things move, has no transparent background.</source>
        <translation>움직이는 GIF의 배경은 투명하게 할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 steps are too many for one export; the most are %2.</source>
        <translation>한 번에 %1단계를 내보낼 수는 없습니다. 최대 %2단계입니다.</translation>
    </message>
    <message>
        <source>A page of a handout holds from 1 to %1 steps.</source>
        <translation>유인물 한 페이지에는 1단계부터 %1단계까지 들어갑니다.</translation>
    </message>
    <message>
        <source>There is no step to be exported.</source>
        <translation>내보낼 단계가 없습니다.</translation>
    </message>
    <message>
        <source>There is no step %1: the last one is %2.</source>
        <translation>%1번 단계는 없습니다. 마지막은 %2번입니다.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be in the picture.</source>
        <translation>그림에 넣을 것을 하나도 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of this size</source>
        <translation>이 크기의 그림을 만들기에는 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 파일에 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>같은 이름의 폴더가 있습니다</translation>
    </message>
    <message>
        <source>what is there may not be overwritten</source>
        <translation>이미 있는 파일을 덮어쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>no name was free for it</source>
        <translation>쓸 수 있는 이름이 없습니다</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Step %1 · turn %2 · %3</source>
        <translation>%1단계 · %2번째 바퀴 · %3</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>시간 (ms)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>ko</translation>
    </message>
    <message>
        <source>A timeline is a picture that does not move: PNG, SVG or PDF.</source>
        <translation>타임라인은 움직이지 않는 그림입니다: PNG, SVG, PDF 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>Charts are a picture that does not move: PNG, SVG or PDF.</source>
        <translation>차트는 움직이지 않는 그림입니다. PNG, SVG, PDF로 내보낼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::FileQuestions</name>
    <message>
        <source>Open a program</source>
        <translation>프로그램 열기</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>프로그램 저장</translation>
    </message>
    <message>
        <source>JavaScript programs (*.js *.mjs)</source>
        <translation>자바스크립트 프로그램 (*.js *.mjs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Loopscope</source>
        <translation>Loopscope</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1에 저장하지 않은 변경 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>저장하지 않으면 사라집니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>loopscope::FileWords</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 파일을 읽지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 파일에 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 위치에 있는 것은 프로그램이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>%1 was not opened because its text is not encoded in UTF-8. The file is unchanged; convert it to UTF-8 and open it again.</source>
        <translation>%1 파일은 UTF-8로 저장된 글이 아니어서 열지 않았습니다. 파일은 그대로 있으니 UTF-8로 변환한 뒤 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>%1 was not opened because it is not a text file. The file is unchanged.</source>
        <translation>%1 파일은 텍스트 파일이 아니어서 열지 않았습니다. 파일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>%1 was not opened because it is too large: %2.</source>
        <translation>%1 파일은 너무 커서 열지 않았습니다: %2.</translation>
    </message>
</context>
<context>
    <name>loopscope::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Find in the program</source>
        <translation>프로그램에서 찾기</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>loopscope::FrameMeter</name>
    <message>
        <source>No frame has been drawn yet.</source>
        <translation>아직 그려진 프레임이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Drawn %1 ago · %n frame(s) dropped in the last half second</source>
        <translation>
            <numerusform>%1 전에 그려짐 · 지난 0.5초 동안 프레임 %n개를 놓침</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn %1 ago</source>
        <translation>%1 전에 그려짐</translation>
    </message>
</context>
<context>
    <name>loopscope::InputHand</name>
    <message>
        <source>Input at %1, in line %2. Drag it to another time; a right click offers more.</source>
        <translation>%1의 입력, %2번 줄. 끌어서 다른 시각으로 옮깁니다. 오른쪽 클릭으로 더 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Input at %1, in line %2.</source>
        <translation>%1의 입력, %2번 줄.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2에 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) here</source>
        <translation>
            <numerusform>이곳에 입력 %n개가 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to choose one of them.</source>
        <translation>클릭하면 하나를 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>Go to this input</source>
        <translation>이 입력으로 가기</translation>
    </message>
    <message>
        <source>Edit its line</source>
        <translation>입력이 쓰인 줄 고치기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Zoom in on them</source>
        <translation>이 입력들을 확대해 보기</translation>
    </message>
</context>
<context>
    <name>loopscope::InputMaker</name>
    <message>
        <source>Add an input at %1</source>
        <translation>%1에 입력 추가</translation>
    </message>
    <message>
        <source>Click on</source>
        <translation>클릭할 요소</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>누를 키</translation>
    </message>
    <message>
        <source>Type into</source>
        <translation>글을 입력할 칸</translation>
    </message>
    <message>
        <source>Nothing on the page waits for a click then.</source>
        <translation>그때 페이지에 클릭을 기다리는 요소가 없습니다.</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>다른 키…</translation>
    </message>
    <message>
        <source>The name of the key, such as “a”, “Delete” or “Control+z”:</source>
        <translation>키의 이름 (예: “a”, “Delete”, “Control+z”):</translation>
    </message>
    <message>
        <source>The text that is typed into %1:</source>
        <translation>%1에 입력할 글:</translation>
    </message>
    <message>
        <source>The page has no field for text then.</source>
        <translation>그때 페이지에 글을 입력할 칸이 없습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>While you type in the program, only the F keys and Alt with a number go through time.</source>
        <translation>프로그램을 입력하는 동안에는 F 키와 Alt+숫자만 시간을 이동합니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::LessonWords</name>
    <message>
        <source>Line %1 of the lesson cannot be read; it is left as it is.</source>
        <translation>수업의 %1번째 줄을 읽을 수 없습니다. 그 줄은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>What line %1 of the lesson points at, step %2, does not happen any more.</source>
        <translation>수업의 %1번째 줄이 가리키는 단계 %2의 일이 이제는 일어나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::LimitWords</name>
    <message>
        <source>The recording ends here because it has reached its limit of %1 steps.</source>
        <translation>기록이 한도인 %1단계에 이르러 여기서 끝났습니다.</translation>
    </message>
    <message>
        <source>The recording ends here because the virtual clock has reached its limit of %1 ms.</source>
        <translation>가상 시계가 한도인 %1 ms에 이르러 기록이 여기서 끝났습니다.</translation>
    </message>
    <message>
        <source>The recording ends here because the program made no step for %1 s: it may be in a loop that never ends.</source>
        <translation>프로그램이 %1초 동안 한 단계도 나아가지 않아 기록이 여기서 끝났습니다. 끝나지 않는 반복문에 들어갔을 수 있습니다.</translation>
    </message>
    <message>
        <source>The recording ends here because recording has taken its limit of %1 s.</source>
        <translation>기록하는 데 걸린 시간이 한도인 %1초에 이르러 기록이 여기서 끝났습니다.</translation>
    </message>
    <message>
        <source>The recording ends here because the program has used up its limit of %1 MiB of memory.</source>
        <translation>프로그램이 한도인 %1 MiB의 메모리를 다 써서 기록이 여기서 끝났습니다.</translation>
    </message>
    <message>
        <source>The recording ends here because it was cancelled.</source>
        <translation>취소했기 때문에 기록이 여기서 끝났습니다.</translation>
    </message>
    <message>
        <source>The recording ends here because the recorder ended unexpectedly, with exit code %1.</source>
        <translation>기록기가 종료 코드 %1을(를) 내고 뜻밖에 끝나서 기록이 여기서 멈췄습니다.</translation>
    </message>
    <message>
        <source>The recording ends here because the recorder was ended by signal %1.</source>
        <translation>기록기가 시그널 %1번에 의해 끝나서 기록이 여기서 멈췄습니다.</translation>
    </message>
    <message>
        <source>Nothing could be recorded: the program loopscope-recorder, which belongs beside loopscope, could not be started.</source>
        <translation>아무것도 기록하지 못했습니다. loopscope와 같은 폴더에 있어야 하는 loopscope-recorder 프로그램을 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The option --max-steps raises this limit.</source>
        <translation>이 한도는 --max-steps 옵션으로 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The option --max-time raises this limit.</source>
        <translation>이 한도는 --max-time 옵션으로 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The option --max-wall raises this limit.</source>
        <translation>이 한도는 --max-wall 옵션으로 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The option --max-memory raises this limit.</source>
        <translation>이 한도는 --max-memory 옵션으로 늘릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::LoopWords</name>
    <message>
        <source>The script %1 enters the Task Queue: running a script is a task like any other.</source>
        <translation>스크립트 %1의 실행이 태스크 큐에 들어갑니다. 스크립트 실행도 하나의 태스크입니다.</translation>
    </message>
    <message>
        <source>The timer of %1 is due, so its callback leaves the Web APIs and enters the Task Queue.</source>
        <translation>%1의 타이머 시간이 다 되어, 콜백이 웹 API에서 태스크 큐로 옮겨집니다.</translation>
    </message>
    <message>
        <source>The timer of %1 is due while other code is running, so its callback can only line up in the Task Queue.</source>
        <translation>다른 코드가 실행되는 동안 %1의 타이머 시간이 다 되어, 콜백은 태스크 큐에서 차례를 기다릴 수밖에 없습니다.</translation>
    </message>
    <message>
        <source>The interval is due again, so a call of %1 enters the Task Queue.</source>
        <translation>인터벌 시간이 다시 되어, %1 호출이 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The answer to %1 is here: the task that settles its promise enters the Task Queue.</source>
        <translation>%1 요청의 응답이 도착해서, 그 프로미스를 처리할 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The body has been read: the task that settles the promise of %1 enters the Task Queue.</source>
        <translation>본문을 다 읽어서, %1의 프로미스를 처리할 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>A promise was rejected and nobody handles it, so the task that reports this enters the Task Queue.</source>
        <translation>거부된 프로미스를 아무도 처리하지 않아서, 이를 알리는 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The user acts: %1 enters the Task Queue as a task.</source>
        <translation>사용자의 입력입니다. %1 이벤트가 태스크로서 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>%1 enters the Task Queue and waits there until the Call Stack is empty.</source>
        <translation>%1 콜백이 태스크 큐에 들어가, 콜 스택이 빌 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The event loop takes its first task, the script %1, and puts it on the Call Stack.</source>
        <translation>이벤트 루프가 첫 태스크인 스크립트 %1의 실행을 꺼내 콜 스택에 올립니다.</translation>
    </message>
    <message>
        <source>The event loop takes %1 from the Task Queue and puts it on the Call Stack.</source>
        <translation>이벤트 루프가 태스크 큐에서 %1 태스크를 꺼내 콜 스택에 올립니다.</translation>
    </message>
    <message>
        <source>The Call Stack and the Microtask Queue are empty, so the event loop takes the only task, %1.</source>
        <translation>콜 스택과 마이크로태스크 큐가 비어 있으므로, 이벤트 루프가 하나 남은 태스크 %1 콜백을 꺼냅니다.</translation>
    </message>
    <message>
        <source>The Call Stack and the Microtask Queue are empty, so the event loop takes one task, the oldest: %1.</source>
        <translation>콜 스택과 마이크로태스크 큐가 비어 있으므로, 이벤트 루프가 가장 오래된 태스크 하나를 꺼냅니다: %1.</translation>
    </message>
    <message>
        <source>The browser starts a timer of %1 for %2; the program does not wait for it.</source>
        <translation>브라우저가 %2 콜백을 위한 %1 타이머를 시작하고, 프로그램은 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The interval of %1 begins its next period, which ends in %2.</source>
        <translation>%1의 인터벌이 다음 주기를 시작하고, 이 주기는 %2 뒤에 끝납니다.</translation>
    </message>
    <message>
        <source>The browser starts an interval for %1, which is first due in %2; the program does not wait for it.</source>
        <translation>브라우저가 %1 콜백을 위한 인터벌을 시작합니다. 첫 차례는 %2 뒤이고, 프로그램은 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The browser sends the request %1 over the network; the program does not wait for the answer.</source>
        <translation>브라우저가 %1 요청을 네트워크로 보내고, 프로그램은 응답을 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The browser reads the body for %1; the program does not wait for it.</source>
        <translation>브라우저가 %1에 쓸 본문을 읽고, 프로그램은 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The browser takes over %1; the program does not wait for it.</source>
        <translation>브라우저가 %1 처리를 맡고, 프로그램은 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The browser is done with %1, which leaves the Web APIs without queuing a task.</source>
        <translation>브라우저가 %1 처리를 마쳤고, 태스크를 만들지 않은 채 웹 API에서 빠집니다.</translation>
    </message>
    <message>
        <source>The timer is cleared: %1 is taken away and will never run.</source>
        <translation>타이머가 해제되어 %1 콜백이 사라지고, 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>The interval is cleared: %1 is taken away and will not run again.</source>
        <translation>인터벌이 해제되어 %1 콜백이 사라지고, 더는 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>The request is aborted: %1 is taken away, and its promise is rejected.</source>
        <translation>%1 요청이 중단되어 사라지고, 그 프로미스는 거부됩니다.</translation>
    </message>
    <message>
        <source>%1 is cancelled and taken away.</source>
        <translation>%1 항목이 취소되어 사라집니다.</translation>
    </message>
    <message>
        <source>The promise is settled, so its handler %1 enters the Microtask Queue.</source>
        <translation>프로미스의 결과가 정해져서, 그 처리 함수 %1 콜백이 마이크로태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>What %1 awaits is settled, so the rest of it enters the Microtask Queue.</source>
        <translation>await로 기다리던 결과가 정해져서, %1의 나머지 부분이 마이크로태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The promise is settled and has no handler for this outcome: %1 enters the Microtask Queue and will only pass it on.</source>
        <translation>프로미스의 결과는 정해졌지만 이 결과를 받을 처리 함수가 없습니다. 결과를 그대로 넘기기만 할 %1 작업이 마이크로태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>A promise was resolved with another one: %1 enters the Microtask Queue to call its then(), which takes a microtask more.</source>
        <translation>프로미스가 다른 프로미스로 이행되었습니다. 그 then()을 부르는 %1 작업이 마이크로태스크 큐에 들어가므로 마이크로태스크가 하나 더 듭니다.</translation>
    </message>
    <message>
        <source>%1 enters the Microtask Queue; it runs as soon as the Call Stack is empty.</source>
        <translation>%1 콜백이 마이크로태스크 큐에 들어가고, 콜 스택이 비는 대로 실행됩니다.</translation>
    </message>
    <message>
        <source>A job of the promises, %1, enters the Microtask Queue.</source>
        <translation>프로미스가 쓰는 %1 작업이 마이크로태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The Call Stack is empty, so the oldest microtask runs: %1 comes back to go on after its await.</source>
        <translation>콜 스택이 비어 있으므로 가장 오래된 마이크로태스크가 실행됩니다. %1의 나머지가 돌아와 await 다음부터 이어집니다.</translation>
    </message>
    <message>
        <source>The Call Stack is empty, so the oldest microtask, %1, runs; the task %2 has to wait.</source>
        <translation>콜 스택이 비어 있으므로 가장 오래된 마이크로태스크인 %1 콜백이 실행되고, 태스크 %2 콜백은 기다려야 합니다.</translation>
    </message>
    <message>
        <source>The Call Stack is empty, so the oldest microtask, %1, runs.</source>
        <translation>콜 스택이 비어 있으므로 가장 오래된 마이크로태스크인 %1 콜백이 실행됩니다.</translation>
    </message>
    <message>
        <source>The Call Stack is empty, so the event loop looks for microtasks; there are none.</source>
        <translation>콜 스택이 비어 있으므로 이벤트 루프가 마이크로태스크를 찾지만, 하나도 없습니다.</translation>
    </message>
    <message>
        <source>The Call Stack is empty, so the Microtask Queue is drained before anything else runs.</source>
        <translation>콜 스택이 비어 있으므로, 다른 어떤 것보다 먼저 마이크로태스크 큐를 모두 비웁니다.</translation>
    </message>
    <message>
        <source>The Call Stack is empty, so the Microtask Queue is drained before the timer %1, which is already due.</source>
        <translation>콜 스택이 비어 있으므로, 이미 시간이 다 된 타이머 %1 콜백보다 먼저 마이크로태스크 큐를 모두 비웁니다.</translation>
    </message>
    <message>
        <source>The Call Stack is empty, so the Microtask Queue is drained before the task %1, which is already waiting.</source>
        <translation>콜 스택이 비어 있으므로, 이미 기다리고 있는 태스크 %1 콜백보다 먼저 마이크로태스크 큐를 모두 비웁니다.</translation>
    </message>
    <message>
        <source>The Microtask Queue is empty, so the event loop goes on.</source>
        <translation>마이크로태스크 큐가 비었으므로, 제어권이 이벤트 루프로 돌아갑니다.</translation>
    </message>
    <message>
        <source>The Microtask Queue is empty, so the event loop may go on to the next task, %1.</source>
        <translation>마이크로태스크 큐가 비었으므로, 이벤트 루프는 이제 다음 태스크인 %1 콜백으로 넘어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 enters the Animation Frames; a frame is being made right now, so it waits for the next one.</source>
        <translation>%1 콜백이 애니메이션 프레임에 들어갑니다. 지금은 이미 프레임을 그리는 중이므로 다음 프레임을 기다립니다.</translation>
    </message>
    <message>
        <source>%1 enters the Animation Frames; it runs just before the page is drawn next.</source>
        <translation>%1 콜백이 애니메이션 프레임에 들어가고, 화면을 다음에 그리기 직전에 실행됩니다.</translation>
    </message>
    <message>
        <source>The frame runs the callback %1 before the page is drawn.</source>
        <translation>화면을 그리기 전에 이번 프레임의 %1 콜백이 실행됩니다.</translation>
    </message>
    <message>
        <source>The request is cancelled: %1 leaves the Animation Frames and will not run.</source>
        <translation>요청이 취소되어 %1 콜백이 애니메이션 프레임에서 빠지고, 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>It is time for a frame, but no callback waits for it.</source>
        <translation>프레임을 그릴 때가 되었지만, 기다리는 콜백은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It is time for a frame: %n animation frame callback(s) run, then the page is drawn.</source>
        <translation>
            <numerusform>프레임을 그릴 때가 되었습니다. 애니메이션 프레임 콜백 %n개를 실행한 다음 화면을 그립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is drawn, and the frame is done.</source>
        <translation>화면을 그렸고, 이번 프레임이 끝났습니다.</translation>
    </message>
    <message>
        <source>The page is drawn, and the frame is done; what was requested meanwhile waits for the next frame.</source>
        <translation>화면을 그렸고, 이번 프레임이 끝났습니다. 그사이에 요청된 콜백은 다음 프레임을 기다립니다.</translation>
    </message>
    <message>
        <source>A frame was due, but code was running, so the page could not be drawn: this frame is lost.</source>
        <translation>프레임을 그릴 때가 되었지만 코드가 실행 중이어서 화면을 그리지 못했고, 이 프레임은 건너뜁니다.</translation>
    </message>
    <message>
        <source>Nothing can run now, so the virtual clock jumps ahead to the next thing that is due, at %1.</source>
        <translation>지금은 실행할 것이 없으므로, 가상 시계가 다음 일이 있을 %1 시점으로 건너뜁니다.</translation>
    </message>
    <message>
        <source>Nothing runs, nothing waits and nothing is still to come: the program has ended.</source>
        <translation>실행 중인 것도, 기다리는 것도, 앞으로 올 것도 없습니다. 프로그램이 끝났습니다.</translation>
    </message>
    <message>
        <source>The event loop has time to spare, or the callback&apos;s own timeout has passed: the idle callback %1 enters the Task Queue.</source>
        <translation>이벤트 루프가 한가하거나 콜백에 정해 둔 시간이 지나서, 유휴 콜백 %1이(가) 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The scheduler puts %1 into the Task Queue, at the place of its priority.</source>
        <translation>스케줄러가 %1을(를) 우선순위에 맞는 자리로 태스크 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>The browser keeps %1 until the event loop has nothing else to do.</source>
        <translation>이벤트 루프에 다른 할 일이 없을 때까지 브라우저가 %1을(를) 맡아 둡니다.</translation>
    </message>
    <message>
        <source>The task that delivers the %1 enters the Task Queue; whoever posted it does not wait.</source>
        <translation>%1을(를) 전달할 태스크가 태스크 큐에 들어갑니다. 보낸 쪽은 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>There are new performance entries, so the task that tells their observers enters the Task Queue.</source>
        <translation>새 성능 기록이 생겨서, 이를 옵저버에게 알리는 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The task that fires the file reader&apos;s next events enters the Task Queue: %1.</source>
        <translation>파일 리더의 다음 이벤트를 발생시킬 태스크가 태스크 큐에 들어갑니다: %1.</translation>
    </message>
    <message>
        <source>The %1 has been posted and waits in its port until a message before it is delivered.</source>
        <translation>%1을(를) 보냈고, 앞의 메시지가 전달될 때까지 포트 안에서 기다립니다.</translation>
    </message>
    <message>
        <source>The %1 has been posted, but its port has not been started: the port keeps it.</source>
        <translation>%1을(를) 보냈지만 포트가 아직 시작되지 않아서, 포트가 이를 보관합니다.</translation>
    </message>
    <message>
        <source>The browser reads the file for %1; the program does not wait for it.</source>
        <translation>브라우저가 %1에 쓸 파일을 읽고, 프로그램은 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The port has been closed or moved: the %1 is taken away from it.</source>
        <translation>포트가 닫히거나 옮겨져서, %1이(가) 포트에서 사라집니다.</translation>
    </message>
    <message>
        <source>The reading is aborted: %1 is taken away.</source>
        <translation>읽기가 중단되어, %1이(가) 사라집니다.</translation>
    </message>
    <message>
        <source>The answer to %1 is here: the task that tells the XMLHttpRequest&apos;s listeners of it enters the Task Queue.</source>
        <translation>%1 요청의 응답이 도착해서, XMLHttpRequest의 리스너에게 알릴 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>A chunk of the body is here: the task that gives it to the stream enters the Task Queue.</source>
        <translation>본문의 조각이 도착해서, 그것을 스트림에 넘길 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The beacon %1 has arrived; the task that only notes this enters the Task Queue.</source>
        <translation>%1 비콘이 도착했고, 그것을 적어 두기만 하는 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The EventSource has news from %1: the task that tells its listeners enters the Task Queue.</source>
        <translation>EventSource에 %1의 소식이 있어서, 리스너에게 알릴 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The connection of %1 has failed: the task that tells its listeners enters the Task Queue.</source>
        <translation>%1 연결이 실패해서, 리스너에게 알릴 태스크가 태스크 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The request %1 goes out: it had to wait for its turn.</source>
        <translation>차례를 기다리던 %1 요청이 나갑니다.</translation>
    </message>
    <message>
        <source>The browser sends the request %1 for the XMLHttpRequest.</source>
        <translation>브라우저가 XMLHttpRequest의 %1 요청을 보냅니다.</translation>
    </message>
    <message>
        <source>The stream asks for the body&apos;s next chunk; the program does not wait for it.</source>
        <translation>스트림이 본문의 다음 조각을 요청하고, 프로그램은 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The browser sends the beacon %1; the program will not hear of it again.</source>
        <translation>브라우저가 %1 비콘을 보냅니다. 프로그램은 그 결과를 듣지 못합니다.</translation>
    </message>
    <message>
        <source>The browser connects the EventSource to %1, or waits until it tries again.</source>
        <translation>브라우저가 EventSource를 %1에 연결하거나, 다시 시도할 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The browser tries to open %1; the program does not wait for it.</source>
        <translation>브라우저가 %1 연결을 열려고 하고, 프로그램은 기다리지 않고 계속됩니다.</translation>
    </message>
    <message>
        <source>The XMLHttpRequest is aborted: %1 is taken away.</source>
        <translation>XMLHttpRequest가 중단되어 %1 요청이 사라집니다.</translation>
    </message>
    <message>
        <source>The EventSource is closed: %1 is taken away.</source>
        <translation>EventSource가 닫혀서 %1 연결이 사라집니다.</translation>
    </message>
    <message>
        <source>The tasks wait until the page is drawn, so the virtual clock jumps ahead to the next thing that is due, at %1.</source>
        <translation>페이지가 그려질 때까지 태스크가 기다리므로, 가상 시계가 다음 일이 있을 %1 시점으로 건너뜁니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::MainWindow</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번 줄: %2</translation>
    </message>
    <message>
        <source>Record further</source>
        <translation>한도를 늘려 다시 기록</translation>
    </message>
    <message>
        <source>About Loopscope</source>
        <translation>Loopscope 정보</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Loopscope&lt;/b&gt; shows how JavaScript&apos;s event loop runs a program, step by step.&lt;/p&gt;&lt;p&gt;It is free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Loopscope&lt;/b&gt;는 자바스크립트의 이벤트 루프가 프로그램을 실행하는 과정을 한 단계씩 보여 줍니다.&lt;/p&gt;&lt;p&gt;GNU 일반 공중 사용 허가서(GPL) 버전 3 또는 그 이후 버전을 따르는 자유 소프트웨어입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files written, the first is %1.</source>
        <translation>
            <numerusform>파일 %n개를 저장했습니다. 첫째는 %1입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>How far the recording has been shown</source>
        <translation>기록을 어디까지 보였는지</translation>
    </message>
</context>
<context>
    <name>loopscope::Marks</name>
    <message>
        <source>It stands ahead of timers that fell due during this very task: the spec leaves that order to the browser, and Chromium does it this way.</source>
        <translation>이 태스크가 실행되는 동안 시간이 다 된 타이머들보다 앞에 섭니다. 이 순서는 명세가 브라우저에 맡긴 것이고, Chromium은 이렇게 합니다.</translation>
    </message>
    <message>
        <source>A timer and a frame were due at the same time: the spec leaves it to the browser which goes first, and mostly it is the timer.</source>
        <translation>타이머와 프레임의 시간이 동시에 되었습니다. 어느 쪽이 먼저인지는 명세가 브라우저에 맡겼고, 대개 타이머가 먼저입니다.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Space&lt;/b&gt; and watch this program run.</source>
        <translation>&lt;b&gt;Space&lt;/b&gt; 키를 누르면 이 프로그램이 실행되는 모습을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The spec would make it a task at once; Chromium waits until the task that delivers the message before it is done.</source>
        <translation>명세대로라면 바로 태스크가 되지만, Chromium은 앞의 메시지를 전달하는 태스크가 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>After a click or a key Chromium draws the page before it takes another task; the spec leaves that choice to the browser.</source>
        <translation>클릭이나 키 입력 뒤에 Chromium은 다음 태스크를 꺼내기 전에 페이지를 먼저 그립니다. 명세는 그 선택을 브라우저에 맡깁니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>loopscope::Navigation</name>
    <message>
        <source>Go to where it was scheduled</source>
        <translation>예약된 곳으로 가기</translation>
    </message>
    <message>
        <source>Go to where it runs</source>
        <translation>실행되는 곳으로 가기</translation>
    </message>
    <message>
        <source>Pause when…</source>
        <translation>멈출 조건…</translation>
    </message>
    <message>
        <source>No breakpoint is met from here to the end.</source>
        <translation>여기부터 끝까지 만나는 중단점이 없습니다.</translation>
    </message>
    <message>
        <source>No breakpoint is met from here back to the start.</source>
        <translation>여기부터 처음까지 거슬러 가며 만나는 중단점이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1 does not run after this moment.</source>
        <translation>%1번 줄은 이 순간 뒤에는 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Line %1 does not run before this moment.</source>
        <translation>%1번 줄은 이 순간 앞에는 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>This card never runs.</source>
        <translation>이 카드는 실행되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::PagePanel</name>
    <message>
        <source>Click what is on the page: the click is written into the program.</source>
        <translation>페이지에 있는 것을 클릭하십시오. 클릭이 프로그램에 기록됩니다.</translation>
    </message>
    <message>
        <source>What you type goes into %1; Esc ends it.</source>
        <translation>입력하는 글자는 %1에 들어갑니다. Esc를 누르면 끝납니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::PageView</name>
    <message>
        <source>The page has not been drawn yet.</source>
        <translation>페이지가 아직 그려지지 않았습니다.</translation>
    </message>
    <message>
        <source>Click %1 at %2 ms: the program is recorded again with it.</source>
        <translation>%2 ms에 %1 클릭: 이 입력과 함께 프로그램을 다시 기록합니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::PageWords</name>
    <message>
        <source>Sizes were just worked out anew for this frame, and one that is observed has changed: %1 is called.</source>
        <translation>이 프레임을 위해 크기를 방금 새로 계산했는데, 관찰하던 크기 하나가 바뀌었습니다: %1을(를) 호출합니다.</translation>
    </message>
    <message>
        <source>The browser tells the page of %1 while it makes the frame.</source>
        <translation>브라우저가 프레임을 만드는 동안 페이지에 %1을(를) 알립니다.</translation>
    </message>
    <message>
        <source>Update the rendering, broadcast active resize observations: the callback %1 is invoked with its entries.</source>
        <translation>렌더링 갱신(update the rendering)의 활성 크기 관찰 알리기(broadcast active resize observations): 콜백 %1을(를) 항목들과 함께 호출합니다.</translation>
    </message>
    <message>
        <source>Update the rendering fires %1.</source>
        <translation>렌더링 갱신(update the rendering)이 %1 이벤트를 발생시킵니다.</translation>
    </message>
    <message>
        <source>What &lt;b&gt;%1&lt;/b&gt; holds changes in the page. One sees it with the next frame.</source>
        <translation>페이지에서 &lt;b&gt;%1&lt;/b&gt; 안의 내용이 바뀝니다. 다음 프레임에서 눈에 보입니다.</translation>
    </message>
    <message>
        <source>The text in &lt;b&gt;%1&lt;/b&gt; changes. One sees it with the next frame.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 안의 글이 바뀝니다. 다음 프레임에서 눈에 보입니다.</translation>
    </message>
    <message>
        <source>The style of &lt;b&gt;%1&lt;/b&gt; changes. One sees it with the next frame.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;의 스타일이 바뀝니다. 다음 프레임에서 눈에 보입니다.</translation>
    </message>
    <message>
        <source>The attribute %2 of &lt;b&gt;%1&lt;/b&gt; changes. One sees it with the next frame.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;의 속성 %2이(가) 바뀝니다. 다음 프레임에서 눈에 보입니다.</translation>
    </message>
    <message>
        <source>The tree is mutated: the children of &lt;b&gt;%1&lt;/b&gt;. Style and layout are out of date until the rendering is updated.</source>
        <translation>트리가 변경됩니다: &lt;b&gt;%1&lt;/b&gt;의 자식들. 렌더링이 갱신될 때까지 스타일과 레이아웃은 옛것입니다.</translation>
    </message>
    <message>
        <source>Replace data in &lt;b&gt;%1&lt;/b&gt;. Style and layout are out of date until the rendering is updated.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;에서 데이터를 바꿉니다(replace data). 렌더링이 갱신될 때까지 스타일과 레이아웃은 옛것입니다.</translation>
    </message>
    <message>
        <source>The style attribute of &lt;b&gt;%1&lt;/b&gt; changes. Style and layout are out of date until the rendering is updated.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;의 style 속성이 바뀝니다. 렌더링이 갱신될 때까지 스타일과 레이아웃은 옛것입니다.</translation>
    </message>
    <message>
        <source>The attribute change steps run for %2 of &lt;b&gt;%1&lt;/b&gt;. Style and layout are out of date until the rendering is updated.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;의 %2에 대해 속성 변경 단계(attribute change steps)가 실행됩니다. 렌더링이 갱신될 때까지 스타일과 레이아웃은 옛것입니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; asks where things are, after a change: the browser has to work the layout out right now, before the frame.</source>
        <translation>변경 뒤에 &lt;b&gt;%1&lt;/b&gt;이(가) 요소의 위치를 묻습니다: 브라우저는 프레임을 기다리지 못하고 지금 바로 레이아웃을 계산해야 합니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; needs up-to-date style and layout: they are recalculated synchronously (a forced layout).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;에는 최신 스타일과 레이아웃이 필요합니다: 동기적으로 다시 계산합니다(강제 레이아웃, forced layout).</translation>
    </message>
</context>
<context>
    <name>loopscope::PanelArea</name>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>프로미스</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
</context>
<context>
    <name>loopscope::PanelTitle</name>
    <message>
        <source>Put it back into the window</source>
        <translation>창 안으로 되돌리기</translation>
    </message>
    <message>
        <source>Give it a window of its own</source>
        <translation>따로 떼어 창으로 띄우기</translation>
    </message>
    <message>
        <source>Hide it; the View menu shows it again</source>
        <translation>숨기기 (보기 메뉴에서 다시 켤 수 있습니다)</translation>
    </message>
</context>
<context>
    <name>loopscope::PlayerWords</name>
    <message>
        <source>single</source>
        <translation>한 단계</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>콜백</translation>
    </message>
    <message>
        <source>Single steps: everything that happens</source>
        <translation>한 단계: 일어나는 모든 일을 하나씩</translation>
    </message>
    <message>
        <source>Callbacks: the next one that the event loop starts</source>
        <translation>콜백: 이벤트 루프가 시작하는 다음 콜백까지</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>가능한 한 빠르게</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>최고 속도</translation>
    </message>
    <message>
        <source>%1 speed</source>
        <translation>속도 %1</translation>
    </message>
    <message>
        <source>line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>바퀴</translation>
    </message>
    <message>
        <source>console line</source>
        <translation>콘솔 줄</translation>
    </message>
    <message>
        <source>Statements: the next one that runs, several to a line</source>
        <translation>문장: 다음에 실행되는 문장, 한 줄에 여럿일 수 있음</translation>
    </message>
    <message>
        <source>Lines: the next line of code that runs</source>
        <translation>줄: 다음에 실행되는 코드 줄</translation>
    </message>
    <message>
        <source>Turns: the event loop&apos;s next task or frame</source>
        <translation>바퀴: 이벤트 루프의 다음 태스크나 프레임</translation>
    </message>
    <message>
        <source>Console lines: the next one that is printed</source>
        <translation>콘솔 줄: 다음에 출력되는 줄</translation>
    </message>
    <message>
        <source>Something enters the Web APIs</source>
        <translation>웹 API에 무언가 들어올 때</translation>
    </message>
    <message>
        <source>Something enters the Microtask Queue</source>
        <translation>마이크로태스크 큐에 무언가 들어올 때</translation>
    </message>
    <message>
        <source>Something enters the Animation Frames</source>
        <translation>애니메이션 프레임에 무언가 들어올 때</translation>
    </message>
    <message>
        <source>Something enters the Task Queue</source>
        <translation>태스크 큐에 무언가 들어올 때</translation>
    </message>
    <message>
        <source>The Call Stack empties</source>
        <translation>콜 스택이 빌 때</translation>
    </message>
    <message>
        <source>An error is reported</source>
        <translation>오류가 보고될 때</translation>
    </message>
    <message>
        <source>A console line is printed</source>
        <translation>콘솔에 줄이 출력될 때</translation>
    </message>
    <message>
        <source>Stopped at the breakpoint in line %1.</source>
        <translation>%1번 줄의 중단점에서 멈췄습니다.</translation>
    </message>
    <message>
        <source>Stopped: something has entered the Web APIs.</source>
        <translation>멈춤: 웹 API에 무언가 들어왔습니다.</translation>
    </message>
    <message>
        <source>Stopped: something has entered the Microtask Queue.</source>
        <translation>멈춤: 마이크로태스크 큐에 무언가 들어왔습니다.</translation>
    </message>
    <message>
        <source>Stopped: something has entered the Animation Frames.</source>
        <translation>멈춤: 애니메이션 프레임에 무언가 들어왔습니다.</translation>
    </message>
    <message>
        <source>Stopped: something has entered the Task Queue.</source>
        <translation>멈춤: 태스크 큐에 무언가 들어왔습니다.</translation>
    </message>
    <message>
        <source>Stopped: the Call Stack has emptied.</source>
        <translation>멈춤: 콜 스택이 비었습니다.</translation>
    </message>
    <message>
        <source>Stopped: an error has been reported.</source>
        <translation>멈춤: 오류가 보고되었습니다.</translation>
    </message>
    <message>
        <source>Stopped: a console line has been printed.</source>
        <translation>멈춤: 콘솔에 줄이 출력되었습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::Presentation</name>
    <message>
        <source>The screen is black. A full stop shows the picture again.</source>
        <translation>화면이 검습니다. 마침표를 누르면 그림이 다시 나타납니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::PromiseGraph</name>
    <message>
        <source>There is no promise yet at this step.</source>
        <translation>이 스텝에는 아직 프로미스가 없습니다.</translation>
    </message>
    <message>
        <source>Created by: %1</source>
        <translation>만든 곳: %1</translation>
    </message>
    <message>
        <source>Settled by: %1</source>
        <translation>확정한 곳: %1</translation>
    </message>
</context>
<context>
    <name>loopscope::PromiseModel</name>
    <message>
        <source>Promise</source>
        <translation>프로미스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>반응</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>만든 곳</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>확정한 곳</translation>
    </message>
</context>
<context>
    <name>loopscope::PromisesPanel</name>
    <message>
        <source>Go to where it is created</source>
        <translation>만들어지는 곳으로 가기</translation>
    </message>
    <message>
        <source>Go to where it is settled</source>
        <translation>확정되는 곳으로 가기</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>프로미스</translation>
    </message>
    <message>
        <source>Chains of promises</source>
        <translation>프로미스 사슬</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>체인</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>loopscope::QueueChart</name>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A long task of %1, during which the page answers nobody</source>
        <translation>%1짜리 긴 태스크. 그동안 페이지는 아무에게도 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Step %1 at %2</source>
        <translation>%1단계 · %2</translation>
    </message>
</context>
<context>
    <name>loopscope::SceneView</name>
    <message>
        <source>Event loop picture</source>
        <translation>이벤트 루프 그림</translation>
    </message>
</context>
<context>
    <name>loopscope::ScriptWords</name>
    <message>
        <source>The script %1 begins: it runs from its first line to its last, and nothing can come in between.</source>
        <translation>스크립트 %1의 실행이 시작됩니다. 첫 줄부터 마지막 줄까지, 중간에 아무것도 끼어들 수 없습니다.</translation>
    </message>
    <message>
        <source>The call %1 goes on top of the Call Stack: the browser itself carries it out.</source>
        <translation>%1 호출이 콜 스택 맨 위에 올라갑니다. 이 일은 브라우저가 직접 합니다.</translation>
    </message>
    <message>
        <source>%1 is called, so it goes on the Call Stack.</source>
        <translation>%1 호출이 콜 스택에 올라갑니다.</translation>
    </message>
    <message>
        <source>%1 is called, so it goes on top of the Call Stack; %2 waits below until it returns.</source>
        <translation>%1 호출이 콜 스택 맨 위에 올라갑니다. 호출한 %2 쪽은 이 호출이 끝날 때까지 아래에서 기다립니다.</translation>
    </message>
    <message>
        <source>The call %1 is done and leaves the Call Stack; %2 goes on.</source>
        <translation>%1 호출이 끝나 콜 스택에서 빠지고, 제어권이 %2에 돌아갑니다.</translation>
    </message>
    <message>
        <source>%1 returns and leaves the Call Stack; %2 goes on where it made the call.</source>
        <translation>%1 호출이 끝나 콜 스택에서 빠지고, 제어권이 %2에 돌아가 호출한 자리부터 이어집니다.</translation>
    </message>
    <message>
        <source>The script %1 has run to its end, and the Call Stack is empty.</source>
        <translation>스크립트 %1의 실행이 끝나, 콜 스택이 비었습니다.</translation>
    </message>
    <message>
        <source>%1 has run to its end, and the Call Stack is empty.</source>
        <translation>%1 실행이 끝나, 콜 스택이 비었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The script %1 has run to its end and the Call Stack is empty, so now the %n microtask(s) run, before any task or frame.</source>
        <translation>
            <numerusform>스크립트 %1의 실행이 끝나 콜 스택이 비었으므로, 이제 어떤 태스크나 프레임보다 먼저 마이크로태스크 %n개가 실행됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has run to its end and the Call Stack is empty, so now the %n microtask(s) run, before any task or frame.</source>
        <translation>
            <numerusform>%1 실행이 끝나 콜 스택이 비었으므로, 이제 어떤 태스크나 프레임보다 먼저 마이크로태스크 %n개가 실행됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends with an exception and leaves the Call Stack; the exception goes on to %2.</source>
        <translation>%1 실행이 예외로 끝나 콜 스택에서 빠지고, 예외는 %2에 전달됩니다.</translation>
    </message>
    <message>
        <source>%1 ends with an exception, so the promise that waits for it is rejected.</source>
        <translation>%1 실행이 예외로 끝나서, 그 결과를 기다리던 프로미스가 거부됩니다.</translation>
    </message>
    <message>
        <source>%1 ends with an exception, and no caller is left on the Call Stack to catch it.</source>
        <translation>%1 실행이 예외로 끝났고, 콜 스택에는 이 예외를 잡을 호출자가 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 was stopped in the middle, because the recording has reached a limit.</source>
        <translation>기록이 한도에 이르러 %1 실행이 도중에 멈췄습니다.</translation>
    </message>
    <message>
        <source>%1 reaches an await and leaves the Call Stack, which is now empty; the rest of the function comes back as a microtask.</source>
        <translation>%1 실행이 await에 이르러 콜 스택에서 빠지고, 콜 스택이 비었습니다. 함수의 나머지는 마이크로태스크로 돌아옵니다.</translation>
    </message>
    <message>
        <source>%1 reaches an await and leaves the Call Stack without blocking it; %2 goes on at once.</source>
        <translation>%1 실행이 await에 이르러 콜 스택을 막지 않고 빠지며, 제어권은 곧바로 %2에 돌아갑니다.</translation>
    </message>
    <message>
        <source>%1 yields a value and leaves the Call Stack until it is asked for the next one.</source>
        <translation>%1 실행이 값을 하나 내놓고, 다음 값을 요청받을 때까지 콜 스택에서 빠집니다.</translation>
    </message>
    <message>
        <source>%1 is back on the Call Stack and goes on exactly where it had stopped.</source>
        <translation>%1 실행이 콜 스택에 돌아와, 멈췄던 바로 그 자리부터 이어집니다.</translation>
    </message>
    <message>
        <source>The console prints “%1”.</source>
        <translation>콘솔에 “%1” 줄이 출력됩니다.</translation>
    </message>
    <message>
        <source>%1 prints an empty line.</source>
        <translation>%1에서 빈 줄을 출력합니다.</translation>
    </message>
    <message>
        <source>%1 prints the warning “%2”.</source>
        <translation>%1에서 경고 “%2” 줄을 출력합니다.</translation>
    </message>
    <message>
        <source>%1 prints the error “%2”.</source>
        <translation>%1에서 오류 “%2” 줄을 출력합니다.</translation>
    </message>
    <message>
        <source>%1 prints “%2”.</source>
        <translation>%1에서 “%2” 줄을 출력합니다.</translation>
    </message>
    <message>
        <source>It came from the Microtask Queue, which empties completely before any task or frame runs.</source>
        <translation>마이크로태스크 큐에서 왔습니다. 이 큐는 어떤 태스크나 프레임보다 먼저 완전히 비워집니다.</translation>
    </message>
    <message>
        <source>It came from the Animation Frames, which run just before the page is drawn.</source>
        <translation>애니메이션 프레임에서 왔습니다. 이 콜백들은 화면을 그리기 직전에 실행됩니다.</translation>
    </message>
    <message>
        <source>The script is still running, and everything else waits for its end.</source>
        <translation>스크립트가 아직 실행 중이므로, 다른 것은 모두 끝나기를 기다립니다.</translation>
    </message>
    <message>
        <source>It came from the Task Queue, which gives the Call Stack one task at a time.</source>
        <translation>태스크 큐에서 왔습니다. 태스크는 한 번에 하나씩만 콜 스택에 올라갑니다.</translation>
    </message>
    <message>
        <source>Nobody caught the exception, so the browser reports “%1”, and the event loop goes on with what comes next.</source>
        <translation>아무도 예외를 잡지 않아서 브라우저가 “%1” 오류를 알리고, 이벤트 루프는 다음 일로 넘어갑니다.</translation>
    </message>
    <message>
        <source>A promise was rejected and after the microtasks it still had no handler, so the browser reports “%1”.</source>
        <translation>프로미스가 거부되었고 마이크로태스크가 모두 끝난 뒤에도 처리 함수가 없어서, 브라우저가 “%1” 오류를 알립니다.</translation>
    </message>
    <message>
        <source>The program cannot be read as JavaScript, so none of it runs: “%1”.</source>
        <translation>자바스크립트로 읽을 수 없는 프로그램이어서 아무것도 실행되지 않습니다: “%1”.</translation>
    </message>
    <message>
        <source>Line %1 of %2 comes next: %3.</source>
        <translation>%2의 %1번 줄 %3 코드를 실행할 차례입니다.</translation>
    </message>
    <message>
        <source>%1 is about to make the call %2.</source>
        <translation>%1에서 이제 %2 호출을 합니다.</translation>
    </message>
    <message>
        <source>A dialog would open here (“%1”). Nobody is there to answer it, so the program goes on at once.</source>
        <translation>여기서 대화 상자가 열립니다(“%1”). 답할 사람이 없으므로 프로그램은 바로 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::Scrubber</name>
    <message>
        <source>Position in the recording</source>
        <translation>기록에서의 위치</translation>
    </message>
    <message>
        <source>Step %1 at %2</source>
        <translation>%1단계 · %2</translation>
    </message>
    <message>
        <source>Drag to any step of the recording. Ticks over the track are tasks, frames and microtasks in the colours of their boxes; under it are console lines, breakpoints and errors.</source>
        <translation>끌어서 기록의 어느 단계로든 갑니다. 트랙 위 눈금은 상자의 색으로 나타낸 태스크, 프레임, 마이크로태스크이고, 아래는 콘솔 줄, 중단점, 오류입니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Sets this page back to what it was at first</source>
        <translation>이 쪽의 설정을 모두 처음 값으로 되돌립니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the computer: %1</source>
        <translation>컴퓨터와 같게: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Cards fly</source>
        <translation>카드가 날아갑니다</translation>
    </message>
    <message>
        <source>Reduced: cards light up and fade</source>
        <translation>줄임: 카드가 밝아지고 흐려집니다</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>설명 문장</translation>
    </message>
    <message>
        <source>For a first course</source>
        <translation>처음 배우는 사람에게</translation>
    </message>
    <message>
        <source>In the terms of the specs</source>
        <translation>명세의 용어로</translation>
    </message>
    <message>
        <source>Cost of a statement</source>
        <translation>문장 하나의 비용</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>프레임 속도</translation>
    </message>
    <message>
        <source>All frames later by</source>
        <translation>모든 프레임을 늦추기</translation>
    </message>
    <message>
        <source>Order of tasks</source>
        <translation>태스크 순서</translation>
    </message>
    <message>
        <source>As Chromium takes them</source>
        <translation>크로미엄이 꺼내는 대로</translation>
    </message>
    <message>
        <source>By time of entry, whatever their source</source>
        <translation>출처와 상관없이 들어온 순서로</translation>
    </message>
    <message>
        <source>Seed of Math.random()</source>
        <translation>Math.random()의 시드</translation>
    </message>
    <message>
        <source>Date at the start</source>
        <translation>시작할 때의 날짜</translation>
    </message>
    <message>
        <source>UTC, as 2024-01-01T00:00:00Z</source>
        <translation>UTC, 예: 2024-01-01T00:00:00Z</translation>
    </message>
    <message>
        <source>Enter a date such as 2024-01-01T00:00:00Z.</source>
        <translation>2024-01-01T00:00:00Z와 같은 날짜를 입력하세요.</translation>
    </message>
    <message>
        <source>A change records the program again. The virtual clock counts in these, not in the computer&apos;s time.</source>
        <translation>바꾸면 프로그램을 다시 기록합니다. 가상 시계는 컴퓨터의 시간이 아니라 이 값에 따라 갑니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Virtual time</source>
        <translation>가상 시간</translation>
    </message>
    <message>
        <source>Real time without a step</source>
        <translation>단계 없이 지난 실제 시간</translation>
    </message>
    <message>
        <source>Real time in all</source>
        <translation>실제 시간 전체</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>A recording ends at the first of these; what was recorded until then stays.</source>
        <translation>이 가운데 하나에 먼저 이르면 기록이 끝납니다. 그때까지의 기록은 남습니다.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>설명 문장</translation>
    </message>
    <message>
        <source>Beside them</source>
        <translation>그 옆에</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Dim all but what moves</source>
        <translation>움직이는 것만 밝게</translation>
    </message>
    <message>
        <source>Ctrl+F5 begins. Page Down and Page Up, a clicker&apos;s keys, go on and back; a full stop or B makes the screen black; Esc ends.</source>
        <translation>Ctrl+F5로 시작합니다. 발표용 리모컨의 Page Down과 Page Up으로 앞뒤로 가고, 마침표나 B로 화면을 검게 하며, Esc로 끝냅니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::SettingsForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>%1부터 %2까지의 정수를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>%1부터 %2까지의 수를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>loopscope::SpecWords</name>
    <message>
        <source>The completion step of the timer runs: it queues a global task on the timer task source to run the handler %1.</source>
        <translation>타이머의 완료 단계가 실행되어, 핸들러 %1을(를) 실행할 전역 태스크를 타이머 태스크 소스의 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>The steps that run in parallel queue a task on the networking task source for %1, which will settle its promise.</source>
        <translation>병렬로 실행되던 단계가 %1의 프로미스를 이행하거나 거부할 태스크를 네트워킹 태스크 소스의 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>A task is queued on the user interaction task source, to dispatch %1.</source>
        <translation>%1 이벤트를 보낼 태스크가 사용자 상호작용 태스크 소스의 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The task that will run the classic script or module %1 is queued on its event loop.</source>
        <translation>클래식 스크립트 또는 모듈 %1을(를) 실행할 태스크가 이벤트 루프의 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The start an idle period algorithm, or the callback&apos;s timeout, queues a task on the idle-task task source for %1.</source>
        <translation>유휴 기간 시작 알고리즘 또는 콜백의 제한 시간이 %1의 태스크를 유휴 태스크 소스의 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>The scheduler task %1 becomes runnable in the scheduler task queue of its priority.</source>
        <translation>스케줄러 태스크 %1이(가) 자기 우선순위의 스케줄러 태스크 큐에서 실행 가능해집니다.</translation>
    </message>
    <message>
        <source>A task is queued on the DOM manipulation task source: %1.</source>
        <translation>DOM 조작 태스크 소스의 큐에 태스크가 들어갑니다: %1.</translation>
    </message>
    <message>
        <source>The event loop chooses the task queue that holds the only runnable task, removes %1 from it, and performs its steps.</source>
        <translation>이벤트 루프가 실행 가능한 유일한 태스크가 든 태스크 큐를 골라, 거기서 %1을(를) 꺼내어 그 단계를 수행합니다.</translation>
    </message>
    <message>
        <source>The event loop chooses a task queue with a runnable task, removes the first runnable task %1 from it, and performs its steps; a microtask checkpoint follows before the task %2.</source>
        <translation>이벤트 루프가 실행 가능한 태스크가 있는 태스크 큐를 골라, 그 첫 실행 가능한 태스크 %1을(를) 꺼내어 그 단계를 수행합니다. 태스크 %2보다 마이크로태스크 체크포인트가 먼저입니다.</translation>
    </message>
    <message>
        <source>The timer initialization steps enter %1 into the map of active timers, with a timeout of %2 to be waited out in parallel.</source>
        <translation>타이머 초기화 단계가 %1을(를) 활성 타이머 맵에 넣고, %2의 시간을 병렬로 기다립니다.</translation>
    </message>
    <message>
        <source>The timer initialization steps, with repeat true, enter %1 into the map of active timers; its timeout of %2 is waited out in parallel.</source>
        <translation>repeat이 true인 타이머 초기화 단계가 %1을(를) 활성 타이머 맵에 넣고, %2의 시간을 병렬로 기다립니다.</translation>
    </message>
    <message>
        <source>The fetch() method creates a request and fetches it in parallel: %1. Its promise is returned while it is pending.</source>
        <translation>fetch() 메서드가 요청을 만들어 병렬로 가져오기 시작합니다: %1. 프로미스는 대기 상태로 반환됩니다.</translation>
    </message>
    <message>
        <source>Consume body starts to read the stream of %1 in parallel and returns a pending promise.</source>
        <translation>본문 소비 알고리즘이 %1의 스트림을 병렬로 읽기 시작하고, 대기 상태의 프로미스를 반환합니다.</translation>
    </message>
    <message>
        <source>The callback %1 is appended to the list of idle request callbacks.</source>
        <translation>콜백 %1이(가) 유휴 요청 콜백 목록 끝에 추가됩니다.</translation>
    </message>
    <message>
        <source>%1 is scheduled to be posted: the scheduler queues its task when the delay has passed or its turn has come.</source>
        <translation>%1의 게시가 예약됩니다. 지연 시간이 지나거나 차례가 오면 스케줄러가 그 태스크를 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>The steps of %1 go on in parallel, outside of the event loop.</source>
        <translation>%1의 단계는 이벤트 루프 밖에서 병렬로 계속됩니다.</translation>
    </message>
    <message>
        <source>The steps of %1 that ran in parallel end; they queue no task.</source>
        <translation>병렬로 실행되던 %1의 단계가 끝납니다. 큐에 넣는 태스크는 없습니다.</translation>
    </message>
    <message>
        <source>The id of %1 is removed from the map of active timers; a task that is already queued will find it missing and run nothing.</source>
        <translation>%1의 id가 활성 타이머 맵에서 지워집니다. 이미 큐에 있는 태스크도 id를 찾지 못해 아무것도 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>The signal&apos;s abort steps terminate the fetch %1 and reject its promise with the abort reason.</source>
        <translation>신호의 중단 단계가 가져오기 %1을(를) 종료하고, 그 프로미스를 중단 이유로 거부합니다.</translation>
    </message>
    <message>
        <source>%1 is removed from the list it was waiting in, and will not be invoked.</source>
        <translation>%1이(가) 기다리던 목록에서 지워지고, 호출되지 않습니다.</translation>
    </message>
    <message>
        <source>The promise is settled: HostEnqueuePromiseJob queues a microtask to perform a PromiseReactionJob that calls the handler %1.</source>
        <translation>프로미스가 결정되어, 핸들러 %1을(를) 호출할 PromiseReactionJob을 HostEnqueuePromiseJob이 마이크로태스크로 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>The awaited promise is settled: a PromiseReactionJob is queued as a microtask, which will resume the execution context of %1.</source>
        <translation>기다리던 프로미스가 결정되어, %1의 실행 컨텍스트를 재개할 PromiseReactionJob이 마이크로태스크로 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The promise is settled, and the reaction&apos;s handler is empty: the PromiseReactionJob %1 is queued as a microtask and will only resolve or reject the derived promise.</source>
        <translation>프로미스가 결정되었지만 반응의 핸들러가 비어 있습니다. PromiseReactionJob %1은(는) 마이크로태스크로 큐에 들어가, 파생된 프로미스를 이행하거나 거부하기만 합니다.</translation>
    </message>
    <message>
        <source>The resolve function was given a thenable: a NewPromiseResolveThenableJob, %1, is queued as a microtask to call its then method.</source>
        <translation>resolve 함수가 thenable을 받았으므로, 그 then 메서드를 호출할 NewPromiseResolveThenableJob %1이(가) 마이크로태스크로 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>The queueMicrotask() method queues a microtask to invoke %1.</source>
        <translation>queueMicrotask() 메서드가 %1을(를) 호출할 마이크로태스크를 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>HostEnqueuePromiseJob queues the job %1 as a microtask.</source>
        <translation>HostEnqueuePromiseJob이 작업 %1을(를) 마이크로태스크로 큐에 넣습니다.</translation>
    </message>
    <message>
        <source>The microtask queue is not empty, so the checkpoint dequeues its oldest microtask, %1, and runs it.</source>
        <translation>마이크로태스크 큐가 비어 있지 않으므로, 체크포인트가 가장 오래된 마이크로태스크 %1을(를) 꺼내어 실행합니다.</translation>
    </message>
    <message>
        <source>The microtask queue is not empty, so the checkpoint dequeues its oldest microtask, %1, and runs it; the event loop cannot choose the task %2 before the queue is empty.</source>
        <translation>마이크로태스크 큐가 비어 있지 않으므로, 체크포인트가 가장 오래된 마이크로태스크 %1을(를) 꺼내어 실행합니다. 큐가 비기 전에는 이벤트 루프가 태스크 %2을(를) 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>The JavaScript execution context stack is empty, so a microtask checkpoint is performed; the microtask queue is empty already.</source>
        <translation>자바스크립트 실행 컨텍스트 스택이 비었으므로 마이크로태스크 체크포인트를 수행합니다. 마이크로태스크 큐는 이미 비어 있습니다.</translation>
    </message>
    <message>
        <source>The JavaScript execution context stack is empty, so a microtask checkpoint is performed: it sets performing a microtask checkpoint to true and runs microtasks until their queue is empty.</source>
        <translation>자바스크립트 실행 컨텍스트 스택이 비었으므로 마이크로태스크 체크포인트를 수행합니다. ‘마이크로태스크 체크포인트 수행 중’을 true로 두고, 큐가 빌 때까지 마이크로태스크를 실행합니다.</translation>
    </message>
    <message>
        <source>The JavaScript execution context stack is empty, so a microtask checkpoint is performed before the event loop chooses a task queue again; the task %1 stays queued until then.</source>
        <translation>자바스크립트 실행 컨텍스트 스택이 비었으므로, 이벤트 루프가 다시 태스크 큐를 고르기 전에 마이크로태스크 체크포인트를 수행합니다. 태스크 %1은(는) 그때까지 큐에 남습니다.</translation>
    </message>
    <message>
        <source>The microtask queue is empty: performing a microtask checkpoint is set to false, and rejected promises without a handler are notified about.</source>
        <translation>마이크로태스크 큐가 비었습니다. ‘마이크로태스크 체크포인트 수행 중’을 false로 두고, 핸들러 없이 거부된 프로미스를 알립니다.</translation>
    </message>
    <message>
        <source>The microtask queue is empty: performing a microtask checkpoint is set to false, and the processing model may choose the next task, %1.</source>
        <translation>마이크로태스크 큐가 비었습니다. ‘마이크로태스크 체크포인트 수행 중’을 false로 두고, 처리 모델은 다음 태스크 %1을(를) 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 enters the map of animation frame callbacks; the keys of this frame are taken already, so it runs at the next rendering opportunity.</source>
        <translation>%1이(가) 애니메이션 프레임 콜백 맵에 들어갑니다. 이번 프레임의 키는 이미 정해졌으므로 다음 렌더링 기회에 실행됩니다.</translation>
    </message>
    <message>
        <source>%1 enters the map of animation frame callbacks, to run at the next rendering opportunity.</source>
        <translation>%1이(가) 애니메이션 프레임 콜백 맵에 들어가, 다음 렌더링 기회에 실행됩니다.</translation>
    </message>
    <message>
        <source>Run the animation frame callbacks removes %1 from the map and invokes it with the frame&apos;s timestamp.</source>
        <translation>‘애니메이션 프레임 콜백 실행’ 알고리즘이 %1을(를) 맵에서 지우고, 프레임의 타임스탬프로 호출합니다.</translation>
    </message>
    <message>
        <source>The cancelAnimationFrame() method removes %1 from the map of animation frame callbacks.</source>
        <translation>cancelAnimationFrame() 메서드가 %1을(를) 애니메이션 프레임 콜백 맵에서 지웁니다.</translation>
    </message>
    <message>
        <source>The navigable has a rendering opportunity; its map of animation frame callbacks is empty.</source>
        <translation>내비게이블에 렌더링 기회가 왔지만, 애니메이션 프레임 콜백 맵이 비어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The navigable has a rendering opportunity: update the rendering runs its %n animation frame callback(s).</source>
        <translation>
            <numerusform>내비게이블에 렌더링 기회가 왔습니다. ‘렌더링 갱신’이 애니메이션 프레임 콜백 %n개를 실행합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the rendering has brought the page up to date with the state of its document.</source>
        <translation>‘렌더링 갱신’이 페이지를 문서의 현재 상태에 맞추었습니다.</translation>
    </message>
    <message>
        <source>A rendering opportunity passed while a task was being performed: the event loop could not update the rendering, and this frame is dropped.</source>
        <translation>태스크를 수행하는 동안 렌더링 기회가 지나갔습니다. 이벤트 루프가 렌더링을 갱신할 수 없었으므로 이 프레임은 빠집니다.</translation>
    </message>
    <message>
        <source>No task queue has a runnable task, so the event loop waits; the virtual clock advances to %1, when the steps in parallel have something to queue.</source>
        <translation>실행 가능한 태스크가 있는 태스크 큐가 없으므로 이벤트 루프가 기다립니다. 가상 시계는 병렬 단계가 무언가를 큐에 넣을 %1(으)로 나아갑니다.</translation>
    </message>
    <message>
        <source>No task queue has a runnable task, the map of active timers is empty and nothing runs in parallel: the event loop has nothing more to do.</source>
        <translation>실행 가능한 태스크가 있는 태스크 큐가 없고, 활성 타이머 맵이 비었으며, 병렬로 실행되는 것도 없습니다. 이벤트 루프가 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Run a classic script or module: %1 is evaluated in a new execution context, which becomes the running execution context.</source>
        <translation>클래식 스크립트 또는 모듈 실행: %1이(가) 새 실행 컨텍스트에서 평가되며, 이것이 실행 중인 실행 컨텍스트가 됩니다.</translation>
    </message>
    <message>
        <source>The built-in function object of %1 is called: its execution context is pushed onto the execution context stack.</source>
        <translation>%1의 내장 함수 객체가 호출되어, 그 실행 컨텍스트가 실행 컨텍스트 스택에 쌓입니다.</translation>
    </message>
    <message>
        <source>PrepareForOrdinaryCall pushes an execution context for %1, which becomes the running execution context.</source>
        <translation>PrepareForOrdinaryCall이 %1의 실행 컨텍스트를 스택에 쌓고, 이것이 실행 중인 실행 컨텍스트가 됩니다.</translation>
    </message>
    <message>
        <source>PrepareForOrdinaryCall suspends the execution context of %2 and pushes one for %1, which becomes the running execution context.</source>
        <translation>PrepareForOrdinaryCall이 %2의 실행 컨텍스트를 멈추고 %1의 것을 쌓으며, 이것이 실행 중인 실행 컨텍스트가 됩니다.</translation>
    </message>
    <message>
        <source>The execution of %1 was terminated, because the recording has reached a limit.</source>
        <translation>기록이 한도에 이르러 %1의 실행이 중단되었습니다.</translation>
    </message>
    <message>
        <source>%1 completes with a throw completion; its execution context is removed, and the completion propagates to %2.</source>
        <translation>%1이(가) throw 완료로 끝납니다. 그 실행 컨텍스트가 제거되고, 완료가 %2(으)로 전파됩니다.</translation>
    </message>
    <message>
        <source>%1 completes; its execution context is removed, and that of %2 is the running execution context again.</source>
        <translation>%1이(가) 끝나 그 실행 컨텍스트가 제거되고, %2의 것이 다시 실행 중인 실행 컨텍스트가 됩니다.</translation>
    </message>
    <message>
        <source>%1 completes with a throw completion, and no execution context is left to handle it.</source>
        <translation>%1이(가) throw 완료로 끝나고, 그것을 처리할 실행 컨텍스트가 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 completes, and clean up after running script finds the execution context stack empty.</source>
        <translation>%1이(가) 끝나고, ‘스크립트 실행 후 정리’에서 실행 컨텍스트 스택이 비어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 completes, and clean up after running script finds the execution context stack empty, so it performs a microtask checkpoint for the %n microtask(s) in the queue.</source>
        <translation>
            <numerusform>%1이(가) 끝나고, ‘스크립트 실행 후 정리’에서 실행 컨텍스트 스택이 비어 있으므로 큐에 있는 마이크로태스크 %n개를 위해 마이크로태스크 체크포인트를 수행합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement on line %1 of %2 is evaluated next: %3.</source>
        <translation>%2의 %1번 줄 문장이 다음으로 평가됩니다: %3.</translation>
    </message>
    <message>
        <source>The statement on line %1 of %2 is evaluated next: %3. It runs within a microtask, inside a microtask checkpoint.</source>
        <translation>%2의 %1번 줄 문장이 다음으로 평가됩니다: %3. 마이크로태스크 체크포인트 안의 한 마이크로태스크에서 실행됩니다.</translation>
    </message>
    <message>
        <source>The statement on line %1 of %2 is evaluated next: %3. It runs within an animation frame callback, while the rendering is updated.</source>
        <translation>%2의 %1번 줄 문장이 다음으로 평가됩니다: %3. 렌더링을 갱신하는 동안 애니메이션 프레임 콜백에서 실행됩니다.</translation>
    </message>
    <message>
        <source>The statement on line %1 of %2 is evaluated next: %3. It runs within the event loop&apos;s currently running task.</source>
        <translation>%2의 %1번 줄 문장이 다음으로 평가됩니다: %3. 이벤트 루프의 현재 실행 중인 태스크에서 실행됩니다.</translation>
    </message>
    <message>
        <source>%1 evaluates the call expression %2.</source>
        <translation>%1이(가) 호출 표현식 %2을(를) 평가합니다.</translation>
    </message>
    <message>
        <source>The generator %1 yields: its execution context is suspended until its next() method is called.</source>
        <translation>제너레이터 %1이(가) yield합니다. 그 실행 컨텍스트는 next() 메서드가 호출될 때까지 멈춥니다.</translation>
    </message>
    <message>
        <source>Await performs PerformPromiseThen and removes the execution context of %1 from the stack, which is now empty.</source>
        <translation>Await가 PerformPromiseThen을 수행하고 %1의 실행 컨텍스트를 스택에서 제거합니다. 이제 스택이 비었습니다.</translation>
    </message>
    <message>
        <source>Await performs PerformPromiseThen and removes the execution context of %1 from the stack; that of %2 is the running execution context again.</source>
        <translation>Await가 PerformPromiseThen을 수행하고 %1의 실행 컨텍스트를 스택에서 제거합니다. %2의 것이 다시 실행 중인 실행 컨텍스트가 됩니다.</translation>
    </message>
    <message>
        <source>The execution context of %1 is pushed onto the stack again and resumes its suspended evaluation.</source>
        <translation>%1의 실행 컨텍스트가 다시 스택에 쌓이고, 멈췄던 평가를 재개합니다.</translation>
    </message>
    <message>
        <source>The console&apos;s Printer is called with an empty line.</source>
        <translation>콘솔의 Printer가 빈 줄로 호출됩니다.</translation>
    </message>
    <message>
        <source>The console&apos;s Logger calls Printer with the log level warn: “%1”.</source>
        <translation>콘솔의 Logger가 로그 수준 warn으로 Printer를 호출합니다: “%1”.</translation>
    </message>
    <message>
        <source>The console&apos;s Logger calls Printer with the log level error: “%1”.</source>
        <translation>콘솔의 Logger가 로그 수준 error로 Printer를 호출합니다: “%1”.</translation>
    </message>
    <message>
        <source>The console&apos;s Logger calls Printer: “%1”.</source>
        <translation>콘솔의 Logger가 Printer를 호출합니다: “%1”.</translation>
    </message>
    <message>
        <source>Notify about rejected promises fires unhandledrejection, and since nobody cancels it, “%1” is reported.</source>
        <translation>‘거부된 프로미스 알림’이 unhandledrejection을 발생시키고, 아무도 취소하지 않으므로 “%1”이(가) 보고됩니다.</translation>
    </message>
    <message>
        <source>Create a script fails to parse the source text, so nothing is evaluated: “%1”.</source>
        <translation>‘스크립트 생성’이 소스 텍스트를 해석하지 못하여 아무것도 평가되지 않습니다: “%1”.</translation>
    </message>
    <message>
        <source>Report an exception: no handler cancels the error event, so “%1” is reported to the console.</source>
        <translation>예외 보고: error 이벤트를 취소하는 핸들러가 없으므로 “%1”이(가) 콘솔에 보고됩니다.</translation>
    </message>
    <message>
        <source>A task is queued on the posted message task source or the target&apos;s port message queue: it will fire an event named message with the %1.</source>
        <translation>보낸 메시지 태스크 소스나 대상 포트의 메시지 큐에 태스크가 들어갑니다. 이 태스크는 %1을(를) 담은 message 이벤트를 발생시킵니다.</translation>
    </message>
    <message>
        <source>Queue the PerformanceObserver task: a task is queued on the performance timeline task source, for the registered performance observers.</source>
        <translation>PerformanceObserver 태스크 넣기: 등록된 성능 옵저버들을 위한 태스크가 성능 타임라인 태스크 소스의 큐에 들어갑니다.</translation>
    </message>
    <message>
        <source>A task is queued on the file reading task source, to fire progress events: %1.</source>
        <translation>진행 이벤트를 발생시킬 태스크가 파일 읽기 태스크 소스의 큐에 들어갑니다: %1.</translation>
    </message>
    <message>
        <source>The message port post message steps add the %1 to the port message queue of the target port; it is no runnable task yet.</source>
        <translation>메시지 포트의 메시지 보내기 단계가 %1을(를) 대상 포트의 메시지 큐에 넣습니다. 아직 실행할 수 있는 태스크는 아닙니다.</translation>
    </message>
    <message>
        <source>The read operation %1 sets the reader&apos;s state to loading and reads its bytes in parallel.</source>
        <translation>읽기 작업 %1이(가) 리더의 상태를 loading으로 바꾸고 바이트를 병렬로 읽습니다.</translation>
    </message>
    <message>
        <source>The port is disentangled or transferred: the %1 is removed from its port message queue.</source>
        <translation>포트의 연결이 끊기거나 포트가 이전되어, %1이(가) 포트의 메시지 큐에서 제거됩니다.</translation>
    </message>
    <message>
        <source>The abort() method terminates the read operation and removes its tasks: %1.</source>
        <translation>abort() 메서드가 읽기 작업을 끝내고 그 태스크를 제거합니다: %1.</translation>
    </message>
    <message>
        <source>The simple dialogs steps cannot show simple dialogs: nobody is there to answer “%1”, so they return at once.</source>
        <translation>단순 대화 상자를 보여 줄 수 없습니다. “%1”에 답할 사람이 없으므로 바로 반환합니다.</translation>
    </message>
    <message>
        <source>The send() method fetches the request %1, in parallel unless its synchronous flag is set.</source>
        <translation>send() 메서드가 %1 요청을 가져옵니다. 동기 플래그가 없으면 병렬로 합니다.</translation>
    </message>
    <message>
        <source>The pull algorithm of the body&apos;s stream is called: the next chunk is read in parallel.</source>
        <translation>본문 스트림의 pull 알고리즘이 불려, 다음 조각을 병렬로 읽습니다.</translation>
    </message>
    <message>
        <source>The sendBeacon() method fetches %1 in parallel with its keepalive flag set; nobody handles the response.</source>
        <translation>sendBeacon() 메서드가 keepalive 플래그를 켜고 %1 요청을 병렬로 가져옵니다. 응답은 아무도 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>The EventSource fetches %1 in parallel, or waits out its reconnection time first.</source>
        <translation>EventSource가 %1 주소를 병렬로 가져오거나, 먼저 재연결 시간이 지나기를 기다립니다.</translation>
    </message>
    <message>
        <source>The constructor establishes a WebSocket connection in parallel: %1.</source>
        <translation>생성자가 WebSocket 연결을 병렬로 맺기 시작합니다: %1.</translation>
    </message>
    <message>
        <source>The fetch controller of %1 is terminated by the steps of abort() or open().</source>
        <translation>abort()나 open()의 단계가 %1 요청의 fetch 컨트롤러를 종료합니다.</translation>
    </message>
    <message>
        <source>The body&apos;s stream is cancelled or errored: %1 is read no further.</source>
        <translation>본문 스트림이 취소되거나 오류가 나서, %1 본문을 더 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The close() method aborts the fetch %1 and sets readyState to CLOSED.</source>
        <translation>close() 메서드가 %1 요청을 중단하고 readyState를 CLOSED로 바꿉니다.</translation>
    </message>
    <message>
        <source>Queue an intersection observer task: it will notify the observers whose entries wait.</source>
        <translation>교차 관찰자 태스크를 큐에 넣습니다(queue an intersection observer task): 항목이 기다리는 관찰자들에게 알릴 것입니다.</translation>
    </message>
    <message>
        <source>The event loop takes from no task queue until it has updated the rendering; the virtual clock advances to %1.</source>
        <translation>이벤트 루프는 렌더링을 갱신할 때까지 어떤 태스크 큐에서도 꺼내지 않습니다. 가상 시계는 %1 시점으로 나아갑니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::TimelineView</name>
    <message>
        <source>Step %1 at %2</source>
        <translation>%1단계, %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>시간별</translation>
    </message>
    <message>
        <source>Every step is as wide as any other. Press for virtual time.</source>
        <translation>모든 단계의 너비가 같습니다. 누르면 가상 시간으로 바뀝니다.</translation>
    </message>
    <message>
        <source>As wide as virtual time is long. Press for steps.</source>
        <translation>가상 시간에 비례하는 너비입니다. 누르면 단계로 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::TopBar</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1에 저장하지 않은 변경 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Recording… %1 steps</source>
        <translation>기록하는 중… %1단계</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Programs to begin with</source>
        <translation>처음 보기 좋은 프로그램</translation>
    </message>
    <message>
        <source>Open a program from a file  (Ctrl+O)</source>
        <translation>파일에서 프로그램 열기  (Ctrl+O)</translation>
    </message>
    <message>
        <source>Save the program  (Ctrl+S)</source>
        <translation>프로그램 저장  (Ctrl+S)</translation>
    </message>
    <message>
        <source>Stop recording; what has been recorded stays</source>
        <translation>기록을 멈춥니다. 그때까지 기록한 것은 남습니다</translation>
    </message>
    <message>
        <source>The picture of this step, for slides and articles</source>
        <translation>슬라이드와 글에 쓸 수 있게 이 단계의 그림을 내보냅니다</translation>
    </message>
    <message>
        <source>Switch to Korean</source>
        <translation>영어로 바꾸기</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>밝은 색</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>어두운 색</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>Present in full screen</source>
        <translation>전체 화면으로 발표</translation>
    </message>
</context>
<context>
    <name>loopscope::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>이동 단위: %1</translation>
    </message>
    <message>
        <source>How far one press of forward or back goes</source>
        <translation>앞으로, 뒤로를 한 번 누를 때 옮겨 갈 만큼</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>기록을 재생하는 속도</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>%2단계 중 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>loopscope::VariablesModel</name>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>not yet initialized</source>
        <translation>아직 초기화되지 않음</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>%1의 반환값</translation>
    </message>
    <message>
        <source>Thrown by %1</source>
        <translation>%1에서 던진 값</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>지역: %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>클로저</translation>
    </message>
    <message>
        <source>Closure of %1</source>
        <translation>%1의 클로저</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, 바뀜</translation>
    </message>
    <message>
        <source>Changed since it was last looked at</source>
        <translation>마지막으로 본 뒤에 바뀌었습니다</translation>
    </message>
</context>
<context>
    <name>loopscope::VariablesPanel</name>
    <message>
        <source>Frame of the Call Stack</source>
        <translation>콜 스택의 프레임</translation>
    </message>
    <message>
        <source>The frame whose variables are shown</source>
        <translation>변수를 보여 주는 프레임</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Nothing is on the Call Stack at this step, so there are no variables to look at.</source>
        <translation>이 스텝에는 콜 스택이 비어 있어 볼 변수가 없습니다.</translation>
    </message>
    <message>
        <source>Running the program up to this step…</source>
        <translation>이 스텝까지 프로그램을 실행하고 있습니다…</translation>
    </message>
    <message>
        <source>This frame is the browser&apos;s own: it has no variables.</source>
        <translation>이 프레임은 브라우저의 것이라 변수가 없습니다.</translation>
    </message>
    <message>
        <source>The variables of this step could not be read.</source>
        <translation>이 스텝의 변수를 읽지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::WindowActions</name>
    <message>
        <source>New program</source>
        <translation>새 프로그램</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>글자 크기 되돌리기</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>다음 문장</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>이전 문장</translation>
    </message>
    <message>
        <source>Next single step</source>
        <translation>다음 한 단계</translation>
    </message>
    <message>
        <source>Previous single step</source>
        <translation>이전 한 단계</translation>
    </message>
    <message>
        <source>Next callback</source>
        <translation>다음 콜백</translation>
    </message>
    <message>
        <source>Previous callback</source>
        <translation>이전 콜백</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>밝은 색과 어두운 색 전환</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>English or Korean</source>
        <translation>한국어와 영어 전환</translation>
    </message>
    <message>
        <source>Go to the program</source>
        <translation>프로그램으로 가기</translation>
    </message>
    <message>
        <source>Go to the picture</source>
        <translation>그림으로 가기</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About Loopscope</source>
        <translation>Loopscope 정보</translation>
    </message>
    <message>
        <source>Moving through the recording</source>
        <translation>기록 안에서 움직이기</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Picture and window</source>
        <translation>그림과 창</translation>
    </message>
    <message>
        <source>Explain for a first course</source>
        <translation>처음 배우는 사람을 위한 설명</translation>
    </message>
    <message>
        <source>Explain in the terms of the specs</source>
        <translation>명세의 용어로 설명</translation>
    </message>
    <message>
        <source>Plain words or spec terms</source>
        <translation>쉬운 말 또는 명세의 용어</translation>
    </message>
    <message>
        <source>Open this step&apos;s section of the spec</source>
        <translation>이 단계의 명세 절 열기</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Play backwards or pause</source>
        <translation>거꾸로 재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Next turn of the event loop</source>
        <translation>이벤트 루프의 다음 바퀴</translation>
    </message>
    <message>
        <source>Previous turn of the event loop</source>
        <translation>이벤트 루프의 이전 바퀴</translation>
    </message>
    <message>
        <source>Next console line</source>
        <translation>다음 콘솔 줄</translation>
    </message>
    <message>
        <source>Previous console line</source>
        <translation>이전 콘솔 줄</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>건너뛰기 전으로 돌아가기</translation>
    </message>
    <message>
        <source>Next line, over calls</source>
        <translation>다음 줄, 호출은 건너뛰기</translation>
    </message>
    <message>
        <source>Previous line, over calls</source>
        <translation>이전 줄, 호출은 건너뛰기</translation>
    </message>
    <message>
        <source>Next line, into calls</source>
        <translation>다음 줄, 호출 안으로</translation>
    </message>
    <message>
        <source>Previous line, into calls</source>
        <translation>이전 줄, 호출 안으로</translation>
    </message>
    <message>
        <source>Out to the caller</source>
        <translation>호출한 곳으로 나가기</translation>
    </message>
    <message>
        <source>Back out to the caller</source>
        <translation>거슬러 호출한 곳으로 나가기</translation>
    </message>
    <message>
        <source>Go on to the next breakpoint</source>
        <translation>다음 중단점까지 계속</translation>
    </message>
    <message>
        <source>Go back to the previous breakpoint</source>
        <translation>이전 중단점까지 거슬러 가기</translation>
    </message>
    <message>
        <source>Run to the cursor&apos;s line</source>
        <translation>커서가 있는 줄까지 실행</translation>
    </message>
    <message>
        <source>Run back to the cursor&apos;s line</source>
        <translation>커서가 있는 줄까지 거슬러 가기</translation>
    </message>
    <message>
        <source>Breakpoint in the cursor&apos;s line</source>
        <translation>커서가 있는 줄의 중단점</translation>
    </message>
    <message>
        <source>Remove all breakpoints</source>
        <translation>중단점 모두 없애기</translation>
    </message>
    <message>
        <source>Lines and breakpoints</source>
        <translation>줄과 중단점</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>멈출 조건</translation>
    </message>
    <message>
        <source>Cards in the picture</source>
        <translation>그림 속 카드</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>카드 고르기</translation>
    </message>
    <message>
        <source>Where the card was scheduled</source>
        <translation>카드가 예약된 곳</translation>
    </message>
    <message>
        <source>Enter or a click</source>
        <translation>Enter 또는 클릭</translation>
    </message>
    <message>
        <source>Where the card runs</source>
        <translation>카드가 실행되는 곳</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>All that a card or a box offers</source>
        <translation>카드나 상자의 메뉴</translation>
    </message>
    <message>
        <source>Menu key or right click</source>
        <translation>메뉴 키 또는 오른쪽 클릭</translation>
    </message>
    <message>
        <source>Titles on all panels, to drag them by</source>
        <translation>모든 패널에 끌 수 있는 제목 표시</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>배치 초기화</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Copy the recording as a table</source>
        <translation>기록을 표로 복사</translation>
    </message>
    <message>
        <source>Choose this step for the lesson</source>
        <translation>이 단계를 수업에 고르기</translation>
    </message>
    <message>
        <source>Next chosen step</source>
        <translation>다음에 고른 단계</translation>
    </message>
    <message>
        <source>Previous chosen step</source>
        <translation>이전에 고른 단계</translation>
    </message>
    <message>
        <source>Begin the lesson here, with this view</source>
        <translation>수업을 여기서, 이 보기로 시작</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Add an arrow</source>
        <translation>화살표 추가</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>강조 추가</translation>
    </message>
    <message>
        <source>Take the next annotation</source>
        <translation>다음 주석 잡기</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Move the annotation that is taken</source>
        <translation>잡은 주석 옮기기</translation>
    </message>
    <message>
        <source>Change its words, remove it, let it go</source>
        <translation>글 고치기, 지우기, 놓기</translation>
    </message>
    <message>
        <source>Enter, Delete, Esc</source>
        <translation>Enter, Delete, Esc</translation>
    </message>
    <message>
        <source>Inputs on the timeline</source>
        <translation>타임라인의 입력</translation>
    </message>
    <message>
        <source>Choose an input</source>
        <translation>입력 고르기</translation>
    </message>
    <message>
        <source>Move it by 1 ms</source>
        <translation>1 ms 옮기기</translation>
    </message>
    <message>
        <source>Move it by 10 ms</source>
        <translation>10 ms 옮기기</translation>
    </message>
    <message>
        <source>Shift+←, Shift+→</source>
        <translation>Shift+←, Shift+→</translation>
    </message>
    <message>
        <source>Show its line, remove it, let it go</source>
        <translation>줄 보기, 삭제, 놓기</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Present in full screen</source>
        <translation>전체 화면으로 발표</translation>
    </message>
    <message>
        <source>Add an input where the cursor stands</source>
        <translation>지금 시각에 입력 추가</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>In its words: a new line, done</source>
        <translation>글을 고칠 때: 줄 바꾸기, 마치기</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Enter, Ctrl+Enter</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>발표 중에</translation>
    </message>
    <message>
        <source>Go on, or to the next chosen step</source>
        <translation>앞으로, 또는 다음에 고른 단계로</translation>
    </message>
    <message>
        <source>Page Down, →, Space</source>
        <translation>Page Down, →, Space</translation>
    </message>
    <message>
        <source>Go back, or to the previous chosen step</source>
        <translation>뒤로, 또는 이전에 고른 단계로</translation>
    </message>
    <message>
        <source>Page Up, ←</source>
        <translation>Page Up, ←</translation>
    </message>
    <message>
        <source>Black screen, and the picture again</source>
        <translation>화면을 검게, 다시 그림으로</translation>
    </message>
    <message>
        <source>Full stop, B</source>
        <translation>마침표, B</translation>
    </message>
    <message>
        <source>Choose its boxes, spotlight and size of text</source>
        <translation>보일 상자와 조명, 글자 크기 정하기</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>창으로 돌아가기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>loopscope::WindowMenus</name>
    <message>
        <source>Recent files</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>디버그</translation>
    </message>
    <message>
        <source>Pause when…</source>
        <translation>멈출 조건…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
</context>
<context>
    <name>loopscope::WordsEditor</name>
    <message>
        <source>The annotation&apos;s words</source>
        <translation>주석의 글</translation>
    </message>
    <message>
        <source>Enter: a new line. Ctrl+Enter: done. Esc: as it was.</source>
        <translation>Enter: 줄 바꾸기. Ctrl+Enter: 마치기. Esc: 되돌리기.</translation>
    </message>
</context>
<context>
    <name>loopscope::WorkChart</name>
    <message>
        <source>Script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>Microtasks</source>
        <translation>마이크로태스크</translation>
    </message>
    <message>
        <source>Timer tasks</source>
        <translation>타이머 태스크</translation>
    </message>
    <message>
        <source>Network tasks</source>
        <translation>네트워크 태스크</translation>
    </message>
    <message>
        <source>Input tasks</source>
        <translation>입력 태스크</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>렌더링</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>그 밖의 태스크</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 가운데 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>%1 of %2, in which nothing could run</source>
        <translation>%2 가운데 %1: 실행할 것이 없던 시간</translation>
    </message>
    <message>
        <source>%1 of %2 so far, in which nothing could run</source>
        <translation>지금까지 %2 가운데 %1: 실행할 것이 없던 시간</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s), %1 in all</source>
        <translation>
            <numerusform>콜백 %n개, 모두 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to go to the next one.</source>
        <translation>누르면 다음 것으로 갑니다.</translation>
    </message>
</context>
</TS>
