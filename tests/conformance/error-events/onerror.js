// window.onerror gets five arguments; returning true prevents the default, and nothing else does.
window.onerror = function (message, source, line, column, error) {
  console.log(arguments.length, message, typeof source, line > 0, column, error.message, this === window);
  return error.message === "handled";
};
setTimeout(() => { throw new Error("handled"); }, 0);
setTimeout(() => { throw new Error("not handled"); }, 0);
