// Typed arrays, DataView, bit tricks and BigInt: a PRNG, CRC-32, base64, a ring buffer, a matrix, big factorials, modular powers.
(function () {
  'use strict';
  // ---- views on one buffer
  const buffer = new ArrayBuffer(16);
  const bytes = new Uint8Array(buffer);
  const ints = new Int32Array(buffer, 4, 2);
  const view = new DataView(buffer);
  ints[0] = -1;
  view.setFloat32(12, 1.5);
  view.setUint16(0, 0xcafe, true);
  console.log(bytes.join(' '), ints.length, ints.byteOffset, bytes.subarray(4, 8).every((b) => b === 255));
  console.log(view.getInt16(0).toString(16), view.getUint16(0, true).toString(16), view.getFloat32(12), view.getBigInt64(4, true));
  console.log(Array.from(new Uint8ClampedArray([-5, 1.5, 2.5, 300, NaN])).join(), Array.from(new Uint8Array([-1, 256, 1.9, '7', null, undefined])).join(), Array.from(new Int8Array([128, -129])).join());
  const f = new Float64Array(3).fill(0.1);
  console.log(f.reduce((a, b) => a + b), new Float32Array([0.1])[0] === 0.1, Math.fround(0.1) === new Float32Array([0.1])[0]);
  console.log(Object.prototype.toString.call(bytes), bytes instanceof Object.getPrototypeOf(Uint8Array), ArrayBuffer.isView(view), bytes.constructor.BYTES_PER_ELEMENT, Object.keys(ints).join());
  bytes[99] = 1;
  bytes.foo = 'bar';
  console.log(bytes[99], '99' in bytes, bytes.foo, Array.isArray(bytes), bytes.at(-4), bytes.slice(0, 2).buffer === buffer);

  // ---- xorshift and shuffling
  class Random {
    #state = new Uint32Array(1);
    constructor(seed) { this.#state[0] = seed; }
    next() {
      let x = this.#state[0];
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      return (this.#state[0] = x) >>> 0, this.#state[0] / 0x100000000;
    }
    int(n) { return Math.floor(this.next() * n); }
    shuffle(list) {
      for (let i = list.length; i-- > 1;) {
        const j = this.int(i + 1);
        [list[i], list[j]] = [list[j], list[i]];
      }
      return list;
    }
  }
  const random = new Random(2024);
  console.log(Array.from({ length: 5 }, () => random.int(100)).join(), random.shuffle([...'ABCDEFGH']).join(''));

  // ---- CRC-32, UTF-8 and base64 by hand
  const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n;
  });
  const utf8 = (s) => Uint8Array.from(unescape(encodeURIComponent(s)), (c) => c.charCodeAt(0));
  const crc32 = (data) => (data.reduce((crc, b) => crcTable[(crc ^ b) & 255] ^ (crc >>> 8), -1) ^ -1) >>> 0;
  console.log(crc32(utf8('123456789')).toString(16), crc32(utf8('한글')).toString(16), utf8('é한😀').length);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  function base64(data) {
    let out = '';
    for (let i = 0; i < data.length; i += 3) {
      const triple = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
      for (let j = 3; j >= 0; j--) out += alphabet[(triple >> (6 * j)) & 63];
    }
    const missing = (3 - (data.length % 3)) % 3;
    return out.slice(0, out.length - missing) + '='.repeat(missing);
  }
  console.log(base64(utf8('Hello')), base64(utf8('안녕')), base64(new Uint8Array(0)) === '');

  // ---- ring buffer
  class RingBuffer {
    constructor(Type, capacity) {
      this.data = new Type(capacity);
      this.start = this.length = 0;
    }
    push(...values) {
      for (const v of values) {
        this.data[(this.start + this.length) % this.data.length] = v;
        if (this.length < this.data.length) this.length++;
        else this.start = (this.start + 1) % this.data.length;
      }
      return this.length;
    }
    shift() {
      if (!this.length) return undefined;
      const v = this.data[this.start];
      this.start = (this.start + 1) % this.data.length;
      this.length--;
      return v;
    }
    *[Symbol.iterator]() { for (let i = 0; i < this.length; i++) yield this.data[(this.start + i) % this.data.length]; }
  }
  const ring = new RingBuffer(Int16Array, 4);
  ring.push(1, 2, 3, 4, 5, 70000);
  console.log([...ring].join(), ring.shift(), ring.shift(), [...ring].join(), new RingBuffer(Uint8Array, 1).shift());

  // ---- sorting, matrices
  console.log(Float64Array.of(3, -0, 0, NaN, -Infinity, 1).sort().join(), [10, 9, 1].sort().join(), Uint8Array.from([10, 9, 1]).sort().join(), Int8Array.from([3, 1, 2]).sort((a, b) => b - a).join());
  const multiply = (a, b, n) => {
    const c = new Float64Array(n * n);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) for (let k = 0; k < n; k++) c[i * n + j] += a[i * n + k] * b[k * n + j];
    return c;
  };
  let m = Float64Array.of(1, 1, 1, 0);
  for (let i = 0; i < 5; i++) m = multiply(m, m, 2);
  console.log(m[1], m.subarray(0, 2).map(Math.sqrt).length);
  const life = (grid, w) => grid.map((cell, i) => {
    const n = [-w - 1, -w, -w + 1, -1, 1, w - 1, w, w + 1].reduce((s, o) => s + (grid[i + o] ?? 0), 0);
    return +(n === 3 || (cell && n === 2));
  });
  let grid = new Uint8Array(25);
  grid.set([1, 1, 1], 11);
  for (let i = 0; i < 2; i++) { grid = life(grid, 5); console.log(grid.join('').replace(/.{5}/g, (row) => row.replace(/0/g, '.').replace(/1/g, '#') + ' ')); }

  // ---- BigInt
  const factorial = (n) => (n < 2n ? 1n : n * factorial(n - 1n));
  const power = (base, exp, mod) => { let r = 1n; for (base %= mod; exp > 0n; exp >>= 1n, base = (base * base) % mod) if (exp & 1n) r = (r * base) % mod; return r; };
  console.log(factorial(25n).toString(), power(3n, 200n, 1000007n), 2n ** 64n - 1n, -7n / 2n, -7n % 2n, 5n == 5, 5n === 5, 2n > 1, typeof 1n);
  console.log(BigInt('0xff'), BigInt(Number.MAX_SAFE_INTEGER) + 2n, BigInt.asUintN(8, 257n), BigInt.asIntN(8, 255n), (123n).toString(2), 0n ? 'truthy' : 'falsy', [3n, 1, 2n, 10].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join(), Number(2n ** 53n), parseInt('9007199254740993'), ~5n, 1n << 70n, -1n >> 3n);
  const big = new BigUint64Array(2);
  big[0] = -1n;
  console.log(big[0], big.length, new BigInt64Array(big.buffer)[0]);
  const isqrt = (n) => { let x = n, y = (x + 1n) / 2n; while (y < x) [x, y] = [y, (y + n / y) / 2n]; return x; };
  console.log(String(isqrt(2n * 10n ** 40n)), `${10n ** 20n}`.length);
  const attempts = [() => 1n + 1, () => BigInt(1.5), () => BigInt('x'), () => Math.max(1n), () => +1n, () => 1n / 0n, () => 2n ** -1n, () => new BigInt(1), () => JSON.stringify({ a: 1n }), () => new Uint8Array([1n]), () => new BigInt64Array([1]), () => new Int32Array(buffer, 2), () => new Int32Array(new ArrayBuffer(5)), () => view.getInt8(16), () => new Uint8Array(-1), () => BigInt(undefined), () => BigInt(null), () => 1n >>> 0n, () => bytes.set([1], 16), () => Uint8Array(2)];
  for (const attempt of attempts) {
    try { console.log('no error:', attempt()); } catch (e) { console.log(`${e.name}: ${e.message}`); }
  }
})();
