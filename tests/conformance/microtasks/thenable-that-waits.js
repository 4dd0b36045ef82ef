// A thenable may keep resolve for later: the await goes on when its timer has called it (row 14).
const egg = {
  then(resolve) {
    console.log("start boiling");
    setTimeout(resolve, 50, "a boiled egg");
  },
};

async function cook() {
  console.log(await egg);
}

cook();
setTimeout(() => console.log("100 ms"), 100);
console.log("script ends");
