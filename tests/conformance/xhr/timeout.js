// A timeout: set before it is sent, and set while the request is under way.
const start = (name, url, before, after) => {
  const xhr = new XMLHttpRequest();
  for (const type of ['readystatechange', 'load', 'error', 'abort', 'timeout', 'loadend'])
    xhr.addEventListener(type, () => console.log(name, type, xhr.readyState, xhr.status));
  xhr.open('GET', url);
  xhr.timeout = before;
  xhr.send();
  if (after)
    setTimeout(() => { xhr.timeout = after; }, 30);
};
start('first', '/api/a?delay=400', 50);
start('second', '/api/b?delay=400', 0, 150);
start('third', '/api/c?delay=220', 1000);
