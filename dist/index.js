// src/runtime/node-22.ts
Error.isError ??= (value) => Object.prototype.toString.call(value) === "[object Error]";

// src/main.ts
const run = async (name) => {
	const { runOnRunner } = await import("./parts/runtime-github-actions.js");
	await runOnRunner(name);
};
const command = async (args) => {
	const { runOnTerminal } = await import("./parts/runtime-terminal.js");
	await runOnTerminal(args);
};

export { command, run };