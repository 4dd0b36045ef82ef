// A small Redux: createStore, combineReducers, middleware (thunk, logger, promise), selectors with memory, subscriptions.
const ActionTypes = { INIT: '@@redux/INIT' };

const isPlainObject = (obj) => {
  if (typeof obj !== 'object' || obj === null) return false;
  let proto = obj;
  while (Object.getPrototypeOf(proto) !== null) proto = Object.getPrototypeOf(proto);
  return Object.getPrototypeOf(obj) === proto;
};

function createStore(reducer, preloadedState, enhancer) {
  if (typeof preloadedState === 'function' && enhancer === undefined) {
    enhancer = preloadedState;
    preloadedState = undefined;
  }
  if (enhancer) return enhancer(createStore)(reducer, preloadedState);

  let state = preloadedState;
  let listeners = [];
  let dispatching = false;

  const getState = () => {
    if (dispatching) throw new Error('You may not call store.getState() while the reducer is executing.');
    return state;
  };
  const subscribe = (listener) => {
    listeners = [...listeners, listener];
    let subscribed = true;
    return () => {
      if (!subscribed) return;
      subscribed = false;
      listeners = listeners.filter((l) => l !== listener);
    };
  };
  const dispatch = (action) => {
    if (!isPlainObject(action)) throw new Error(`Actions must be plain objects. Instead, the actual type was: '${typeof action}'.`);
    if (action.type === undefined) throw new Error('Actions may not have an undefined "type" property.');
    if (dispatching) throw new Error('Reducers may not dispatch actions.');
    try {
      dispatching = true;
      state = reducer(state, action);
    } finally {
      dispatching = false;
    }
    listeners.forEach((l) => l());
    return action;
  };
  dispatch({ type: ActionTypes.INIT });
  return { dispatch, subscribe, getState };
}

const combineReducers = (reducers) => (state = {}, action) => {
  let changed = false;
  const next = {};
  for (const key of Object.keys(reducers)) {
    next[key] = reducers[key](state[key], action);
    if (next[key] === undefined) throw new Error(`The slice reducer for key "${key}" returned undefined.`);
    changed ||= next[key] !== state[key];
  }
  return changed ? next : state;
};

const compose = (...fns) => fns.reduce((a, b) => (...args) => a(b(...args)), (x) => x);

const applyMiddleware = (...middlewares) => (create) => (...args) => {
  const store = create(...args);
  let dispatch = () => { throw new Error('Dispatching while constructing your middleware is not allowed.'); };
  const api = { getState: store.getState, dispatch: (action, ...rest) => dispatch(action, ...rest) };
  dispatch = compose(...middlewares.map((m) => m(api)))(store.dispatch);
  return { ...store, dispatch };
};

const createSelector = (...parts) => {
  const result = parts.pop();
  let lastInputs = null, last;
  const selector = (state) => {
    const inputs = parts.map((part) => part(state));
    if (lastInputs && inputs.every((x, i) => Object.is(x, lastInputs[i]))) return last;
    selector.recomputations++;
    lastInputs = inputs;
    return (last = result(...inputs));
  };
  selector.recomputations = 0;
  return selector;
};

// ------------------------------------------------------------ middleware
const thunk = ({ dispatch, getState }) => (next) => (action) =>
  typeof action === 'function' ? action(dispatch, getState) : next(action);

const logger = ({ getState }) => (next) => (action) => {
  console.group(action.type);
  console.log('before', JSON.stringify(getState()));
  const result = next(action);
  console.log('after ', JSON.stringify(getState()));
  console.groupEnd();
  return result;
};

const promiseMiddleware = ({ dispatch }) => (next) => async (action) => {
  if (typeof action.payload?.then !== 'function') return next(action);
  dispatch({ type: action.type + '/pending' });
  try {
    const payload = await action.payload;
    return dispatch({ type: action.type + '/fulfilled', payload });
  } catch (error) {
    return dispatch({ type: action.type + '/rejected', error: true, payload: error.message });
  }
};

// ------------------------------------------------------------ reducers
let nextId = 1;
const addTodo = (text) => ({ type: 'todos/added', payload: { id: nextId++, text } });
const toggle = (id) => ({ type: 'todos/toggled', payload: id });

function todos(state = [], { type, payload }) {
  switch (type) {
    case 'todos/added':
      return state.concat({ ...payload, done: false });
    case 'todos/toggled':
      return state.map((t) => (t.id === payload ? { ...t, done: !t.done } : t));
    default:
      return state;
  }
}
const filter = (state = 'all', action) => (action.type === 'filter/set' ? action.payload : state);
const request = (state = 'idle', { type, payload }) => {
  const [, phase] = type.match(/^load\/(\w+)$/) ?? [];
  return phase ? (phase === 'rejected' ? `failed: ${payload}` : phase) : state;
};

const store = createStore(combineReducers({ todos, filter, request }), applyMiddleware(thunk, promiseMiddleware, logger));
const visible = createSelector((s) => s.todos, (s) => s.filter, (list, f) => list.filter((t) => f === 'all' || t.done === (f === 'done')));

let notices = 0;
const off = store.subscribe(() => notices++);
store.dispatch(addTodo('우유 사기'));
store.dispatch(addTodo('write tests'));
store.dispatch(toggle(1));
console.log(visible(store.getState()) === visible(store.getState()), visible.recomputations);
store.dispatch({ type: 'filter/set', payload: 'done' });
console.log(visible(store.getState()).map((t) => t.text).join(), visible.recomputations, 'notices', notices);
off();
off();

store.dispatch((dispatch, getState) => {
  if (getState().todos.length < 3) setTimeout(() => dispatch(addTodo('from a thunk')), 10);
});
store.dispatch({ type: 'load', payload: Promise.resolve([1, 2]) })
  .then((a) => console.log('dispatch gave', a.type, a.payload.length))
  .then(() => store.dispatch({ type: 'load', payload: new Promise((_, no) => setTimeout(no, 60, new Error('offline'))) }))
  .then(() => console.log('request', store.getState().request, 'notices', notices));

const bare = createStore((s = 0) => s);
for (const bad of [undefined, 'text', {}, new Date(0), () => {}]) {
  try { bare.dispatch(bad); } catch (e) { console.log(e.message); }
}
const naughty = createStore((s = 0, a) => { if (a.type === 'x') bare.dispatch.call(naughty, a), naughty.dispatch(a); return s; });
try { naughty.dispatch({ type: 'x' }); } catch (e) { console.log(e.message); }
try { createStore(combineReducers({ broken: () => {} })); } catch ({ message }) { console.log(message); }
