// Requests beside timers, promises and fetch; an error in a listener is reported and the next one runs.
const load = (name, delay) => {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', `/api/${name}?delay=${delay}`);
  xhr.onload = () => {
    console.log(name, JSON.parse(xhr.responseText).ok);
    Promise.resolve().then(() => console.log('microtask of', name));
  };
  xhr.send();
  return xhr;
};
load('slow', 150).addEventListener('load', () => { throw new Error('in a listener'); });
load('quick', 50).addEventListener('loadend', () => console.log('the end of quick'));
fetch('/api/fetched?delay=100').then((r) => console.log('fetched', r.status));
setTimeout(() => console.log('timer'), 0);
console.log('script');
