// Rendering is not after every task: 20 zero timers run between two frames at the most (row 4).
let tasks = 0;
let frames = 0;

function draw() {
  frames++;
  if (tasks < 20) requestAnimationFrame(draw);
  else console.log("fewer frames than tasks:", frames < tasks);
}

requestAnimationFrame(draw);
for (let i = 0; i < 20; i++) setTimeout(() => tasks++, 0);
