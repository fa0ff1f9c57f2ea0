// src/misfit.ts
/** What a schema finds wrong in a value, for the person who wrote it: schemas name types as programmers do. */
/** Types as zod names them. */
const types = {
	string: "text",
	record: "an object",
	object: "an object",
	array: "a list",
	boolean: "true or false",
	number: "a number",
	int: "a whole number",
	undefined: "nothing"
};
const typeWord = (name) => Object.hasOwn(types, name) ? types[name] : name.replaceAll("|", ", ");
/**
* "budget: Expected text, not a number."
* @param issue of zod; messages of our own schemas stay as they are
* @param whole what to call the value itself
*/
function misfit({ path, message }, whole = "The whole") {
	const [, expected, received] = /^Invalid (?:input|option): expected (.+?)(?:, received (\w+))?$/.exec(message) ?? [];
	const isEmpty = /^Too small: expected (?:string|array|record) to have >=?[01] /.test(message);
	const said = expected !== void 0 ? `Expected ${typeWord(expected)}${received === void 0 ? "" : `, not ${typeWord(received)}`}.` : isEmpty ? "It is empty." : message === "Invalid input" ? "A value of this kind is not taken." : message;
	return `${path.map(String).join(".") || whole}: ${said}`;
}

export { misfit as t };