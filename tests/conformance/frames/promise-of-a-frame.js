// A frame as a promise: await goes on in a microtask of the frame's callback (row 24).
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

async function animate() {
  for (let n = 1; n <= 3; n++) {
    await nextFrame();
    console.log("frame", n);
  }
}

animate();
console.log("script ends");
