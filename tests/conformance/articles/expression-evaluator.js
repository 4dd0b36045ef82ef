// An expression evaluator: tokenizer as a generator, Pratt parser, classes for nodes, visitor, RPN, variables and functions.
class Token {
  constructor(type, value, pos) {
    this.type = type;
    this.value = value;
    this.pos = pos;
  }
  [Symbol.toPrimitive](hint) {
    return hint === 'number' ? Number(this.value) : `${this.type}(${this.value})`;
  }
}

class ParseError extends SyntaxError {
  constructor(message, source, pos) {
    super(message);
    this.pos = pos;
    this.picture = `${source}\n${' '.repeat(pos)}^`;
  }
  get name() { return 'ParseError'; }
}

function* tokenize(source) {
  const pattern = /\s*(?:(?<number>\d+\.?\d*(?:e[+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\w]*)|(?<op>\*\*|[<>=!]=|&&|\|\||[-+*\/%^()<>!?:,=]))/uy;
  let end = 0;
  while (end < source.trimEnd().length) {
    pattern.lastIndex = end;
    const match = pattern.exec(source);
    if (!match) throw new ParseError(`Unexpected character "${source.slice(end).trim()[0]}"`, source, source.length - source.slice(end).trimStart().length);
    const [type, value] = Object.entries(match.groups).find(([, v]) => v !== undefined);
    end = pattern.lastIndex;
    yield new Token(type, value, end - value.length);
  }
  yield new Token('end', '', end);
}

// ---- nodes
class Node {
  accept(visitor) {
    const method = `visit${this.constructor.name}`;
    return visitor[method](this);
  }
}
class Num extends Node { constructor(value) { super(); this.value = value; } }
class Name extends Node { constructor(name) { super(); this.name = name; } }
class Unary extends Node { constructor(op, operand) { super(); Object.assign(this, { op, operand }); } }
class Binary extends Node { constructor(op, left, right) { super(); Object.assign(this, { op, left, right }); } }
class Ternary extends Node { constructor(test, yes, no) { super(); Object.assign(this, { test, yes, no }); } }
class Call extends Node { constructor(callee, args) { super(); Object.assign(this, { callee, args }); } }
class Assign extends Node { constructor(name, value) { super(); Object.assign(this, { name, value }); } }

class Parser {
  static #binding = { '=': [2, 1], '?': [4, 3], '||': [5, 6], '&&': [7, 8], '==': [9, 10], '!=': [9, 10], '<': [11, 12], '>': [11, 12], '<=': [11, 12], '>=': [11, 12], '+': [13, 14], '-': [13, 14], '*': [15, 16], '/': [15, 16], '%': [15, 16], '**': [20, 19], '^': [20, 19], '(': [30, 0] };
  #tokens; #current; #source;
  constructor(source) {
    this.#source = source;
    this.#tokens = tokenize(source);
    this.#advance();
  }
  static parse(source) {
    const parser = new Parser(source);
    const tree = parser.#expression(0);
    if (parser.#current.type !== 'end') parser.#fail(`Unexpected ${parser.#current}`);
    return tree;
  }
  #advance() {
    const token = this.#current;
    this.#current = this.#tokens.next().value;
    return token;
  }
  #fail(message, token = this.#current) { throw new ParseError(message, this.#source, token.pos); }
  #expect(value) {
    if (this.#current.value !== value) this.#fail(`Expected "${value}" but got ${this.#current}`);
    return this.#advance();
  }
  #expression(min) {
    const token = this.#advance();
    let left;
    switch (token.type) {
      case 'number': left = new Num(+token); break;
      case 'name': left = new Name(token.value); break;
      case 'op':
        if (token.value === '(') { left = this.#expression(0); this.#expect(')'); break; }
        if (['-', '+', '!'].includes(token.value)) { left = new Unary(token.value, this.#expression(17)); break; }
      // falls through
      default: this.#fail(token.type === 'end' ? 'Unexpected end' : `Unexpected ${token}`, token);
    }
    for (;;) {
      const op = this.#current.value;
      const [lbp, rbp] = Parser.#binding[op] ?? [-1];
      if (this.#current.type !== 'op' || lbp < min || lbp === -1) return left;
      const opToken = this.#advance();
      if (op === '(') {
        const args = [];
        while (this.#current.value !== ')') {
          args.push(this.#expression(0));
          if (this.#current.value !== ')') this.#expect(',');
        }
        this.#expect(')');
        left = new Call(left, args);
      } else if (op === '?') {
        const yes = this.#expression(0);
        this.#expect(':');
        left = new Ternary(left, yes, this.#expression(rbp));
      } else if (op === '=') {
        if (!(left instanceof Name)) this.#fail('Invalid assignment target', opToken);
        left = new Assign(left.name, this.#expression(rbp));
      } else {
        left = new Binary(op, left, this.#expression(rbp));
      }
    }
  }
}

const operators = {
  __proto__: null,
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b,
  '**': Math.pow, '^': Math.pow, '<': (a, b) => +(a < b), '>': (a, b) => +(a > b), '<=': (a, b) => +(a <= b), '>=': (a, b) => +(a >= b), '==': (a, b) => +(a === b), '!=': (a, b) => +(a !== b),
};
class Evaluator {
  constructor(scope = {}) { this.scope = Object.setPrototypeOf(scope, { PI: Math.PI, max: Math.max, min: Math.min, sqrt: Math.sqrt, 제곱: (x) => x * x }); }
  visitNum({ value }) { return value; }
  visitName({ name }) {
    if (!(name in this.scope)) throw new ReferenceError(`${name} is not defined`);
    return this.scope[name];
  }
  visitUnary({ op, operand }) {
    const v = operand.accept(this);
    return op === '-' ? -v : op === '!' ? +!v : v;
  }
  visitBinary({ op, left, right }) {
    if (op === '&&') return left.accept(this) && right.accept(this);
    if (op === '||') return left.accept(this) || right.accept(this);
    return operators[op](left.accept(this), right.accept(this));
  }
  visitTernary({ test, yes, no }) { return (test.accept(this) ? yes : no).accept(this); }
  visitCall({ callee, args }) { return callee.accept(this)(...args.map((a) => a.accept(this))); }
  visitAssign({ name, value }) { return (this.scope[name] = value.accept(this)); }
}
const rpn = new Proxy({}, {
  get: (_, method) => (node) => {
    const kids = Object.values(node).flat().filter((x) => x instanceof Node).map((k) => k.accept(rpn));
    const own = node.op ?? node.value ?? node.name ?? method.slice(5).toLowerCase();
    return [...kids, own instanceof Node ? 'set ' + node.name : own].join(' ');
  },
});

const evaluator = new Evaluator({ x: 10 });
for (const source of ['1 + 2 * 3', '(1 + 2) * 3', '2 ** 3 ** 2', '-2 ^ 2', '10 - 4 - 3', 'x > 5 ? x / 4 : 0', 'y = z = x + 1', 'y + z', 'max(1, min(7, 5), sqrt(16))', '제곱(1.5e1) % 7', '!0 && 3 || 4', '0.1 + 0.2', '1 / 0', 'PI > 3 == 1']) {
  const tree = Parser.parse(source);
  console.log(`${source} = ${tree.accept(evaluator)}   [${tree.accept(rpn)}]`);
}
for (const source of ['1 +', '(1 + 2', '1 $ 2', '3 = 4', 'foo + 1', '7(1)', '1 2', ')', 'max(1 2)', '']) {
  try {
    console.log(Parser.parse(source).accept(evaluator));
  } catch (e) {
    console.log(`${e.name}: ${e.message}${e.picture ? '\n' + e.picture : ''}`);
  }
}
