// Array.fromAsync rejects for an element that rejects, for a mapper that throws, and for what cannot be read.
const tell = (name) => (error) => console.log(name, error.name + ": " + error.message);
Array.fromAsync([1, Promise.reject(new Error("element"))]).catch(tell("element"));
Array.fromAsync([1], () => { throw new Error("mapper"); }).catch(tell("mapper"));
Array.fromAsync(null).catch(tell("null"));
Array.fromAsync([1], 5).catch(tell("no function"));
Array.fromAsync(5).then((list) => console.log("number", list.length));
const closing = {
  [Symbol.asyncIterator]() {
    return { next: async () => ({ value: 1, done: false }), return() { console.log("closed"); return {}; } };
  },
};
Array.fromAsync(closing, () => { throw new Error("stop"); }).catch(tell("closing"));
