import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { aborted as n, always as r, choice as i, commandOnly as a, count as o, defineAction as s, flag as c, health as l, positional as u, text as d } from "./domain-python-requirement.js";
var f = e({ contract: () => p });
const p = t({
	name: "check",
	description: "Say what is wrong with the workspace, and fix what a program can",
	page: {
		title: "Check a uv workspace",
		icon: "activity",
		color: "green"
	},
	inputs: {
		...r,
		...l,
		fix: c({
			description: "Show as a diff what a program can fix; with `yes`, write it",
			surfaces: a,
			default: "false"
		}),
		yes: c({
			description: "Write what `fix` shows",
			surfaces: a,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: { findings: {
		description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
		otherwise: "[]"
	} }
});
var m = e({ contract: () => h });
const h = t({
	name: "completion",
	description: "Write the script that completes commands and options in a shell",
	inputs: {
		...r,
		shell: i([
			"bash",
			"zsh",
			"fish"
		], {
			description: "The shell",
			surfaces: u,
			isRequired: !0
		})
	},
	outputs: {}
});
var g = e({ contract: () => _ });
const _ = t({
	name: "explain",
	description: "Say what a code means, why it matters and how to fix it",
	inputs: {
		...r,
		code: d({
			description: "The code, as RA-WORKSPACE-NOT-FOUND",
			surfaces: u,
			isRequired: !0
		})
	},
	outputs: {}
});
var v = e({ contract: () => y });
const y = t({
	name: "index",
	description: "Serve the embedded package index on loopback until it is stopped; the first line is its URL, the second the token for uploads",
	inputs: {
		...r,
		port: o([0, 65535], {
			description: "Port to listen on; 0 takes any that is free",
			surfaces: a,
			default: "0"
		}),
		store: d({
			description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
			surfaces: a
		})
	},
	outputs: {}
});
var b = e({ action: () => x });
const x = s({
	contract: y,
	run: async ({ store: e, port: t }, { index: r, signal: i }) => {
		let a = {
			store: e,
			port: t,
			hasPyPIRules: !0,
			isClosed: !1
		}, { url: o, uploadUrl: s, simpleUrl: c, token: l, stop: u } = await r.start(a), d = l.reveal();
		return {
			findings: [],
			document: {
				url: o,
				upload_url: s,
				simple_url: c,
				upload_token: d
			},
			text: [
				o,
				d,
				`Publish: PYPI_API_TOKEN=${d} release-actions publish --index ${s} --check-url ${c}`,
				`Upload:  UV_PUBLISH_URL=${s} UV_PUBLISH_TOKEN=${d} uv publish FILES`,
				`Install: UV_INDEX=${c} uv pip install NAME`
			].join("\n"),
			until: n(i).then(u)
		};
	}
});
export { b as action_exports, y as contract, _ as contract$1, h as contract$2, p as contract$3, v as contract_exports, g as contract_exports$1, m as contract_exports$2, f as contract_exports$3 };
