// initCustomEvent, one getter for isTrusted, the constants of DOMException, and what the page says of itself.
const event = new CustomEvent('first', { detail: 1 });
event.initCustomEvent('second', true, true, { a: 1 });
console.log(event.type, event.bubbles, event.cancelable, event.detail.a, event.initCustomEvent.length);
event.initCustomEvent('third');
console.log(event.type, event.bubbles, event.cancelable, event.detail);
const target = new EventTarget();
target.addEventListener('third', () => event.initCustomEvent('fourth', true, true, 2));
target.dispatchEvent(event);
console.log(event.type, event.detail);
try {
  CustomEvent.prototype.initCustomEvent.call(new Event('x'), 'y');
} catch (error) {
  console.log(error.message);
}
const getter = (each) => Object.getOwnPropertyDescriptor(each, 'isTrusted').get;
console.log(getter(new Event('a')) === getter(new Event('b')), getter(event).name);
console.log(DOMException.ABORT_ERR, new DOMException('', 'DataCloneError').DATA_CLONE_ERR, DOMException.INDEX_SIZE_ERR);
console.log(document.hidden, document.visibilityState);
console.log(Object.prototype.toString.call(performance), performance instanceof EventTarget, Object.keys(performance.toJSON())[0]);
console.log(String(function named() {}.bind(null)));
