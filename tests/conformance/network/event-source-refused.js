// @response /none 404 nothing
// @response /text 200 data: hello
// @response /broken error
// What is no event stream ends an EventSource; a broken connection is tried again.
const t = (name, f) => { try { console.log(name, String(f())); } catch (e) { console.log(name, e.name, '|', e.message); } };
t(1, () => new EventSource());
t(2, () => EventSource('/'));
t(3, () => [EventSource.CLOSED, EventSource.prototype.OPEN, EventSource.prototype instanceof EventTarget]);
const follow = (path, delay) => setTimeout(() => {
  const source = new EventSource(path);
  source.onopen = () => console.log(path, 'open');
  source.onmessage = () => console.log(path, 'message');
  source.onerror = (e) => {
    console.log(path, 'error', source.readyState, e.constructor.name, e.bubbles);
    queueMicrotask(() => console.log('microtask'));
    source.close();
  };
}, delay);
follow('/none', 0);
follow('/text', 150);
follow('/broken', 300);
