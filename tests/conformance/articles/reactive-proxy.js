// Mini-Vue: reactive proxies, effects, computed, watch, and a scheduler that flushes in a microtask. (미니 뷰 만들기)

// ---------- 의존성 추적 ----------
let activeEffect = null;
const effectStack = [];
const targetMap = new WeakMap();
const ITERATE = Symbol('iterate');

function track(target, key) {
  if (!activeEffect) return;
  let deps = targetMap.get(target);
  if (!deps) targetMap.set(target, (deps = new Map()));
  let dep = deps.get(key);
  if (!dep) deps.set(key, (dep = new Set()));
  dep.add(activeEffect);
  activeEffect.deps.push(dep);
}

function trigger(target, key, isNew) {
  const deps = targetMap.get(target);
  if (!deps) return;
  const toRun = new Set();
  const add = (dep) => dep?.forEach((e) => e !== activeEffect && toRun.add(e));
  add(deps.get(key));
  if (isNew) add(deps.get(Array.isArray(target) ? 'length' : ITERATE));
  toRun.forEach((e) => (e.scheduler ? e.scheduler(e) : e()));
}

function effect(fn, options = {}) {
  const run = () => {
    cleanup(run);
    try {
      effectStack.push(run);
      activeEffect = run;
      return fn();
    } finally {
      effectStack.pop();
      activeEffect = effectStack[effectStack.length - 1] ?? null;
    }
  };
  run.deps = [];
  run.scheduler = options.scheduler;
  if (!options.lazy) run();
  return run;
}

function cleanup(run) {
  for (const dep of run.deps) dep.delete(run);
  run.deps.length = 0;
}

// ---------- reactive ----------
const proxies = new WeakMap();
const RAW = Symbol('raw');

function reactive(target) {
  if (typeof target !== 'object' || target === null) return target;
  if (target[RAW]) return target;
  const known = proxies.get(target);
  if (known) return known;
  const proxy = new Proxy(target, {
    get(obj, key, receiver) {
      if (key === RAW) return obj;
      const value = Reflect.get(obj, key, receiver);
      track(obj, key);
      return typeof value === 'object' && value !== null ? reactive(value) : value;
    },
    set(obj, key, value, receiver) {
      const old = obj[key];
      const isNew = !Object.prototype.hasOwnProperty.call(obj, key);
      const ok = Reflect.set(obj, key, value, receiver);
      if (isNew || !Object.is(old, value)) trigger(obj, key, isNew);
      return ok;
    },
    has(obj, key) {
      track(obj, key);
      return key in obj;
    },
    ownKeys(obj) {
      track(obj, ITERATE);
      return Reflect.ownKeys(obj);
    },
    deleteProperty(obj, key) {
      const had = key in obj;
      const ok = Reflect.deleteProperty(obj, key);
      if (had && ok) trigger(obj, key, true);
      return ok;
    },
  });
  proxies.set(target, proxy);
  return proxy;
}

const ref = (value) => reactive({ value });

function computed(getter) {
  let value, dirty = true;
  const holder = {};
  const run = effect(getter, {
    lazy: true,
    scheduler() {
      if (!dirty) {
        dirty = true;
        trigger(holder, 'value');
      }
    },
  });
  return {
    get value() {
      if (dirty) {
        value = run();
        dirty = false;
      }
      track(holder, 'value');
      return value;
    },
  };
}

// ---------- nextTick 과 watch ----------
const queue = new Set();
let flushing = null;
const nextTick = (fn) => (flushing ?? Promise.resolve()).then(fn);
function queueJob(job) {
  queue.add(job);
  flushing ??= Promise.resolve().then(() => {
    try {
      for (const j of queue) j();
    } finally {
      queue.clear();
      flushing = null;
    }
  });
}

function watch(source, callback, { immediate = false } = {}) {
  let old;
  const job = () => {
    const value = run();
    if (!Object.is(value, old)) {
      callback(value, old);
      old = value;
    }
  };
  const run = effect(source, { lazy: true, scheduler: () => queueJob(job) });
  if (immediate) job();
  else old = run();
  return () => cleanup(run);
}

// ---------- 사용 ----------
const state = reactive({ count: 0, user: { name: '지민', tags: ['a'] }, show: true });
let renders = 0;
effect(() => {
  renders++;
  console.log(`render #${renders}: ${state.show ? `${state.user.name} ${state.count}` : '(hidden)'}`);
});
state.count++;
state.user.name = '수진';
state.show = false;
state.count = 100;
console.log('no render while hidden:', renders);
state.show = true;

const double = computed(() => { console.log('computing'); return state.count * 2; });
console.log(double.value, double.value);
state.count = 7;
console.log('not yet computed');
console.log(double.value);

effect(() => console.log('tags:', state.user.tags.length, [...state.user.tags].join('/')));
state.user.tags.push('b');
effect(() => console.log('keys:', Object.keys(state).join(), 'extra' in state));
state.extra = 1;
delete state.extra;
console.log(reactive(state) === state, reactive(state.user) === state.user, state[RAW] === state);

const n = ref(1);
const stop = watch(() => n.value % 10, (now, before) => console.log('watch', before, '->', now));
watch(() => n.value > 2, (now, before) => console.log('big?', before, '->', now), { immediate: true });
n.value = 2;
n.value = 3;
n.value = 13;
console.log('watchers wait for the tick');
nextTick(() => console.log('next tick')).then(() => {
  stop();
  n.value = 1;
  return nextTick();
}).then(() => console.log('stopped one, the other ran'));

const nested = [];
const a = ref('a'), b = ref('b');
effect(() => { nested.push('outer ' + a.value); effect(() => nested.push('inner ' + b.value)); });
b.value = 'B';
a.value = 'A';
console.log(nested.join(', '));
