// location: its parts, its own members, wrong use.
console.log(location.protocol, location.hostname, location.search === '', location.hash === '', location.href === document.URL, location.origin === origin, String(location) === location.href, location.host === location.hostname + (location.port && ':' + location.port));
console.log(document.location === location, window.location === location, Object.prototype.toString.call(location), location.valueOf() === location, Object.getOwnPropertyDescriptor(location, 'href').configurable);
for (const bad of [() => location.assign(), () => location.replace(), () => new Location(), () => location.assign.call({}, 'x'), () => { location.href = Symbol(); }]) try { console.log(bad()); } catch (e) { console.log(e.name, e.message); }
