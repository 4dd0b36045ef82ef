// TextEncoder and TextDecoder: there and back, byte order marks, broken bytes.
const e = new TextEncoder(), d = new TextDecoder();
for (const text of ['', 'a', 'é', '한글', '😀', '\ud83d', 'a\udc00b', '\u0000']) { const bytes = e.encode(text); console.log(JSON.stringify(text), [...bytes].join(), JSON.stringify(d.decode(bytes))); }
for (const bytes of [[0xef, 0xbb, 0xbf, 65], [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], [0xff], [0xc0, 0x80], [0xe1, 0x80, 65], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]])
  console.log(bytes.join(), escape(d.decode(new Uint8Array(bytes))), escape(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes))));
console.log(d.encoding, d.fatal, d.ignoreBOM, e.encoding, e.encode().length, d.decode() === '');
