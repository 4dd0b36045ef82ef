// The first line of Error.stack: the name as it is when it is first read, the message as it was when the error was made.
const header = (error) => error.stack.split("\n")[0];
const message = new Error("first");
message.message = "second";
const name = new Error("text");
name.name = "Other";
class Plain extends Error {}
class Named extends Error {
  constructor(text) { super(text); this.name = "Named"; }
}
class Getter extends Error {
  get name() { return "FromGetter"; }
}
console.log(header(message), "|", header(name), "|", header(new Plain("p")), "|", header(new Named("n")));
name.name = "Later";
console.log(header(name), "|", header(new Getter("g")), "|", header(new TypeError("t")), "|", header(Error()));
console.log(header(new AggregateError([1], "all")), "|", header(new Error("with cause", { cause: 1 })));
try { null.property; } catch (error) { console.log(header(error)); }
try { missing(); } catch (error) { console.log(header(error)); }
message.stack = "mine";
console.log(message.stack, Object.keys(message).length);
console.log(new Error("two\nlines").stack.split("\n").slice(0, 2).join(" / "));
