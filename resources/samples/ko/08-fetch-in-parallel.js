// 제목: 한꺼번에 fetch
// 웹 API를 보세요. 요청 셋이 함께 나갑니다.
// 응답은 아무 순서로나 오지만,
// Promise.all은 호출한 순서를 지킵니다.

async function load(name, delay) {
  console.log("ask for", name);
  const url = `/api/${name}?delay=${delay}`;
  const response = await fetch(url);
  const data = await response.json();
  console.log("got", data.url);
  return name;
}

async function main() {
  const start = performance.now();
  const names = await Promise.all([
    load("user", 200),
    load("posts", 120),
    load("photos", 40),
  ]);
  const ms = performance.now() - start;
  console.log(names.join(", "));
  console.log("about", roundTo200(ms), "ms");
}

function roundTo200(ms) {
  return Math.round(ms / 200) * 200;
}

main();
console.log("script ends");
