// A co-routine runner and a round-robin scheduler over generators: co, channels, sleep, cancellation, yield*.
'use strict';

/* ---- co, as it was before async functions ---- */
function co(gen) {
  var ctx = this;
  var args = [].slice.call(arguments, 1);
  return new Promise(function (resolve, reject) {
    if (typeof gen === 'function') gen = gen.apply(ctx, args);
    if (!gen || typeof gen.next !== 'function') return resolve(gen);
    onFulfilled();

    function onFulfilled(res) {
      var ret;
      try { ret = gen.next(res); } catch (e) { return reject(e); }
      next(ret);
      return null;
    }
    function onRejected(err) {
      var ret;
      try { ret = gen.throw(err); } catch (e) { return reject(e); }
      next(ret);
    }
    function next(ret) {
      if (ret.done) return resolve(ret.value);
      var value = toPromise.call(ctx, ret.value);
      if (value && typeof value.then === 'function') return value.then(onFulfilled, onRejected);
      return onRejected(new TypeError('You may only yield a function, promise, generator, array, or object, '
        + 'but the following object was passed: "' + String(ret.value) + '"'));
    }
  });
}
function toPromise(obj) {
  if (!obj) return obj;
  if (typeof obj.then === 'function') return obj;
  if (Array.isArray(obj)) return Promise.all(obj.map(toPromise, this));
  if (typeof obj === 'function' && obj.constructor.name !== 'GeneratorFunction') return thunkToPromise.call(this, obj);
  if (typeof obj === 'function' || typeof obj.next === 'function') return co.call(this, obj);
  return obj;
}
function thunkToPromise(fn) {
  var ctx = this;
  return new Promise(function (resolve, reject) {
    fn.call(ctx, function (err, res) {
      if (err) return reject(err);
      if (arguments.length > 2) res = [].slice.call(arguments, 1);
      resolve(res);
    });
  });
}

function* inner() {
  var x = yield Promise.resolve(20);
  return x + 1;
}
co(function* () {
  console.log('co: start', this === undefined);
  var a = yield Promise.resolve(1);
  var list = yield [Promise.resolve(2), inner(), function (cb) { setTimeout(cb, 5, null, 'thunk'); }];
  console.log('co:', a, list.join());
  console.log('co: delegated', yield* inner());
  try {
    yield Promise.reject(new Error('rejected inside'));
  } catch (e) {
    console.log('co: caught', e.message);
  }
  try {
    yield 42;
  } catch (e) {
    console.log('co:', e.message.slice(0, 24) + '...', e.message.slice(-4));
  }
  return 'co result';
}).then(console.log, console.error);

/* ---- a scheduler of tasks ---- */
class Task {
  static #count = 0;
  constructor(name, generator) {
    this.id = ++Task.#count;
    this.name = name;
    this.generator = generator;
    this.inbox = undefined;
    this.waiters = [];
  }
  static get count() { return this.#count; }
}

const Sleep = (turns) => ({ type: 'sleep', turns });
const Spawn = (name, gen) => ({ type: 'spawn', name, gen });
const Join = (task) => ({ type: 'join', task });
const Send = (channel, value) => ({ type: 'send', channel, value });
const Receive = (channel) => ({ type: 'receive', channel });
const Kill = (task) => ({ type: 'kill', task });

class Scheduler {
  ready = [];
  sleeping = [];
  turn = 0;

  spawn(name, gen) {
    const task = new Task(name, gen());
    this.ready.push(task);
    return task;
  }

  wake(task, value) {
    task.inbox = value;
    this.ready.push(task);
  }

  finish(task, value) {
    task.finished = true;
    task.result = value;
    task.waiters.forEach((w) => this.wake(w, value));
    console.log(`  [${task.name} ended${value === undefined ? '' : ' with ' + value}]`);
  }

  handle(task, request) {
    if (request === undefined) return this.wake(task);
    switch (request.type) {
      case 'sleep':
        this.sleeping.push({ task, until: this.turn + request.turns });
        break;
      case 'spawn':
        this.wake(task, this.spawn(request.name, request.gen));
        break;
      case 'join': {
        const { task: other } = request;
        other.finished ? this.wake(task, other.result) : other.waiters.push(task);
        break;
      }
      case 'send': {
        const { channel, value } = request;
        const receiver = channel.receivers.shift();
        if (receiver) { this.wake(receiver, value); this.wake(task, true); }
        else channel.senders.push({ task, value });
        break;
      }
      case 'receive': {
        const sender = request.channel.senders.shift();
        if (sender) { this.wake(sender.task, true); this.wake(task, sender.value); }
        else request.channel.receivers.push(task);
        break;
      }
      case 'kill':
        this.ready = this.ready.filter((t) => t !== request.task);
        this.sleeping = this.sleeping.filter((s) => s.task !== request.task);
        this.finish(request.task, request.task.generator.return('killed').value);
        this.wake(task);
        break;
      default:
        throw new Error(`unknown request ${request.type}`);
    }
  }

  run() {
    while (this.ready.length || this.sleeping.length) {
      this.turn++;
      this.sleeping = this.sleeping.filter(({ task, until }) => until > this.turn || void this.wake(task));
      const task = this.ready.shift();
      if (!task) continue;
      const { value, done } = task.generator.next(task.inbox);
      done ? this.finish(task, value) : this.handle(task, value);
    }
    return this.turn;
  }
}

const scheduler = new Scheduler();
const channel = { senders: [], receivers: [] };

scheduler.spawn('producer', function* () {
  for (const item of ['apple', 'pear', 'plum']) {
    console.log('  producing', item);
    yield Send(channel, item);
  }
  yield Send(channel, null);
});
scheduler.spawn('consumer', function* () {
  let item, eaten = 0;
  while ((item = yield Receive(channel)) !== null) {
    console.log('  eating', item);
    eaten++;
    yield Sleep(2);
  }
  return eaten;
});
scheduler.spawn('parent', function* () {
  const child = yield Spawn('child', function* () {
    try {
      for (let i = 0; ; i++) { console.log('  child', i); yield; }
    } finally {
      console.log('  child cleans up');
    }
  });
  const adder = yield Spawn('adder', function* () { yield Sleep(4); return 1 + 1; });
  console.log('  adder says', yield Join(adder));
  yield Kill(child);
  return Task.count;
});
console.log('scheduler: start');
const turns = scheduler.run();
console.log('scheduler: end,', turns > 10 ? 'many turns' : 'few turns');
