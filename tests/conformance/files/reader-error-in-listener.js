// An error in a listener is reported, and the reading goes on (row 17).
const reader = new FileReader();
reader.onload = () => {
  console.log("load");
  throw new Error("in load");
};
reader.onloadend = () => console.log("loadend", reader.result.byteLength, reader.result === reader.result);
reader.readAsArrayBuffer(new Blob(["abcd"]));
