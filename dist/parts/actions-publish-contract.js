const setTimeout = (...given) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...given);

// src/contract/contract.ts
const defineContract = (contract) => contract;
const camel = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

// src/domain/credential/secret.ts
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
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

// src/contract/field.ts
const eachRun = ["input", "flag"];
const lasting = [
	"input",
	"flag",
	"key"
];
const concealed = ["input"];
const commandOnly = ["flag"];
const positional = ["argument"];
const field = (kind, options, rest) => ({
	kind,
	description: options.description,
	surfaces: options.surfaces ?? eachRun,
	environment: options.environment ?? [],
	default: options.default,
	expression: options.expression,
	isRequired: options.isRequired ?? false,
	choices: [],
	range: void 0,
	...rest
});
const text = (options) => field("text", options, { parse: (value) => ({ value }) });
const lines = (options) => field("lines", options, { parse: (value) => ({ value: value.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "") }) });
const rows = (options) => field("lines", options, { parse: (value) => ({ value: value.split("\n").map((item) => item.trim()).filter((item) => item !== "") }) });
const choice = (choices, options) => field("choice", options, {
	choices,
	parse: (value) => {
		const found = choices.find((known) => known === value);
		return found === void 0 ? { expected: oneOf(choices) } : { value: found };
	}
});
const flag = (options) => field("flag", options, {
	choices: ["true", "false"],
	parse: (value) => value === "true" || value === "false" ? { value: value === "true" } : { expected: "true or false" }
});
const count = ([least, greatest], options) => field("count", options, {
	range: [least, greatest],
	parse: (value) => {
		const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
		return number >= least && number <= greatest ? { value: number } : { expected: `a whole number from ${least} to ${greatest}` };
	}
});
const millisecondsOf = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const duration = (options) => field("duration", options, { parse: (value) => {
	const [, digits, unit] = /^([1-9]\d{0,5})([smhd])$/.exec(value) ?? [];
	return digits === void 0 || unit === void 0 ? { expected: "a duration such as 30s, 15m or 2h" } : { value: Number(digits) * millisecondsOf[unit] };
} });
const secret = (options) => field("secret", {
	...options,
	surfaces: concealed
}, { parse: (value, from) => ({ value: {
	secret: new Secret(value),
	from
} }) });
const oneOf = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

// src/domain/problem/finding.ts
const remedies = {
	usage: "call",
	project: "commit",
	outside: "outside"
};
const remedyOf = ({ mender, remedy }) => remedy ?? remedies[mender];
const publicFinding = ({ mender: _, remedy: __, ...finding }) => finding;
const asWarning = (finding) => ({
	...finding,
	severity: "warning"
});
const strictly = (finding) => finding.severity === "warning" ? {
	...finding,
	severity: "error"
} : finding;
const defineFinding = (explanation, write) => {
	const { code, severity, mender, remedy } = explanation;
	const where = remedy === void 0 ? {} : { remedy };
	const make = (argument) => {
		const details = write(argument);
		return {
			code,
			severity,
			mender,
			...where,
			...details,
			message: shortened(details.message)
		};
	};
	return Object.assign(make, explanation);
};
const shortened = (message) => message.length > longestMessage ? `${message.slice(0, longestMessage).toWellFormed()}…` : message;
const longestMessage = 2e3;

// src/domain/problem/shown.ts
const shown = (name) => name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
const named = (names, most = 3) => {
	const more = names.length > most ? ` and ${names.length - most} more` : "";
	return `${names.slice(0, most).map(shown).join(", ")}${more}`;
};

