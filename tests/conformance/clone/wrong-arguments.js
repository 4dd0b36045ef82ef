// structuredClone without an argument throws a TypeError.
try {
  structuredClone();
} catch (error) {
  console.log(error.name);
}
