// The middleware onion: compose as in koa, Express-style next(err), async handlers, a router, error handling.
function compose(middleware) {
  if (!Array.isArray(middleware)) throw new TypeError('Middleware stack must be an array!');
  for (const fn of middleware) {
    if (typeof fn !== 'function') throw new TypeError('Middleware must be composed of functions!');
  }
  return function (context, next) {
    let index = -1;
    return dispatch(0);
    function dispatch(i) {
      if (i <= index) return Promise.reject(new Error('next() called multiple times'));
      index = i;
      let fn = middleware[i];
      if (i === middleware.length) fn = next;
      if (!fn) return Promise.resolve();
      try {
        return Promise.resolve(fn(context, dispatch.bind(null, i + 1)));
      } catch (err) {
        return Promise.reject(err);
      }
    }
  };
}

class HttpError extends Error {
  constructor(status, message = HttpError.messages[status], options) {
    super(message, options);
    this.status = status;
  }
  get name() { return 'HttpError'; }
  get expose() { return this.status < 500; }
  static messages = { 400: 'Bad Request', 404: 'Not Found', 500: 'Internal Server Error' };
  static {
    this.notFound = (path) => new this(404, `${this.messages[404]}: ${path}`);
  }
}

class Koa {
  #middleware = [];
  #listeners = {};
  use(fn) {
    this.#middleware.push(fn);
    return this;
  }
  on(type, fn) {
    (this.#listeners[type] ??= []).push(fn);
    return this;
  }
  async handle(method, url) {
    const [path, search = ''] = url.split('?');
    const ctx = {
      app: this, method, path, query: Object.fromEntries(new URLSearchParams(search)),
      status: 404, state: {}, headers: new Map(),
      set(name, value) { this.headers.set(name.toLowerCase(), String(value)); },
      throw(status, ...rest) { throw new HttpError(status, ...rest); },
    };
    let body;
    Object.defineProperty(ctx, 'body', {
      get: () => body,
      set(value) { body = value; if (this.status === 404) this.status = 200; },
    });
    try {
      await compose(this.#middleware)(ctx);
    } catch (err) {
      this.#listeners.error?.forEach((fn) => fn(err, ctx));
      ctx.status = err.status ?? 500;
      ctx.body = err.expose ? err.message : HttpError.messages[500];
    }
    const headers = [...ctx.headers].map(([k, v]) => `${k}: ${v}`).join('; ');
    return `${ctx.status} ${typeof ctx.body === 'object' ? JSON.stringify(ctx.body) : ctx.body} {${headers}}`;
  }
}

function Router() {
  const routes = [];
  const self = {
    routes: () => async (ctx, next) => {
      for (const { method, pattern, names, handlers } of routes) {
        const match = method === ctx.method && pattern.exec(ctx.path);
        if (!match) continue;
        ctx.params = Object.fromEntries(names.map((n, i) => [n, decodeURIComponent(match[i + 1])]));
        return compose(handlers)(ctx, next);
      }
      return next();
    },
  };
  ['get', 'post', 'del'].forEach((verb) => {
    self[verb] = (path, ...handlers) => {
      const names = [];
      const source = path.replace(/:(\w+)/g, (_, name) => { names.push(name); return '([^/]+)'; });
      routes.push({ method: verb.toUpperCase(), pattern: new RegExp(`^${source}$`), names, handlers });
      return self;
    };
  });
  return self;
}

const users = new Map([['1', { id: '1', name: '김철수' }], ['2', { id: '2', name: 'Ann' }]]);
const router = Router()
  .get('/', (ctx) => { ctx.body = 'home'; })
  .get('/users', async (ctx) => {
    await new Promise((r) => setTimeout(r, 10));
    ctx.body = [...users.values()].filter(({ name }) => name.includes(ctx.query.q ?? ''));
  })
  .get('/users/:id', (ctx, next) => {
    ctx.state.user = users.get(ctx.params.id) ?? ctx.throw(404, `no user ${ctx.params.id}`);
    return next();
  }, (ctx) => { ctx.body = ctx.state.user; })
  .get('/twice', async (ctx, next) => { await next(); await next(); })
  .get('/crash', () => { undefined.foo; })
  .get('/json', () => JSON.parse('{"broken": '))
  .del('/users/:id', (ctx) => { ctx.status = users.delete(ctx.params.id) ? 204 : 400; ctx.body = ''; });

const app = new Koa()
  .use(async function timer(ctx, next) {
    const start = performance.now();
    await next();
    ctx.set('X-Fast', performance.now() - start < 2000);
  })
  .use(async (ctx, next) => {
    console.log('-->', ctx.method, ctx.path);
    try {
      await next();
    } finally {
      console.log('<--', ctx.method, ctx.path, ctx.status);
    }
  })
  .use(router.routes())
  .use((ctx) => { throw HttpError.notFound(ctx.path); })
  .on('error', (err, ctx) => console.error(`! ${err.name}: ${err.message} (${ctx.path})`));

/* Express: callbacks, and next(err) */
function express() {
  const stack = [];
  const app = (req, res) => {
    let i = 0;
    (function next(err) {
      const layer = stack[i++];
      if (!layer) return res.end(err ? 'unhandled ' + err.message : 'nothing');
      try {
        if (err && layer.length === 4) layer(err, req, res, next);
        else if (!err && layer.length < 4) layer(req, res, next);
        else next(err);
      } catch (e) {
        next(e);
      }
    })();
  };
  app.use = (...fns) => (stack.push(...fns), app);
  return app;
}

(async () => {
  const requests = ['GET /', 'GET /users?q=A', 'GET /users/1', 'GET /users/9', 'GET /twice', 'GET /crash', 'GET /json', 'DEL /users/2', 'DEL /users/2', 'PUT /'];
  for (const request of requests) {
    const [method, url] = request.split(' ');
    console.log(await app.handle(method, url));
  }
  console.log('--- in parallel');
  await Promise.all(['/users', '/'].map(async (url) => console.log(await app.handle('GET', url))));
  try { compose([() => {}, null]); } catch (e) { console.log(e.message); }

  const server = express()
    .use((req, res, next) => { console.log('a'); setTimeout(next, 5); })
    .use((req, res, next) => { console.log('b'); next(req.url === '/bad' && new Error('bad')); })
    .use((req, res) => { throw new Error('c throws'); })
    .use((err, req, res, next) => { console.log('handler:', err.message); err.message === 'bad' ? next(err) : res.end('500'); });
  for (const url of ['/good', '/bad']) {
    console.log(await new Promise((end) => server({ url }, { end })));
  }
})();
