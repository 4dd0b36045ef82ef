// pushState and replaceState: the address changes at once, and no event tells of it.
addEventListener('popstate', () => console.log('popstate')); addEventListener('hashchange', () => console.log('hashchange'));
const start = history.length;
const state = { list: [1, 2], date: new Date(0) };
history.pushState(state, '', '?page=2');
console.log(location.search, history.length - start, history.state !== state, history.state.list.join(), history.state.date.getTime(), history.state === history.state);
state.list.push(3); console.log(history.state.list.length);
history.replaceState('r', 'title', '#x'); console.log(location.search, location.hash, history.length - start, history.state, document.title === 'title');
history.pushState(null, '', null); console.log(location.hash, history.state, history.length - start);
for (const bad of [() => history.pushState(), () => history.pushState(1), () => history.pushState(() => {}, ''), () => new History(), () => history.back.call({}), () => History.prototype.length]) try { console.log(bad()); } catch (e) { console.log(e.name, e.message); }
try { history.pushState(1, '', 'http://example.com/'); } catch (e) { console.log(e.name, e.code); }
console.log(location.hash, history.state, history.scrollRestoration);
