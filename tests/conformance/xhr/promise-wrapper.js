// The usual wrapper of a request in a promise, and six requests at a time.
const get = (url) => new Promise((resolve, reject) => {
  const xhr = new XMLHttpRequest();
  xhr.responseType = 'json';
  xhr.onload = () => (xhr.status === 200 ? resolve(xhr.response) : reject(new Error(xhr.statusText)));
  xhr.onerror = () => reject(new Error('no connection'));
  xhr.open('GET', url);
  xhr.send();
});
(async () => {
  console.log((await get('/api/first')).url);
  await get('/api/missing').catch((e) => console.log(e.message));
  await get('/api/fail').catch((e) => console.log(e.message));
  const begin = performance.now();
  const all = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => get(`/api/${n}?delay=100`)));
  console.log(all.length, Math.round((performance.now() - begin) / 100));
})();
