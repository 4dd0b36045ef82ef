// The window's functions are called on the window: a copy of one on another object refuses.
const borrowed = {
  setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, requestAnimationFrame, cancelAnimationFrame,
  requestIdleCallback, cancelIdleCallback, structuredClone, reportError, addEventListener, dispatchEvent,
};
for (const name of Object.keys(borrowed)) {
  try {
    borrowed[name](() => console.log('never'), 0);
    console.log(name, 'worked');
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}
const notPromised = { fetch };
notPromised.fetch('/a').catch((error) => console.log('fetch', error.name, error.message));
const taken = { postTask: scheduler.postTask, now: performance.now, log: console.log };
taken.postTask(() => {}).catch((error) => console.log('postTask', error.name, error.message));
try {
  taken.now();
} catch (error) {
  console.log('now', error.name, error.message);
}
taken.log('a console goes without');

const { setTimeout: later, queueMicrotask: soon } = window;
later(() => console.log('without an object'), 0);
soon(() => console.log('a microtask without an object'));
for (const self of [null, undefined, window, globalThis, 1, document, Object.create(window)]) {
  try {
    clearTimeout.call(self);
    console.log(String(self), 'worked');
  } catch (error) {
    console.log(typeof self, error.message);
  }
}
for (const property of ['event', 'name', 'onerror']) {
  try {
    Object.getOwnPropertyDescriptor(window, property).get.call({});
    console.log(property, 'worked');
  } catch (error) {
    console.log(property, error.message);
  }
}
for (const call of [() => clearTimeout(1n), () => setTimeout(later, Symbol('s')), () => cancelAnimationFrame(1n), () => setTimeout.call({})]) {
  try {
    call();
    console.log('worked');
  } catch (error) {
    console.log(error.message);
  }
}