// src/domain/problem/tag.ts
const tagFormatInvalid = defineFinding({
	code: "RA-TAG-FORMAT-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ format, why }) => ({
	message: `The tag format ${why}: ${format}`,
	hint: "Write it with {version}, and {name} where packages have their own tags, as in {name}-v{version}"
}));
const tagFitsNoFormat = defineFinding({
	code: "RA-TAG-FITS-NO-FORMAT",
	severity: "error",
	mender: "usage",
	remedy: "tag"
}, ({ tag, formats, line, example, nearest, packages }) => ({
	message: `The tag fits none of ${formats.join(", ")} with a version and the name of a package: ${tag}`,
	hint: [
		...nearest === void 0 ? [] : [`Did you mean ${nearest}? `],
		line === void 0 ? "Set tag-format to how tags are written" : `Write ${line}`,
		...nearest === void 0 ? [`, name the tag as in ${example}`] : [" where tags are meant to be so"],
		`, or say what to publish with packages (${named(packages, 10)})`
	].join("")
}));
const tagFormatAssumed = defineFinding({
	code: "RA-TAG-FITS-NO-FORMAT-SET",
	severity: "notice",
	mender: "project"
}, ({ tag, format }) => ({
	message: `No tag-format is set, and by ${format} the tag is read: ${tag}`,
	hint: `Nothing needs to be done; tag-format = ${JSON.stringify(format)} in [tool.release-actions] says the same`
}));
const tagOfAnother = defineFinding({
	code: "RA-TAG-OF-ANOTHER-WORKSPACE",
	severity: "notice",
	mender: "project"
}, ({ tag, name, path }) => ({
	message: `The tag is that of ${shown(name)} in ${shown(path)}, which is no part of this workspace: ${tag}`,
	hint: `Nothing needs to be done: nothing is released here; a run with working-directory: ${shown(path)} releases it`
}));
const tagIsNotVersion = defineFinding({
	code: "RA-TAG-IS-NOT-VERSION",
	severity: "error",
	mender: "project"
}, ({ tag, tagVersion, package: found, tags }) => ({
	message: found === void 0 ? `The tag ${tag} says ${tagVersion}, and no package of the workspace has that version` : `The tag ${tag} says ${tagVersion}, but ${found.name} has the version ${found.version}`,
	hint: `Set the version to ${tagVersion} and tag again, or tag the commit that has it; this one's ${tags.length === 1 ? "tag is" : "tags are"} ${named(tags)}`,
	...found && {
		package: found.name,
		...found.place
	}
}));

// src/domain/tag/tag-format.ts
const defaultTagFormats = [
	"{name}-v{version}",
	"{name}@{version}",
	"{name}/v{version}",
	"v{version}"
];
const usualTagFormats = [
	"{version}",
	"{name}-{version}",
	"{name}/{version}"
];
const parseTagFormats = (workspace, packages) => {
	const findings = [...sharedFormats(packages)];
	const parse = (texts) => texts.flatMap((text) => {
		const format = parseTagFormat(text);
		if ("pieces" in format) return [format];
		findings.push(format);
		return [];
	});
	const isSet = workspace.length > 0 && workspace.join("\n") !== defaultTagFormats.join("\n");
	const formats = {
		workspace: parse(isSet ? workspace : defaultTagFormats),
		usual: isSet ? [] : parse(usualTagFormats),
		packages: new Map([...packages].filter(([, texts]) => texts.length > 0).map(([name, texts]) => [name, parse(texts)]))
	};
	return findings.length > 0 ? findings : formats;
};
const parseTagFormat = (text) => {
	const pieces = [...text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([all, placeholder]) => {
		if (placeholder === "name" || placeholder === "version") return { kind: placeholder };
		return {
			kind: "text",
			text: all
		};
	});
	const why = faultOf(pieces);
	return why === void 0 ? {
		text,
		pieces
	} : tagFormatInvalid({
		format: text,
		why
	});
};
const faultOf = (pieces) => {
	const count = (kind) => pieces.filter((piece) => piece.kind === kind).length;
	const unknown = pieces.find((piece) => piece.kind === "text" && /[{}]/.test(piece.text));
	if (unknown?.kind === "text") return `has a placeholder other than {name} and {version}, ${unknown.text}`;
	if (count("version") !== 1) return count("version") === 0 ? "has no {version}" : "has {version} twice";
	if (count("name") > 1) return "has {name} twice";
	const sample = fill(pieces, {
		name: "name",
		version: "1.0"
	});
	return isTagName(sample) ? void 0 : `makes tags that git refuses, such as ${sample}`;
};
const isTagName = (tag) => !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|^-|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(tag);
const sharedFormats = (packages) => {
	return [...Map.groupBy([...packages].flatMap(([name, texts]) => [...new Set(texts)].map((text) => ({
		name,
		text
	}))), ({ text }) => text)].filter(([text, names]) => names.length > 1 && !text.includes("{name}")).map(([text, names]) => tagFormatInvalid({
		format: text,
		why: `does not say which of ${names.map(({ name }) => name).join(", ")} is meant`
	}));
};
const fill = (pieces, values) => pieces.reduce((text, piece) => text + (piece.kind === "text" ? piece.text : values[piece.kind]), "");
const fillFormat = ({ pieces }, values) => fill(pieces, values);
const formatsOf = ({ workspace, packages }, name) => packages.get(name) ?? workspace;
const formatTag = (formats, release) => fill(formatsOf(formats, release.name)[0].pieces, release);

