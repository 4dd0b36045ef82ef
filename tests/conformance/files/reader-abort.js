// abort() fires its events at once, and nothing comes after it.
const make = name => {
  const reader = new FileReader();
  for (const type of ["loadstart", "progress", "load", "loadend", "abort", "error"])
    reader["on" + type] = event => console.log(name, type, reader.readyState, String(reader.result), reader.error && reader.error.name, event.loaded, event.total);
  return reader;
};
const first = make("first");
first.abort();
first.readAsText(new Blob(["abc"]));
first.abort();
console.log("aborted", first.readyState, first.result, first.error instanceof DOMException, first.error.message);
first.abort();
setTimeout(() => {
  const second = make("second");
  second.onloadstart = () => {
    console.log("loadstart");
    second.abort();
    console.log("after abort", second.readyState);
  };
  second.readAsText(new Blob(["abc"]));
}, 50);
setTimeout(() => {
  const third = make("third");
  third.onload = () => {
    console.log("load", third.result);
    third.abort();
    console.log("still", third.result);
  };
  third.readAsText(new Blob(["abc"]));
}, 100);
