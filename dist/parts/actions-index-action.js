import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, count as a, defineAction as o, duration as s, flag as c, githubToken as l, health as u, lines as d, positional as f, rows as p, text as m, validation as h } from "./domain-python-requirement.js";
var g = e({ contract: () => _ });
const _ = t({
	name: "check",
	description: "Say what is wrong with the workspace, and fix what a program can",
	page: {
		title: "Check a uv workspace",
		icon: "activity",
		color: "green"
	},
	inputs: {
		...n,
		...u,
		fix: c({
			description: "Show as a diff what a program can fix; with `yes`, write it",
			surfaces: i,
			default: "false"
		}),
		yes: c({
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
var v = e({ contract: () => y });
const y = t({
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
			surfaces: f,
			isRequired: !0
		})
	},
	outputs: {}
});
var b = e({ contract: () => x });
const x = t({
	name: "explain",
	description: "Say what a code means, why it matters and how to fix it",
	inputs: {
		...n,
		code: m({
			description: "The code, as RA-WORKSPACE-NOT-FOUND",
			surfaces: f,
			isRequired: !0
		})
	},
	outputs: {}
});
var S = e({ contract: () => C });
const C = t({
	name: "index",
	description: "Serve the embedded package index on loopback until it is stopped; the first line is its URL, the second the token for uploads",
	inputs: {
		...n,
		port: a([0, 65535], {
			description: "Port to listen on; 0 takes any that is free",
			surfaces: i,
			default: "0"
		}),
		store: m({
			description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
			surfaces: i
		})
	},
	outputs: {}
});
var w = e({ contract: () => T });
const T = t({
	name: "protect-main",
	description: "Judge whether the default branch moved by pull requests alone",
	page: {
		title: "Watch how the default branch moves",
		icon: "shield",
		color: "green"
	},
	inputs: {
		"working-directory": {
			...n["working-directory"],
			surfaces: i
		},
		format: n.format,
		branch: m({ description: "The branch that is watched; without it the repository's default branch" }),
		"allow-actors": d({ description: "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing" }),
		"allow-patterns": p({ description: "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends" }),
		"fail-on-unknown": c({
			description: "Fail (exit status 75) where GitHub or Gitea does not answer, lags or refuses; else that is a warning",
			default: "false"
		}),
		since: s({
			description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
			default: "7d"
		}),
		before: m({
			description: "Commit on which the branch stood, to judge one update",
			surfaces: i
		}),
		after: m({
			description: "Commit to which it moved",
			surfaces: i
		}),
		repository: m({
			description: "The repository as `owner/name`",
			surfaces: i,
			environment: [{ name: "GITHUB_REPOSITORY" }]
		}),
		"github-token": l("Reads the branch's activity, pull requests, commits and rules")
	},
	outputs: {
		verdict: {
			description: "`pass`; `direct-push`: some update went past the pull requests, by a push or force push; `unknown`: not all could be seen",
			otherwise: "unknown"
		},
		updates: {
			description: "JSON, newest first: `[{before, after, at, pusher: {id, login}, verdict, how, why, pull_requests, commits: [{sha, subject}], removed}]`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
var E = e({ contract: () => D });
const D = t({
	name: "validate-release",
	description: "Check that version, changelog, tag, lock and the other version files of a release agree",
	page: {
		title: "Validate a release",
		icon: "check-circle",
		color: "green"
	},
	inputs: {
		...n,
		...h
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		state: {
			description: "`ready`; `idle`: nothing to release, the version is the last released one; `released`: tag mode, and the index has it; `invalid`, which alone fails",
			otherwise: "invalid"
		},
		version: {
			description: "The version that is released, where it is one for all; else the one that the tag says",
			otherwise: ""
		},
		tag: {
			description: "The tag, in branch mode the one that the release would have",
			otherwise: ""
		},
		package: {
			description: "The package that is released, where it is one alone",
			otherwise: ""
		},
		prerelease: {
			description: "`true` where a pre-release is released",
			otherwise: "false"
		},
		notes: {
			description: "The changelog's section of the version as Markdown, at most 125,000 letters; of several packages each under a heading",
			otherwise: ""
		},
		packages: {
			description: "JSON, one entry for each package: `{name, version, state, reason, tag, previous, prerelease, notes}`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
var O = e({ action: () => k });
const k = o({
	contract: C,
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
export { O as action_exports, D as contract, T as contract$1, C as contract$2, x as contract$3, y as contract$4, _ as contract$5, E as contract_exports, w as contract_exports$1, S as contract_exports$2, b as contract_exports$3, v as contract_exports$4, g as contract_exports$5 };
