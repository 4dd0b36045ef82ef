// abort() while a request is under way, before it is sent, and after its end.
const xhr = new XMLHttpRequest();
for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'error', 'abort', 'loadend']) {
  xhr.addEventListener(type, () => {
    console.log(type, xhr.readyState, xhr.status);
    Promise.resolve().then(() => console.log('microtask of', type));
  });
  xhr.upload.addEventListener(type, () => console.log('upload', type));
}
xhr.open('POST', '/api/slow?delay=200');
xhr.send('body');
setTimeout(() => {
  console.log('>');
  xhr.abort();
  console.log('<', xhr.readyState);
}, 50);
setTimeout(() => {
  xhr.open('GET', '/api/again?delay=40');
  console.log('before it is sent');
  xhr.abort();
  console.log(xhr.readyState);
  xhr.send();
}, 100);
setTimeout(() => {
  console.log('done', xhr.readyState, xhr.status);
  xhr.abort();
  console.log('after its end', xhr.readyState, xhr.status, JSON.stringify(xhr.responseText));
}, 250);
