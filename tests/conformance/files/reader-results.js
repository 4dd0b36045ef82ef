// What the four methods make of the same bytes.
const read = (how, blob, ...rest) => new Promise(done => {
  const reader = new FileReader();
  reader.onloadend = () => {
    const { result } = reader;
    console.log(how, blob.size, result instanceof ArrayBuffer ? "[" + new Uint8Array(result).join() + "]" : JSON.stringify(result));
    done();
  };
  reader[how](blob, ...rest);
});
(async () => {
  const blobs = [new Blob(["aé안"], { type: "text/plain;charset=utf-8" }), new Blob([]), new Blob(["x"]), new Blob(["ab"], { type: "TEXT/html" }), new File(["abc"], "f.txt")];
  for (const how of ["readAsText", "readAsDataURL", "readAsArrayBuffer", "readAsBinaryString"]) {
    for (const blob of blobs) await read(how, blob);
  }
})();
