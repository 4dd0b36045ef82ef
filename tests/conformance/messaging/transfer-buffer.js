// A buffer that is transferred is empty where it came from.
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => console.log("got", data.bytes.byteLength, Array.from(data.view).join(), data.view.buffer === data.bytes);
const bytes = new Uint8Array([1, 2, 3]).buffer;
const view = new Uint8Array(bytes);
console.log(bytes.byteLength, view.length);
port2.postMessage({ bytes, view }, [bytes]);
console.log(bytes.byteLength, view.length);
const attempt = post => {
  try {
    post();
    console.log("posted");
  } catch (error) {
    console.log(error.name, error.message);
  }
};
attempt(() => port2.postMessage(bytes, [bytes]));
attempt(() => port2.postMessage(bytes));
attempt(() => port2.postMessage(() => 1, [bytes]));
const twice = new ArrayBuffer(2);
attempt(() => port2.postMessage(1, [twice, twice]));
attempt(() => port2.postMessage(1, { transfer: [twice, {}] }));
console.log(twice.byteLength);
