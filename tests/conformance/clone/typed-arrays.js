// Typed arrays and buffers are copied; two views of one buffer stay together.
const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer, 2, 4);
const words = new Uint16Array(buffer);
bytes[0] = 7;
const copy = structuredClone({ bytes, words });

console.log(copy.bytes instanceof Uint8Array, copy.bytes.length, copy.bytes.byteOffset, copy.bytes[0]);
console.log(copy.bytes.buffer === copy.words.buffer, copy.bytes.buffer === buffer);
copy.bytes[0] = 9;
console.log(bytes[0], copy.words[1]);
console.log(structuredClone(new Float64Array([0.5, -0])).join(" "), structuredClone(new BigInt64Array([5n]))[0]);
