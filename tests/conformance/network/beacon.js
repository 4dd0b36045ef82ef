// navigator.sendBeacon: true at once, and nothing more is heard of it; what it refuses.
const t = (name, f) => { try { console.log(name, String(f())); } catch (e) { console.log(name, e.name, '|', e.message); } };
t(1, () => navigator.sendBeacon('/api/beacon', 'data'));
t(2, () => navigator.sendBeacon('/api/beacon'));
t(3, () => navigator.sendBeacon());
t(4, () => navigator.sendBeacon('foo:bar'));
t(5, () => navigator.sendBeacon('/api/beacon', 'x'.repeat(70000)));
t(6, () => navigator.sendBeacon.call({}, '/'));
t(7, () => navigator.sendBeacon('/api/beacon', new ReadableStream()));
t(8, () => navigator.sendBeacon.length);
setTimeout(() => console.log('later'), 100);
