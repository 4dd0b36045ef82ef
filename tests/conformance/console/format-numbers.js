// %d and %i take the whole part, %f the number; what is no number is NaN.
console.log("%d %i %f", 42.9, 42.9, 42.9);
console.log("%d %i %f", "42.9 apples", "42.9 apples", "42.9 apples");
console.log("%d %i %f", "apples", null, undefined);
console.log("%d %f", Symbol("s"), Symbol("s"));
console.log("%d %i %f", 10n, -0.5, 1e21);
