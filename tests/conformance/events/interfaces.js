// Names, lengths, prototypes and tags, as Web IDL has them.
console.log(Object.getPrototypeOf(CustomEvent) === Event, Object.getPrototypeOf(CustomEvent.prototype) === Event.prototype);
console.log(EventTarget.length, Event.length, CustomEvent.length, EventTarget.prototype.addEventListener.length);
console.log(Object.prototype.toString.call(new EventTarget()), String(new Event("x")), EventTarget.name);
console.log(Object.getOwnPropertyNames(new Event("x")).join());
const type = Object.getOwnPropertyDescriptor(Event.prototype, "type");
console.log(type.get.name, type.set, type.enumerable, type.configurable);
const method = Object.getOwnPropertyDescriptor(EventTarget.prototype, "addEventListener");
console.log(method.writable, method.enumerable, method.configurable, method.value.name);
const global = Object.getOwnPropertyDescriptor(window, "Event");
console.log(global.writable, global.enumerable, global.configurable);
const onerror = Object.getOwnPropertyDescriptor(window, "onerror");
console.log(onerror.get.name, onerror.set.name, onerror.enumerable);
console.log(Object.keys(Event).join(), Object.keys(EventTarget.prototype).filter((name) => name !== "when").join());
const trusted = Object.getOwnPropertyDescriptor(new Event("x"), "isTrusted");
console.log(trusted.configurable, trusted.enumerable, typeof trusted.get);