// src/actions/shared-inputs.ts
const workingDirectory = text({
	description: "Any folder inside the workspace; the whole workspace is meant in any case",
	default: "."
});
const format = (formats, byDefault) => choice(formats, {
	description: "What is written to standard output",
	surfaces: commandOnly,
	default: byDefault
});
const pythonVersion = lines({
	description: "Python versions, as uv takes them: the first builds, all smoke-test; uv chooses where it is empty",
	surfaces: lasting
});
const configured = (field) => ({
	...field,
	surfaces: ["key"]
});
const always = {
	"working-directory": workingDirectory,
	format: format(["text", "json"], "text")
};
const health = {
	ignore: lines({
		description: "Codes of findings that are not wanted, or `CODE:package` for one package",
		surfaces: lasting
	}),
	strict: flag({
		description: "Warnings count as errors",
		surfaces: lasting,
		default: "false"
	})
};
const selection = {
	tag: text({
		description: "Chooses what is published where `packages` is empty: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": lines({
		description: "How tags are written, with `{name}` and `{version}`; where several fit, the longest name wins. Where it is not set, `{version}`, `{name}-{version}` and `{name}/{version}` are tried after the defaults, and a new tag is as the package's last one",
		surfaces: lasting,
		default: defaultTagFormats.join("\n")
	}),
	packages: lines({ description: "Packages to publish, names or globs; wins over `tag`. Where both are empty: all that can be published and are not yet on the index" }),
	exclude: lines({
		description: "Packages to leave out, names or globs",
		surfaces: lasting
	}),
	index: text({
		description: "`pypi`, `testpypi`, `rehearsal` (the embedded index, never a credential), the name of a `[[tool.uv.index]]` with a `publish-url`, or an upload URL. Where it is empty: uv's own target (`publish-url`, `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, the one index with a `publish-url`), else `pypi`",
		surfaces: lasting
	}),
	"check-url": text({
		description: "Simple URL of the index, needed with an upload URL that is not known; else the index's own",
		surfaces: lasting
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
		surfaces: lasting,
		default: "lower"
	})
};
const githubToken = (description) => secret({
	description,
	environment: [{ name: "GITHUB_TOKEN" }],
	expression: "${{ github.token }}"
});
const dependents = choice(["specifier", "none"], {
	description: "`specifier`: what requires a package by a specifier that the new version leaves is released too, with a wider one",
	surfaces: lasting,
	default: "specifier"
});

// src/actions/attest/contract.ts
const contract$18 = defineContract({
	name: "attest",
	description: "Sign every distribution that an earlier run built, for PyPI to show where it was made (PEP 740)",
	page: {
		title: "Attest distributions",
		icon: "shield",
		color: "blue"
	},
	inputs: {
		"working-directory": {
			...always["working-directory"],
			surfaces: commandOnly
		},
		format: always.format,
		dist: text({
			description: "Folder with the distributions and the manifest of an earlier run; each file's attestation is put beside it, as `FILE.publish.attestation`",
			isRequired: true
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
});

// src/actions/validate-release/inputs.ts
const validation = {
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
	"tag-format": selection["tag-format"],
	packages: lines({ description: "Packages to validate, names or globs; all that can be released where it is empty" }),
	changelog: text({
		description: "Path of the changelog from the root, with `{name}` and `{path}` where each package has its own; where it is empty, where towncrier, scriv, commitizen, semantic-release or changie are told to write it, then, of `CHANGELOG.md`, `CHANGES.rst` and the like, the one that goes furthest beside the package, or in its `docs`, else beside the root",
		surfaces: lasting
	}),
	"require-changelog": choice([
		"auto",
		"true",
		"false"
	], {
		description: "Whether a release needs a section of its own in a changelog; `auto`: where there is a changelog",
		surfaces: lasting,
		default: "auto"
	}),
	"require-default-branch": flag({
		description: "In tag mode: the tag's commit must be on the default branch",
		surfaces: lasting,
		default: "true"
	}),
	"version-files": rows({
		description: "Other places of the version, one to a line: `path: regex` whose only group, or the one called `version`, is the version; or `path#key.path` of a TOML, JSON or YAML file",
		surfaces: lasting
	}),
	channel: choice(["any", "stable"], {
		description: "`stable` refuses pre-releases",
		surfaces: lasting,
		default: "any"
	}),
	index: text({
		description: "Asked where tags are missing, and in tag mode for what is released already: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`",
		surfaces: lasting,
		default: "pypi"
	})
};

// src/actions/version/contract.ts
const contract$17 = defineContract({
	name: "version",
	description: "Say which versions the changes since the last releases ask for, and why",
	page: {
		title: "Plan the next versions",
		icon: "trending-up",
		color: "blue"
	},
	inputs: {
		"working-directory": workingDirectory,
		format: format([
			"text",
			"json",
			"diff"
		], "text"),
		write: flag({
			description: "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
			surfaces: commandOnly,
			default: "false"
		}),
		draft: flag({
			description: "JSON with a draft of the release: channel, versions, tags and titles",
			surfaces: commandOnly,
			default: "false"
		}),
		"tag-format": selection["tag-format"],
		packages: lines({ description: "Packages to plan for, names, globs or `group:NAME`; all that can be released where it is empty" }),
		exclude: lines({
			description: "Packages to leave out, names, globs or `group:NAME`",
			surfaces: lasting
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
			surfaces: lasting
		}),
		changes: choice([
			"auto",
			"commits",
			"fragments",
			"both",
			"off"
		], {
			description: "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, else commits",
			surfaces: lasting,
			default: "auto"
		}),
		since: text({
			description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
			surfaces: eachRun
		}),
		dependents,
		bounds: selection.bounds,
		"prerelease-sections": choice(["rollup", "keep"], {
			description: "What becomes of the changelog's sections of pre-releases in the final one: `rollup` joins them into it, `keep` leaves them",
			surfaces: lasting,
			default: "rollup"
		}),
		date: text({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
		changelog: configured(validation.changelog),
		"version-files": configured(validation["version-files"]),
		"force-unchanged": flag({
			description: "Packages without a change are released too, as a patch",
			default: "false"
		}),
		strict: health.strict,
		"api-check": choice(["off", "griffe"], {
			description: "`griffe`: public names and parameters are compared with the last release, both by their wheels and without running them; what code does is not seen",
			surfaces: lasting,
			default: "off"
		}),
		index: text({
			description: "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`; uv's own target where it is empty, else `pypi`",
			surfaces: lasting
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
});

// src/actions/changelog/contract.ts
const { draft: _draft, write: _write, packages: _packages, ...planning$1 } = contract$17.inputs;
const contract$16 = defineContract({
	name: "changelog",
	description: "Print the changelog's section of a release: one that is written, or the one that version would write",
	inputs: {
		...planning$1,
		format: format(["text", "json"], "text"),
		package: text({
			description: "The package; where it is empty, all that have a section of that version, or are to be released",
			surfaces: commandOnly
		}),
		version: text({
			description: "The version; where it is empty, the one that `version` would write",
			surfaces: commandOnly
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});

// src/actions/check/contract.ts
const contract$15 = defineContract({
	name: "check",
	description: "Say what is wrong with the workspace, and fix what a program can",
	page: {
		title: "Check a uv workspace",
		icon: "activity",
		color: "green"
	},
	inputs: {
		...always,
		...health,
		fix: flag({
			description: "Show as a diff what a program can fix; with `yes`, write it",
			surfaces: commandOnly,
			default: "false"
		}),
		yes: flag({
			description: "Write what `fix` shows",
			surfaces: commandOnly,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: { findings: {
		description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
		otherwise: "[]"
	} }
});

// src/actions/completion/contract.ts
const contract$14 = defineContract({
	name: "completion",
	description: "Write the script that completes commands and options in a shell",
	inputs: {
		...always,
		shell: choice([
			"bash",
			"zsh",
			"fish"
		], {
			description: "The shell",
			surfaces: positional,
			isRequired: true
		})
	},
	outputs: {}
});

// src/actions/create-release/contract.ts
const contract$13 = defineContract({
	name: "create-release",
	description: "Tag what was published, and give each tag its release on the forge",
	page: {
		title: "Create releases",
		icon: "tag",
		color: "blue"
	},
	inputs: {
		"working-directory": always["working-directory"],
		format: always.format,
		dist: text({ description: "Folder that `publish` left, with manifest and distributions; each file is held against its hash. One of `dist`, `manifest-path` and `tag` is needed, and the first that is given counts" }),
		"manifest-path": text({ description: "The manifest that `publish` left (its output `manifest-path`); distributions need not be beside it" }),
		tag: text({
			description: "A tag to release by itself: it names a package, or all, in the version of the checkout, which is on the index. Made on the checkout's commit where the forge does not have it yet",
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
			surfaces: lasting,
			default: "auto"
		}),
		tags: flag({
			description: "`false`: neither tags nor releases",
			surfaces: lasting,
			default: "true"
		}),
		"umbrella-tag-format": text({
			description: "A tag for all packages together, as `v{version}`: made last, when all of them are there. The version is the root's, else the one that all have",
			surfaces: lasting
		}),
		assets: lines({
			description: "Files beside each release: `manifest`, `checksums` (of the package's files on the index), `distributions`",
			surfaces: lasting,
			default: "manifest\nchecksums"
		}),
		notes: text({
			description: "`changelog`: the section of the version; or the path of a text with `{name}`, `{version}`, `{tag}`, `{changelog}`, `{packages}` and `{compare-url}`",
			surfaces: lasting,
			default: "changelog"
		}),
		latest: text({
			description: "The package whose release the repository shows first; `auto`: the umbrella, else the root's, else the last one. Never a pre-release, nor one of an older line",
			surfaces: lasting,
			default: "auto"
		}),
		"commit-back": choice([
			"off",
			"dev",
			"patch"
		], {
			description: "Opens a pull request to the next version of what was released, once: `dev` (1.4.1.dev0) or `patch` (1.4.1). It needs `pull-requests: write` and the checkout",
			surfaces: lasting,
			default: "off"
		}),
		"tag-format": configured(selection["tag-format"]),
		changelog: configured(validation.changelog),
		"version-files": configured(validation["version-files"]),
		index: configured(selection.index),
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
});

// src/actions/discover/contract.ts
const contract$12 = defineContract({
	name: "discover",
	description: "List the members with path and version, and why each is or is not released",
	inputs: always,
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});

// src/actions/explain/contract.ts
const contract$11 = defineContract({
	name: "explain",
	description: "Say what a code means, why it matters and how to fix it",
	inputs: {
		...always,
		code: text({
			description: "The code, as RA-WORKSPACE-NOT-FOUND",
			surfaces: positional,
			isRequired: true
		})
	},
	outputs: {}
});

// src/actions/graph/contract.ts
const contract$10 = defineContract({
	name: "graph",
	description: "Show which members require which",
	inputs: {
		"working-directory": workingDirectory,
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
			surfaces: commandOnly
		}),
		rdeps: text({
			description: "Only what requires this package, directly or not",
			surfaces: commandOnly
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});

// src/actions/index/contract.ts
const contract$9 = defineContract({
	name: "index",
	description: "Serve the embedded package index on loopback until it is stopped; the first line is its URL, the second the token for uploads",
	inputs: {
		...always,
		port: count([0, 65535], {
			description: "Port to listen on; 0 takes any that is free",
			surfaces: commandOnly,
			default: "0"
		}),
		store: text({
			description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
			surfaces: commandOnly
		})
	},
	outputs: {}
});

// src/actions/init/contract.ts
const contract$8 = defineContract({
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
		...always,
		flow: choice(["merge", "tag"], {
			description: "What starts a release: `merge`, a push to the default branch, which publishes each version that is not on the index; `tag`, a release tag. By itself `tag` where releases have been tagged or versions are made of tags, else `merge`",
			surfaces: commandOnly
		}),
		changes: choice([
			"commits",
			"fragments",
			"off"
		], {
			description: "What says which versions come next; by itself `fragments` where a tool for them is set up, else `commits`",
			surfaces: commandOnly
		}),
		dependents,
		forge: choice([
			"github",
			"gitea",
			"none"
		], {
			description: "For which forge workflows are written; by itself the remote's",
			surfaces: commandOnly
		}),
		yes: flag({
			description: "Ask nothing, and write what is proposed",
			surfaces: commandOnly,
			default: "false"
		}),
		check: flag({
			description: "Write nothing, and say what is not as it would be written",
			surfaces: commandOnly,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});

// src/actions/plan/contract.ts
const contract$7 = defineContract({
	name: "plan",
	description: "Say what would be published, in which order, and why",
	page: {
		title: "Plan a uv workspace's release",
		icon: "list",
		color: "blue"
	},
	inputs: {
		"working-directory": workingDirectory,
		format: format([
			"text",
			"json",
			"csv"
		], "text"),
		...selection,
		"python-version": pythonVersion,
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
});

// src/actions/prepare-release/contract.ts
const { draft: _, write: _own, ...planning } = contract$17.inputs;
const contract$6 = defineContract({
	name: "prepare-release",
	description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
	page: {
		title: "Prepare a release",
		icon: "git-pull-request",
		color: "blue"
	},
	inputs: {
		...planning,
		format: format(["text", "json"], "text"),
		base: text({
			description: "The branch that it is merged into; the default branch where it is empty",
			surfaces: eachRun
		}),
		branch: text({
			description: "The branch that it comes from. It is this action's own, and with `group` ends in `/GROUP`",
			surfaces: eachRun,
			default: "release-actions/release"
		}),
		group: text({
			description: "A group of the configuration, whose release gets a branch and a pull request of its own",
			surfaces: eachRun
		}),
		title: text({
			description: "Of the pull request and its commit; `{packages}` stands for what is released",
			surfaces: eachRun,
			default: "Release {packages}"
		}),
		labels: lines({
			description: "Labels that the pull request gets",
			surfaces: eachRun
		}),
		draft: flag({
			description: "Open it as a draft",
			surfaces: eachRun,
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
});

// src/actions/protect-main/contract.ts
const contract$5 = defineContract({
	name: "protect-main",
	description: "Judge whether the default branch moved by pull requests alone",
	page: {
		title: "Watch how the default branch moves",
		icon: "shield",
		color: "green"
	},
	inputs: {
		"working-directory": {
			...always["working-directory"],
			surfaces: commandOnly
		},
		format: always.format,
		branch: text({ description: "The branch that is watched; without it the repository's default branch" }),
		"allow-actors": lines({ description: "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing" }),
		"allow-patterns": rows({ description: "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends" }),
		"fail-on-unknown": flag({
			description: "Fail (exit status 75) where the forge does not answer, lags or refuses; else that is a warning",
			default: "false"
		}),
		since: duration({
			description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
			default: "7d"
		}),
		before: text({
			description: "Commit on which the branch stood, to judge one update",
			surfaces: commandOnly
		}),
		after: text({
			description: "Commit to which it moved",
			surfaces: commandOnly
		}),
		repository: text({
			description: "The repository as `owner/name`",
			surfaces: commandOnly,
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
});

// src/actions/publish/contract.ts
const contract$4 = defineContract({
	name: "publish",
	alias: "topo-publish",
	description: "Publish the packages of a uv workspace to a package index, dependencies first",
	page: {
		title: "Publish a uv workspace",
		icon: "package",
		color: "blue"
	},
	inputs: {
		...always,
		...selection,
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
			surfaces: lasting,
			default: "automatic"
		}),
		"wait-for": choice([
			"accepted",
			"listed",
			"installable"
		], {
			description: "The state on the index that frees the packages which need this one",
			surfaces: lasting,
			default: "listed"
		}),
		"wait-timeout": duration({
			description: "How long to wait for that state, for each package; and for an index that asks to come back with an upload later",
			surfaces: lasting,
			default: "15m"
		}),
		"build-timeout": duration({
			description: "How long the build of one package may take; then it is ended with all that it has started",
			surfaces: lasting,
			default: "30m"
		}),
		rehearse: flag({
			description: "Take every file through the embedded index and install every package from it before the first upload",
			surfaces: lasting,
			default: "true"
		}),
		smoke: choice([
			"import",
			"resolve",
			"off"
		], {
			description: "What is tried with every package, in an environment that holds nothing else: install and import it, or `resolve` (solve its requirements, with nothing but metadata downloaded), or nothing",
			surfaces: lasting,
			default: "import"
		}),
		"python-version": pythonVersion,
		"concurrent-uploads": count([1, 64], {
			description: "How many packages are uploaded at once",
			surfaces: lasting,
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
			surfaces: lasting,
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
		ignore: configured(health.ignore),
		strict: configured(health.strict),
		"dry-run": flag({
			description: "Do all but the upload: needs no credential, and leaves `dist` for a later job",
			default: "false"
		}),
		yes: flag({
			description: "Do not ask before the upload",
			surfaces: commandOnly,
			default: "false"
		}),
		"github-token": secret({
			description: "Asks the forge what else is under way for the release; with `due: prepared` also by which pull request a push came",
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
});

// src/actions/release-readiness/contract.ts
const contract$3 = defineContract({
	name: "release-readiness",
	description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
	page: {
		title: "Release readiness",
		icon: "thumbs-up",
		color: "green"
	},
	inputs: {
		...always,
		gates: rows({
			description: "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
			surfaces: lasting
		}),
		"gate-timeout": duration({
			description: "How long each gate may take, and a cited check run is waited for",
			surfaces: lasting,
			default: "30m"
		}),
		scope: rows({
			description: "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
			surfaces: lasting
		}),
		forbid: rows({
			description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
			surfaces: lasting
		}),
		checks: flag({
			description: "Run the checks of the workspace's health, as `check` does",
			surfaces: lasting,
			default: "true"
		}),
		preview: flag({
			description: "Show what would be released: packages, versions, changelog sections, graph",
			surfaces: lasting,
			default: "true"
		}),
		comment: flag({
			description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
			surfaces: lasting,
			default: "false"
		}),
		...validation,
		...health,
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
});

// src/actions/release/contract.ts
const contract$2 = defineContract({
	name: "release",
	description: "Validate a tag or a merged release, run the gates, publish what it releases, and make its tags and releases on the forge; the first that fails is the last",
	page: {
		title: "Release a uv workspace",
		icon: "package",
		color: "green"
	},
	inputs: {
		...contract$4.inputs,
		gates: {
			...contract$3.inputs.gates,
			surfaces: eachRun
		},
		"gate-timeout": contract$3.inputs["gate-timeout"],
		changelog: configured(validation.changelog),
		"require-changelog": configured(validation["require-changelog"]),
		"require-default-branch": configured(validation["require-default-branch"]),
		"version-files": configured(validation["version-files"]),
		channel: configured(validation.channel),
		release: configured(contract$13.inputs.release),
		tags: configured(contract$13.inputs.tags),
		"umbrella-tag-format": configured(contract$13.inputs["umbrella-tag-format"]),
		assets: configured(contract$13.inputs.assets),
		notes: configured(contract$13.inputs.notes),
		latest: configured(contract$13.inputs.latest),
		"commit-back": configured(contract$13.inputs["commit-back"]),
		"github-token": githubToken("Makes tags and releases (`contents: write`); reads cited check runs, what else is under way for the release, and by which pull request a push came")
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		...contract$4.outputs,
		tags: contract$13.outputs.tags,
		releases: contract$13.outputs.releases,
		"pull-request": contract$13.outputs["pull-request"],
		findings: contract$3.outputs.findings
	}
});

// src/actions/rollback/contract.ts
const contract$1 = defineContract({
	name: "rollback",
	description: "Say what there is of a release, and take away the tags and releases that stand for nothing on the index",
	page: {
		title: "Roll back a release",
		icon: "rotate-ccw",
		color: "orange"
	},
	inputs: {
		...always,
		tag: text({
			description: "Tag of the release: a package's tag means that package alone, a workspace tag all",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		packages: lines({ description: "Packages, names or globs, in the versions that the checkout has; wins over `tag`. Where both are empty all are shown" }),
		"tag-format": selection["tag-format"],
		"umbrella-tag-format": configured(contract$13.inputs["umbrella-tag-format"]),
		index: selection.index,
		"check-url": selection["check-url"],
		username: selection.username,
		password: selection.password,
		yes: flag({
			description: "Remove what stands for nothing on the index: the forge's release, then its tag on the remote and here. Without it everything is only read",
			surfaces: eachRun,
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
});

// src/actions/validate-release/contract.ts
const contract = defineContract({
	name: "validate-release",
	description: "Check that version, changelog, tag, lock and the other version files of a release agree",
	page: {
		title: "Validate a release",
		icon: "check-circle",
		color: "green"
	},
	inputs: {
		...always,
		...validation
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

// src/domain/workspace/path.ts
const join = (folder, path) => {
	if (path === "") return folder;
	if (isAbsolute(path) || folder === "") return path;
	return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};
const isAbsolute = (path) => path.startsWith("/") || path[1] === ":" && /^[A-Za-z]:\//.test(path);
const parent = (path) => {
	const cut = path.lastIndexOf("/");
	if (cut === -1 || cut === path.length - 1) return void 0;
	const folder = path.slice(0, cut);
	return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};
const ancestors = (path) => {
	const found = [];
	for (let folder = path; folder !== void 0; folder = parent(folder)) found.push(folder);
	return found;
};
const toBeNormalized = /^(?:[A-Za-z]:\/|\/)?(?:\.|\/|$)|\/(?:\.|\/|$)/;
const normalize = (path) => {
	if (!toBeNormalized.test(path)) return path;
	const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
	const parts = [];
	for (const part of path.slice(root.length).split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return root + parts.join("/");
};
const relative = (folder, path) => {
	if (path.startsWith(`${folder}/`) && folder !== "" && !/\/(?:\/|$)/.test(path)) return path.slice(folder.length + 1);
	const from = folder.split("/").filter((part) => part !== "");
	const to = path.split("/").filter((part) => part !== "");
	let same = 0;
	while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
	return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/domain/workspace/shapes.ts
const aString = {
	words: "a string",
	accepts: (value) => typeof value === "string"
};
const aBoolean = {
	words: "true or false",
	accepts: (value) => typeof value === "boolean"
};
const aList = {
	words: "a list",
	accepts: (value) => Array.isArray(value)
};
const aTable = {
	words: "a table",
	accepts: (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null
};
const tableIn = (table, key) => {
	const value = table[key];
	return aTable.accepts(value) ? value : {};
};
const describe = (value) => {
	if (typeof value === "string") return value.length > 40 ? "a string" : JSON.stringify(value);
	if (aList.accepts(value)) return "a list";
	if (aTable.accepts(value)) return "a table";
	return typeof value === "object" ? "a date or time" : String(value);
};

// src/actions/action.ts
const defineAction = (action) => action;

// src/domain/upload/retry.ts
const first = 500;
const longest = 3e4;
const longestAsked = 12e4;
const retryDelay = (attempt, time, retryAfter) => {
	const asked = retryAfter === null ? void 0 : askedDelay(retryAfter, time.now());
	if (asked !== void 0) return Math.min(asked, longestAsked);
	const ceiling = Math.min(first * 2 ** (attempt - 1), longest);
	return ceiling / 2 + ceiling / 2 * time.random();
};
const askedDelay = (retryAfter, now) => {
	if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1e3;
	const date = Date.parse(retryAfter);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
};

// src/domain/text/shell-word.ts
const shellWord = (text) => /^[\w./@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

// src/domain/ref-update/evidence.ts
const subjectOf = ({ message }) => message.split("\n", 1)[0].trim();
const isNoCommit = (sha) => /^0+$/.test(sha);
const short = (sha) => sha.slice(0, 10);

// src/adapters/system-clock.ts
const systemClock = {
	now: () => Date.now(),
	sleep: async (milliseconds, signal) => {
		try {
			await setTimeout(milliseconds, void 0, signal === void 0 ? {} : { signal });
		} catch (error) {
			throw signal?.aborted ? signal.reason : error;
		}
	},
	random: () => Math.random()
};

export { Secret, aBoolean, aList, aString, aTable, ancestors, asWarning, askedDelay, baseName, camel, contract, contract$1, contract$10, contract$11, contract$12, contract$13, contract$14, contract$15, contract$16, contract$17, contract$18, contract$2, contract$3, contract$4, contract$5, contract$6, contract$7, contract$8, contract$9, defaultTagFormats, defineAction, defineFinding, describe, fillFormat, formatTag, formatsOf, isAbsolute, isNoCommit, isTagName, join, named, normalize, parent, parseTagFormat, parseTagFormats, publicFinding, relative, remedyOf, retryDelay, shellWord, short, shown, strictly, subjectOf, systemClock, tableIn, tagFitsNoFormat, tagFormatAssumed, tagIsNotVersion, tagOfAnother, usualTagFormats };