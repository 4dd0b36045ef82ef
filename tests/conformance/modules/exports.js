// @module
// Exports do no harm; import.meta is an object of its own.
export const one = 1;
export default function main() { return one; }
console.log(main(), typeof import.meta.url, Object.getPrototypeOf(import.meta), import.meta === import.meta);
