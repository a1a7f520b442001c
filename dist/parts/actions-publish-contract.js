const defineContract = (e) => e, camel = (e) => e.replaceAll(/-(.)/g, (e, t) => t.toUpperCase());
var Secret = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	reveal() {
		return this.#e;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "***";
	}
};
const e = ["input", "flag"], t = [
	"input",
	"flag",
	"key"
], n = ["input"], r = ["flag"], i = ["argument"], field = (t, n, r) => ({
	kind: t,
	description: n.description,
	surfaces: n.surfaces ?? e,
	environment: n.environment ?? [],
	default: n.default,
	expression: n.expression,
	isRequired: n.isRequired ?? !1,
	choices: [],
	range: void 0,
	...r
}), text = (e) => field("text", e, { parse: (e) => ({ value: e }) }), lines = (e) => field("lines", e, { parse: (e) => ({ value: e.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== "") }) }), rows = (e) => field("lines", e, { parse: (e) => ({ value: e.split("\n").map((e) => e.trim()).filter((e) => e !== "") }) }), choice = (e, t) => field("choice", t, {
	choices: e,
	parse: (t) => {
		let n = e.find((e) => e === t);
		return n === void 0 ? { expected: oneOf(e) } : { value: n };
	}
}), flag = (e) => field("flag", e, {
	choices: ["true", "false"],
	parse: (e) => e === "true" || e === "false" ? { value: e === "true" } : { expected: "true or false" }
}), count = ([e, t], n) => field("count", n, {
	range: [e, t],
	parse: (n) => {
		let r = /^\d{1,9}$/.test(n) ? Number(n) : NaN;
		return r >= e && r <= t ? { value: r } : { expected: `a whole number from ${e} to ${t}` };
	}
}), a = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
}, duration = (e) => field("duration", e, { parse: (e) => {
	let [, t, n] = /^([1-9]\d{0,5})([smhd])$/.exec(e) ?? [];
	return t === void 0 || n === void 0 ? { expected: "a duration such as 30s, 15m or 2h" } : { value: Number(t) * a[n] };
} }), secret = (e) => field("secret", {
	...e,
	surfaces: n
}, { parse: (e, t) => ({ value: {
	secret: new Secret(e),
	from: t
} }) }), oneOf = (e) => e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`, o = {
	usage: "call",
	project: "commit",
	outside: "outside"
}, remedyOf = ({ mender: e, remedy: t }) => t ?? o[e], publicFinding = ({ mender: e, remedy: t, ...n }) => n, asWarning = (e) => ({
	...e,
	severity: "warning"
}), strictly = (e) => e.severity === "warning" ? {
	...e,
	severity: "error"
} : e, defineFinding = (e, t) => {
	let { code: n, severity: r, mender: i, remedy: a } = e, o = a === void 0 ? {} : { remedy: a }, make = (e) => {
		let a = t(e);
		return {
			code: n,
			severity: r,
			mender: i,
			...o,
			...a,
			message: shortened(a.message)
		};
	};
	return Object.assign(make, e);
}, shortened = (e) => e.length > s ? `${e.slice(0, s).toWellFormed()}…` : e, s = 2e3, shown = (e) => /^[ -~]*$/.test(e) ? e : e.replaceAll(RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\ufffd]", "gu"), (e) => `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`), named = (e, t = 3) => {
	let n = e.length > t ? ` and ${e.length - t} more` : "";
	return `${e.slice(0, t).map(shown).join(", ")}${n}`;
}, c = defineFinding({
	code: "RA-TAG-FORMAT-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ format: e, why: t }) => ({
	message: `The tag format ${t}: ${e}`,
	hint: "Write it with {version}, and {name} where packages have their own tags, as in {name}-v{version}"
})), l = defineFinding({
	code: "RA-TAG-FITS-NO-FORMAT",
	severity: "error",
	mender: "usage",
	remedy: "tag"
}, ({ tag: e, formats: t, line: n, example: r, nearest: i, packages: a }) => ({
	message: `The tag fits none of ${t.join(", ")} with a version and the name of a package: ${e}`,
	hint: [
		...i === void 0 ? [] : [`Did you mean ${i}? `],
		n === void 0 ? "Set tag-format to how tags are written" : `Write ${n}`,
		...i === void 0 ? [`, name the tag as in ${r}`] : [" where tags are meant to be so"],
		`, or say what to publish with packages (${named(a, 10)})`
	].join("")
})), u = defineFinding({
	code: "RA-TAG-FITS-NO-FORMAT-SET",
	severity: "notice",
	mender: "project"
}, ({ tag: e, format: t }) => ({
	message: `No tag-format is set, and by ${t} the tag is read: ${e}`,
	hint: `Nothing needs to be done; tag-format = ${JSON.stringify(t)} in [tool.release-actions] says the same`
})), d = defineFinding({
	code: "RA-TAG-OF-ANOTHER-WORKSPACE",
	severity: "notice",
	mender: "project"
}, ({ tag: e, name: t, path: n }) => ({
	message: `The tag is that of ${shown(t)} in ${shown(n)}, which is no part of this workspace: ${e}`,
	hint: `Nothing needs to be done: nothing is released here; a run with working-directory: ${shown(n)} releases it`
})), f = defineFinding({
	code: "RA-TAG-IS-NOT-VERSION",
	severity: "error",
	mender: "project"
}, ({ tag: e, tagVersion: t, package: n, tags: r }) => ({
	message: n === void 0 ? `The tag ${e} says ${t}, and no package of the workspace has that version` : `The tag ${e} says ${t}, but ${n.name} has the version ${n.version}`,
	hint: `Set the version to ${t} and tag again, or tag the commit that has it; this one's ${r.length === 1 ? "tag is" : "tags are"} ${named(r)}`,
	...n && {
		package: n.name,
		...n.place
	}
})), p = [
	"{name}-v{version}",
	"{name}@{version}",
	"{name}/v{version}",
	"v{version}"
], m = [
	"{version}",
	"{name}-{version}",
	"{name}/{version}"
], parseTagFormats = (e, t) => {
	let n = [...sharedFormats(t)], parse = (e) => e.flatMap((e) => {
		let t = parseTagFormat(e);
		return "pieces" in t ? [t] : (n.push(t), []);
	}), r = e.length > 0 && e.join("\n") !== p.join("\n"), i = {
		workspace: parse(r ? e : p),
		usual: r ? [] : parse(m),
		packages: new Map([...t].filter(([, e]) => e.length > 0).map(([e, t]) => [e, parse(t)]))
	};
	return n.length > 0 ? n : i;
}, parseTagFormat = (e) => {
	let t = [...e.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([e, t]) => t === "name" || t === "version" ? { kind: t } : {
		kind: "text",
		text: e
	}), n = faultOf(t);
	return n === void 0 ? {
		text: e,
		pieces: t
	} : c({
		format: e,
		why: n
	});
}, faultOf = (e) => {
	let count = (t) => e.filter((e) => e.kind === t).length, t = e.find((e) => e.kind === "text" && /[{}]/.test(e.text));
	if (t?.kind === "text") return `has a placeholder other than {name} and {version}, ${t.text}`;
	if (count("version") !== 1) return count("version") === 0 ? "has no {version}" : "has {version} twice";
	if (count("name") > 1) return "has {name} twice";
	let n = fill(e, {
		name: "name",
		version: "1.0"
	});
	return isTagName(n) ? void 0 : `makes tags that git refuses, such as ${n}`;
}, isTagName = (e) => !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|^-|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(e), sharedFormats = (e) => [...Map.groupBy([...e].flatMap(([e, t]) => [...new Set(t)].map((t) => ({
	name: e,
	text: t
}))), ({ text: e }) => e)].filter(([e, t]) => t.length > 1 && !e.includes("{name}")).map(([e, t]) => c({
	format: e,
	why: `does not say which of ${t.map(({ name: e }) => e).join(", ")} is meant`
})), fill = (e, t) => e.reduce((e, n) => e + (n.kind === "text" ? n.text : t[n.kind]), ""), fillFormat = ({ pieces: e }, t) => fill(e, t), formatsOf = ({ workspace: e, packages: t }, n) => t.get(n) ?? e, formatTag = (e, t) => fill(formatsOf(e, t.name)[0].pieces, t), h = text({
	description: "Any folder inside the workspace; the whole workspace is meant in any case",
	default: "."
}), format = (e, t) => choice(e, {
	description: "What is written to standard output",
	surfaces: r,
	default: t
}), g = lines({
	description: "Python versions, as uv takes them: the first builds, all smoke-test; uv chooses where it is empty",
	surfaces: t
}), configured = (e) => ({
	...e,
	surfaces: ["key"]
}), _ = {
	"working-directory": h,
	format: format(["text", "json"], "text")
}, v = {
	ignore: lines({
		description: "Codes of findings that are not wanted, or `CODE:package` for one package",
		surfaces: t
	}),
	strict: flag({
		description: "Warnings count as errors",
		surfaces: t,
		default: "false"
	})
}, y = {
	tag: text({
		description: "Chooses what is published where `packages` is empty: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": lines({
		description: "How tags are written, with `{name}` and `{version}`; where several fit, the longest name wins. Where it is not set, `{version}`, `{name}-{version}` and `{name}/{version}` are tried after the defaults, and a new tag is as the package's last one",
		surfaces: t,
		default: p.join("\n")
	}),
	packages: lines({ description: "Packages to publish, names or globs; wins over `tag`. Where both are empty: all that can be published and are not yet on the index" }),
	exclude: lines({
		description: "Packages to leave out, names or globs",
		surfaces: t
	}),
	index: text({
		description: "`pypi`, `testpypi`, `rehearsal` (the embedded index, never a credential), the name of a `[[tool.uv.index]]` with a `publish-url`, or an upload URL. Where it is empty: uv's own target (`publish-url`, `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, the one index with a `publish-url`), else `pypi`",
		surfaces: t
	}),
	"check-url": text({
		description: "Simple URL of the index, needed with an upload URL that is not known; else the index's own",
		surfaces: t
	}),
	username: text({
		description: "User name for any index and its `check-url`",
		surfaces: ["input"],
		environment: [{ name: "UV_PUBLISH_USERNAME" }]
	}),
	password: secret({
		description: "Password or token for any index and its `check-url`",
		environment: [{ name: "UV_PUBLISH_TOKEN" }, { name: "UV_PUBLISH_PASSWORD" }]
	}),
	bounds: choice([
		"lower",
		"major",
		"minor",
		"exact",
		"off"
	], {
		description: "What a requirement on a sibling without a specifier gets in the built metadata, in uv's words; an author's specifier stays and must admit the planned version",
		surfaces: t,
		default: "lower"
	})
}, githubToken = (e) => secret({
	description: e,
	environment: [{ name: "GITHUB_TOKEN" }],
	expression: "${{ github.token }}"
}), b = choice(["specifier", "none"], {
	description: "`specifier`: what requires a package by a specifier that the new version leaves is released too, with a wider one",
	surfaces: t,
	default: "specifier"
}), x = defineContract({
	name: "attest",
	description: "Sign every distribution that an earlier run built, for PyPI to show where it was made (PEP 740)",
	page: {
		title: "Attest distributions",
		icon: "shield",
		color: "blue"
	},
	inputs: {
		"working-directory": {
			..._["working-directory"],
			surfaces: r
		},
		format: _.format,
		dist: text({
			description: "Folder with the distributions and the manifest of an earlier run; each file's attestation is put beside it, as `FILE.publish.attestation`",
			isRequired: !0
		})
	},
	outputs: {
		"artifact-id": {
			description: "Id of an artifact with the distributions, the manifest and the attestations; empty where there is no artifact service",
			otherwise: ""
		},
		attested: {
			description: "Number of distributions in `dist` that have their attestation now, also on a re-run",
			otherwise: "0"
		}
	}
}), S = {
	mode: choice([
		"auto",
		"branch",
		"tag"
	], {
		description: "`tag` validates what a tag releases, `branch` what a merge would; `auto` is `tag` where there is a tag, else `branch`",
		default: "auto"
	}),
	tag: text({
		description: "The tag that releases: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": y["tag-format"],
	packages: lines({ description: "Packages to validate, names or globs; all that can be released where it is empty" }),
	changelog: text({
		description: "Path of the changelog from the root, with `{name}` and `{path}` where each package has its own; where it is empty, where towncrier, scriv, commitizen, semantic-release or changie are told to write it, then, of `CHANGELOG.md`, `CHANGES.rst` and the like, the one that goes furthest beside the package, or in its `docs`, else beside the root",
		surfaces: t
	}),
	"require-changelog": choice([
		"auto",
		"true",
		"false"
	], {
		description: "Whether a release needs a section of its own in a changelog; `auto`: where there is a changelog",
		surfaces: t,
		default: "auto"
	}),
	"require-default-branch": flag({
		description: "In tag mode: the tag's commit must be on the default branch",
		surfaces: t,
		default: "true"
	}),
	"version-files": rows({
		description: "Other places of the version, one to a line: `path: regex` whose only group, or the one called `version`, is the version; or `path#key.path` of a TOML, JSON or YAML file",
		surfaces: t
	}),
	channel: choice(["any", "stable"], {
		description: "`stable` refuses pre-releases",
		surfaces: t,
		default: "any"
	}),
	index: text({
		description: "Asked where tags are missing, and in tag mode for what is released already: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`",
		surfaces: t,
		default: "pypi"
	})
}, C = defineContract({
	name: "version",
	description: "Say which versions the changes since the last releases ask for, and why",
	page: {
		title: "Plan the next versions",
		icon: "trending-up",
		color: "blue"
	},
	inputs: {
		"working-directory": h,
		format: format([
			"text",
			"json",
			"diff"
		], "text"),
		write: flag({
			description: "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
			surfaces: r,
			default: "false"
		}),
		draft: flag({
			description: "JSON with a draft of the release: channel, versions, tags and titles",
			surfaces: r,
			default: "false"
		}),
		"tag-format": y["tag-format"],
		packages: lines({ description: "Packages to plan for, names, globs or `group:NAME`; all that can be released where it is empty" }),
		exclude: lines({
			description: "Packages to leave out, names, globs or `group:NAME`",
			surfaces: t
		}),
		bump: rows({
			description: "`auto` (what the changes ask for), `major`, `minor`, `patch`, `stable` (the final release of a pre-release), `a`, `b`, `rc`, `post`, or a version; for some packages alone, one to a line: `NAME: WORD`",
			default: "auto"
		}),
		prerelease: choice([
			"a",
			"b",
			"rc"
		], {
			description: "What is released becomes such a pre-release; where it is empty, a line of pre-releases goes on, and all else is final",
			surfaces: t
		}),
		changes: choice([
			"auto",
			"commits",
			"fragments",
			"both",
			"off"
		], {
			description: "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, else commits",
			surfaces: t,
			default: "auto"
		}),
		since: text({
			description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
			surfaces: e
		}),
		dependents: b,
		bounds: y.bounds,
		"prerelease-sections": choice(["rollup", "keep"], {
			description: "What becomes of the changelog's sections of pre-releases in the final one: `rollup` joins them into it, `keep` leaves them",
			surfaces: t,
			default: "rollup"
		}),
		date: text({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
		changelog: configured(S.changelog),
		"version-files": configured(S["version-files"]),
		"force-unchanged": flag({
			description: "Packages without a change are released too, as a patch",
			default: "false"
		}),
		strict: v.strict,
		"api-check": choice(["off", "griffe"], {
			description: "`griffe`: public names and parameters are compared with the last release, both by their wheels and without running them; what code does is not seen",
			surfaces: t,
			default: "off"
		}),
		index: text({
			description: "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`; uv's own target where it is empty, else `pypi`",
			surfaces: t
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, current, proposed, bump, reason, tag, changes, because_of, …}`, `changes` empty where they would be too long for an output: `plan-path` has them",
			otherwise: "[]"
		},
		empty: {
			description: "`true` where there is nothing to release",
			otherwise: "true"
		},
		"plan-path": {
			description: "Path of the release plan, as JSON",
			otherwise: ""
		},
		"draft-path": {
			description: "Path of the draft, as JSON",
			otherwise: ""
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
}), { draft: w, write: T, packages: E, ...D } = C.inputs, O = defineContract({
	name: "changelog",
	description: "Print the changelog's section of a release: one that is written, or the one that version would write",
	inputs: {
		...D,
		format: format(["text", "json"], "text"),
		package: text({
			description: "The package; where it is empty, all that have a section of that version, or are to be released",
			surfaces: r
		}),
		version: text({
			description: "The version; where it is empty, the one that `version` would write",
			surfaces: r
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
}), k = defineContract({
	name: "check",
	description: "Say what is wrong with the workspace, and fix what a program can",
	page: {
		title: "Check a uv workspace",
		icon: "activity",
		color: "green"
	},
	inputs: {
		..._,
		...v,
		fix: flag({
			description: "Show as a diff what a program can fix; with `yes`, write it",
			surfaces: r,
			default: "false"
		}),
		yes: flag({
			description: "Write what `fix` shows",
			surfaces: r,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: { findings: {
		description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
		otherwise: "[]"
	} }
}), A = defineContract({
	name: "completion",
	description: "Write the script that completes commands and options in a shell",
	inputs: {
		..._,
		shell: choice([
			"bash",
			"zsh",
			"fish"
		], {
			description: "The shell",
			surfaces: i,
			isRequired: !0
		})
	},
	outputs: {}
}), j = defineContract({
	name: "create-release",
	description: "Tag what was published, and give each tag its release on GitHub or Gitea",
	page: {
		title: "Create releases",
		icon: "tag",
		color: "blue"
	},
	inputs: {
		"working-directory": _["working-directory"],
		format: _.format,
		dist: text({ description: "Folder that `publish` left, with manifest and distributions; each file is held against its hash. One of `dist`, `manifest-path` and `tag` is needed, and the first that is given counts" }),
		"manifest-path": text({ description: "The manifest that `publish` left (its output `manifest-path`); distributions need not be beside it" }),
		tag: text({
			description: "A tag to release by itself: it names a package, or all, in the version of the checkout, which is on the index. Made on the checkout's commit where GitHub or Gitea does not have it yet",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		release: choice([
			"auto",
			"draft",
			"off"
		], {
			description: "`auto`: each tag gets a release; `draft`: a draft that a person publishes, and no tag yet; `off`: tags alone",
			surfaces: t,
			default: "auto"
		}),
		tags: flag({
			description: "`false`: neither tags nor releases",
			surfaces: t,
			default: "true"
		}),
		"umbrella-tag-format": text({
			description: "A tag for all packages together, as `v{version}`: made last, when all of them are there. The version is the root's, else the one that all have",
			surfaces: t
		}),
		assets: lines({
			description: "Files beside each release: `manifest`, `checksums` (of the package's files on the index), `distributions`",
			surfaces: t,
			default: "manifest\nchecksums"
		}),
		notes: text({
			description: "`changelog`: the section of the version; or the path of a text with `{name}`, `{version}`, `{tag}`, `{changelog}`, `{packages}` and `{compare-url}`",
			surfaces: t,
			default: "changelog"
		}),
		latest: text({
			description: "The package whose release the repository shows first; `auto`: the umbrella, else the root's, else the last one. Never a pre-release, nor one of an older line",
			surfaces: t,
			default: "auto"
		}),
		"commit-back": choice([
			"off",
			"dev",
			"patch"
		], {
			description: "Opens a pull request to the next version of what was released, once: `dev` (1.4.1.dev0) or `patch` (1.4.1). It needs `pull-requests: write` and the checkout",
			surfaces: t,
			default: "off"
		}),
		"tag-format": configured(y["tag-format"]),
		changelog: configured(S.changelog),
		"version-files": configured(S["version-files"]),
		index: configured(y.index),
		"github-token": githubToken("Makes tags and releases: `contents: write`")
	},
	outputs: {
		tags: {
			description: "The tags that are there now, as a JSON list of names",
			otherwise: "[]"
		},
		releases: {
			description: "JSON: `[{package, tag, url, state}]`, `state` one of `created`, `existed`, `skipped`; `package` and `url` may be null",
			otherwise: "[]"
		},
		"pull-request": {
			description: "Number of the pull request to the next version; empty where there is none",
			otherwise: ""
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
}), M = defineContract({
	name: "discover",
	description: "List the members with path and version, and why each is or is not released",
	inputs: _,
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
}), N = defineContract({
	name: "explain",
	description: "Say what a code means, why it matters and how to fix it",
	inputs: {
		..._,
		code: text({
			description: "The code, as RA-WORKSPACE-NOT-FOUND",
			surfaces: i,
			isRequired: !0
		})
	},
	outputs: {}
}), P = defineContract({
	name: "graph",
	description: "Show which members require which",
	inputs: {
		"working-directory": h,
		format: format([
			"text",
			"levels",
			"json",
			"dot",
			"mermaid",
			"d2",
			"ascii"
		], "text"),
		deps: text({
			description: "Only what this package requires, directly or not",
			surfaces: r
		}),
		rdeps: text({
			description: "Only what requires this package, directly or not",
			surfaces: r
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
}), F = defineContract({
	name: "index",
	description: "Serve the embedded package index on loopback until it is stopped; the first line is its URL, the second the token for uploads",
	inputs: {
		..._,
		port: count([0, 65535], {
			description: "Port to listen on; 0 takes any that is free",
			surfaces: r,
			default: "0"
		}),
		store: text({
			description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
			surfaces: r
		})
	},
	outputs: {}
}), I = defineContract({
	name: "init",
	description: "Propose the configuration and the workflows of a repository, as a diff, and write them",
	notes: [
		"It reads the workspace, its tags, changelogs and fragments, the remote's address and the configuration,",
		"and asks no forge and no index. What it proposes is shown as a diff: [tool.release-actions] with what",
		"differs from the defaults, and the workflows publish (with --flow merge also the release pull request, tags and",
		"releases), release-readiness and protect-main, as files of the repository, since PyPI compares the workflow's file.",
		"",
		"On a terminal it asks, and writes after a yes. Elsewhere it writes with --yes alone. It writes files and",
		"nothing else: git's HEAD, index and hooks stay, and no repository is made. What is there already is not",
		"written again. A file in the way is named, and then nothing is written; a workflow that somebody changed",
		"since is left alone, but for the pins of actions, which may move.",
		"",
		"It ends with the next steps: the publisher's form of each package with its fields filled in, the environment,",
		"the rulesets. With --forge gitea the workflows go to .gitea/workflows and upload with a token, for PyPI knows",
		"no identity of Gitea's jobs.",
		"",
		"With --check it writes nothing, and ends with 1 where something is not as it would write it."
	],
	inputs: {
		..._,
		flow: choice(["merge", "tag"], {
			description: "What starts a release: `merge`, a push to the default branch, which publishes each version that is not on the index; `tag`, a release tag. By itself `tag` where releases have been tagged or versions are made of tags, else `merge`",
			surfaces: r
		}),
		changes: choice([
			"commits",
			"fragments",
			"off"
		], {
			description: "What says which versions come next; by itself `fragments` where a tool for them is set up, else `commits`",
			surfaces: r
		}),
		dependents: b,
		forge: choice([
			"github",
			"gitea",
			"none"
		], {
			description: "For which forge workflows are written; by itself the remote's",
			surfaces: r
		}),
		yes: flag({
			description: "Ask nothing, and write what is proposed",
			surfaces: r,
			default: "false"
		}),
		check: flag({
			description: "Write nothing, and say what is not as it would be written",
			surfaces: r,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
}), L = defineContract({
	name: "plan",
	description: "Say what would be published, in which order, and why",
	page: {
		title: "Plan a uv workspace's release",
		icon: "list",
		color: "blue"
	},
	inputs: {
		"working-directory": h,
		format: format([
			"text",
			"json",
			"csv"
		], "text"),
		...y,
		"python-version": g,
		shards: count([1, 256], {
			description: "Over how many jobs the builds are spread, at most: each entry of `matrix` is one",
			default: "1"
		}),
		dist: lines({ description: "Folders that an earlier release left, by whose build times the jobs are balanced; without them the times are guessed from what builds each package" })
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		packages: {
			description: "The packages to publish, in order, as JSON: a list of `{name, version, path, level, tag, …}`",
			otherwise: "[]"
		},
		matrix: {
			description: "The same as a job matrix, one entry for each job that builds: `{include: [{shard, packages, dist}]}`, with `packages` as `publish` takes them as `share`, and `dist` a name for what the job leaves",
			otherwise: "{\"include\":[]}"
		},
		"plan-path": {
			description: "Path of the plan, as JSON",
			otherwise: ""
		},
		empty: {
			description: "`true` where there is nothing to publish",
			otherwise: "true"
		}
	}
}), { draft: R, write: z, ...B } = C.inputs, V = defineContract({
	name: "prepare-release",
	description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
	page: {
		title: "Prepare a release",
		icon: "git-pull-request",
		color: "blue"
	},
	inputs: {
		...B,
		format: format(["text", "json"], "text"),
		base: text({
			description: "The branch that it is merged into; the default branch where it is empty",
			surfaces: e
		}),
		branch: text({
			description: "The branch that it comes from. It is this action's own, and with `group` ends in `/GROUP`",
			surfaces: e,
			default: "release-actions/release"
		}),
		group: text({
			description: "A group of the configuration, whose release gets a branch and a pull request of its own",
			surfaces: e
		}),
		title: text({
			description: "Of the pull request and its commit; `{packages}` stands for what is released",
			surfaces: e,
			default: "Release {packages}"
		}),
		labels: lines({
			description: "Labels that the pull request gets",
			surfaces: e
		}),
		draft: flag({
			description: "Open it as a draft",
			surfaces: e,
			default: "false"
		}),
		"dry-run": flag({
			description: "Say what would be done, with the diff, and do nothing",
			default: "false"
		}),
		"github-token": githubToken("Writes the branch and the pull request. With the job's own token somebody has to let its workflow runs start; with an App's or a person's they start by themselves")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		"pull-request": {
			description: "Number of the pull request; empty where there is none",
			otherwise: ""
		},
		"pull-request-url": {
			description: "Its address",
			otherwise: ""
		},
		branch: {
			description: "The branch that it comes from",
			otherwise: ""
		},
		"head-sha": {
			description: "The newest commit of that branch",
			otherwise: ""
		},
		changed: {
			description: "`true` where this run changed the branch or the pull request",
			otherwise: "false"
		},
		empty: {
			description: "`true` where there is nothing to release",
			otherwise: "true"
		},
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, from, to, why}`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
}), H = defineContract({
	name: "protect-main",
	description: "Judge whether the default branch moved by pull requests alone",
	page: {
		title: "Watch how the default branch moves",
		icon: "shield",
		color: "green"
	},
	inputs: {
		"working-directory": {
			..._["working-directory"],
			surfaces: r
		},
		format: _.format,
		branch: text({ description: "The branch that is watched; without it the repository's default branch" }),
		"allow-actors": lines({ description: "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing" }),
		"allow-patterns": rows({ description: "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends" }),
		"fail-on-unknown": flag({
			description: "Fail (exit status 75) where GitHub or Gitea does not answer, lags or refuses; else that is a warning",
			default: "false"
		}),
		since: duration({
			description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
			default: "7d"
		}),
		before: text({
			description: "Commit on which the branch stood, to judge one update",
			surfaces: r
		}),
		after: text({
			description: "Commit to which it moved",
			surfaces: r
		}),
		repository: text({
			description: "The repository as `owner/name`",
			surfaces: r,
			environment: [{ name: "GITHUB_REPOSITORY" }]
		}),
		"github-token": githubToken("Reads the branch's activity, pull requests, commits and rules")
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
}), U = defineContract({
	name: "publish",
	alias: "topo-publish",
	description: "Publish the packages of a uv workspace to a package index, dependencies first",
	page: {
		title: "Publish a uv workspace",
		icon: "package",
		color: "blue"
	},
	inputs: {
		..._,
		...y,
		due: choice(["unreleased", "prepared"], {
			description: "What is published where no `tag` says it: `unreleased` (versions that are not on the index), or `prepared` (what the pushed release commit names, as it was reviewed; nothing on any other push)",
			default: "unreleased"
		}),
		"pypi-api-token": secret({
			description: "Upload token. The input goes wherever `index` says; the environment's goes to PyPI, TestPyPI and loopback only",
			environment: [{ name: "PYPI_API_TOKEN" }]
		}),
		"trusted-publishing": choice([
			"automatic",
			"always",
			"never"
		], {
			description: "Whether to upload with the job's identity token; a given token wins over `automatic`",
			surfaces: t,
			default: "automatic"
		}),
		"wait-for": choice([
			"accepted",
			"listed",
			"installable"
		], {
			description: "The state on the index that frees the packages which need this one",
			surfaces: t,
			default: "listed"
		}),
		"wait-timeout": duration({
			description: "How long to wait for that state, for each package; and for an index that asks to come back with an upload later",
			surfaces: t,
			default: "15m"
		}),
		"build-timeout": duration({
			description: "How long the build of one package may take; then it is ended with all that it has started",
			surfaces: t,
			default: "30m"
		}),
		rehearse: flag({
			description: "Take every file through the embedded index and install every package from it before the first upload",
			surfaces: t,
			default: "true"
		}),
		smoke: choice([
			"import",
			"resolve",
			"off"
		], {
			description: "What is tried with every package, in an environment that holds nothing else: install and import it, or `resolve` (solve its requirements, with nothing but metadata downloaded), or nothing",
			surfaces: t,
			default: "import"
		}),
		"python-version": g,
		"concurrent-uploads": count([1, 64], {
			description: "How many packages are uploaded at once",
			surfaces: t,
			default: "4"
		}),
		dist: lines({ description: "Folders with the distributions and the manifest of an earlier run, or of each run that built a `share` of the release, and folders of wheels that other jobs built for `platforms`: nothing is built, every hash is checked, and no project code runs, but where several are put together in a `dry-run`, which imports it" }),
		share: lines({ description: "Packages of the release that this job builds, as an entry of plan's `matrix` names them; other jobs build the rest, and a later one takes the `dist` of all. With `dry-run` alone" }),
		attestations: choice([
			"auto",
			"true",
			"false"
		], {
			description: "Whether the attestations in `dist` go along: `auto` (to PyPI and TestPyPI, under trusted publishing), `true` (always; without one for every file, or with a token, nothing is published), `false`",
			surfaces: t,
			default: "auto"
		}),
		"allow-dirty": flag({
			description: "Publish although a chosen package has changes that are not committed; ignored files never count",
			default: "false"
		}),
		checks: flag({
			description: "Run the checks of the workspace's health before anything is built, as `check` does, licences and `uv audit` among them: their errors stop the release. Not with `dist`",
			default: "false"
		}),
		ignore: configured(v.ignore),
		strict: configured(v.strict),
		"dry-run": flag({
			description: "Do all but the upload: needs no credential, and leaves `dist` for a later job",
			default: "false"
		}),
		yes: flag({
			description: "Do not ask before the upload",
			surfaces: r,
			default: "false"
		}),
		"github-token": secret({
			description: "Asks GitHub or Gitea what else is under way for the release; with `due: prepared` also by which pull request a push came",
			environment: [{ name: "GITHUB_TOKEN" }],
			expression: "${{ github.token }}"
		})
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		published: {
			description: "`true` where every planned package is complete on the index, also after a re-run; `false` with `dry-run`, and where nothing is due",
			otherwise: "false"
		},
		uploaded: {
			description: "Number of files that this run put on the index",
			otherwise: "0"
		},
		"published-packages": {
			description: "The whole release as JSON: a list of `{name, version, tag, url, uploaded, files: [{name, size, sha256}]}`",
			otherwise: "[]"
		},
		index: {
			description: "The index, as it was given",
			otherwise: ""
		},
		"plan-path": {
			description: "Path of the plan, as JSON",
			otherwise: ""
		},
		"manifest-path": {
			description: "Path of the manifest, from which a later job or a re-run starts",
			otherwise: ""
		},
		"dist-path": {
			description: "Path of the folder with the distributions",
			otherwise: ""
		},
		"report-path": {
			description: "Path of the report, as Markdown",
			otherwise: ""
		},
		"artifact-id": {
			description: "Id of the uploaded artifact; empty where there is no artifact service",
			otherwise: ""
		}
	}
}), W = defineContract({
	name: "release-readiness",
	description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
	page: {
		title: "Release readiness",
		icon: "thumbs-up",
		color: "green"
	},
	inputs: {
		..._,
		gates: rows({
			description: "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
			surfaces: t
		}),
		"gate-timeout": duration({
			description: "How long each gate may take, and a cited check run is waited for",
			surfaces: t,
			default: "30m"
		}),
		scope: rows({
			description: "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
			surfaces: t
		}),
		forbid: rows({
			description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
			surfaces: t
		}),
		checks: flag({
			description: "Run the checks of the workspace's health, as `check` does",
			surfaces: t,
			default: "true"
		}),
		preview: flag({
			description: "Show what would be released: packages, versions, changelog sections, graph",
			surfaces: t,
			default: "true"
		}),
		comment: flag({
			description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
			surfaces: t,
			default: "false"
		}),
		...S,
		...v,
		"github-token": githubToken("Reads cited check runs, and writes the comment")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		ready: {
			description: "`true` where nothing stands in the way of the release",
			otherwise: "false"
		},
		gates: {
			description: "JSON: `[{id, name, result, seconds, why, url}]`; `result` is `passed`, `failed`, `timed out`, `skipped` or `not configured`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
}), G = defineContract({
	name: "release",
	description: "Validate a tag or a merged release, run the gates, publish what it releases, and make its tags and releases on GitHub or Gitea; the first that fails is the last",
	page: {
		title: "Release a uv workspace",
		icon: "package",
		color: "green"
	},
	inputs: {
		...U.inputs,
		gates: {
			...W.inputs.gates,
			surfaces: e
		},
		"gate-timeout": W.inputs["gate-timeout"],
		changelog: configured(S.changelog),
		"require-changelog": configured(S["require-changelog"]),
		"require-default-branch": configured(S["require-default-branch"]),
		"version-files": configured(S["version-files"]),
		channel: configured(S.channel),
		release: configured(j.inputs.release),
		tags: configured(j.inputs.tags),
		"umbrella-tag-format": configured(j.inputs["umbrella-tag-format"]),
		assets: configured(j.inputs.assets),
		notes: configured(j.inputs.notes),
		latest: configured(j.inputs.latest),
		"commit-back": configured(j.inputs["commit-back"]),
		"github-token": githubToken("Makes tags and releases (`contents: write`); reads cited check runs, what else is under way for the release, and by which pull request a push came")
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		...U.outputs,
		tags: j.outputs.tags,
		releases: j.outputs.releases,
		"pull-request": j.outputs["pull-request"],
		findings: W.outputs.findings
	}
}), K = defineContract({
	name: "rollback",
	description: "Say what there is of a release, and take away the tags and releases that stand for nothing on the index",
	page: {
		title: "Roll back a release",
		icon: "rotate-ccw",
		color: "orange"
	},
	inputs: {
		..._,
		tag: text({
			description: "Tag of the release: a package's tag means that package alone, a workspace tag all",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		packages: lines({ description: "Packages, names or globs, in the versions that the checkout has; wins over `tag`. Where both are empty all are shown" }),
		"tag-format": y["tag-format"],
		"umbrella-tag-format": configured(j.inputs["umbrella-tag-format"]),
		index: y.index,
		"check-url": y["check-url"],
		username: y.username,
		password: y.password,
		yes: flag({
			description: "Remove what stands for nothing on the index: the release on GitHub or Gitea, then its tag on the remote and here. Without it everything is only read",
			surfaces: e,
			default: "false"
		}),
		"github-token": githubToken("Reads releases, drafts where it may write them, and with `yes` removes releases and tags")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		state: {
			description: "At the end, as JSON by package: `{version, tagged: [{tag, local, remote}], released: [{tag, state, url}], files: [{name, uploaded, yanked}], burned, hours-left, next}`; what is not known is `null`",
			otherwise: "{}"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
}), q = defineContract({
	name: "validate-release",
	description: "Check that version, changelog, tag, lock and the other version files of a release agree",
	page: {
		title: "Validate a release",
		icon: "check-circle",
		color: "green"
	},
	inputs: {
		..._,
		...S
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
}), join = (e, t) => t === "" ? e : isAbsolute(t) || e === "" ? t : e.endsWith("/") ? `${e}${t}` : `${e}/${t}`, isAbsolute = (e) => e.startsWith("/") || e[1] === ":" && /^[A-Za-z]:\//.test(e), parent = (e) => {
	let t = e.lastIndexOf("/");
	if (t === -1 || t === e.length - 1) return;
	let n = e.slice(0, t);
	return n === "" || /^[A-Za-z]:$/.test(n) ? `${n}/` : n;
}, ancestors = (e) => {
	let t = [];
	for (let n = e; n !== void 0; n = parent(n)) t.push(n);
	return t;
}, J = /^(?:[A-Za-z]:\/|\/)?(?:\.|\/|$)|\/(?:\.|\/|$)/, normalize = (e) => {
	if (!J.test(e)) return e;
	let t = /^(?:[A-Za-z]:)?\//.exec(e)?.[0] ?? "", n = [];
	for (let r of e.slice(t.length).split("/")) r !== "" && r !== "." && (r === ".." && n.length > 0 && n.at(-1) !== ".." ? n.pop() : n.push(r));
	return t + n.join("/");
}, relative = (e, t) => {
	if (t.startsWith(`${e}/`) && e !== "" && !/\/(?:\/|$)/.test(t)) return t.slice(e.length + 1);
	let n = e.split("/").filter((e) => e !== ""), r = t.split("/").filter((e) => e !== ""), i = 0;
	for (; i < n.length && i < r.length && n[i] === r[i];) i += 1;
	return [...n.slice(i).map(() => ".."), ...r.slice(i)].join("/");
}, baseName = (e) => e.slice(e.lastIndexOf("/") + 1), defineAction = (e) => e, retryDelay = (e, t, n) => {
	let r = n === null ? void 0 : askedDelay(n, t.now());
	if (r !== void 0) return Math.min(r, 12e4);
	let i = Math.min(500 * 2 ** (e - 1), 3e4);
	return i / 2 + i / 2 * t.random();
}, askedDelay = (e, t) => {
	if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
	let n = Date.parse(e);
	return Number.isNaN(n) ? void 0 : Math.max(0, n - t);
}, shellWord = (e) => /^[\w./@:+-]+$/.test(e) ? e : `'${e.replaceAll("'", String.raw`'\''`)}'`, subjectOf = ({ message: e }) => e.split("\n", 1)[0].trim(), isNoCommit = (e) => /^0+$/.test(e), short = (e) => e.slice(0, 10);
export { Secret, ancestors, asWarning, askedDelay, baseName, camel, q as contract, K as contract$1, P as contract$10, N as contract$11, M as contract$12, j as contract$13, A as contract$14, k as contract$15, O as contract$16, C as contract$17, x as contract$18, G as contract$2, W as contract$3, U as contract$4, H as contract$5, V as contract$6, L as contract$7, I as contract$8, F as contract$9, p as defaultTagFormats, defineAction, defineFinding, fillFormat, formatTag, formatsOf, isAbsolute, isNoCommit, isTagName, join, named, normalize, parent, parseTagFormat, parseTagFormats, publicFinding, relative, remedyOf, retryDelay, shellWord, short, shown, strictly, subjectOf, l as tagFitsNoFormat, u as tagFormatAssumed, f as tagIsNotVersion, d as tagOfAnother, m as usualTagFormats };
