// A transferred buffer moves to the copy: the original is empty afterwards.
const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer);
bytes[0] = 5;
const copy = structuredClone(bytes, { transfer: [buffer] });

console.log(copy.length, copy[0]);
console.log(buffer.byteLength, bytes.length);
