import { t as _usingCtx } from "./usingCtx.js";
import { constants } from "node:fs";
import { open } from "node:fs/promises";

// src/code/bounded-file.ts
/** Without waiting for whoever writes to a pipe. Windows has no such flag. */
const reading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/**
* The text of a file that anybody may have written: regular files only, and none that would fill the memory.
* @param most bytes
* @throws Error in words, where it is missing, something else than a file, or larger
*/
async function readBounded(file, most) {
	try {
		var _usingCtx$1 = _usingCtx();
		const handle = _usingCtx$1.a(await open(file, reading));
		const facts = await handle.stat();
		if (!facts.isFile()) throw new Error("It is not a regular file.");
		if (facts.size > most) throw new Error(`It has ${facts.size} bytes; at most ${most} are read.`);
		return await handle.readFile("utf8");
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

export { readBounded as t };