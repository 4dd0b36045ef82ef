// PopStateEvent and HashChangeEvent made by a program.
const p = new PopStateEvent('popstate', { state: { a: 1 }, bubbles: true }); console.log(p.type, p.state.a, p.bubbles, p.hasUAVisualTransition, p instanceof Event, p.isTrusted);
const h = new HashChangeEvent('hashchange', { oldURL: 'a', newURL: 'b' }); console.log(h.oldURL, h.newURL, Object.prototype.toString.call(h));
console.log(new PopStateEvent('x').state, JSON.stringify(new HashChangeEvent('x').oldURL), Object.keys(PopStateEvent.prototype).join(), Object.keys(HashChangeEvent.prototype).join());
onpopstate = (e) => console.log('handler', e.state.a); onhashchange = function (e) { console.log('handler', e.newURL, this === window); };
dispatchEvent(p); dispatchEvent(h);
for (const bad of [() => new PopStateEvent(), () => PopStateEvent('x'), () => new HashChangeEvent()]) try { bad(); } catch (e) { console.log(e.name, e.message); }
