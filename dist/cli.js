#!/usr/bin/env node
// src/cli.ts
/**
* The door of the command line. It imports nothing and is written so that an old Node.js can read it: one that is too old
* would die of the first word that it does not know, with the exit status of a leak.
*/
/** As `engines` in package.json: the first version that has all that the command line uses. */
const oldest = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > oldest[0] || major === oldest[0] && minor >= oldest[1]) import("./command-line.js").catch((error) => {
	const remedy = /^E[MN]FILE$/.test(String(error.code)) ? "Let the job open more files: ulimit -n 4096." : "Install it again.";
	process.stderr.write(`ssr-leak-check could not be loaded: ${String(error)}\n${remedy}\n`);
	process.exitCode = 2;
});
else {
	process.stderr.write(`ssr-leak-check needs Node.js ${oldest.join(".")} or later, and this is ${process.version}.\nRun it with a newer Node.js. The server that is checked may run on Node.js 18: put that first in PATH, and start this with the path of the newer one.
`);
	process.exitCode = 2;
}

export {  };