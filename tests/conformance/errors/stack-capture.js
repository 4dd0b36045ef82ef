// Error.captureStackTrace and Error.stackTraceLimit.
const lines = (object) => object.stack.split("\n").length - 1;
function deep(n) { return n === 0 ? new Error("deep") : deep(n - 1); }
console.log(Error.stackTraceLimit, lines(deep(30)), lines(deep(3)));
Error.stackTraceLimit = 2;
console.log(lines(deep(30)));
Error.stackTraceLimit = 0;
console.log(JSON.stringify(deep(30).stack));
Error.stackTraceLimit = 10;

const plain = { name: "Plain", message: "object" };
console.log(Error.captureStackTrace(plain), Object.keys(plain).join(), plain.stack.split("\n")[0]);
const empty = {};
Error.captureStackTrace(empty);
console.log(empty.stack.split("\n")[0], Object.getOwnPropertyNames(empty).join());

function Problem(message) {
  this.message = message;
  Error.captureStackTrace(this, Problem);
}
Problem.prototype = Object.create(Error.prototype);
Problem.prototype.name = "Problem";
function makeProblem() { return new Problem("old style"); }
const problem = makeProblem();
console.log(problem.stack.split("\n")[0], problem instanceof Error, problem.stack.includes("new Problem"), problem.stack.includes("makeProblem"));

class Modern extends Error {
  constructor(message) {
    super(message);
    this.name = "Modern";
  }
}
function makeModern() { return new Modern("class"); }
console.log(makeModern().stack.split("\n")[0], makeModern().stack.includes("new Modern"), makeModern().stack.includes("makeModern"));
function hidden() { const object = {}; Error.captureStackTrace(object, never); return object; }
function never() {}
console.log(JSON.stringify(hidden().stack), typeof Error.captureStackTrace, Error.captureStackTrace.length);
