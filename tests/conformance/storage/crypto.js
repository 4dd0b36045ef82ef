// crypto: random numbers of the right form.
const uuid = crypto.randomUUID();
console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid), crypto.randomUUID() !== uuid);
const a = new Uint32Array(8); console.log(crypto.getRandomValues(a) === a, new Set(a).size > 6, Object.prototype.toString.call(crypto));
for (const bad of [() => crypto.getRandomValues(), () => crypto.getRandomValues([]), () => crypto.getRandomValues(new Float64Array(1)), () => crypto.getRandomValues(new DataView(new ArrayBuffer(1))), () => crypto.getRandomValues(new Uint8Array(65537)), () => new Crypto(), () => crypto.randomUUID.call({})]) try { bad(); } catch (e) { console.log(e.name, e.code, e.message); }
const half = new Uint8Array(8); crypto.getRandomValues(half.subarray(0, 4)); console.log(half.subarray(4).join());
