// A GET: which events come in which state, and the microtasks between two listeners.
const xhr = new XMLHttpRequest();
for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'loadend']) {
  xhr.addEventListener(type, (e) => {
    console.log(type, xhr.readyState, xhr.status, e.loaded, e.total, e.lengthComputable);
    Promise.resolve().then(() => console.log('microtask of', type));
  });
  xhr['on' + type] = () => console.log('on' + type);
}
console.log(xhr.readyState);
xhr.open('GET', '/api/user?delay=40');
console.log('opened', xhr.readyState);
xhr.send();
console.log('sent', xhr.readyState);
setTimeout(() => console.log('timer'), 0);
