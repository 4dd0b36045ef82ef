// Blob and File: made of parts, cut, read by a task, and cloned.
const blob = new Blob(['안녕', new Uint8Array([33, 10]), new Uint8Array([65, 66, 67]).buffer, new Blob(['!']), 5, { toString: () => 'o' }], { type: 'Text/X-Bar' });
console.log(blob.size, blob.type, String(blob), Blob.length, File.length);
console.log(new Blob().size, new Blob([]).type === '', new Blob(['a\uD800b']).size, new Blob(['x'], { type: 'té' }).type === '');
const part = blob.slice(6, -3, 'A/B');
console.log(part.size, part.type, blob.slice(-1).size, blob.slice(5, 2).size, blob.slice(0, 100).size, blob.slice(NaN, 1.5).size);
const file = new File(['foo'], 'bar', { type: 'text/plain', lastModified: 42 });
console.log(file.name, file.size, file.type, file.lastModified, file instanceof Blob, String(file), file.slice(1) instanceof File);
console.log(Math.abs(new File([], 'now').lastModified - Date.now()) < 1000);

for (const make of [() => Blob(), () => new Blob('text'), () => new Blob({}), () => new Blob(null), () => new Blob([], 1), () => new File(), () => new File([]), () => new File([], 'x', 1), () => Blob.prototype.size, () => new Blob([Symbol('s')])]) {
  try {
    make();
    console.log('made');
  } catch (error) {
    console.log(error.name, error.message);
  }
}

const copy = structuredClone({ blob, file, again: blob });
console.log(copy.blob !== blob, copy.blob === copy.again, copy.blob.size, copy.blob.type, copy.blob.constructor.name);
console.log(copy.file.constructor.name, copy.file.name, copy.file.lastModified);
class Mine extends File {}
console.log(Object.getPrototypeOf(structuredClone(new Mine([], ''))) === File.prototype);
try {
  structuredClone(blob, { transfer: [blob] });
} catch (error) {
  console.log(error.message);
}

(async () => {
  console.log(JSON.stringify(await blob.text()));
  console.log((await copy.file.text()), (await part.arrayBuffer()).byteLength, (await new Blob(['\uFEFFa']).text()).length);
  console.log((await new Blob(['abc']).bytes()).join());
  const order = [];
  const reading = new Blob(['x']).text().then(() => order.push('read'));
  Promise.resolve().then(() => order.push('microtask'));
  await reading;
  console.log(order.join());
  await Blob.prototype.text.call({}).catch((error) => console.log(error.message));
})();
