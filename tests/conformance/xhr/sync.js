// A synchronous request blocks everything else until its answer is here.
setTimeout(() => console.log('timer, due during the request'), 20);
Promise.resolve().then(() => console.log('microtask'));
const xhr = new XMLHttpRequest();
for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'loadend'])
  xhr.addEventListener(type, () => console.log(type, xhr.readyState));
const begin = performance.now();
xhr.open('GET', '/api/sync?delay=100', false);
xhr.send();
console.log(Math.round((performance.now() - begin) / 50) * 50, xhr.status, xhr.responseText);
const broken = new XMLHttpRequest();
broken.open('GET', '/api/fail?delay=20', false);
try {
  broken.send();
} catch (e) {
  console.log(e.name, broken.readyState, broken.status);
}
console.log('script ends');
