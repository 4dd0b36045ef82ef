// A POST: the upload's events, before those of the answer.
const xhr = new XMLHttpRequest();
const watch = (target, name) => {
  for (const type of ['loadstart', 'progress', 'load', 'loadend'])
    target.addEventListener(type, (e) => {
      console.log(name, type, xhr.readyState, e.loaded, e.total, e instanceof ProgressEvent);
      queueMicrotask(() => console.log('microtask', name, type));
    });
};
watch(xhr, 'request');
watch(xhr.upload, 'upload');
xhr.open('POST', '/api/save?delay=40');
xhr.setRequestHeader('Content-Type', 'text/plain');
xhr.send('hello');
console.log(xhr.upload instanceof XMLHttpRequestUpload, xhr.upload === xhr.upload);
