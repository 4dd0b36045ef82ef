// The global object: window, self, globalThis and the script's this are one (row 26).
console.log(this === window, window === globalThis, self === window, window.window === window);
console.log(typeof window, typeof self, typeof global, typeof process, typeof require);
console.log("setTimeout" in window, window.setTimeout === setTimeout, window.console === console);
console.log(window instanceof Object, typeof window.constructor);
