// What can be decoded: buffers, and views of a part of them.
const bytes = new TextEncoder().encode('hello world');
const d = new TextDecoder();
console.log(d.decode(bytes), d.decode(bytes.buffer), d.decode(new DataView(bytes.buffer, 6)), d.decode(bytes.subarray(0, 5)), d.decode(new Uint16Array(bytes.buffer, 0, 2)));
console.log(bytes.constructor === Uint8Array, bytes.length, bytes.byteOffset);
const text = '가나다'.repeat(1000); console.log(d.decode(new TextEncoder().encode(text)) === text);
new Blob(['한글']).arrayBuffer().then((buffer) => console.log(d.decode(buffer)));
