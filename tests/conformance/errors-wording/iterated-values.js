// What is not iterable, in loops, patterns and parameters, asynchronous or not.
function nothing() {}
function none() { return null; }
function five() { return 5; }
const object = { nothing, none, five, member: null };
const say = f => { try { f(); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
say(() => { const [a] = nothing(); });
say(() => { const [a] = five(); });
say(() => { const [a] = object.nothing(); });
say(() => { const [a] = object.none(); });
say(() => { let a; [a] = none(); });
say(() => { const [a] = object.member; });
say(() => { (([a]) => a)(); });
say(() => { (([a]) => a)(null); });
say(() => { [1].map(([key, value]) => key); });
say(() => { ['x', 2].forEach((item, [index]) => item); });
say(() => { delete object.missing.property; });
const sayLater = async f => { try { await f(); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
(async () => {
    await sayLater(async () => { for await (const x of 5); });
    await sayLater(async () => { const n = 7; for await (const x of n) { console.log(x); } });
    await sayLater(async () => { for await (const x of {}); });
    await sayLater(async () => { for  await (const x of object); });
    await sayLater(async () => { for await (const x of undefined); });
    await sayLater(async () => { for await (const x of object.member); });
    await sayLater(async () => { for await (const x of five()); });
    await sayLater(async () => { for await (const x of object.five()); });
    await sayLater(async () => { for (const x of five()); });
})();
