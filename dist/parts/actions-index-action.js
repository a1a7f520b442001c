import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { aborted as n, always as r, anywhere as i, choice as a, commandOnly as o, count as s, defineAction as c, findingsOutput as l, flag as u, health as d, positional as f, text as p } from "./actions-shared-inputs.js";
var m = e({ contract: () => h });
const h = t({
	name: "check",
	description: "Say what is wrong with the workspace, and fix what a program can",
	page: {
		title: "Check a uv workspace",
		icon: "activity",
		color: "green"
	},
	inputs: {
		...r,
		...d,
		fix: u({
			description: "Show as a diff what a program can fix; with `yes`, write it",
			surfaces: o,
			default: "false"
		}),
		yes: u({
			description: "Write what `fix` shows",
			surfaces: o,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: { findings: l }
});
var g = e({ contract: () => _ });
const _ = t({
	name: "completion",
	description: "Write the script that completes commands and options in a shell",
	inputs: {
		...i,
		shell: a([
			"bash",
			"zsh",
			"fish"
		], {
			description: "The shell that reads the script",
			surfaces: f,
			isRequired: !0
		})
	},
	outputs: {}
});
var v = e({ contract: () => y });
const y = t({
	name: "explain",
	description: "Say what a code means, why it matters and how to fix it",
	inputs: {
		...i,
		code: p({
			description: "The code, as RA-WORKSPACE-NOT-FOUND",
			surfaces: f,
			isRequired: !0
		})
	},
	outputs: {}
});
var b = e({ contract: () => x });
const x = t({
	name: "index",
	description: "Serve the embedded package index on loopback until it is stopped; as text, the first line is its URL, the second the token for uploads",
	inputs: {
		...i,
		port: s([0, 65535], {
			description: "Port to listen on; 0 takes any that is free",
			surfaces: o,
			default: "0"
		}),
		store: p({
			description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
			surfaces: o
		})
	},
	outputs: {}
});
var S = e({ action: () => C });
const C = c({
	contract: x,
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
export { S as action_exports, x as contract, y as contract$1, _ as contract$2, h as contract$3, b as contract_exports, v as contract_exports$1, g as contract_exports$2, m as contract_exports$3 };
