// A WebSocket that nobody answers: error, then close; closing it before; refused arguments.
const t = (name, f) => { try { console.log(name, String(f())); } catch (e) { console.log(name, e.name, '|', e.message); } };
t(1, () => new WebSocket());
t(2, () => WebSocket('ws://x'));
t(3, () => new WebSocket('foo:bar'));
t(4, () => new WebSocket('ws://127.0.0.1:9/#f'));
t(5, () => new WebSocket('ws://127.0.0.1:9/', ['a', 'a']));
t(6, () => new WebSocket('ws://127.0.0.1:9/', 'a b'));
t(7, () => [WebSocket.OPEN, WebSocket.prototype.CLOSED]);
const socket = new WebSocket('ws://127.0.0.1:9/path');
console.log(socket.url, socket.readyState, socket.bufferedAmount, JSON.stringify(socket.protocol), socket.binaryType);
t(8, () => socket.send('too early'));
t(9, () => socket.close(5));
socket.onopen = () => console.log('open');
for (const type of ['error', 'close'])
  socket.addEventListener(type, (e) => {
    console.log(type, socket.readyState, e.constructor.name, e.code, e.wasClean, JSON.stringify(e.reason));
    Promise.resolve().then(() => console.log('microtask of', type));
  });
setTimeout(() => {
  const other = new WebSocket('ws://127.0.0.1:9/');
  other.onerror = () => console.log('other error', other.readyState);
  other.onclose = (e) => console.log('other close', e.code);
  other.close();
  console.log('closing', other.readyState);
  Promise.resolve().then(() => console.log('microtask'));
}, 200);
