// finally runs on the way out, then the error is reported (row 17).
function clean() {
  try {
    throw new Error("not caught");
  } finally {
    console.log("finally");
  }
}

setTimeout(() => console.log("timer"), 0);
clean();
