// finally runs on every way out of try; its own return wins.
function leave(how) {
  try {
    if (how === "return") return "returned";
    if (how === "throw") throw new Error("thrown");
    return "reached the end";
  } catch (error) {
    return "caught " + error.message;
  } finally {
    console.log("finally after", how);
  }
}

function override() {
  try {
    throw new Error("lost");
  } finally {
    return "finally's own return";
  }
}

console.log(leave("return"));
console.log(leave("throw"));
console.log(leave("nothing"));
console.log(override());
