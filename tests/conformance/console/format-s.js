// %s takes the next argument as text.
console.log("%s is %s years old", "Kim", 20);
console.log("%s %s %s", null, undefined, true);
console.log("%s %s %s", 3n, -0, Symbol("s"));
console.log("%s %s", { a: 1 }, [1, "x"]);
console.log("%s", new Error("message"));
