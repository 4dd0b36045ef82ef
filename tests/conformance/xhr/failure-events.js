// @response /broken error
// A connection that breaks: error and loadend, for the upload too if it was not complete.
for (const [name, method, body] of [['get', 'GET', undefined], ['post', 'POST', 'abc']]) {
  setTimeout(() => {
    const xhr = new XMLHttpRequest();
    for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'error', 'abort', 'timeout', 'loadend']) {
      xhr.addEventListener(type, () => console.log(name, type, xhr.readyState));
      xhr.upload.addEventListener(type, (e) => console.log(name, 'upload', type, e.loaded, e.total));
    }
    xhr.open(method, '/broken');
    xhr.send(body);
    xhr.addEventListener('loadend', () => console.log('end', xhr.readyState, xhr.status, JSON.stringify(xhr.responseText), JSON.stringify(xhr.getAllResponseHeaders()), JSON.stringify(xhr.responseURL)));
  }, name === 'get' ? 0 : 150);
}
