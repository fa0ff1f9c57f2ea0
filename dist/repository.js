import { r as tryGit } from "./git.js";

// src/routes/change/repository.ts
/** The repository that a folder lies in, as an absolute path; the folder itself outside of any. */
async function repositoryOf(folder) {
	return await tryGit(folder, ["rev-parse", "--show-toplevel"]) || folder;
}

export { repositoryOf as t };