const ruleset = (e) => ({
	name: `${e} moves by pull requests`,
	target: "branch",
	enforcement: "active",
	conditions: { ref_name: {
		include: [`refs/heads/${e}`],
		exclude: []
	} },
	rules: [
		{ type: "deletion" },
		{ type: "non_fast_forward" },
		{
			type: "pull_request",
			parameters: {
				required_approving_review_count: 0,
				dismiss_stale_reviews_on_push: !1,
				require_code_owner_review: !1,
				require_last_push_approval: !1,
				required_review_thread_resolution: !1
			}
		}
	],
	bypass_actors: []
}), readAddress = (e) => {
	let t = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/)(.+)$/.exec(e), n = URL.parse(t === null ? e : `ssh://${t[1]}/${t[2]}`);
	if (n === null || !/^(?:https?|ssh|git):$/.test(n.protocol) || n.hostname === "") return;
	let [r, i] = n.pathname.replace(/\.git\/?$/, "").split("/").filter((e) => e !== "");
	if (r !== void 0 && i !== void 0) return {
		host: (n.protocol === "ssh:" || n.protocol === "git:" ? n.hostname : n.host).toLowerCase(),
		owner: r,
		repository: i
	};
}, remoteOf = (e) => {
	let named = (t) => e.find((e) => e.name === t);
	return named("upstream") ?? named("origin") ?? (e.length === 1 ? e[0] : void 0);
}, homeOf = (e) => {
	let t = remoteOf(e);
	return t && readAddress(t.url);
}, e = new Set(["codeberg.org", "gitea.com"]), forgeOf = ({ host: t }) => {
	let n = t.replace(/:\d+$/, "").split(/[.-]/);
	return e.has(t) || n.includes("gitea") || n.includes("forgejo") ? "gitea" : n.includes("github") || n.includes("ghe") ? "github" : void 0;
};
export { forgeOf, homeOf, readAddress, remoteOf, ruleset };
