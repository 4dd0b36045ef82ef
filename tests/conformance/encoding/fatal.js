// A fatal decoder throws at what is not well formed, and can be used again.
const d = new TextDecoder('utf-8', { fatal: true });
for (const bytes of [[65], [0xff], [0xe2, 0x82], [66]]) try { console.log(d.decode(new Uint8Array(bytes))); } catch (e) { console.log(e.name, e.message); }
for (const make of [() => new TextDecoder('nope'), () => new TextDecoder(''), () => TextDecoder(), () => new TextDecoder('utf-8', 5), () => d.decode('x'), () => d.decode(null), () => d.decode(new Uint8Array(1), 1), () => TextDecoder.prototype.decode.call({}), () => TextDecoder.prototype.fatal, () => new TextEncoder().encode(Symbol()), () => TextEncoder()]) try { console.log(make()); } catch (e) { console.log(e.name, e.message); }
