// Polling with fetch until a job is ready, with AbortController, time-outs, backoff and several endpoints.
// @response /api/start 202 {"id": 7, "status": "queued"} delay=50
// @response /api/user 200 {"name": "민수", "roles": ["admin", "user"]} delay=100
// @response /api/posts 200 [{"id": 1, "title": "첫 글"}, {"id": 2, "title": "second"}] delay=50
// @response /api/slow 200 {"slow": true} delay=900
// @response /api/teapot 418 I am a teapot
// @response /api/broken error

const wait = (ms, signal) => new Promise((resolve, reject) => {
  if (signal?.aborted) return reject(signal.reason);
  const id = setTimeout(() => { signal?.removeEventListener('abort', onAbort); resolve(); }, ms);
  function onAbort() { clearTimeout(id); reject(signal.reason); }
  signal?.addEventListener('abort', onAbort, { once: true });
});

class HttpError extends Error {
  constructor(response) {
    super(`${response.status} ${response.statusText}`);
    this.name = this.constructor.name;
    this.response = response;
  }
}

async function api(path, { timeout, signal, ...init } = {}) {
  const signals = [signal, timeout && AbortSignal.timeout(timeout)].filter(Boolean);
  const response = await fetch(`/api/${path}`, { ...init, signal: signals.length ? AbortSignal.any(signals) : undefined });
  if (!response.ok) throw new HttpError(response);
  const type = response.headers.get('content-type');
  return type.startsWith('application/json') ? response.json() : response.text();
}

// Answers "not yet" twice; the server of this program has no memory, so it is kept here
let asked = 0;
async function jobStatus(id, signal) {
  await api('start', { signal, method: 'POST', body: JSON.stringify({ id }) });
  return ++asked >= 3 ? 'ready' : 'running';
}

async function poll(fn, { interval = 40, factor = 1, until = Boolean, signal, max = Infinity } = {}) {
  for (let attempt = 1; attempt <= max; attempt++) {
    signal?.throwIfAborted();
    const result = await fn(signal);
    console.log(`poll ${attempt}: ${result}`);
    if (until(result)) return result;
    await wait(interval * factor ** (attempt - 1), signal);
  }
  throw new Error(`gave up after ${max} polls`);
}

const section = async (title, fn) => {
  console.group(title);
  try {
    await fn();
  } catch (error) {
    console.log('failed:', error.name, '/', error.message);
  } finally {
    console.groupEnd();
  }
};

(async function () {
  await section('until it is ready', async () => {
    const result = await poll((signal) => jobStatus(7, signal), { until: (s) => s === 'ready', factor: 1.5 });
    console.log('result', result, 'asked', asked);
  });

  await section('gives up', () => poll(async () => 'no', { interval: 5, until: (s) => s === 'yes', max: 2 }));

  await section('stopped by the user', async () => {
    const controller = new AbortController();
    controller.signal.onabort = () => console.log('abort event');
    setTimeout(() => controller.abort(), 100);
    await poll(async () => 'waiting', { interval: 400, until: () => false, signal: controller.signal });
  });

  await section('stopped with a reason of its own', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new RangeError('the tab was closed')), 40);
    await api('slow', { signal: controller.signal });
  });

  await section('time-out', () => api('slow', { timeout: 80 }));
  await section('teapot', async () => {
    try {
      await api('teapot');
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      console.log(error.message, '-', await error.response.text());
    }
  });
  await section('network', () => api('broken'));
  await section('not json', async () => { await fetch('/api/teapot').then((r) => r.json()); });

  await section('together', async () => {
    const [user, posts] = await Promise.all([api('user'), api('posts')]);
    console.log(user.name, user.roles.at(-1), posts.map(({ id, title }) => `${id}:${title}`).join(' '));
    const results = await Promise.allSettled(['user', 'missing', 'broken', 'posts?delay=0'].map((p) => api(p)));
    for (const { status, value, reason } of results) {
      console.log(status, value ? Object.keys(value).join() : String(reason));
    }
    const first = await Promise.any([api('broken'), api('user'), api('posts')]);
    console.log('first answer is the', Array.isArray(first) ? 'posts' : 'user');
  });

  await section('only the last search counts', async () => {
    let latest;
    const search = (q, delay) => {
      latest?.abort(`superseded by "${q}"`);
      latest = new AbortController();
      return api(`search?q=${q}&delay=${delay}`, { signal: latest.signal });
    };
    const searches = [search('a', 60), search('ab', 40), search('abc', 20)];
    for (const s of await Promise.allSettled(searches)) {
      console.log(s.status, s.status === 'fulfilled' ? s.value.url : s.reason);
    }
  });
})();
console.log('started');
