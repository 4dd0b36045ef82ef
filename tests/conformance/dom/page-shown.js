// pageshow: after load, in its task; what the window says of itself.
const say = e => console.log(e.type, e.constructor.name, e.persisted, e.target === document, e.currentTarget === window,
    e.bubbles, e.cancelable, document.readyState);
window.addEventListener('load', e => { say(e); queueMicrotask(() => console.log('after load')); setTimeout(() => console.log('timer of load'), 0); });
window.addEventListener('pageshow', e => { say(e); Promise.resolve().then(() => console.log('after pageshow')); });
window.onpageshow = say;
window.addEventListener('pagehide', say);
dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
console.log(new PageTransitionEvent('x').persisted, closed, opener, frames.length, length, parent === window);
var length = 5;
console.log(length, window.length);
