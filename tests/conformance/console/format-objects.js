// %o and %O take an object, or a value as it stands inside one: strings in quotes.
console.log("%o and %O", { a: 1 }, [1, 2]);
console.log("%o %O", "text", 5);
console.log("%o", (x) => x);
