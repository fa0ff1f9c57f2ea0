import { i as allHeaders, r as allBodies, s as runsAlready } from "./sample-schema.js";
import { t as secretsIn } from "./secrets.js";
import { s as wordsOf, t as CheckError } from "./problems.js";
import { R as chooseRoutes, Z as startCommand, c as askForRoutes, i as lendServers, n as lendFound, r as notStarted, t as createLedger } from "./ledger.js";
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
async function asked(chosen, settings, around) {
	try {
		var _usingCtx$1 = _usingCtx();
		const servers = _usingCtx$1.a((runsAlready(settings) ? lendFound : lendServers)({
			settings,
			around,
			secrets: secretsIn(allHeaders(settings), allBodies(settings)),
			defaultEnv: chosen.env,
			command: runsAlready(settings) ? notStarted : startCommand({
				cwd: settings.cwd,
				given: settings.start,
				built: chosen.start,
				env: around.env
			}),
			probePaths: () => [],
			onServer: (facts) => facts
		}));
		return await askForRoutes(chosen, {
			settings,
			around,
			ledger: createLedger(),
			startedAt: /* @__PURE__ */ new Date()
		}, await servers.shared());
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

export { listRoutes };