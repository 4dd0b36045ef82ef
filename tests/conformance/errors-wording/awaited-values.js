// What was awaited is an intermediate value in messages.
const nothing = async () => {};
const none = async () => null;
const five = async () => 5;
const api = { five, nothing };
const say = async f => { try { await f(); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
(async () => {
    await say(async () => { (await five()).map(x => x); });
    await say(async () => { (await api.five()).data.items; });
    await say(async () => { (await api.five()).data(); });
    await say(async () => { (await nothing()).length; });
    await say(async () => { await (await api.nothing()).json(); });
    await say(async () => { const { data } = await nothing(); });
    await say(async () => { const { data } = await none(); });
    await say(async () => { const [data] = await nothing(); });
    await say(async () => { const [data] = await five(); });
    await say(async () => { let data; ({ data } = await nothing()); });
    await say(async () => { (await five())(); });
    await say(async () => { new (await five())(); });
    await say(async () => { for (const each of await five()); });
    await say(async () => { [...await nothing()]; });
    await say(async () => { (await fetch('/api/user')).jsn(); });
    await say(async () => { const reply = await fetch('/api/user'); reply.data.name; });
})();
