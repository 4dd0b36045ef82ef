// One reading at a time; the next may begin in a listener, and then there is no loadend.
const reader = new FileReader();
let rounds = 0;
reader.onload = () => {
  console.log("load", reader.result);
  if (++rounds < 3) {
    reader.readAsText(new Blob(["round " + rounds]));
    console.log(reader.readyState, reader.result);
  }
};
reader.onloadend = () => console.log("loadend", reader.result);
reader.readAsText(new Blob(["first"]));
try {
  reader.readAsArrayBuffer(new Blob(["other"]));
} catch (error) {
  console.log(error.name, error.message, error.code);
}
const other = new FileReader();
setTimeout(() => {
  other.onabort = () => {
    console.log("abort");
    other.readAsText(new Blob(["again"]));
  };
  other.onloadend = () => console.log("loadend", other.result);
  other.readAsText(new Blob(["once"]));
  other.abort();
}, 60);
