const lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), e = "github-actions[bot]", t = ["gitea-actions", "forgejo-actions"], checksSentence = ({ login: n, forge: r }) => r === "gitea" && t.includes(n) ? "Made with the job's own token, for which no workflow starts here, and so no check. With a person's token as `github-token` they start by themselves." : r === "gitea" ? `Made with the token of \`${n ?? "an unknown account"}\`.` : n === e ? "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves." : n === void 0 ? "GitHub does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it." : `Made with the token of \`${n}\`: its workflow runs start by themselves.`, committerOf = ({ login: t = e, forge: n }, r) => ({
	name: t,
	email: n === "github" ? `${t === e ? "41898282+" : ""}${t}@users.noreply.github.com` : `${t}@noreply.${r}`
}), readEventPayload = async ({ variables: e }) => {
	let { GITHUB_EVENT_PATH: t } = e;
	if (t !== void 0) try {
		return JSON.parse(await readFile(t, "utf8"));
	} catch {
		return;
	}
}, readTrigger = async (e) => ({
	event: e.isRunner ? e.variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
	ref: e.variables.GITHUB_REF,
	payload: await readEventPayload(e)
}), late = (e) => {
	let t;
	return new Proxy({}, { get: (n, r) => async (...n) => (t ??= e(), Reflect.get(await t, r)(...n)) });
}, n = [
	"GITHUB_OUTPUT",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
], createCommandFiles = (e) => ({ keep: async () => {
	let t = await Promise.all(n.flatMap((t) => {
		let n = e[t];
		return n === void 0 ? [] : [read(n).then((e) => ({
			name: t,
			path: n,
			content: e
		}))];
	}));
	return { restore: async () => {
		let e = [];
		for (let { name: n, path: r, content: i } of t) isSame(i, await read(r)) || (await put(r, i), e.push(n));
		return e;
	} };
} }), read = async (e) => {
	try {
		return (await lstat(e)).isFile() ? await readFile(e) : void 0;
	} catch {
		return;
	}
}, isSame = (e, t) => e === void 0 || t === void 0 ? e === t : e.equals(t), put = async (e, t) => {
	(await read(e) === void 0 || t === void 0) && await rm(e, {
		recursive: !0,
		force: !0
	}), t !== void 0 && await writeFile(e, t);
};
export { checksSentence, committerOf, createCommandFiles, late, readEventPayload, readTrigger };
