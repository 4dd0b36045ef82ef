// Setting the hash: popstate at once, hashchange in a task of its own.
addEventListener('popstate', (e) => { console.log('popstate', e.state, location.hash, e.isTrusted); queueMicrotask(() => console.log('microtask of popstate')); });
addEventListener('hashchange', (e) => { console.log('hashchange', e.oldURL.split('#')[1], e.newURL.split('#')[1], location.hash, e.target === window); queueMicrotask(() => console.log('microtask of hashchange')); });
setTimeout(() => {
  console.log('begin');
  location.hash = 'a'; console.log('now', location.hash);
  location.hash = '#b'; location.hash = 'b';
  queueMicrotask(() => console.log('microtask of the script'));
  console.log('end', location.href.endsWith('#b'));
}, 100);
