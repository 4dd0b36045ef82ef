// @click 100 #button
// @click 130 #button
// A button that is disabled while its work goes on.
const log = document.createElement("ol"); document.body.append(log);
const say = (m) => { const li = document.createElement("li"); li.textContent = m; log.append(li); console.log(m, log.children.length); };
button.addEventListener("click", async () => { say("start"); button.disabled = true; await new Promise((r) => setTimeout(r, 100)); button.disabled = false; say("end"); });
button.addEventListener("dblclick", () => say("double"));
