// What cannot be transferred, what cannot be converted to a list of transferables, and what stays whole when cloning fails.
function attempt(name, value, options) {
  try {
    const copy = structuredClone(value, options);
    console.log(name, 'ok', typeof copy);
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}

const detached = new ArrayBuffer(4);
structuredClone(detached, { transfer: [detached] });
attempt('detached', 1, { transfer: [detached] });
attempt('detached value', detached);
attempt('view of detached', new Uint8Array(detached.slice ? new ArrayBuffer(1) : 1), { transfer: [new Uint8Array(1)] });
attempt('object', 1, { transfer: [{}] });
attempt('primitive', 1, { transfer: [1] });
attempt('null inside', 1, { transfer: [null] });
attempt('number', 1, { transfer: 1 });
attempt('null', 1, { transfer: null });
attempt('no iterator', 1, { transfer: {} });
attempt('empty set', 1, { transfer: new Set() });
attempt('options number', 1, 1);
attempt('options null', 1, null);
attempt('options function', 1, () => {});
attempt('getter throws', 1, { get transfer() { throw new RangeError('from the getter'); } });

const twice = new ArrayBuffer(3);
attempt('twice', 1, { transfer: [twice, twice] });
console.log(twice.byteLength);

const kept = new ArrayBuffer(8);
attempt('function inside', { kept, f() {} }, { transfer: [kept] });
console.log(kept.byteLength);

const buffer = new ArrayBuffer(8);
const numbers = new Float64Array(buffer);
numbers[0] = 7;
const copy = structuredClone({ numbers, buffer, view: new DataView(buffer, 2, 4) }, { transfer: new Set([buffer]) });
console.log(buffer.byteLength, numbers.length);
console.log(copy.numbers[0], copy.numbers.buffer === copy.buffer, copy.view.buffer === copy.buffer);
console.log(copy.view.byteOffset, copy.view.byteLength);
