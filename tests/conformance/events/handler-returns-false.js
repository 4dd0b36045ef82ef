// A handler property that returns false prevents the default; a listener's result means nothing.
const show = (handler) => {
  window.onload = handler;
  console.log(window.dispatchEvent(new Event("load", { cancelable: true })));
};
show(() => false);
show(() => true);
show(() => 0);
show(() => null);
window.onload = null;
window.addEventListener("load", () => false, { once: true });
console.log(window.dispatchEvent(new Event("load", { cancelable: true })));
