import { r as secretsIn } from "./covered.js";
import { i as allHeaders, r as allBodies } from "./sample-schema.js";
import { o as wordsOf, t as CheckError } from "./problems.js";
import { M as askForRoutes, a as createLedger, n as howItStarts, r as lenderFor, t as keptApart, ut as chooseRoutes } from "./reach.js";
import { t as _usingCtx } from "./usingCtx.js";

// src/check/list-routes.ts
/** The routes that a check would look at: of a server that nobody else knows the routes of, by asking it. */
/**
* The table of all routes, with what the user should know of them passed to `onNote`. Starts the server only where no build lists
* them; if that fails, those of the source are listed.
* @throws CheckError as `chooseRoutes` does, `no-routes`, and what booting throws where nothing else is known
*/
async function listRoutes(settings, { env, onNote, within }) {
	const chosen = await chooseRoutes(settings, { uncommitted: !env.CI });
	for (const note of chosen.notes) onNote(note);
	if (chosen.asks === null) return chosen.rows;
	try {
		return (await within((around) => asked(chosen, settings, around))).rows;
	} catch (error) {
		if (chosen.rows.length === 0 || !(error instanceof CheckError)) throw error;
		const [words] = error.problems.map(wordsOf);
		onNote(`The server could not be asked for its routes, so only those in its source are listed. ${words?.what ?? ""}`);
		return chosen.rows;
	}
}
async function asked(chosen, settings, surroundings) {
	try {
		var _usingCtx$1 = _usingCtx();
		const run = await keptApart({
			settings,
			around: surroundings,
			ledger: createLedger(),
			startedAt: /* @__PURE__ */ new Date()
		});
		const { around } = run;
		const servers = _usingCtx$1.a(lenderFor(settings)({
			settings,
			around,
			secrets: secretsIn(allHeaders(settings), allBodies(settings)),
			defaultEnv: chosen.env,
			command: howItStarts(settings, chosen, around.env),
			probePaths: () => [],
			onServer: (facts) => facts
		}));
		return await askForRoutes(chosen, run, await servers.shared());
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

export { listRoutes };