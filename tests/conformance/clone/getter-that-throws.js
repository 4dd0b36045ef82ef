// A getter is called while copying; what it throws comes out.
try {
  structuredClone({ get broken() { throw new Error("from the getter"); } });
} catch (error) {
  console.log(error.name, error.message);
}
const order = [];
structuredClone({
  get b() { order.push("b"); return 1; },
  get a() { order.push("a"); return 2; },
});
console.log(order.join(" "));
