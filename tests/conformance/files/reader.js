// FileReader: its events and what they carry.
const reader = new FileReader();
console.log(reader.readyState, reader.result, reader.error, FileReader.EMPTY, FileReader.LOADING, reader.DONE);
for (const type of ["loadstart", "progress", "load", "loadend", "abort", "error"]) {
  reader.addEventListener(type, event => console.log(type, event.constructor.name, event.lengthComputable, event.loaded, event.total,
    event.bubbles, event.cancelable, event.isTrusted, event.target === reader, reader.readyState, String(reader.result)));
}
console.log(reader.readAsText(new Blob(["hello 안녕"])), reader.readyState, reader.result);
setTimeout(() => console.log("later", reader.readyState, reader.result), 60);
