// Iterator helpers are lazy: each value goes through the whole chain before the next is asked for.
function* source() {
  for (const x of [1, 2, 3]) {
    console.log("give", x);
    yield x;
  }
}
const chain = source().map((x) => { console.log("map", x); return x * 2; }).filter((x) => { console.log("filter", x); return x > 2; });
console.log("nothing yet");
console.log(JSON.stringify(chain.next()));
console.log(JSON.stringify(chain.next()));
console.log(JSON.stringify(chain.next()), JSON.stringify(chain.next()));
