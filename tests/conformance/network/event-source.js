// @settle 900
// EventSource: an event stream in a data: address, its fields, its end and the next connection.
const stream = 'retry: 300\nid: 7\ndata: a\ndata: b\n\nevent: news\ndata: c\n\n: comment\ndata\n\nid: 8\n\ndata: never sent';
const source = new EventSource('data:text/event-stream,' + encodeURIComponent(stream));
console.log(source.readyState, source.withCredentials);
let connections = 0;
source.onopen = () => {
  console.log('open', source.readyState);
  Promise.resolve().then(() => console.log('microtask'));
};
source.onmessage = (e) => {
  console.log('message', JSON.stringify(e.data), e.lastEventId, e.type, source.readyState);
  Promise.resolve().then(() => console.log('microtask'));
};
source.addEventListener('news', (e) => console.log('news', e.data));
source.onerror = () => {
  console.log('error', source.readyState);
  if (++connections === 2) {
    source.close();
    console.log('closed', source.readyState);
  }
};
