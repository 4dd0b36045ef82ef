// Asynchronous dependency graphs: topological order, cycles, a build that runs what it can in parallel, failures that skip dependents.
type = 'global'; // an implicit global on purpose: the graph below must not see it

var Graph = (function () {
  function Graph() {
    this.nodes = new Map();
  }
  var proto = Graph.prototype;

  proto.add = function add(name, deps) {
    if (deps === void 0) deps = [];
    this.nodes.set(name, { name: name, deps: [].concat(deps) });
    return this;
  };

  // Kahn's algorithm
  proto.order = function order() {
    var degree = {}, out = [], queue = [], self = this;
    this.nodes.forEach(function (node) {
      degree[node.name] = node.deps.length;
      node.deps.forEach(function (d) {
        if (!self.nodes.has(d)) throw new Error('"' + node.name + '" needs "' + d + '", which is not there');
      });
      if (!node.deps.length) queue.push(node.name);
    });
    while (queue.length) {
      var name = queue.shift();
      out.push(name);
      this.dependents(name).forEach(function (d) {
        if (--degree[d] === 0) queue.push(d);
      });
    }
    if (out.length < this.nodes.size) throw Object.assign(new Error('cycle'), { cycle: this.findCycle() });
    return out;
  };

  proto.dependents = function (name) {
    return Array.from(this.nodes.values()).filter(function (n) { return n.deps.indexOf(name) !== -1; }).map(function (n) { return n.name; });
  };

  // depth first, with colours
  proto.findCycle = function () {
    var WHITE = 0, GREY = 1, BLACK = 2, colour = {}, path = [], nodes = this.nodes;
    function visit(name) {
      colour[name] = GREY;
      path.push(name);
      search:
      for (var i = 0, deps = nodes.get(name).deps; i < deps.length; i++) {
        switch (colour[deps[i]] || WHITE) {
          case GREY:
            return path.slice(path.indexOf(deps[i])).concat(deps[i]);
          case BLACK:
            continue search;
          case WHITE:
            var found = visit(deps[i]);
            if (found) return found;
        }
      }
      path.pop();
      colour[name] = BLACK;
      return null;
    }
    for (var name of nodes.keys()) {
      var cycle = !colour[name] && visit(name);
      if (cycle) return cycle;
    }
    return null;
  };

  proto[Symbol.iterator] = function () { return this.order()[Symbol.iterator](); };
  return Graph;
}());

class Build {
  #memo = new Map();
  constructor(graph, tasks, { log = console.log } = {}) {
    this.graph = graph;
    this.tasks = tasks;
    this.log = log;
    this.running = 0;
    this.peak = 0;
  }
  run(name) {
    if (!this.#memo.has(name)) this.#memo.set(name, this.#start(name));
    return this.#memo.get(name);
  }
  async #start(name) {
    const { deps } = this.graph.nodes.get(name);
    const settled = await Promise.allSettled(deps.map((d) => this.run(d)));
    const broken = settled.findIndex((s) => s.status === 'rejected');
    if (broken >= 0) {
      this.log(`skip  ${name}`);
      throw new Error(`${name} was skipped`, { cause: settled[broken].reason });
    }
    this.running++;
    this.peak = Math.max(this.peak, this.running);
    this.log(`start ${name}`);
    try {
      const inputs = Object.fromEntries(deps.map((d, i) => [d, settled[i].value]));
      const result = await this.tasks[name](inputs);
      this.log(`end   ${name}`);
      return result;
    } finally {
      this.running--;
    }
  }
  all() {
    return Promise.allSettled([...this.graph.nodes.keys()].map((n) => this.run(n)));
  }
}

const graph = new Graph()
  .add('bundle', ['ts', 'css', 'icons'])
  .add('ts', 'clean')
  .add('css', ['clean', 'tokens'])
  .add('icons', 'clean')
  .add('tokens')
  .add('clean')
  .add('deploy', ['bundle', 'test'])
  .add('test', 'ts');
console.log([...graph].join(' > '));
console.log('dependents of clean:', graph.dependents('clean').join());

for (const make of [
  () => new Graph().add('a', 'b').add('b', 'c').add('c', ['a']),
  () => new Graph().add('x').add('y', ['x', 'ghost']),
  () => new Graph().add('self', 'self').add('fine'),
]) {
  try {
    console.log(make().order());
  } catch (e) {
    console.log(e.message, e.cycle ? e.cycle.join(' -> ') : '');
  }
}

const takes = (ms, value) => () => new Promise((resolve) => setTimeout(() => resolve(value), ms));
const tasks = {
  clean: takes(10, 0),
  tokens: takes(60, 'tokens'),
  ts: takes(100, 'js'),
  css: async ({ tokens }) => { await takes(120)(); return `css with ${tokens}`; },
  icons: () => 'svg',
  bundle: ({ ts, css, icons }) => [ts, css, icons].join(' + '),
  test: async () => { await takes(150)(); throw new Error('2 tests failed'); },
  deploy: () => 'never',
};
(async () => {
  const build = new Build(graph, tasks);
  const results = await build.all();
  console.log('peak', build.peak, 'running', build.running);
  [...graph.nodes.keys()].forEach((name, i) => {
    const { status, value, reason } = results[i];
    let chain = [];
    for (let e = reason; e; e = e.cause) chain.push(e.message);
    console.log(name.padEnd(7), status, chain.join(' <- ') || value);
  });
  const again = build.run('bundle');
  console.log(again === build.run('bundle'), await again);
  console.log(delete globalThis.type, typeof type);
})();
