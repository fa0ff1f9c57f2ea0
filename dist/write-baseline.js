import { i as lockfileHash, n as circumstancesOf, t as asBaseline } from "./as-baseline.js";
import { i as writeFiles } from "./read-shards.js";
import { i as headCommit } from "./git.js";
import { t as repositoryOf } from "./repository.js";

// src/check/write-baseline.ts
/** The command `baseline`: keeps what a check has measured, for later checks to compare with. */
/**
* @param file absolute
* @param cwd absolute folder of the app
* @throws CheckError `file-not-writable`
*/
async function writeBaseline(report, file, cwd, version) {
	const circumstances = circumstancesOf(report.server, version, await lockfileHash(await repositoryOf(cwd), cwd));
	if (circumstances === null) return;
	const text = asBaseline(report, circumstances, await headCommit(cwd));
	await writeFiles([{
		option: "baseline",
		file,
		text
	}], process.stdout);
}

export { writeBaseline };