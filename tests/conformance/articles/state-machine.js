// A finite state machine (in the manner of XState) with guards, actions, entry, exit and delayed transitions: a traffic light and a login form.
const assign = (update) => Object.assign((ctx, ev) => ({ ...ctx, ...update(ctx, ev) }), { isAssign: true });

function createMachine(definition) {
  const { id, initial, context = {}, states } = definition;
  if (!(initial in states)) throw new Error(`[${id}] Initial state "${initial}" does not exist`);
  return Object.freeze({ id, initial, context, states });
}

function interpret(machine, { log = () => {} } = {}) {
  let current = machine.initial;
  let context = structuredClone(machine.context);
  let status = 'not started';
  const subscribers = new Set();
  const timers = new Map();
  const mailbox = [];
  let busy = false;

  const execute = (actions = [], event) => {
    for (const action of [actions].flat()) {
      if (action.isAssign) context = action(context, event);
      else action(context, event);
    }
  };

  const enter = (name, event) => {
    const node = machine.states[name];
    current = name;
    execute(node.entry, event);
    for (const [ms, target] of Object.entries(node.after ?? {})) {
      timers.set(setTimeout(() => send({ type: `after(${ms})`, target }), Number(ms)), name);
    }
    if (node.invoke) {
      const { src, onDone, onError } = node.invoke;
      Promise.resolve(src(context, event)).then(
        (data) => current === name && send({ type: 'done', data, target: onDone }),
        (error) => current === name && send({ type: 'error', data: error, target: onError }),
      );
    }
    if (node.type === 'final') {
      status = 'done';
    }
  };

  const leave = (event) => {
    execute(machine.states[current].exit, event);
    for (const id of timers.keys()) clearTimeout(id);
    timers.clear();
  };

  const pick = (event) => {
    const candidates = [event.target ?? machine.states[current].on?.[event.type] ?? []].flat();
    return candidates
      .map((t) => (typeof t === 'string' ? { target: t } : t))
      .find(({ cond = () => true }) => cond(context, event));
  };

  const step = (event) => {
    const transition = pick(event);
    if (!transition) {
      log(`${machine.id}: "${event.type}" is ignored in ${current}`);
      return;
    }
    const from = current;
    const { target = from, actions, internal = target === from && !transition.target } = transition;
    if (!internal) leave(event);
    execute(actions, event);
    if (!internal) enter(target, event);
    log(`${machine.id}: ${from} --${event.type}--> ${target}`);
    subscribers.forEach((fn) => fn({ value: current, context, event, done: status === 'done' }));
  };

  function send(event) {
    if (status !== 'running') return log(`${machine.id}: ${status}, "${event.type ?? event}" dropped`);
    mailbox.push(typeof event === 'string' ? { type: event } : event);
    if (busy) return;
    busy = true;
    try {
      while (mailbox.length) step(mailbox.shift());
    } finally {
      busy = false;
    }
  }

  return {
    start() { status = 'running'; enter(machine.initial, { type: 'init' }); return this; },
    stop() { leave({ type: 'stop' }); status = 'stopped'; return this; },
    send,
    subscribe(fn) { subscribers.add(fn); return () => subscribers.delete(fn); },
    get state() { return current; },
    get context() { return context; },
    matches: (...names) => names.includes(current),
  };
}

// ---------------------------------------------------------------- 1. turnstile
const turnstile = interpret(createMachine({
  id: 'turnstile',
  initial: 'locked',
  context: { coins: 0, people: 0 },
  states: {
    locked: {
      on: {
        COIN: { target: 'unlocked', actions: assign((c) => ({ coins: c.coins + 1 })) },
        PUSH: { actions: () => console.log('  *bump*') },
      },
    },
    unlocked: {
      exit: () => console.log('  click'),
      on: {
        PUSH: { target: 'locked', actions: assign(({ people }) => ({ people: people + 1 })) },
        COIN: { actions: [assign((c) => ({ coins: c.coins + 1 })), () => console.log('  thank you')] },
      },
    },
  },
}), { log: console.log }).start();
['PUSH', 'COIN', 'COIN', 'PUSH', 'KICK'].forEach((e) => turnstile.send(e));
console.log(JSON.stringify(turnstile.context), turnstile.matches('locked', 'broken'));

// ---------------------------------------------------------------- 2. traffic light, timed
const order = [];
const light = interpret(createMachine({
  id: 'light',
  initial: 'green',
  context: { rounds: 0 },
  states: {
    green: { entry: () => order.push('G'), after: { 100: 'yellow' }, on: { BLACKOUT: 'off' } },
    yellow: { entry: () => order.push('Y'), after: { 50: 'red' } },
    red: {
      entry: [() => order.push('R'), assign((c) => ({ rounds: c.rounds + 1 }))],
      after: { 100: [{ target: 'off', cond: (c) => c.rounds > 1 }, { target: 'green' }] },
    },
    off: { type: 'final', entry: (c) => console.log('light:', order.join(''), 'after', c.rounds, 'rounds') },
  },
}));
light.subscribe(({ value, done }) => done && console.log('light is', value));
light.start();

// ---------------------------------------------------------------- 3. login with an invoked promise
const fakeServer = async ({ tries }, { password }) => {
  await null;
  if (password !== 'hunter2') throw Object.assign(new Error('wrong password'), { code: 401, tries });
  return { name: 'Kim', token: 'abc' };
};
const login = interpret(createMachine({
  id: 'login',
  initial: 'idle',
  context: { tries: 0, user: null },
  states: {
    idle: { on: { SUBMIT: [{ target: 'asking', cond: (c) => c.tries < 2 }, { target: 'blocked' }] } },
    asking: {
      entry: assign((c) => ({ tries: c.tries + 1 })),
      invoke: {
        src: fakeServer,
        onDone: { target: 'in', actions: assign((_, e) => ({ user: e.data })) },
        onError: { target: 'idle', actions: (_, { data }) => console.warn(`  ${data.message} (${data.code}, try ${data.tries})`) },
      },
    },
    in: { type: 'final' },
    blocked: { type: 'final' },
  },
}), { log: console.info });
const unsubscribe = login.subscribe((s) => s.value === 'idle' && login.send({ type: 'SUBMIT', password: 'hunter2' }));
login.start().send({ type: 'SUBMIT', password: '1234' });
login.send('SUBMIT');
setTimeout(() => {
  unsubscribe();
  login.send('SUBMIT');
  console.log('user', login.context.user?.name, 'tries', login.context.tries, 'state', login.state);
}, 10);
try {
  createMachine({ id: 'bad', initial: 'nowhere', states: {} });
} catch (e) {
  console.log(e.message);
}
