// @module
// A static import of a name that is no address: nothing of the module runs.
import something from "somewhere";
console.log("never printed", something);
