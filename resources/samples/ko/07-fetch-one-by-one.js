// 제목: 하나씩 차례로 fetch
// 웹 API를 보세요. 요청은 한 번에 하나입니다.
// await마다 앞의 응답이 올 때까지
// 다음 요청을 붙잡아 둡니다.

async function load(name) {
  console.log("ask for", name);
  const url = `/api/${name}?delay=200`;
  const response = await fetch(url);
  const data = await response.json();
  console.log("got", data.url);
}

async function main() {
  const start = performance.now();
  await load("user");
  await load("posts");
  await load("photos");
  const ms = performance.now() - start;
  console.log("about", roundTo200(ms), "ms");
}

function roundTo200(ms) {
  return Math.round(ms / 200) * 200;
}

main();
console.log("script ends");
