// A character cut in two: decode with stream goes on where it stopped.
for (const label of ['utf-8', 'utf-16le', 'utf-16be', 'euc-kr', 'shift_jis']) {
  const bytes = { 'utf-8': [0xed, 0x95, 0x9c, 0xf0, 0x9f, 0x98, 0x80], 'utf-16le': [0x5c, 0xd5, 0x3d, 0xd8, 0x00, 0xde], 'utf-16be': [0xd5, 0x5c, 0xd8, 0x3d, 0xde, 0x00], 'euc-kr': [0xc7, 0xd1, 0xb1, 0xdb], shift_jis: [0x93, 0xfa, 0x96, 0x7b] }[label];
  const d = new TextDecoder(label); const parts = [];
  for (const b of bytes) parts.push(d.decode(new Uint8Array([b]), { stream: true }));
  parts.push(d.decode());
  console.log(label, JSON.stringify(parts), JSON.stringify(d.decode(new Uint8Array(bytes.slice(0, -1)))));
}
const cut = new TextDecoder(); cut.decode(new Uint8Array([0xe2, 0x82]), { stream: true }); console.log(escape(cut.decode()), escape(cut.decode(new Uint8Array([0xac]))));
const bom = new TextDecoder(); console.log(bom.decode(new Uint8Array([0xef, 0xbb]), { stream: true }) + bom.decode(new Uint8Array([0xbf, 65]), { stream: true }).length, bom.decode(new Uint8Array([0xef, 0xbb, 0xbf])).length);
