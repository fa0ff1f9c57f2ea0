import { n as __exportAll } from "./rolldown-runtime.js";
import { a as tryGit } from "./git.js";

// src/routes/change/repository.ts
var repository_exports = /* @__PURE__ */ __exportAll({ repositoryOf: () => repositoryOf });
/** The repository that a folder lies in, as an absolute path; the folder itself outside of any. */
async function repositoryOf(folder) {
	return await tryGit(folder, ["rev-parse", "--show-toplevel"]) || folder;
}

export { repository_exports as n, repositoryOf as t };