// @response /plain 201 words of text
// @response /empty 204
// Headers of an answer, its status, an empty answer, an unknown header.
const get = (url) => new Promise((resolve) => {
  const xhr = new XMLHttpRequest();
  xhr.onloadend = () => resolve(xhr);
  xhr.open('GET', url);
  xhr.send();
});
(async () => {
  let xhr = await get('/plain');
  console.log(xhr.status, xhr.statusText, xhr.getResponseHeader('Content-Type'), xhr.getResponseHeader('X-None'));
  console.log(xhr.getAllResponseHeaders().split('\r\n').map((line) => line.split(':')[0]).join());
  console.log(xhr.responseURL.replace(/:\d+/, ''));
  xhr = await get('/api/missing');
  console.log(xhr.status, xhr.statusText, xhr.responseText);
  xhr = new XMLHttpRequest();
  const seen = [];
  for (const type of ['readystatechange', 'progress', 'load', 'loadend'])
    xhr.addEventListener(type, (e) => seen.push(type + xhr.readyState + (e.loaded ?? '')));
  xhr.open('HEAD', '/api/head');
  xhr.send();
  await new Promise((r) => { xhr.addEventListener('loadend', r); });
  console.log(seen.join(), JSON.stringify(xhr.responseText), xhr.getResponseHeader('content-length') > 0);
})();
