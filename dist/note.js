import { i as problem } from "./problems.js";
import { c as renderMarkdown } from "./read-shards.js";
import { d as literal, l as int, m as object, o as array, s as boolean, v as string, x as url } from "./schemas.js";
import { n as stickyBody, t as stickComment } from "./sticky-comment.js";

// src/hosts/gitlab/merge-request.ts
/** The variable that gives the token. The job's own may not write notes, and one with a common name may be there for another purpose. */
const tokenVariable = "SSR_LEAK_CHECK_GITLAB_TOKEN";
const number = string().regex(/^\d{1,20}$/);
/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
const variables = object({
	GITLAB_CI: literal("true"),
	CI_API_V4_URL: url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, "")),
	CI_PROJECT_ID: number,
	CI_MERGE_REQUEST_IID: number,
	CI_SERVER_URL: url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, "")),
	CI_PROJECT_PATH: string().regex(/^[\w.-]+(\/[\w.-]+)+$/),
	CI_COMMIT_SHA: string().regex(/^[0-9a-f]{40,64}$/),
	[tokenVariable]: string().trim().min(1)
});
/** The merge request that this job builds, where a token is given to write on it; null: there is nothing to write on. */
function mergeRequestIn(env) {
	const read = variables.safeParse(env);
	if (!read.success) return null;
	const { data } = read;
	return {
		api: data.CI_API_V4_URL,
		project: data.CI_PROJECT_ID,
		iid: data.CI_MERGE_REQUEST_IID,
		token: data[tokenVariable],
		context: {
			serverUrl: data.CI_SERVER_URL,
			repository: `${data.CI_PROJECT_PATH}/-`,
			headSha: data.CI_COMMIT_SHA
		}
	};
}

// src/hosts/gitlab/notes.ts
/** An answer of the API that is no success. */
var ApiError = class extends Error {
	status;
	constructor(status, text) {
		super(text.slice(0, 1e3) || `HTTP ${status}`);
		this.status = status;
	}
};
/** Milliseconds until the API must have answered. */
const patience = 3e4;
/** The most that the API gives at a time. */
const perPage = 100;
/** Nobody reads a merge request with more notes. */
const mostPages = 50;
const note = object({
	id: int(),
	body: string(),
	system: boolean().default(false),
	author: object({ username: string() })
});
const user = object({ username: string() });
/** The notes of a merge request. https://docs.gitlab.com/api/notes/#merge-requests */
function mergeRequestNotes({ api, project, iid, token }) {
	const ofRequest = `/projects/${project}/merge_requests/${iid}/notes`;
	const ask = async (path, method = "GET", body) => {
		const answer = await fetch(`${api}${path}`, {
			method,
			headers: {
				"private-token": token,
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			...body === void 0 ? {} : { body: JSON.stringify({ body }) },
			redirect: "error",
			signal: AbortSignal.timeout(patience)
		});
		if (!answer.ok) throw new ApiError(answer.status, await answer.text());
		return answer;
	};
	const comment = (value) => {
		const { id, body, author } = note.parse(value);
		return {
			id,
			body,
			author: author.username,
			byBot: false,
			url: `${ofRequest}/${id}`
		};
	};
	return {
		me: async () => user.parse(await (await ask("/user")).json()).username,
		async *list() {
			for (let page = 1; page <= mostPages; page++) {
				const found = await (await ask(`${ofRequest}?per_page=${perPage}&page=${page}&sort=asc&order_by=created_at`)).json();
				const notes = array(note).parse(found);
				yield* notes.filter(({ system }) => !system).map(comment);
				if (notes.length < perPage) return;
			}
		},
		create: async (body) => comment(await (await ask(ofRequest, "POST", body)).json()),
		update: async (id, body) => comment(await (await ask(`${ofRequest}/${id}`, "PUT", body)).json()),
		remove: async (id) => void await ask(`${ofRequest}/${id}`, "DELETE")
	};
}

// src/hosts/gitlab/note.ts
function noteProblem(error) {
	const { message, cause } = error instanceof Error ? error : {
		message: String(error),
		cause: null
	};
	const why = cause instanceof Error ? ` (${cause.message})` : "";
	return problem("note-failed", {
		status: error instanceof ApiError ? error.status : null,
		message: `${message}${why}`.slice(0, 1e3)
	});
}
/**
* Writes the one note of this check on the merge request that the job builds, or brings it up to date, where a token is given.
* What stands in the way comes back as a problem: a note never decides the verdict.
*/
async function noteOn(report, env) {
	const request = mergeRequestIn(env);
	if (request === null) return [];
	const posted = await stickComment(mergeRequestNotes(request), {
		mode: "always",
		name: null,
		alarming: report.exitCode !== 0,
		body: stickyBody(null, renderMarkdown(report, request.context)),
		problemOf: noteProblem
	});
	return posted.done === "failed" ? [posted.problem] : [];
}

export { noteOn };