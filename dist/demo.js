import { t as check } from "./check.js";
import { _ as string, a as array, p as object } from "./schemas.js";
import { i as settingsFrom } from "./version.js";
import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";

// src/demo/demo.ts
/** The check of the embedded example server: what a newcomer sees first. */
const pagesOf = object({
	pages: array(string()).min(1),
	leaking: array(string())
});
/** Boots the example server that is shipped beside the agent, and checks all of its pages. */
async function demo(overrides, around) {
	const cwd = join(dirname(around.agentPath), "demo");
	const { pages, leaking } = pagesOf.parse(JSON.parse(await readFile(join(cwd, "pages.json"), "utf8")));
	const start = {
		text: "node server.mjs",
		env: {},
		words: ["node", "server.mjs"]
	};
	const report = await check({
		...settingsFrom({}, { cwd }),
		...overrides,
		routes: pages,
		start
	}, around);
	const planted = around.env.DEMO_HEALTHY === "1" ? [] : leaking;
	return {
		report,
		asPlanted: report.problems.length === 0 && report.routes.length === pages.length && report.routes.every(({ route, verdict }) => verdict === (planted.includes(route) ? "leaking" : "steady"))
	};
}

export { demo };