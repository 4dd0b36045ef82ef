// @response /bad 200 {x delay=160
// What `response` is for each responseType.
let wait = 0;
for (const type of ['', 'text', 'json', 'arraybuffer', 'blob', 'document']) {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', '/api/t?delay=' + (wait += 45));
  xhr.responseType = type;
  console.log(JSON.stringify(xhr.response));
  xhr.onload = () => {
    const { response } = xhr;
    console.log(type, Object.prototype.toString.call(response), response && (response.byteLength ?? response.size ?? JSON.stringify(response)), response === xhr.response);
    try {
      console.log(xhr.responseText.length);
    } catch (e) {
      console.log(e.name, e.message);
    }
  };
  xhr.send();
}
const bad = new XMLHttpRequest();
bad.open('GET', '/bad');
bad.responseType = 'json';
bad.onload = () => console.log('bad', bad.response, bad.status);
setTimeout(() => bad.send(), 300);
