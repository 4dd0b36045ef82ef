// readAsText: byte order marks, labels, and what is no text.
const read = (bytes, ...rest) => new Promise(done => {
  const reader = new FileReader();
  reader.onload = () => {
    console.log(bytes.join(), rest.join(), JSON.stringify(reader.result));
    done();
  };
  reader.readAsText(new Blob([new Uint8Array(bytes)], { type: "text/plain;charset=latin1" }), ...rest);
});
(async () => {
  await read([0xef, 0xbb, 0xbf, 65, 0xff, 66]);
  await read([0xe9, 65]);
  await read([0xe9, 65], "latin1");
  await read([0x80, 0x99, 0x81], "windows-1252");
  await read([65, 0, 66, 0], "utf-16le");
  await read([0, 65, 0, 66], "utf-16be");
  await read([0xfe, 0xff, 0, 65, 0, 66]);
  await read([0xff, 0xfe, 65, 0], "utf-8");
  await read([65, 0, 66], "utf-16le");
  await read([0xe9, 65], "nonsense");
})();
