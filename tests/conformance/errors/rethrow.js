// catch may throw again: what it throws replaces the first error.
try {
  try {
    throw new Error("first");
  } catch (error) {
    console.log("caught:", error.message);
    throw new Error("second");
  } finally {
    console.log("finally");
  }
} catch (error) {
  console.log("caught:", error.message);
}
throw new RangeError("third, not caught");
