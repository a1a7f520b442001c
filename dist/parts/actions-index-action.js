import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, count as a, defineAction as o, flag as s, health as c, positional as l, text as u } from "./domain-python-requirement.js";
var d = e({ contract: () => f });
const f = t({
	name: "check",
	description: "Say what is wrong with the workspace, and fix what a program can",
	page: {
		title: "Check a uv workspace",
		icon: "activity",
		color: "green"
	},
	inputs: {
		...n,
		...c,
		fix: s({
			description: "Show as a diff what a program can fix; with `yes`, write it",
			surfaces: i,
			default: "false"
		}),
		yes: s({
			description: "Write what `fix` shows",
			surfaces: i,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: { findings: {
		description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
		otherwise: "[]"
	} }
});
var p = e({ contract: () => m });
const m = t({
	name: "completion",
	description: "Write the script that completes commands and options in a shell",
	inputs: {
		...n,
		shell: r([
			"bash",
			"zsh",
			"fish"
		], {
			description: "The shell",
			surfaces: l,
			isRequired: !0
		})
	},
	outputs: {}
});
var h = e({ contract: () => g });
const g = t({
	name: "explain",
	description: "Say what a code means, why it matters and how to fix it",
	inputs: {
		...n,
		code: u({
			description: "The code, as RA-WORKSPACE-NOT-FOUND",
			surfaces: l,
			isRequired: !0
		})
	},
	outputs: {}
});
var _ = e({ contract: () => v });
const v = t({
	name: "index",
	description: "Serve the embedded package index on loopback until it is stopped; the first line is its URL, the second the token for uploads",
	inputs: {
		...n,
		port: a([0, 65535], {
			description: "Port to listen on; 0 takes any that is free",
			surfaces: i,
			default: "0"
		}),
		store: u({
			description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
			surfaces: i
		})
	},
	outputs: {}
});
var y = e({ action: () => b });
const b = o({
	contract: v,
	run: async ({ store: e, port: t }, { index: n, signal: r }) => {
		let i = {
			store: e,
			port: t,
			hasPyPIRules: !0,
			isClosed: !1
		}, { url: a, uploadUrl: o, simpleUrl: s, token: c, stop: l } = await n.start(i), u = c.reveal();
		return {
			findings: [],
			document: {
				url: a,
				upload_url: o,
				simple_url: s,
				upload_token: u
			},
			text: [
				a,
				u,
				`Upload:  UV_PUBLISH_URL=${o} UV_PUBLISH_TOKEN=${u} uv publish FILES`,
				`Install: UV_INDEX=${s} uv pip install NAME`
			].join("\n"),
			until: aborted(r).then(l)
		};
	}
}), aborted = (e) => new Promise((t) => {
	e.aborted ? t() : e.addEventListener("abort", () => t(), { once: !0 });
});
export { y as action_exports, v as contract, g as contract$1, m as contract$2, f as contract$3, _ as contract_exports, h as contract_exports$1, p as contract_exports$2, d as contract_exports$3 };
