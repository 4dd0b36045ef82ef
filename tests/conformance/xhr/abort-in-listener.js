// abort() and open() inside a listener end the events that would have followed.
const one = new XMLHttpRequest();
one.onreadystatechange = () => {
  console.log('one', one.readyState);
  if (one.readyState === 2) {
    one.abort();
    console.log('aborted', one.readyState);
  }
};
for (const type of ['progress', 'load', 'abort', 'loadend'])
  one.addEventListener(type, () => console.log('one', type, one.readyState));
one.open('GET', '/api/one?delay=40');
one.send();
const two = new XMLHttpRequest();
let again = false;
two.addEventListener('readystatechange', () => {
  console.log('two', two.readyState);
  if (two.readyState === 3 && !again) {
    again = true;
    two.open('GET', '/api/three?delay=40');
    two.send();
    console.log('opened again');
  }
});
two.onload = () => console.log('two', two.responseText);
two.open('GET', '/api/two?delay=120');
two.send();
