// What an event says of itself before, during and after its dispatch.
const target = new EventTarget();
const event = new Event("go", { bubbles: true, composed: true });
const show = (when) => console.log(when, event.type, event.target === target, event.currentTarget === target,
  event.eventPhase, event.bubbles, event.cancelable, event.composed, event.isTrusted, event.composedPath().length,
  event.srcElement === event.target);
show("before");
target.addEventListener("go", (seen) => {
  show("during");
  console.log(seen === event, window.event === event, event.composedPath()[0] === target);
});
target.dispatchEvent(event);
show("after");
console.log(window.event);
target.dispatchEvent(event);
console.log(typeof event.timeStamp, event.timeStamp >= 0, Event.NONE, Event.AT_TARGET, event.BUBBLING_PHASE);
