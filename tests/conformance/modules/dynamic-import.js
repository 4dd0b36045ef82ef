// @module
// import() of a name that is no address rejects; a static position is not needed.
import("nowhere").catch((error) => console.log(error.name + ": " + error.message));
try { await import("nothing"); } catch (error) { console.log(error.name); }
const missing = await import("./missing-file.js").then(() => "found", (error) => error.name + " " + error.message.split(":")[0]);
console.log(missing);
