import { Problem as e, baseName as t, defineFinding as n, documentUrl as r, isObject as i, join as a, named as o, normalize as s, objectOf as c, parseJson as l, relative as u, repository as d, resolve as f, shown as p, textOf as m } from "./domain-problem-locked-index.js";
import { forgeOf as h, homeOf as g, inertLine as _, noPackageConfig as v, readPage as y, serverOf as b } from "../index.js";
import { loginVariables as x } from "./domain-indexes-uv-indexes.js";
import { indexPresets as S, pendingPublisherPage as C, presetOfUrl as w, publisherFields as T, publisherForm as ee, sha256Of as te, tokenPage as E } from "./domain-problem-index-reads.js";
import { admits as D, canonicalVersion as O, compareVersions as k, defaultTagFormats as A, defineAction as ne, parseSpecifiers as j, parseTagFormat as M, parseVersion as N } from "./actions-shared-inputs.js";
import { commitizenSettings as re, isTable as P, keptApart as ie, newHeading as ae, npmName as oe, ownerOf as F, parseVersionFileEntry as I, readChangelogs as L, semanticReleaseChangelog as R, tableAt as z, tablesAt as B, textAt as V } from "./domain-changelog-write-link-references.js";
import { ruleset as se, splitTag as ce } from "./domain-tag-suggest-format.js";
import { canonicalVersions as le, findByKey as ue, fromTop as de, locateIn as fe, openToml as pe, readTagClaims as me, readVersions as he, replaceSpans as ge, unifiedDiff as _e, unmeantRoot as ve, untaggedExamples as ye, withoutLocal as be } from "./domain-version-origin-resolve.js";
import { assignedVersion as xe, keepInside as Se, literally as Ce, versionLine as we, versionModule as Te } from "./domain-problem-copy.js";
import { changelogPattern as Ee, commitTypes as H, findSettings as De, hasVersionedGroups as Oe, kindOf as ke, linkedPackages as Ae, nothingFound as je, nowhere as U, pinnedPackages as Me, proposeSettings as Ne, readCommit as Pe, readNews as Fe, readerOf as Ie, readsCommits as Le, readsOf as Re, tagStyle as ze, usualChanges as Be, usualDependents as Ve, whyUnwritten as He } from "./domain-init-tag-style.js";
import { folderReader as Ue, isClaimedBeside as We, readNeighbours as Ge, readTagFormats as Ke, sourceReader as W, topOf as G, unpublishable as qe } from "./domain-tag-tag-owners.js";
import { canBeTold as Je, compiledLanguage as Ye } from "./domain-version-origin-tag-tools.js";
import { aTable as Xe, parseToml as K } from "./domain-workspace-shapes.js";
import { chooseTarget as Ze, titleOf as Qe } from "./domain-problem-target.js";
import { isInSubmodule as $e, publishable as et, readWorkspace as tt } from "./actions-discover-action.js";
import { contract$2 as nt } from "./actions-init-contract.js";
const rt = {
	checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
	aws: "aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3",
	google: "google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0",
	setupUv: "astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
	uploadArtifact: "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
	downloadArtifact: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1"
}, it = "0.13.8", at = d.startsWith("org/"), ot = [
	"publish",
	"actions/create-release",
	"actions/plan",
	"actions/prepare-release",
	"actions/protect-main",
	"actions/release-readiness",
	"actions/validate-release"
], mapping$1 = (e, t) => {
	let n = Object.entries(t).flatMap(([e, t]) => t === void 0 ? [] : [`          ${e}: ${t}\n`]);
	return n.length === 0 ? "" : `        ${e}:\n${n.join("")}`;
}, withLines = (e) => mapping$1("with", e), checkout = (e, { trust: t, ref: n } = {}) => foreign("checkout", {
	ref: n,
	"fetch-depth": `0 # ${e}`,
	"persist-credentials": t === void 0 ? "false" : `false # ${t}`
}), takeArtifact = (e, t = "dist") => foreign("downloadArtifact", {
	"artifact-ids": `\${{ needs.${e}.outputs.artifact-id }}`,
	path: t
}), keepArtifact = (e, t, { mayBeNone: n = !1 } = {}) => foreign("uploadArtifact", {
	name: e,
	path: t,
	"if-no-files-found": n ? "ignore" : void 0,
	overwrite: "true # by a re-run"
}), own = (e, t, n = {}) => using(`${d}/${e}@v1`, t, n), foreign = (e, t, n = {}) => using(rt[e], t, n), using = (e, t, { id: n, env: r = {} }) => `${n === void 0 ? "      - " : `      - id: ${n}\n        `}uses: ${e}\n${withLines(t)}${mapping$1("env", r)}`, shell = (e, { id: t, env: n = {} } = {}) => [
	t === void 0 ? "" : `      - id: ${t}\n`,
	`${t === void 0 ? "      - " : "        "}shell: bash\n`,
	mapping$1("env", n),
	"        run: |\n",
	...e.map((e) => `          ${e}\n`)
].join(""), q = foreign("setupUv", {
	version: `"${it}"`,
	"enable-cache": "false"
}), folderOf = ({ folder: e }) => e === "" ? {} : { "working-directory": scalar(e) }, onlyIf = (e, t) => t.replace("      - ", `      - if: \${{ ${e} }}\n        `), scalar = (e) => /^(?:[A-Za-z_./](?:[\w./-]*\w)?)$/.test(e) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e) ? e : JSON.stringify(e.replaceAll("${{", "${{ '${{' }}")), literally = (e) => e.replaceAll(/[*?+[\]!\\]/g, "\\$&"), concurrencyLines = (e, t) => ["concurrency:", ...e.map((e) => `  ${e}`)].map((e) => `${t}${e}\n`).join(""), head = (e, t, n) => [
	`name: ${e}`,
	"",
	"on:",
	t,
	"",
	"permissions: {}",
	"",
	concurrencyLines(n, ""),
	"jobs:",
	""
].join("\n"), st = {
	environment: "packages-read",
	user: "PACKAGES_READ_USER",
	secret: "PACKAGES_READ"
}, J = {
	environment: "packages",
	user: "PACKAGES_UPLOAD_USER",
	secret: "PACKAGES_UPLOAD"
}, readerAt = (e) => e === "github" ? st : {
	...st,
	environment: J.environment
}, ct = "PYPI_API_TOKEN", lt = {
	aws: ["AWS_ROLE"],
	google: ["GOOGLE_PROVIDER", "GOOGLE_SERVICE_ACCOUNT"]
}, isTrusted = ({ host: e, index: t }) => e === "github" && (t === void 0 || t.uploading.kind === "pypi"), environmentAt = (e, t) => e === "gitea" ? void 0 : t, Y = {
	environment: void 0,
	permissions: {},
	steps: [],
	given: {},
	env: {}
}, readAccess = (e, { hasCheckout: t }) => {
	let { index: n } = e;
	if (n === void 0 || n.reading === "open") return Y;
	let { given: r, ...i } = loginOf(e, n, {
		...readerAt(e.host),
		id: "reader"
	}), a = uvLogin(n.reading, r, t);
	return {
		...i,
		given: n.reading === "input" ? r : {},
		env: a
	};
}, uploadAccess = (e, { hasCheckout: t }) => {
	let { index: n } = e;
	if (isTrusted(e)) {
		let e = n?.index ?? S.pypi.name;
		return {
			...Y,
			environment: e,
			permissions: { "id-token": "write # for trusted publishing" }
		};
	}
	if (n === void 0 || n.uploading.kind === "pypi") return {
		...Y,
		environment: environmentAt(e.host, n?.index ?? S.pypi.name),
		given: { "pypi-api-token": secretOf(ct) }
	};
	let r = loginOf(e, n, {
		...J,
		id: "publisher"
	}), i = Object.keys(r.permissions).length === 0 ? {} : { "trusted-publishing": "never" };
	return {
		...r,
		given: {
			...r.given,
			...i
		},
		env: uvLogin(n.reading, r.given, t)
	};
}, where = ({ index: e }) => e === void 0 ? {} : {
	index: scalar(e.index),
	"check-url": e.checkUrl === void 0 ? void 0 : scalar(e.checkUrl)
}, asked = ({ index: e }) => e === void 0 ? {} : { index: e.reading === "input" ? "\"off\" # it takes no password" : scalar(e.checkUrl ?? e.index) }, secretOf = (e) => `\${{ secrets.${e} }}`, uvLogin = (e, { username: t, password: n }, r) => typeof e == "string" ? {} : {
	...r ? {} : { UV_INDEX: scalar(e.declared) },
	[e.variables.username]: t,
	[e.variables.password]: n
}, loginOf = ({ host: e }, { uploading: t }, n) => {
	let { id: r } = n, i = environmentAt(e, n.environment), a = `\${{ vars.${n.user} }}`, o = secretOf(n.secret), s = `\${{ steps.${r}.outputs.token }}`, c = { "id-token": "write # for the step that logs in to the cloud" }, given = (e, t) => ({
		username: e,
		password: t
	}), l = e === "github";
	if (t.kind === "aws") {
		let e = l ? [foreign("aws", {
			"role-to-assume": variable("AWS_ROLE"),
			"aws-region": t.region
		}), awsLogin(t, { id: r })] : [awsLogin(t, {
			id: r,
			env: {
				AWS_ACCESS_KEY_ID: a,
				AWS_SECRET_ACCESS_KEY: o
			}
		})];
		return {
			environment: i,
			permissions: l ? c : {},
			steps: e,
			given: given("aws", s),
			env: {}
		};
	}
	if (t.kind === "google" && l) {
		let e = foreign("google", {
			workload_identity_provider: variable("GOOGLE_PROVIDER"),
			service_account: variable("GOOGLE_SERVICE_ACCOUNT"),
			token_format: "access_token",
			create_credentials_file: "false # the checkout stays as it is"
		}, { id: r }), t = `\${{ steps.${r}.outputs.access_token }}`;
		return {
			environment: i,
			permissions: c,
			steps: [e],
			given: given("oauth2accesstoken", t),
			env: {}
		};
	}
	let u = t.kind === "google" ? "_json_key_base64" : a;
	return {
		...Y,
		environment: i,
		given: {
			username: u,
			password: o
		}
	};
}, variable = (e) => `\${{ vars.${e} }}`, awsLogin = ({ domain: e, account: t, region: n }, r) => shell([
	`token=$(aws codeartifact get-authorization-token --domain ${e} --domain-owner ${t} --region ${n} --query authorizationToken --output text)`,
	"echo \"::add-mask::$token\"",
	"echo \"token=$token\" >> \"$GITHUB_OUTPUT\""
], r), step = (e, t = []) => ({
	text: e,
	lines: t
}), has = ({ kept: e }, t) => e === void 0 || e.includes(t), hasEnvironment = ({ kept: e }, t) => e === void 0 || RegExp(`^ +environment:\\s+(?:name: *)?["']?${t}["']?\\s*(?:#.*)?$`, "m").test(e), pageOf = ({ home: e }, t) => e && `${b(e)}/${e.owner}/${e.repository}/${t}`, linesOf = (...e) => e.filter((e) => e !== void 0), secretsPage = (e) => pageOf(e, e.host === "gitea" ? "settings/actions/secrets" : "settings/environments"), secretsPlace = ({ host: e }, t) => e === "gitea" ? "of the repository" : `of the environment ${t}`, publishingEnvironment = (e, t) => {
	let { host: n, patterns: r, branch: i } = e;
	if (n === "gitea" || !hasEnvironment(e, t)) return [];
	if (n !== "github" && r.length === 0) return [step(`Make the environment ${t}, and let it take the branch ${i} only: with required reviewers each push to it would wait for them, also one that releases nothing`, pages(e))];
	let a = `required reviewers are those who may release, and it takes ${from(e)} only`;
	return [step(`Make the environment ${t}: ${a}`, pages(e))];
}, readingEnvironment = (e, t) => e.host === "github" && hasEnvironment(e, t) ? [step(`Make the environment ${t} without reviewers, and let it take ${from(e)} only`, pages(e))] : [], from = ({ patterns: e, branch: t }) => e.length === 0 ? `the branch ${t}` : `the tags ${e.join(", ")} and the branch ${t} (from where the workflow is started by hand)`, pages = (e) => linesOf(pageOf(e, "settings/environments")), loginSteps = (e, t) => {
	let { host: n = "github" } = e, r = readerAt(n);
	return [
		...publishingEnvironment(e, J.environment),
		...login(e, t, {
			...J,
			may: `may upload to ${t.title}`
		}),
		...t.reading === "open" ? [] : [...readingEnvironment(e, r.environment), ...login(e, t, {
			...r,
			may: `can read ${t.title} and no more`
		})],
		...t.reading === "input" && e.kept === void 0 ? [closed(t)] : []
	];
}, otherIndexSteps = (e) => {
	let { unchosen: t, closed: n } = e.others, r = n.map((e) => ({
		name: e,
		...x(e)
	})).filter(({ password: t }) => !e.kept?.includes(t));
	return [...t.length === 0 ? [] : [step("Say by index in the configuration where releases go, and run this again: until then they go to PyPI, since more than one index here takes uploads", t.map(_))], ...r.length === 0 ? [] : [step("Give prepare-release and the publish steps with dry-run uv's login to the indexes that packages come from, in env and from secrets: the workflows log in only where releases go", r.map(({ name: e, username: t, password: n }) => `${_(e)}: ${t} and ${n}`))]];
}, login = (e, t, n) => {
	let r = cloudOf(e, t);
	if (!has(e, r?.[0] ?? n.secret)) return [];
	let i = secretsPlace(e, n.environment);
	return [step(holding(t, {
		...n,
		cloud: r,
		place: i
	}), linesOf(secretsPage(e)))];
}, cloudOf = ({ host: e }, { uploading: { kind: t } }) => e === "github" && (t === "aws" || t === "google") ? lt[t] : void 0, holding = ({ uploading: { kind: e } }, { user: t, secret: n, may: i, cloud: a, place: o }) => {
	if (a !== void 0) {
		let [e, t] = a;
		return `Let the cloud trust the jobs ${o} alone as one that ${i}, and name that in ${t === void 0 ? `${e}, a variable` : `${e} and ${t}, variables`} ${o}: ${r("recipes.md")}#an-index-whose-password-expires`;
	}
	return e === "aws" ? `Keep a key of AWS that ${i}: its id as ${t}, a variable, itself as ${n}, a secret, both ${o}; the job makes a password of it by the command aws, which the runner needs` : e === "google" ? `Keep the key of a service account that ${i}, in base64 as ${n}, a secret ${o}` : `Keep a user that ${i}: the name as ${t}, a variable, the password as ${n}, a secret, both ${o}`;
}, closed = ({ title: e }) => step(`Where ${e} shows everything without a login, or uv itself has to log in, since packages come from there, say so by authenticate = "never" or "always" in a [[tool.uv.index]] for it, and run this again`, [`${r("recipes.md")}#a-private-index`]), optionsOf = ({ flow: e, machines: t, isTestPyPIFirst: n }) => [
	`--flow ${e}`,
	...t > 1 ? [`--machines ${t}`] : [],
	...n ? ["--testpypi first"] : []
].join(" "), stampLine = ({ flow: e, forge: t, digest: n, ...r }) => `# Written by \`release-actions init${e === void 0 ? "" : ` ${optionsOf({
	flow: e,
	...r
})}`} --forge ${t}\`, sha256:${n}. Pins may move; a file with other changes is left alone.`, readStamp = (e) => {
	let t = /^# Written by `release-actions init(?: --flow (merge|tag)(?: --machines (\d{1,3}))?( --testpypi first)?)? --forge (github|gitea)`, sha256:([0-9a-f]{16})\b/m.exec(e);
	if (t === null) return;
	let [, n, r = "1", i, a, o = ""] = t;
	return {
		flow: n,
		forge: a,
		machines: Number(r),
		isTestPyPIFirst: i !== void 0,
		digest: o
	};
}, X = /^(\s+(?:- )?uses: )(\S+?)@(\S+)( #.*)?$/gm, ut = /^( {10}version: ).*$/gm, dt = /\bcibuildwheel@[\w.]+/g, actionOf = (e) => ot.find((t) => e.endsWith(`/${t}`)) ?? e, bodyOf = (e) => e.slice(Math.max(0, e.search(/^name:/m))), essence = (e) => bodyOf(e.replaceAll("\r\n", "\n")).replaceAll(X, (e, t, n) => `${t}${actionOf(n)}`).replaceAll(ut, "$1").replaceAll(dt, "cibuildwheel").trimEnd(), namesPlaceholder = (e) => at && [...e.matchAll(X)].some(([, , e = ""]) => e.startsWith("org/release-actions/")), digestOf = async (e) => (await te(essence(e))).slice(0, 16), withPins = (e, t) => {
	let n = new Map(t.flatMap((e) => [...e.replaceAll("\r\n", "\n").matchAll(X)].map(([, , e = "", t, n = ""]) => {
		let r = actionOf(e);
		return [r, {
			before: e.slice(0, e.length - r.length),
			after: `@${t}${n}`
		}];
	}))), r = ot.map((e) => n.get(e)).find((e) => e !== void 0), last = (e) => t.flatMap((t) => [...t.matchAll(e)].map(([e]) => e.trimEnd())).at(-1), [i, a] = [last(ut), last(dt)];
	return e.replaceAll(X, (e, t, i) => {
		let a = actionOf(i), o = n.get(a) ?? (a === i ? void 0 : r);
		return o === void 0 ? e : `${t}${o.before}${a}${o.after}`;
	}).replaceAll(ut, (e) => i ?? e).replaceAll(dt, (e) => a ?? e);
}, readinessWorkflow = ({ folder: e, gates: t, forbid: n, index: r }) => `${head("Release readiness", "  pull_request:", ["group: readiness-${{ github.ref }}", "cancel-in-progress: true"])}  readiness:
    name: Release readiness
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${t.length === 0 ? "" : "      checks: read # to cite what other workflows have tested\n      actions: read # to tell their names\n"}    steps:
${[
	checkout("the merge base, and the tags", { trust: "gates run the project's own code" }),
	q,
	own("actions/release-readiness", {
		...folderOf({ folder: e }),
		gates: rows(t),
		forbid: rows(n),
		index: r
	})
].join("")}`, rows = (e) => e.length === 0 ? void 0 : `|${e.map((e) => `\n            ${e}`).join("")}`, protectWorkflow = ({ branch: e, host: t }) => {
	let n = `  push:\n    branches: [${scalar(literally(e))}]`, r = t === "github" ? `${n}\n  schedule:
    - cron: "17 5 * * 1" # Mondays: the week before
  workflow_dispatch:` : n, i = t === "github" ? [protectJob("output"), ft] : [protectJob("alone")];
	return `${head("Protect main", r, ["group: protect-main-${{ github.sha }}", "cancel-in-progress: false"])}${i.join("\n")}`;
}, protectJob = (e) => `  protect:
    name: Protect main
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # the branch and its activity
      pull-requests: read # which pull requests were merged
${e === "alone" ? "" : "    outputs:\n      verdict: ${{ steps.protect.outputs.verdict }}\n"}    steps:
${own("actions/protect-main", {}, { id: e === "alone" ? void 0 : "protect" })}`, ft = "  report:\n    name: Open an issue\n    needs: protect\n    if: ${{ failure() && needs.protect.outputs.verdict == 'direct-push' }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      issues: write # to open one; this job runs nothing but the command below\n    steps:\n      - name: Open an issue\n        env:\n          GH_TOKEN: ${{ github.token }}\n          GH_REPO: ${{ github.repository }}\n          RUN: ${{ github.server_url }}/${{ github.repository }}/actions/runs/${{ github.run_id }}\n        run: |\n          gh issue create \\\n            --title \"The default branch was pushed to without a pull request\" \\\n            --body \"What was pushed, by whom, and how to take it back: $RUN\"\n", jobText = (e) => {
	let { id: t, name: n, needs: r = [], matrix: i = [], runsOn: a = "ubuntu-24.04", minutes: o, concurrency: s, environment: c, permissions: l, outputs: u, steps: d } = e, f = [
		`name: ${n}`,
		...r.length === 0 ? [] : [`needs: ${r.length === 1 ? r[0] : `[${r.join(", ")}]`}`],
		...e.if === void 0 ? [] : [`if: ${e.if}`],
		...i.length === 0 ? [] : ["strategy:", ...matrixLines(i)],
		`runs-on: ${a}`,
		`timeout-minutes: ${o}`
	];
	return [
		`  ${t}:\n`,
		...f.map((e) => `    ${e}\n`),
		s === void 0 ? "" : concurrencyLines(s, "    "),
		c === void 0 ? "" : `    environment: ${c}\n`,
		Object.keys(l).length === 0 ? "    permissions: {}\n" : mapping("permissions", l),
		u === void 0 ? "" : mapping("outputs", u),
		"    steps:\n",
		...d
	].join("");
}, matrixLines = (e) => typeof e == "string" ? [`  matrix: ${e}`] : ["  matrix:", ...e.map((e) => `    ${e}`)], mapping = (e, t) => [`${e}:`, ...Object.entries(t).map(([e, t]) => `  ${e}: ${t}`)].map((e) => `    ${e}\n`).join(""), pt = ["group: release-pull-request", "cancel-in-progress: false"], prepareJob = (e, t = !1) => {
	let n = typeof e.index?.reading == "object", { environment: r, permissions: i, steps: a, env: o } = readAccess(e, { hasCheckout: !0 }), s = e.index?.reading === "input" ? asked(e) : {};
	return {
		id: "prepare",
		name: "Prepare the next release",
		minutes: 30,
		concurrency: t ? pt : void 0,
		environment: n ? r : void 0,
		permissions: {
			contents: "write # the branch of the pull request",
			"pull-requests": "write # to open it, and to keep it up to date",
			...n ? i : {}
		},
		steps: [
			checkout("the history since the last releases, and the tags"),
			q,
			...n ? a : [],
			own("actions/prepare-release", {
				...folderOf(e),
				...s
			}, { env: o })
		]
	};
}, prepareWorkflow = ({ branch: e, folder: t }) => {
	let n = `  push:\n    branches: [${scalar(literally(e))}]`;
	return `${head("Release pull request", n, pt)}${jobText(prepareJob({
		folder: t,
		host: "github",
		index: void 0
	}))}`;
}, mt = {
	index: void 0,
	wheels: {
		builds: [],
		python: void 0
	},
	machines: 1,
	isTestPyPIFirst: !1
}, isPrepared$1 = ({ trigger: e }) => e.flow === "merge" && e.isPrepared, isNamed = (e) => e.trigger.flow === "tag" || isPrepared$1(e), isSpread = ({ machines: e }) => e > 1, hasWheels = ({ wheels: e }) => e.builds.length > 0, isJoined = ({ wheels: e, machines: t }) => hasWheels({ wheels: e }) || isSpread({ machines: t }), releaseOf = (e) => isJoined(e) ? {
	job: "rehearse",
	files: "what the jobs before made and tried together; none of the project's code runs here"
} : {
	job: "build",
	files: "what the job build made; none of the project's code runs here"
}, triggerLines = (e) => e.flow === "tag" ? `  push:\n    tags: [${e.patterns.map((e) => JSON.stringify(e)).join(", ")}]\n${ht}` : `  push:\n    branches: [${scalar(literally(e.branch))}]\n  workflow_dispatch: # every version that is not on the index, reviewed or not: where a release failed`, tagsOf = (e) => {
	let [, t = ""] = /^ {4}tags: \[(.*)\]\r?$/m.exec(e) ?? [];
	return [...t.matchAll(/"([^"\\]+)"/g)].map(([, e]) => e);
}, ht = "  workflow_dispatch: # from a fixed workflow: a re-run would take the one of the tag's commit\n    inputs:\n      tag:\n        description: Tag of the release that failed\n        required: true\n        type: string", tagOf = ({ trigger: e }) => e.flow === "tag" ? { tag: "${{ inputs.tag }}" } : {}, refOf = ({ trigger: e }) => e.flow === "tag" ? { ref: "${{ inputs.tag && format('refs/tags/{0}', inputs.tag) }}" } : {}, gt = ["group: release-${{ github.sha }}", "cancel-in-progress: false"], concurrencyOf = (e) => isPrepared$1(e) ? gt : inTurn(e), inTurn = ({ host: e, trigger: t }) => e === "github" ? queued("pypi") : [`group: pypi-\${{ github.ref }}${t.flow === "tag" ? " # in a group of all tags, the next would cancel one that waits" : ""}`, "cancel-in-progress: false"], queued = (e) => [`group: ${e}`, "queue: max # without it, the next release would cancel one that waits"], jobInTurn = (e, t) => isPrepared$1(e) && e.host === "github" ? queued(t) : void 0, buildJob = (e) => {
	let t = readAccess(e, { hasCheckout: !0 }), n = `this job runs the project's code, and holds ${t.environment === void 0 ? "no secret" : "nothing that could upload"}`, r = {
		id: "build",
		minutes: 60,
		environment: t.environment,
		permissions: {
			contents: "read # to check the code out",
			...isPrepared$1(e) ? _t : {},
			...t.permissions
		}
	};
	return isSpread(e) ? {
		...r,
		name: "Build share ${{ matrix.shard }}",
		needs: ["plan"],
		if: "needs.plan.outputs.empty == 'false'",
		matrix: "${{ fromJSON(needs.plan.outputs.matrix) }}",
		steps: [
			...sourceSteps(e),
			buildStep(e, n, { share: "${{ matrix.packages }}" }),
			keepArtifact("${{ matrix.dist }}", "${{ steps.release.outputs.dist-path }}")
		]
	} : {
		...r,
		name: "Validate, build, check and rehearse",
		outputs: { "artifact-id": "${{ steps.release.outputs.artifact-id }}" },
		steps: buildSteps(e, n)
	};
}, _t = { "pull-requests": "read # by which pull request a push came" }, vt = "steps.release.outputs.published-packages != '[]'", ifBuilt = (e) => e.trigger.flow === "tag" || isSpread(e) ? void 0 : `\${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared$1(e) ? "nothing is to be published" : "every version is on the index"}`, ifFirst = (e) => isJoined(e) ? void 0 : ifBuilt(e), buildSteps = (e, t) => {
	let n = buildStep(e, t);
	return [...sourceSteps(e), ...isPrepared$1(e) ? [n, onlyIf(vt, validate(e))] : [validate(e), n]];
}, sourceSteps = (e) => [
	checkout("tags and the commits behind them", refOf(e)),
	q,
	...readAccess(e, { hasCheckout: !0 }).steps
], buildStep = (e, t, n = {}) => {
	let { given: r, env: i } = readAccess(e, { hasCheckout: !0 });
	return own("publish", {
		...folderOf(e),
		...tagOf(e),
		...dueOf(e),
		"dry-run": `true # ${t}`,
		...n,
		...r
	}, {
		id: "release",
		env: i
	});
}, dueOf = (e) => isPrepared$1(e) ? { due: "${{ github.event_name == 'push' && 'prepared' || 'unreleased' }} # what a merged release pull request names; on any other push nothing" } : {}, validate = (e) => own("actions/validate-release", {
	...folderOf(e),
	mode: e.trigger.flow === "tag" ? "tag" : "branch",
	...tagOf(e),
	...asked(e)
}, { env: readAccess(e, { hasCheckout: !0 }).env }), yt = ".published", finishJob = (e) => ({
	id: "finish",
	name: "Tags and releases",
	needs: ["pypi"],
	minutes: 30,
	permissions: { contents: "write # tags and releases; none of the project's code runs here" },
	steps: [
		checkout("the tags before, for the link to all changes", refOf(e)),
		takeArtifact("pypi", `${yt} # a folder dist may be the project's own`),
		own("actions/create-release", {
			...folderOf(e),
			...tagOf(e),
			dist: yt
		})
	]
}), onlyJob = (e) => ({
	id: "publish",
	name: "Validate, build, check, rehearse and publish",
	minutes: 60,
	environment: uploadAccess(e, { hasCheckout: !0 }).environment,
	permissions: {
		contents: isNamed(e) ? "write # tags and releases, in the last step" : "read # to check the code out",
		...isPrepared$1(e) ? _t : {}
	},
	steps: [...buildSteps(e, ofOneJob(e)), ...lastSteps(e)]
}), ofOneJob = (e) => `this step runs the project's code: it is not given the token that uploads${isNamed(e) ? ", but can reach the job's own" : ""}`, lastSteps = (e) => {
	let { steps: t, given: n, env: r } = uploadAccess(e, { hasCheckout: !0 }), i = own("publish", {
		...folderOf(e),
		dist: "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here",
		...where(e),
		...n
	}, {
		id: "publish",
		env: r
	}), a = own("actions/create-release", {
		...folderOf(e),
		...tagOf(e),
		dist: "${{ steps.publish.outputs.dist-path }}"
	}), o = [
		...t,
		i,
		...isNamed(e) ? [a] : []
	];
	return isPrepared$1(e) ? o.map((e) => onlyIf(vt, e)) : o;
}, planJob = (e) => {
	let { environment: t, permissions: n, steps: r, given: i, env: a } = readAccess(e, { hasCheckout: !0 }), o = own("actions/plan", {
		...folderOf(e),
		...tagOf(e),
		...dueOf(e),
		shards: String(e.machines),
		...i
	}, {
		id: "plan",
		env: a
	});
	return {
		id: "plan",
		name: "Validate and plan",
		minutes: 15,
		environment: t,
		permissions: {
			contents: "read # to check the code out",
			...isPrepared$1(e) ? _t : {},
			...n
		},
		outputs: {
			matrix: "${{ steps.plan.outputs.matrix }}",
			empty: "${{ steps.plan.outputs.empty }}"
		},
		steps: [
			checkout("tags and the commits behind them", refOf(e)),
			q,
			...r,
			...isPrepared$1(e) ? [o, onlyIf("steps.plan.outputs.empty == 'false'", validate(e))] : [validate(e), o]
		]
	};
}, Z = {
	index: S.testpypi.name,
	checkUrl: void 0,
	reading: "open",
	uploading: { kind: "pypi" }
}, ownIndexOf = (e, t) => {
	if (e.preset?.name === "pypi" || e.kind === "rehearsal") return;
	if (e.preset !== void 0) return Z;
	let n = uploadingOf(e.uploadUrl), r = readingOf(e, t, n.kind !== "password");
	return {
		index: e.uploadUrl,
		checkUrl: e.simpleUrl,
		reading: r,
		uploading: n
	};
}, otherIndexes = (e, t, n) => {
	let r = B(t.ofWorkspace, "index").filter((t) => !declares(t, e)), namesOf = (e) => e.flatMap((e) => V(e, "name") ?? []), takesUploads = (e) => {
		let t = V(e, "publish-url");
		return t !== void 0 && w(t) === void 0;
	};
	return {
		unchosen: n || e.preset?.name !== "pypi" ? [] : namesOf(r.filter(takesUploads)),
		closed: namesOf(r.filter(({ authenticate: e }) => e === "always"))
	};
}, declares = (e, { name: t, uploadUrl: n, simpleUrl: r }) => e.name === t || e["publish-url"] === n || V(e, "url")?.replace(/\/$/, "") === r.replace(/\/$/, ""), readingOf = (e, t, n) => {
	let r = B(t.ofWorkspace, "index").find((t) => declares(t, e)), i = r && V(r, "name");
	return r?.authenticate === "never" ? "open" : i === void 0 || !(n || r?.authenticate === "always") ? "input" : {
		declared: `${i}=${e.simpleUrl}`,
		variables: x(i)
	};
}, uploadingOf = (e) => {
	let { hostname: t } = new URL(e), [, n, r, i] = /^([a-z][a-z0-9-]*)-(\d{12})\.d\.codeartifact\.([a-z0-9-]+)\.amazonaws\.com$/.exec(t) ?? [];
	return n === void 0 ? { kind: /^[a-z0-9-]+-python\.pkg\.dev$/.test(t) ? "google" : "password" } : {
		kind: "aws",
		domain: n,
		account: r,
		region: i
	};
}, pypiJob = (e) => {
	let { environment: t, permissions: n, steps: r, given: i, env: a } = uploadAccess(e, { hasCheckout: !1 }), { job: o, files: s } = releaseOf(e), { isTestPyPIFirst: c } = e;
	return {
		id: "pypi",
		name: `Publish to ${titleOf(e.index)}`,
		needs: [o, ...c ? [Z.index] : []],
		if: c ? void 0 : ifFirst(e),
		minutes: 60,
		concurrency: jobInTurn(e, "pypi"),
		environment: t,
		permissions: n,
		outputs: { "artifact-id": "${{ steps.publish.outputs.artifact-id }}" },
		steps: [
			takeArtifact(o),
			q,
			...r,
			own("publish", {
				dist: `dist # ${s}`,
				...where(e),
				...i
			}, {
				id: "publish",
				env: a
			})
		]
	};
}, titleOf = (e) => e === void 0 ? "PyPI" : e.uploading.kind === "pypi" ? "TestPyPI" : "the index", rehearseJob = (e) => {
	let { environment: t, permissions: n, steps: r, given: i, env: a } = readAccess(e, { hasCheckout: !0 }), { python: o } = e.wheels, s = t === void 0;
	return {
		id: "rehearse",
		name: "Put together, check and rehearse",
		needs: [isSpread(e) ? "plan" : "build", hasWheels(e) ? "wheels" : "build"],
		minutes: 60,
		environment: t,
		permissions: {
			contents: "read # the code says where packages come from",
			...n
		},
		outputs: { "artifact-id": "${{ steps.release.outputs.artifact-id }}" },
		steps: [
			foreign("checkout", {
				...refOf(e),
				"sparse-checkout": "\"*.toml\" # a folder of the project may be called as one of those below",
				"sparse-checkout-cone-mode": "false",
				"persist-credentials": "false"
			}),
			...isSpread(e) ? xt : [takeArtifact("build")],
			...hasWheels(e) ? St : [],
			q,
			...r,
			own("publish", {
				...folderOf(e),
				dist: [isSpread(e) ? bt : "dist", ...hasWheels(e) ? ["wheels"] : []].join(", "),
				"dry-run": `true # this job imports the packages, and holds ${s ? "no secret" : "nothing that could upload"}`,
				"python-version": o === void 0 ? void 0 : `"${o}" # one that each package has a wheel for`,
				...where(e),
				...i
			}, {
				id: "release",
				env: a
			})
		]
	};
}, bt = "parts/${{ join(fromJSON(needs.plan.outputs.matrix).include.*.dist, ',parts/') }}", xt = [foreign("downloadArtifact", {
	pattern: "dist-*",
	path: "parts"
}), shell(["if [ ! -d parts/dist-1 ]; then mv parts dist-1 && mkdir parts && mv dist-1 parts; fi # one alone gets no folder"])], St = [foreign("downloadArtifact", {
	pattern: "wheels-*",
	path: "wheels",
	"merge-multiple": "true"
}), shell(["mkdir -p wheels # none where this release has nothing to compile"])], testpypiJob = (e) => {
	let { host: t } = e, n = {
		host: t,
		index: Z
	}, { environment: r, permissions: i } = uploadAccess(n, { hasCheckout: !1 }), { job: a, files: o } = releaseOf(e);
	return {
		id: Z.index,
		name: `Publish to ${S.testpypi.title}`,
		needs: [a],
		if: ifFirst(e),
		minutes: 60,
		concurrency: jobInTurn(e, Z.index),
		environment: r,
		permissions: i,
		steps: [
			takeArtifact(a),
			q,
			own("publish", {
				dist: `dist # ${o}`,
				...where(n)
			})
		]
	};
}, wheelsJob = (e) => ({
	id: "wheels",
	name: "Wheels of ${{ matrix.sdist }} on ${{ matrix.runner }}",
	needs: ["build"],
	if: ifBuilt(e),
	matrix: ["include: # what the platforms of each package ask for", ...e.wheels.builds.flatMap(({ sdist: e, runner: t, archs: n, build: r }) => [
		`  - sdist: ${scalar(e)}`,
		`    runner: ${t}`,
		`    archs: ${n}`,
		`    build: ${r.includes("*") ? JSON.stringify(r) : r}`
	])],
	runsOn: "${{ matrix.runner }}",
	minutes: 60,
	permissions: {},
	steps: [
		isSpread(e) ? takeParts("dist") : takeArtifact("build"),
		q,
		shell([
			"shopt -s nullglob # not every release has the package",
			"for sdist in dist/\"$SDIST\"-[0-9]*.tar.gz; do",
			"  uvx cibuildwheel@4.3.5 --output-dir wheels \"$sdist\"",
			"done"
		], { env: {
			SDIST: "${{ matrix.sdist }}",
			CIBW_ARCHS: "${{ matrix.archs }}",
			CIBW_BUILD: "${{ matrix.build }} # any other wheel is refused"
		} }),
		keepArtifact("wheels-${{ matrix.sdist }}-${{ matrix.runner }}", "wheels", { mayBeNone: !0 })
	]
}), takeParts = (e) => foreign("downloadArtifact", {
	pattern: "dist-*",
	path: e,
	"merge-multiple": "true"
}), publishWorkflow = (e) => `${head(e.name, triggerLines(e.trigger), concurrencyOf(e))}${jobsOf(e).map(jobText).join("\n")}`, jobsOf = (e) => {
	let t = isPrepared$1(e) ? [prepareJob(e, !0)] : [];
	return e.host === "github" ? [
		...t,
		...isSpread(e) ? [planJob(e)] : [],
		buildJob(e),
		...hasWheels(e) ? [wheelsJob(e)] : [],
		...isJoined(e) ? [rehearseJob(e)] : [],
		...e.isTestPyPIFirst ? [testpypiJob(e)] : [],
		pypiJob(e),
		...isNamed(e) ? [finishJob(e)] : []
	] : [...t, onlyJob(e)];
}, Ct = [
	...["manylinux", "musllinux"].flatMap((e) => [
		["x86_64", "ubuntu-24.04"],
		["i686", "ubuntu-24.04"],
		["aarch64", "ubuntu-24.04-arm"]
	].map(([t, n]) => [
		e,
		t,
		{
			runner: n,
			arch: t,
			identifier: `${e}_${t}`
		}
	])),
	...[
		["arm64", "macos-15"],
		["x86_64", "macos-15-intel"],
		["universal2", "macos-15"]
	].map(([e, t]) => [
		"macosx",
		e,
		{
			runner: t,
			arch: e,
			identifier: `macosx_${e}`
		}
	]),
	[
		"win",
		"amd64",
		{
			runner: "windows-2025",
			arch: "AMD64",
			identifier: "win_amd64"
		}
	],
	[
		"win",
		"arm64",
		{
			runner: "windows-11-arm",
			arch: "ARM64",
			identifier: "win_arm64"
		}
	],
	[
		"win32",
		"win32",
		{
			runner: "windows-2025",
			arch: "x86",
			identifier: "win32"
		}
	]
], wheelBuilds = (e) => {
	let t = e.flatMap(({ name: e, platforms: t }) => t.map((t) => ({
		name: e,
		platform: t,
		asked: readPlatform(t)
	}))), n = t.flatMap(({ name: e, asked: t }) => t === void 0 ? [] : [{
		name: e,
		...t
	}]);
	return {
		builds: [...Map.groupBy(n, ({ name: e, machine: { runner: t } }) => `${e} ${t}`).values()].map((e) => ({
			sdist: e[0].name.replaceAll("-", "_"),
			runner: e[0].machine.runner,
			archs: together(e.map(({ machine: e }) => e.arch)),
			build: together(e.map(({ python: e, machine: t }) => `${e}-${t.identifier}`))
		})),
		python: pythonForAll([...Map.groupBy(n.filter(isTried), ({ name: e }) => e).values()]),
		unbuilt: t.flatMap(({ name: e, platform: t, asked: n }) => n === void 0 ? [{
			name: e,
			platform: t
		}] : [])
	};
}, together = (e) => [...new Set(e)].join(" "), readPlatform = (e) => {
	let [t = "", n = "", r = ""] = e.toLowerCase().split("-"), i = Ct.find(([e, t]) => r.startsWith(e) && r.endsWith(t))?.[2];
	if (i === void 0) return;
	if (t === "py3" && n === "none") return {
		machine: i,
		python: "cp3*",
		isStable: !0
	};
	if (!/^cp3[\d*]*$/.test(t) || n === "abi3" && t.includes("*")) return;
	let a = /^cp3[\d*]*t$/.test(n);
	if (!(n === "abi3t" || Number(t.slice(3)) < (a ? wt.threaded : wt.usual))) return {
		machine: i,
		python: a ? `${t}t` : t,
		isStable: n === "abi3"
	};
}, wt = {
	usual: 9,
	threaded: 14
}, isTried = ({ machine: { identifier: e } }) => e === "manylinux_x86_64", pythonForAll = (e) => {
	let numberOf = (e) => Number(/^cp3(\d+)/.exec(e)?.[1] ?? NaN), takes = ({ python: e, isStable: t }, n) => e.includes("*") || e === n || t && !n.endsWith("t") && numberOf(n) >= numberOf(e);
	return e.flatMap((e) => e.map(({ python: e }) => e)).filter((t) => !t.includes("*") && e.every((e) => e.some((e) => takes(e, t)))).toSorted((e, t) => numberOf(e) - numberOf(t)).at(-1)?.replace(/^cp3/, "3.");
}, Tt = `# ${at ? `${d} is a placeholder for the repository that you took it from. Pin it` : `Pin ${d}`} as the others are pinned: the full SHA of a release, its version as a comment.`, publishing$1 = (e) => publishWorkflow({
	host: "github",
	folder: "",
	...mt,
	...e
}), Et = wheelBuilds([{
	name: "acme-c",
	platforms: [
		"cp312-cp312-manylinux*_x86_64",
		"cp313-cp313-manylinux*_x86_64",
		"cp312-cp312-manylinux*_aarch64",
		"cp313-cp313-manylinux*_aarch64",
		"cp312-cp312-win_amd64",
		"cp313-cp313-win_amd64"
	]
}, {
	name: "acme-rust",
	platforms: [
		"cp312-abi3-manylinux*_x86_64",
		"cp312-abi3-macosx*_arm64",
		"cp312-abi3-macosx*_x86_64"
	]
}]);
new Map([
	[
		"publish-workspace.yml",
		"The tag v1.2.3 publishes every package of the workspace that is not on the index yet, dependencies first, and gets its release.",
		publishing$1({
			name: "Publish workspace",
			trigger: {
				flow: "tag",
				patterns: ["v*"]
			}
		})
	],
	[
		"publish-package.yml",
		"The tag core-v1.2.3 publishes the package core alone, one of the many in the workspace, and gets its release.",
		publishing$1({
			name: "Publish package",
			trigger: {
				flow: "tag",
				patterns: ["*-v*", "*@*"]
			}
		})
	],
	[
		"publish-testpypi-first.yml",
		"The same files go to TestPyPI first, and to PyPI when that has succeeded and somebody has approved.",
		publishing$1({
			name: "Publish to TestPyPI, then PyPI",
			trigger: {
				flow: "tag",
				patterns: ["v*", "*-v*"]
			},
			isTestPyPIFirst: !0
		})
	],
	[
		"publish-platforms.yml",
		"The tag v1.2.3 publishes every package of the workspace that is not on the index yet, built by several jobs, with a wheel for each platform of those that compile.",
		publishing$1({
			name: "Publish platforms",
			trigger: {
				flow: "tag",
				patterns: ["v*"]
			},
			machines: 4,
			wheels: Et
		})
	],
	[
		"publish-on-merge.yml",
		"A push to main publishes every version that is not on the index yet, dependencies first.",
		publishing$1({
			name: "Publish what is merged",
			trigger: {
				flow: "merge",
				branch: "main",
				isPrepared: !1
			}
		})
	],
	[
		"release-on-merge.yml",
		"A push to main keeps the pull request of the next release up to date; merging that publishes it, dependencies first, and makes its tags and releases.",
		publishing$1({
			name: "Release",
			trigger: {
				flow: "merge",
				branch: "main",
				isPrepared: !0
			}
		})
	],
	[
		"release-pull-request.yml",
		"A push to main opens the pull request of the next release, or brings it up to date. It is for releases that start from a tag; release-on-merge.yml has the same job, and publishes what is merged.",
		prepareWorkflow({
			branch: "main",
			folder: ""
		})
	],
	[
		"readiness.yml",
		"On every pull request: would merging it leave something that can be released?",
		readinessWorkflow({
			folder: "",
			gates: ["lint: uvx ruff check", "tests: check:CI / test"],
			forbid: ["leftover: (?i)\\b(fixme|do not merge)\\b"]
		})
	],
	[
		"protect-main.yml",
		"How did the default branch move? After each push, and once a week for the pushes that start no workflow.",
		protectWorkflow({
			branch: "main",
			host: "github"
		})
	]
].map(([e, t, n]) => [e, `# ${t}\n${Tt}\n${n}`]));
const Q = "publish.yml", Dt = [
	Q,
	"release-readiness.yml",
	"protect-main.yml"
], $ = {
	github: ".github/workflows",
	gitea: ".gitea/workflows",
	forgejo: ".forgejo/workflows"
}, Ot = {
	tag: "A release tag publishes what it names and is not on the index yet, dependencies first, and gets its release.",
	merge: "A push to the default branch publishes every version that is not on the index yet, dependencies first.",
	prepared: "A push to the default branch keeps the pull request of the next release up to date. Merging that publishes it, dependencies first, and makes its tags and releases.",
	readiness: "On every pull request: would merging it leave something that can be released?",
	protect: "How did the default branch move? A pull request is the only way that passes."
}, workflowFiles = async (e) => {
	let { host: t, folder: n, index: r, trigger: i, machines: a, isTestPyPIFirst: o, branch: s, uv: c, hasSubmodules: l = !1, isForgejo: u = !1 } = e, d = t === "gitea" ? "gitea" : "github", f = $[d === "gitea" && u ? "forgejo" : d], p = publishWorkflow({
		...e,
		name: "Publish"
	}), m = r !== void 0 && r.reading !== "open" ? "\"off\" # a pull request gets no login to the index" : void 0, h = readinessWorkflow({
		folder: n,
		gates: [],
		forbid: [],
		index: m
	}), g = protectWorkflow({
		branch: s,
		host: d
	}), _ = t === "github" ? [] : [...(r?.uploading.kind ?? "pypi") === "pypi" ? ["A token uploads, the secret PYPI_API_TOKEN: PyPI knows no identity of this forge's jobs."] : [], "One job, since no artifact reaches another here; what logs in to upload is given to the step that uploads alone."], [v, y, b] = Dt, x = i.flow === "merge" && i.isPrepared ? "prepared" : i.flow, S = [
		{
			name: v,
			comment: [Ot[x], ..._],
			body: p
		},
		{
			name: y,
			comment: [Ot.readiness],
			body: h
		},
		{
			name: b,
			comment: [Ot.protect],
			body: g
		}
	];
	return await Promise.all(S.map(async ({ name: e, comment: t, body: n }) => {
		let r = l ? withSubmodules(n) : n, s = e === "publish.yml" ? i.flow : void 0, u = stampLine({
			flow: s,
			forge: d,
			machines: a,
			isTestPyPIFirst: o,
			digest: await digestOf(r)
		}), p = [
			...t.map((e) => `# ${e}`),
			Tt,
			u,
			withUv(unpinned(r), c)
		];
		return {
			file: `${f}/${e}`,
			text: p.join("\n")
		};
	}));
}, withSubmodules = (e) => e.replaceAll(/^( {10})fetch-depth: .*\n/gm, "$&$1submodules: recursive # members of the workspace lie there\n"), withUv = (e, t = "") => {
	let n = j(t) ?? [];
	return D(n, "0.13.8") ? e : e.replaceAll(`version: "${it}"`, `version: ${JSON.stringify(t)}`);
}, unpinned = (e) => e.replaceAll(/^(\s+(?:- )?uses: \S+@v\d+)$/gm, "$1 # zizmor: ignore[unpinned-uses] until it is pinned"), publishing = (e) => {
	let { host: t, index: n } = e;
	return t === void 0 ? [] : n !== void 0 && n.uploading.kind !== "pypi" ? loginSteps(e, n) : [
		...n === void 0 ? [] : [S.testpypi],
		...e.isTestPyPIFirst && has(e, `index: ${S.testpypi.name}`) ? [S.testpypi] : [],
		...n === void 0 ? [S.pypi] : []
	].flatMap((r) => [...publishingEnvironment(e, r.name), ...isTrusted({
		host: t,
		index: n
	}) ? publishers(e, r) : token(e, r)]);
}, publishers = (e, t) => {
	let { home: n, packages: r } = e;
	if (r.length === 0) return [];
	let i = hasEnvironment(e, t.name) ? t.name : void 0, a = {
		workflow: Q,
		environment: i
	}, o = n && {
		owner: n.owner,
		repository: n.repository,
		...a
	}, s = T(o ?? {
		owner: "OWNER",
		repository: "REPOSITORY",
		...a
	});
	return [step(`Name the workflow as trusted publisher of each project on ${t.title}: ${s}; for names that are new there, one at a time, the same with the PyPI Project Name: ${C(t)}`, r.map((e) => `${e}: ${ee(t, {
		name: e,
		job: o
	})}`))];
}, token = (e, t) => has(e, "PYPI_API_TOKEN") ? [step(`Make a token that reaches no other projects, and keep it as ${ct}, a secret ${secretsPlace(e, t.name)}, since ${t.title} knows no identity of this forge's jobs`, linesOf(E(t), secretsPage(e)))] : [], rulesets = (e) => {
	let { host: t, branch: n, patterns: r } = e;
	if (t === "gitea") return [
		step("Let those alone write to the repository who may release: a workflow on any branch gets its secrets", linesOf(pageOf(e, "settings/collaboration"))),
		step(`Let ${n} be changed by pull requests alone`, linesOf(pageOf(e, "settings/branches"))),
		...r.length === 0 ? [] : [step(`Protect the tags ${r.join(", ")}: who can push one can release`, linesOf(pageOf(e, "settings/tags")))]
	];
	let i = pageOf(e, "settings/rules");
	return [step(`Import this ruleset, so that ${n} moves by pull requests alone`, [...linesOf(i), JSON.stringify(se(n))]), ...r.length === 0 ? [] : [step("Import this ruleset, so that release tags are neither moved nor deleted", [...linesOf(i), JSON.stringify(tagRuleset(r))])]];
}, tagRuleset = (e) => ({
	name: "Release tags stay",
	target: "tag",
	enforcement: "active",
	conditions: { ref_name: {
		include: e.map((e) => `refs/tags/${e}`),
		exclude: []
	} },
	rules: [{ type: "update" }, { type: "deletion" }],
	bypass_actors: []
}), nextSteps = (e) => {
	let { host: t } = e, n = e.isEdited ? [step("Review the files and commit them")] : [];
	return t === void 0 ? [...n, step("Publish with: release-actions publish")] : [
		...pins(e),
		...rivals(e),
		...leftovers$1(e),
		...features(e),
		...platforms(e),
		...unnamed(e),
		...otherIndexSteps(e),
		...publishing(e),
		...t === "gitea" || !e.isPrepared ? [] : [pullRequests(e)],
		...n,
		...rulesets(e),
		...e.isFirst ? [first(e)] : []
	];
}, pins = ({ isPinned: e, host: t }) => {
	if (e) return [];
	let n = `in the place of ${d} in the workflows, each pinned to the full SHA of a release`;
	return [step(t === "gitea" ? `Put the repository that you took release-actions from, by its whole address https://HOST/OWNER/NAME, ${n}: what has no address comes from github.com, or from where the server's administrator says` : `Put the repository that you took release-actions from ${n}`)];
}, rivals = ({ rivals: e }) => e.length === 0 ? [] : [step("Take out what releases already, or let it do something else: both would upload, tag, open pull requests or make releases for one version", e.map(({ file: e, by: t }) => `${_(e)}: ${t}`))], leftovers$1 = ({ leftovers: e }) => e.length === 0 ? [] : [step(`Remove the settings of the tool that released before, once what they say is here, too; key by key: ${r("preparing.md")}`, e.map(_))], features = ({ patched: { names: e, areAll: t } }) => {
	if (e.length === 0) return [];
	let n = "release-please took a feature for a patch as long as the version was 0.x";
	return [step(t ? `Take feat out of commit-types when the first 1.0 of ${o(e)} comes: ${n}` : `Decide what a feature of ${o(e)} is: here it is a minor release, or for all packages a patch with feat = "patch" in commit-types; ${n}`)];
}, platforms = ({ compiled: e, wheels: t, host: n, kept: i }) => {
	let { builds: a, unbuilt: o } = t, s = e.map((e) => `platforms in packages.${e} of the configuration`), c = `${r("releasing.md")}#wheels-for-several-platforms`, l = n !== "github", u = l ? [...a.map(({ sdist: e, runner: t }) => `${e} on ${t}`), ...o.map(platformOf)] : o.map(platformOf);
	return [...s.length === 0 ? [] : [step(`Say which wheels belong to a release of what is compiled${l || i !== void 0 ? "" : ", and run this again, which writes jobs that build them"}: alone, the workflow builds for its own machine, which PyPI does not take from Linux`, s)], ...u.length === 0 ? [] : [step(`Publish with wheels that are built elsewhere, or take these out of platforms: ${l ? "the one job builds none of them" : "no job that init knows builds them"}, and without them no release of their packages is published: ${c}`, u)]];
}, platformOf = ({ name: e, platform: t }) => `${e}: ${t}`, unnamed = ({ patterns: e, isPrepared: t, kept: n = "" }) => e.length > 0 || t || /create-release@|release-actions@/.test(n) ? [] : [step(`${Q} makes neither tags nor releases: in a checkout of what was published, release-actions create-release --tag TAG does: ${r("releasing.md")}#tags-and-releases`)], pullRequests = (e) => step("Allow GitHub Actions to create pull requests, for the one of the next release", linesOf(pageOf(e, "settings/actions"))), first = (e) => step(`Start ${Q} by hand where the index does not have the versions in the files, and no pull request proposes them`, linesOf(pageOf(e, e.host === "gitea" ? `actions?workflow=${Q}` : `actions/workflows/${Q}`))), kt = n({
	code: "RA-INIT-CHECK-WITH-YES",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "--check writes nothing, and --yes writes everything",
	hint: "Run init --check to see what has drifted, init --yes to write"
})), At = n({
	code: "RA-INIT-IN-THE-WAY",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `Not written by init, and where it would write: ${e}`,
	hint: `Delete ${e}, or move it out of its folder, where it would go on running; then run the same again: nothing is written until then`,
	file: e
})), jt = n({
	code: "RA-INIT-OTHER-WORKSPACE",
	severity: "error",
	mender: "project"
}, ({ file: e, folder: t, options: n }) => ({
	message: `Written by init for ${t === void 0 ? "the workspace at the repository's top" : `the workspace in ${p(t)}`}: ${e}`,
	hint: `Write a workflow of another name by hand, with this workspace's working-directory, and tags, branch and concurrency groups (but for pypi) of its own; where the workspace was moved, delete ${e} and run the same again with ${n}`,
	file: e
})), Mt = n({
	code: "RA-INIT-KEPT",
	severity: "warning",
	mender: "project"
}, ({ file: e, options: t }) => ({
	message: `Changed since init wrote it, and left as it is: ${e}`,
	hint: `Take over by hand what the same shows with --check, without --yes, or delete the file and run the same again with ${t}`,
	file: e
})), Nt = n({
	code: "RA-INIT-DRIFT",
	severity: "error",
	mender: "project"
}, ({ file: e, options: t, isMissing: n, isWritten: r, isStopped: i }) => ({
	message: n ? `Missing: ${e}` : `Not what init would write: ${e}`,
	hint: r ? `Read the diff, then run the same without --check to write it${i ? ", once what is said of other files is done" : ""}` : `Take the diff over by hand, or delete the file and run the same with ${t}, without --check`,
	...n ? {} : { file: e }
})), Pt = n({
	code: "RA-INIT-CONFIG-BY-HAND",
	severity: "error",
	mender: "project"
}, ({ file: e, table: t, lines: n }) => ({
	message: `The settings cannot be put into ${e} as it is written`,
	hint: [`${p(t)} takes no header beside it, as it is written. Write it with headers instead, with all that it has; then run the same again, which puts in:`, ...n].join("\n"),
	file: e
})), Ft = n({
	code: "RA-INIT-FLOW-NEEDS-TAGS",
	severity: "error",
	mender: "usage"
}, ({ packages: e, why: t }) => ({
	message: `With the flow merge there is no tag yet to make versions of, ${t}: ${e.join(", ")}`,
	hint: "Run init --flow tag, or write the versions into pyproject.toml"
})), It = n({
	code: "RA-INIT-OPTION-UNFIT",
	severity: "error",
	mender: "usage"
}, ({ option: e, why: t }) => ({
	message: `No ${e} here: ${t}`,
	hint: `Run the same without ${e}`
})), Lt = n({
	code: "RA-INIT-FORGE-UNKNOWN",
	severity: "notice",
	mender: "project"
}, ({ host: e }) => ({
	message: `No workflows, for it is not known whether this is GitHub or Gitea: ${e}`,
	hint: "Run init --forge github or init --forge gitea where it is one of them"
})), Rt = n({
	code: "RA-INIT-NOTHING-TO-RELEASE",
	severity: "warning",
	mender: "project"
}, ({ members: e, others: t, locked: n }) => ({
	message: e.length === 0 ? "The workspace has no member" : `No member can be released: ${o(e)}`,
	hint: `${e.length === 0 ? "Give it a member that is to be released" : "Of what is to be released, change what stands in brackets"}${t.length === 0 ? "" : `, or add its folder to tool.uv.workspace.members; no members are ${o(t)}`}${n.length === 0 ? "" : `; what has a lock of its own is set up by init in its folder: ${o(n)}`}`,
	file: "pyproject.toml"
})), usualFlow = ({ before: e, isTagged: t, isMadeOfTags: n, hasRequests: r, hasPushes: i }) => e === void 0 ? n ? {
	flow: "tag",
	why: "versions are made of tags"
} : r ? {
	flow: "merge",
	why: "release pull requests are merged already"
} : i ? {
	flow: "merge",
	why: "what is merged is released already, by python-semantic-release"
} : t ? {
	flow: "tag",
	why: "releases have been tagged"
} : {
	flow: "merge",
	why: "no release has been tagged"
} : {
	flow: e,
	why: "as it was set up before"
}, zt = "release-please-config.json", fromTop = (e, t) => f(u(e.root, G(e)), t), releasePleaseConfig = (e, t) => {
	let n = t(fromTop(e, zt));
	return c(l(n.kind === "text" ? n.text : ""));
}, toldOf = (e, { path: t }, { prefix: n, key: r }) => {
	let a = f(n, t), o = Object.entries(z(e, "packages")).find(([e]) => s(e) === a)?.[1];
	return (i(o) ? o[r] : void 0) ?? e[r];
}, componentOf = (e, t, n) => {
	let r = toldOf(e, { path: t }, {
		prefix: n,
		key: "component"
	});
	return typeof r == "string" ? r : void 0;
}, pleasedChangelog = (e, t, n) => {
	let r = f(n, t), [a, o] = Object.entries(z(e, "packages")).map(([e, t]) => [s(e), t]).filter(([e]) => e === "" || r === e || r.startsWith(`${e}/`)).toSorted(([e], [t]) => t.length - e.length)[0] ?? [], c = "changelog-path", l = (i(o) ? V(o, c) : void 0) ?? V(e, c);
	if (a !== void 0 && l !== void 0) return l.startsWith("/") ? l.slice(1) : f(a, l);
}, featuresArePatches = (e, t, n) => t.filter((t) => toldOf(e, t, {
	prefix: n,
	key: "bump-patch-for-minor-pre-major"
}) === !0 && N(t.version ?? "")?.release[0] === 0n), sectionTypes = (e, t, n) => {
	let [r, ...i] = new Map(t.map((t) => {
		let r = toldOf(e, t, {
			prefix: n,
			key: "changelog-sections"
		});
		return [JSON.stringify(r), r];
	})).values();
	if (i.length > 0 || !Array.isArray(r)) return new Map();
	let a = H();
	return new Map(r.map(c).map((e) => [(V(e, "type") ?? "").toLowerCase(), ruleOf(e)]).filter(([e]) => /^[a-z][\w-]*$/.test(e) && e !== "revert").filter(([e, { bump: t, section: n }]) => n !== void 0 || t !== a.get(e)?.bump));
}, ruleOf = (e) => {
	let [t = "", n] = [V(e, "type")?.toLowerCase(), V(e, "section")];
	if (e.hidden === !0) return {
		bump: "none",
		section: void 0
	};
	let r = n === void 0 || ae(ke(t), [n]) === n;
	return {
		bump: t === "feat" || t === "feature" ? "minor" : "patch",
		section: r ? void 0 : n
	};
}, Bt = /\b(?:pypa\/gh-action-pypi-publish|(?:uv|poetry|pdm|hatch|flit|maturin) publish|twine upload|(?:googleapis|google-github-actions)\/release-please-action|python-semantic-release\/python-semantic-release|semantic-release (?:version|publish)|changesets\/action)\b/g, Vt = /\b(?:softprops\/action-gh-release|ncipollo\/release-action|gh release create)\b/g, Ht = /\b(?:(?:UV_PUBLISH|TWINE|PDM_PUBLISH|FLIT)_PASSWORD|UV_PUBLISH_TOKEN|MATURIN_PYPI_TOKEN|POETRY_PYPI_TOKEN_PYPI|HATCH_INDEX_AUTH)\b/g, findRivals = (e) => [...e].flatMap(([e, t]) => {
	let n = t.replaceAll(/(?:^|\s)#.*$/gm, ""), r = [...n.match(Bt) ?? n.match(Ht) ?? [], ...n.match(Vt) ?? []];
	return r.length === 0 ? [] : [{
		file: e,
		by: [...new Set(r)].join(", ")
	}];
}), forOtherForges = (e, t) => [...e].flatMap(([e, n]) => {
	let r = t.some((t) => t.file === e) ? void 0 : readStamp(n);
	return r?.flow === void 0 ? [] : [{
		file: e,
		by: `written by init for ${r.forge}`
	}];
}), opensRequests = ({ by: e }) => /release-please-action|changesets\/action/.test(e), releasesPushes = ({ by: e }) => /semantic-release/.test(e), hostOf = (e, t) => {
	if (e !== "none") return e === "gitea" ? "gitea" : t === void 0 || t.host === "github.com" || t.host === "ssh.github.com" ? "github" : "enterprise";
}, decideJobs = ({ machines: t, testpypi: n }, { setup: r, index: i, home: a }, o) => {
	let s = Ut[hostOf(o, a) ?? "none"], c = s ?? (i && `releases go to ${i.title}`), l = [...t !== void 0 && t > 1 ? [{
		option: `--machines ${t}`,
		why: s
	}] : [], ...n === "first" ? [{
		option: "--testpypi first",
		why: c
	}] : []].flatMap(({ option: e, why: t }) => t === void 0 ? [] : [It({
		option: e,
		why: t
	})]);
	if (l.length > 0) throw new e(l);
	return {
		machines: s === void 0 ? t ?? r.machines ?? 1 : 1,
		isTestPyPIFirst: c === void 0 && (n === void 0 ? r.isTestPyPIFirst === !0 : n === "first")
	};
}, Ut = {
	github: void 0,
	enterprise: "on a GitHub of one's own one job does everything, since no artifact reaches another",
	gitea: "on Gitea one job does everything, since no artifact reaches another",
	none: "no workflows are written"
}, decide = async (e, t, { config: n, interview: r }) => {
	let { evidence: i, found: a, setup: o, rivals: s, leftovers: c } = t, l = usualFlow({
		before: o.flow,
		isTagged: a.isTagged,
		isMadeOfTags: i.fromTags.length > 0,
		hasRequests: s.some(opensRequests) || c.includes("release-please-config.json"),
		hasPushes: s.some(releasesPushes)
	}), choose = async (e, t, n) => r === void 0 ? n : await r.choose(e, t, n), u = e.flow !== void 0, d = e.flow ?? await choose("What starts a release", ["merge", "tag"], l.flow), f = e.changes ?? await choose("What says which versions come next", [
		"commits",
		"fragments",
		"off"
	], Be(i, n));
	d === "merge" && refuseUntold(t, f);
	let p = e.dependents === Ve(n) ? await choose("Are packages released whose specifier a new version leaves", ["specifier", "none"], e.dependents) : e.dependents, m = a.groups.map(({ name: e }) => e).join(", "), h = Oe(n) || m !== "" && await choose(`Do these keep one version: ${m}`, ["yes", "no"], "yes") === "yes", { forge: g, findings: _, whyForge: v } = forgeFor(e, t), y = decideJobs(e, t, g), b = u || d !== l.flow ? "as it was asked for" : l.why;
	return {
		decision: {
			flow: d,
			changes: f,
			dependents: p,
			forge: g,
			hasGroups: h,
			...y
		},
		why: b,
		whyForge: v,
		findings: _
	};
}, refuseUntold = ({ tagTools: t }, n) => {
	let r = [...t].filter(([, e]) => n === "off" || !Je(e));
	if (r.length === 0) return;
	let i = [...new Set(r.map(([, e]) => e))], a = n === "off" ? "and no release pull request says their versions" : `and ${i.join(", ")} takes no version from elsewhere`;
	throw new e(Ft({
		packages: r.map(([e]) => e),
		why: a
	}));
}, forgeFor = (e, { forge: t, home: n, setup: r }) => {
	let i = e.forge ?? r.forge ?? t;
	if (i === void 0 && n !== void 0) return {
		forge: "none",
		whyForge: void 0,
		findings: [Lt({ host: n.host })]
	};
	let a = e.forge === void 0 ? besideRemote(r.forge, n) : void 0;
	return {
		forge: i ?? "github",
		whyForge: a,
		findings: []
	};
}, besideRemote = (e, t) => {
	if (e === void 0 || t === void 0) return;
	let n = h(t);
	if (n === e || n === void 0 && e === "gitea") return;
	let r = n === void 0 ? "where that is Gitea, give --forge gitea" : `give --forge ${n} for that`;
	return `as it was set up before; the remote is at ${t.host}: ${r}`;
}, editConfig = (e, t, n) => {
	let r = n.reduce((e, n) => e === void 0 ? void 0 : withSetting(e, t, n), e);
	return r !== void 0 && holds(r, t, n) ? r : void 0;
}, settingLines = (e, t) => [...Map.groupBy(t, ({ path: e }) => e.slice(0, -1).join("\0"))].flatMap(([, t]) => [...headerOf([...e, ...t[0].path.slice(0, -1)]), ...t.map(lineOf)]), tableWithoutHeader = (e, t, n) => {
	let r = pe(e), i = n.map(({ path: e }) => [...t, ...e.slice(0, -1)]), a = i.flatMap((e) => e.map((t, n) => e.slice(0, n + 1))), o = r && a.find((e) => fe(r, e) !== void 0), s = i.find((t) => r && endOfHeader(r, t) === void 0 && breaks(e, t));
	return (o ?? s ?? i[0]).map(keyOf).join(".");
}, breaks = (e, t) => t.length > 0 && !K(`${e.trimEnd()}\n${headerOf(t).join("")}\n`).ok, withSetting = (e, t, n) => {
	let r = pe(e);
	if (r === void 0) return;
	let i = [...t, ...n.path.slice(0, -1)], a = fe(r, [...i, n.path.at(-1)]);
	if (a !== void 0) return ge(e, [{
		...a,
		text: literal(n.value)
	}]);
	let o = e.includes("\r\n") ? "\r\n" : "\n", s = `${lineOf(n)}${o}`, c = i.length === 0 ? r.shift : endOfHeader(r, i);
	if (c !== void 0) {
		let t = c > 0 && c === e.length && !e.endsWith("\n");
		return `${e.slice(0, c)}${t ? o : ""}${s}${e.slice(c)}`;
	}
	return `${e.trimEnd() === "" ? e : `${e.replace(/\s*$/, "")}${o}${o}`}${headerOf(i).join("")}${o}${s}`;
}, endOfHeader = ({ text: e, tables: t, shift: n }, r) => {
	let i = t.find((e) => e.type === "TOMLTable" && e.kind === "standard" && e.resolvedKey.length === r.length && r.every((t, n) => e.resolvedKey[n] === t));
	if (i?.type !== "TOMLTable") return;
	let a = i.body.at(-1)?.range[1] ?? i.key.range[1], o = e.indexOf("\n", a + n);
	return o < 0 ? e.length : o + 1;
}, Wt = /^[A-Za-z0-9_-]+$/, keyOf = (e) => Wt.test(e) ? e : quoted(e), headerOf = (e) => e.length === 0 ? [] : [`[${e.map(keyOf).join(".")}]`], quoted = (e) => JSON.stringify(e).replaceAll("", "\\u007f"), literal = (e) => {
	if (typeof e == "boolean") return String(e);
	if (typeof e == "string") return quoted(e);
	if (!Array.isArray(e)) return `{ ${Object.entries(e).map(([e, t]) => `${keyOf(e)} = ${quoted(t)}`).join(", ")} }`;
	let t = `[${e.map(quoted).join(", ")}]`;
	return t.length <= 100 ? t : `[\n${e.map((e) => `    ${quoted(e)},\n`).join("")}]`;
}, lineOf = ({ path: e, value: t }) => `${keyOf(e.at(-1))} = ${literal(t)}`, holds = (e, t, n) => {
	let r = K(e);
	return r.ok ? n.every(({ path: e, value: n }) => {
		let i = [...t, ...e].reduce((e, t) => Xe.accepts(e) ? e[t] : void 0, r.table);
		return JSON.stringify(i) === JSON.stringify(n);
	}) : !1;
}, judgeFile = async ({ file: e, text: t }, n, r) => {
	let i = withPins(t, r.filter((e) => readStamp(e) !== void 0)), a = n?.includes("\r\n") ? i.replaceAll("\n", "\r\n") : i;
	if (n === void 0) return {
		file: e,
		state: "new",
		before: n,
		after: a
	};
	if (essence(n) === essence(t)) return {
		file: e,
		state: "same",
		before: n,
		after: n
	};
	let o = readStamp(n);
	return o === void 0 ? {
		file: e,
		state: "foreign",
		before: n,
		after: a
	} : o.digest === await digestOf(n) ? {
		file: e,
		state: folderIn(n) === folderIn(t) ? "changed" : "elsewhere",
		before: n,
		after: a
	} : {
		file: e,
		state: lacksFolderOf(t, n) ? "elsewhere" : "kept",
		before: n,
		after: a
	};
}, resulting = ({ state: e, before: t, after: n }) => e === "new" || e === "changed" ? n : t ?? "", lacksFolderOf = (e, t) => {
	let n = folderIn(e);
	return n !== void 0 && !t.split("\n").some((e) => e.trim() === `working-directory: ${n}`);
}, folderIn = (e) => /^ +working-directory: (.+?)\s*$/m.exec(e)?.[1], tagPatterns = (e, t) => [...new Set(e.flatMap((e) => patternOf(e, t ? ".*.*" : "")))], patternOf = (e, t) => {
	let n = M(e);
	return "code" in n ? [] : [n.pieces.map((e, r) => {
		if (e.kind === "text") return literally(e.text);
		if (e.kind === "name") return "*";
		let i = n.pieces[r - 1];
		return i?.kind === "text" && /[a-z@]$/i.test(i.text) ? `*${t}` : `[0-9]*${t}`;
	}).join("")];
}, withoutCovered = (e) => {
	let t = [...new Set(e)].map((e) => ({
		pattern: e,
		...read(e)
	}));
	return t.filter((e) => !t.some((t) => t !== e && t.covers.test(e.word))).map(({ pattern: e }) => e);
}, [Gt, Kt] = ["", ""], read = (e) => {
	let t = [...e.matchAll(/\\(.)|\[0-9\]|\*|./gsu)].map(([e, t]) => {
		if (e === "*") return {
			letter: Kt,
			matches: "[^/]*"
		};
		if (e === "[0-9]") return {
			letter: Gt,
			matches: `[0-9${Gt}]`
		};
		let n = t ?? e;
		return {
			letter: n,
			matches: `\\u{${n.codePointAt(0).toString(16)}}`
		};
	});
	return {
		word: t.map(({ letter: e }) => e).join(""),
		covers: RegExp(`^${t.map(({ matches: e }) => e).join("")}$`, "u")
	};
}, movingTags = (e) => [...Map.groupBy(e, ({ commit: e }) => e).values()].flatMap((e) => {
	let t = e.flatMap(({ name: e }) => {
		let t = ce(e), n = t && N(t.version)?.release;
		return t === void 0 || n === void 0 ? [] : [{
			name: e,
			before: t.before,
			release: n
		}];
	});
	return t.filter(({ release: e, before: n }) => e.length < 3 && t.some((t) => t.release.length === 3 && t.before.replace(/v$/, "") === n.replace(/v$/, "") && e.every((e, n) => e === t.release[n]))).map(({ name: e }) => e);
}), haveThreeNumbers = (e) => e.every((e) => {
	let t = ce(e)?.version;
	return t === void 0 || N(t).release.length >= 3;
}), propose = async (e, t, { files: n, config: r }) => {
	let { evidence: i, found: a, workspace: o } = t, s = Ne(a, e, {
		evidence: i,
		config: r
	}), c = e.flow === "tag" ? patternsOf(t, r) : [], l = hostOf(e.forge, t.home), u = editedConfig(s, {
		files: n,
		root: o.root,
		prefix: o.prefix
	});
	return {
		files: [...u.files, ...await judgedWorkflows({
			decision: e,
			host: l,
			patterns: c
		}, t)],
		settings: s,
		host: l,
		patterns: c,
		findings: u.findings
	};
}, patternsOf = ({ evidence: e, found: t, workflows: n }, { settings: r, packages: i }) => {
	let a = r["tag-format"], o = Array.isArray(a) ? a.map(String) : typeof a == "string" ? a.split(/[\n,]/) : [], s = [...n.values()].flatMap((e) => readStamp(e) === void 0 ? [] : tagsOf(e)), c = e.moving.length > 0 && haveThreeNumbers(e.tags), of = (e) => tagPatterns(e, c), l = [...t.tags.packages, ...[...i].flatMap(([e, { tagFormats: t }]) => t.map((t) => [e, t]))], u = new Set(l.map(([e]) => e)), d = u.size > 0 && e.packages.every(({ name: e }) => u.has(e)), f = [
		of(o.map((e) => e.trim()).filter((e) => e !== "")),
		s,
		of(t.tagFormats),
		of(d ? [] : A)
	];
	return withoutCovered([...f.find(({ length: e }) => e > 0) ?? [], ...of(l.map(([, e]) => e))]);
}, isPrepared = ({ flow: e, changes: t }) => e === "merge" && t !== "off", judgedWorkflows = async ({ decision: e, host: t, patterns: n }, { workspace: r, branch: i, index: a, wheels: o, workflows: s, hasSubmodules: c, isForgejo: l }) => {
	if (t === void 0) return [];
	let u = await workflowFiles({
		host: t,
		folder: r.prefix,
		index: a,
		wheels: o,
		machines: e.machines,
		isTestPyPIFirst: e.isTestPyPIFirst,
		trigger: e.flow === "tag" ? {
			flow: "tag",
			patterns: n
		} : {
			flow: "merge",
			branch: i,
			isPrepared: isPrepared(e)
		},
		branch: i,
		uv: requiredUv(r),
		hasSubmodules: c,
		isForgejo: l
	}), d = [...s.values()];
	return await Promise.all(u.map((e) => judgeFile(e, s.get(e.file), d)));
}, requiredUv = ({ rootTool: e }) => {
	let t = e.uv?.["required-version"];
	return typeof t == "string" ? t : void 0;
}, qt = ["tool", "release-actions"], editedConfig = (e, { files: t, root: n, prefix: r }) => {
	if (e.length === 0) return {
		files: [],
		findings: []
	};
	let i = t.readText(a(n, "release-actions.toml")), o = i === void 0 ? "pyproject.toml" : "release-actions.toml", s = i === void 0 ? qt : [], c = i ?? t.readText(a(n, o)) ?? "", l = a(r, o), u = editConfig(c, s, e);
	if (u === void 0) {
		let t = tableWithoutHeader(c, s, e);
		return {
			files: [],
			findings: [Pt({
				file: l,
				table: t,
				lines: settingLines(s, e)
			})]
		};
	}
	return {
		files: [{
			file: l,
			state: u === c ? "same" : "changed",
			before: c,
			after: u
		}],
		findings: []
	};
}, leftovers = (e, t) => {
	let n = "[tool.semantic_release]", r = e.members.filter(({ path: e, tool: t }) => e !== "." && "semantic_release" in t).map(({ path: t }) => `${a(e.prefix, a(t, "pyproject.toml"))}: ${n}`), i = [zt, ".release-please-manifest.json"];
	return [
		..."semantic_release" in e.rootTool ? [`${a(e.prefix, "pyproject.toml")}: ${n}`] : [],
		...r,
		...i.filter((n) => t(fromTop(e, n)).kind === "text")
	];
}, releasedAt = (e, { packages: t, prefix: n }) => {
	let r = Ie(t, n), i = new Map(t.map(({ name: e, version: t }) => [e, N(t ?? "")]));
	return new Map(e.flatMap(({ name: e, commit: t }) => {
		let { owner: n, version: a } = r(e) ?? {}, o = n === void 0 ? void 0 : i.get(n);
		return o !== void 0 && a !== void 0 && k(o, a) === 0 ? [[n, t]] : [];
	}));
}, withoutFormer = ({ semantic_release: e, ...t }) => t, formerChangelogs = (e, t, n) => {
	let r = e.flatMap((e) => {
		let { name: r, path: i } = e, a = t.get(r), o = toldPaths(e, n).find((e) => fileAt(e, n) !== void 0);
		return o === void 0 || a.kind === "found" && fileAt(o, n) === a.file ? [] : i === "." || o.startsWith(`${i}/`) || a.kind !== "found" || a.isFallback ? [{
			name: r,
			path: i,
			told: o
		}] : [];
	}), [i, ...a] = r.map(formsOf);
	if (i === void 0) return U;
	let o = i.find((e) => a.every((t) => t.includes(e)));
	return r.length === e.length && o !== void 0 ? {
		...U,
		pattern: o
	} : {
		...U,
		own: new Map(r.map(({ name: e, told: t }) => [e, t]))
	};
}, toldPaths = ({ path: e, tool: t }, { workspace: n, please: r }) => {
	let i = R(t), a = pleasedChangelog(r, e, n.prefix), o = R(n.rootTool);
	return [
		i && f(e, i),
		a && fromTop(n, a),
		o && s(o)
	].filter((e) => e !== void 0);
}, fileAt = (e, { read: t }) => {
	let n = t(e);
	return n.kind === "text" && !/[{}]/.test(e) ? n.file : void 0;
}, formsOf = ({ path: e, told: t }) => e === "." ? [t, a("{path}", t)] : t.startsWith(`${e}/`) ? [`{path}${t.slice(e.length)}`, t] : [t], findChangelogs = async (e, { members: t, pattern: n, config: r }, i) => {
	let a = {
		...i.workspace,
		rootTool: withoutFormer(i.workspace.rootTool)
	}, o = t.map((e) => ({
		...e,
		tool: withoutFormer(e.tool)
	})), s = await L(e, a, {
		members: o,
		pattern: n,
		config: r
	}), places = () => {
		if (n !== void 0) return U;
		let e = t.filter(({ name: e }) => r.packages.get(e)?.changelog === void 0), a = formerChangelogs(e, s, i);
		if (a !== U) return a;
		let o = t.map((e) => ({
			...e,
			hasChangelog: s.get(e.name)?.kind === "found"
		}));
		return {
			...U,
			pattern: Ee(o, (e) => i.read(e).kind === "text")
		};
	}, c = places(), l = [...c.own].map(([e, t]) => [e, {
		...v,
		changelog: t
	}]), u = {
		pattern: n ?? c.pattern,
		config: { packages: new Map([...r.packages, ...l]) }
	};
	return {
		changelogs: await L(e, a, {
			members: o,
			...u
		}),
		places: c
	};
}, findHome = (e, t, n) => {
	let r = g(t) ?? statedHome(e);
	return {
		home: r,
		forge: (r && h(r)) ?? forgeByFolder(e, n)
	};
}, statedHome = ({ members: e }) => e.flatMap(({ project: e }) => Object.entries(e.urls ?? {})).flatMap(([e, t]) => /^(?:repository|source|source code|code|github|homepage|home)$/i.test(e) && typeof t == "string" ? y(t) ?? [] : []).find((e) => h(e) !== void 0), forgeByFolder = (e, t) => {
	let has = (n) => t.list(a(G(e), n)) !== void 0;
	return has(".gitea") || has(".forgejo") ? "gitea" : has(".github") ? "github" : void 0;
}, Jt = {
	API: "major",
	BENCH: "none",
	BLD: "none",
	BUG: "patch",
	DEP: "minor",
	DEV: "none",
	DOC: "none",
	ENH: "minor",
	MAINT: "none",
	MNT: "none",
	REL: "none",
	STY: "none",
	TST: "none",
	TYP: "none",
	WIP: "none"
}, scienceTypes = (e) => {
	let t = e.map((e) => /^([A-Z]{3,5})(?:\([^)]*\))?!?: /.exec(e)?.[1] ?? "");
	if (t.filter((e) => e === "ENH" || e === "BUG").length < 3) return new Map();
	let n = [...new Set(t)].toSorted().flatMap((e) => {
		let t = Object.hasOwn(Jt, e) ? Jt[e] : void 0;
		return t === void 0 ? [] : [[e.toLowerCase(), {
			bump: t,
			section: void 0
		}]];
	});
	return new Map(n);
}, readCommits = async (e, { commits: t, config: n }) => {
	let r = [];
	e?.head !== void 0 && await t.read({
		folder: e.topLevel,
		from: [e.head]
	}, (e) => (Pe(e, H(n.commitTypes)).kind !== "noise" && r.push(e), r.length < 100 ? "more" : "enough"));
	let i = scienceTypes(r.map(({ message: e }) => e)), a = H(new Map([...i, ...n.commitTypes]));
	return {
		read: r.filter((e) => Pe(e, a).kind === "read").length,
		all: r.length,
		types: i
	};
}, toldChangelogs = (e) => {
	let t = [...e].flatMap((e) => e.kind === "missing" ? [] : [{
		file: e.file,
		why: He(e)
	}]), n = t.flatMap(({ file: e, why: t }) => t === void 0 ? e : []), r = t.flatMap(({ file: e, why: t }) => t === void 0 ? [] : `${e} is not written: ${t}`);
	return {
		changelogs: [...new Set(n)],
		unwritten: [...new Set(r)]
	};
}, besideFragments = (e, t) => {
	let n = e.filter((e) => Le(t(e)));
	if (n.length !== 0) return n.length === e.length ? "commits" : `commits for ${o(n)}`;
}, extraFiles = (e, t) => Object.entries(z(releasePleaseConfig(e, t), "packages")).flatMap(([e, t]) => {
	let n = P(t) ? t["extra-files"] : void 0;
	return (Array.isArray(n) ? n : []).flatMap((t) => {
		let n = P(t) ? t.path : t;
		return typeof n == "string" ? [{
			folder: e,
			path: n,
			settings: P(t) ? t : void 0
		}] : [];
	});
}), placeOfExtra = (e, { folder: t, path: n }, r) => (n.startsWith("/") ? [n.slice(1)] : [a(t, n), n]).map((t) => fromTop(e, t)).find((e) => r(e).kind === "text"), markedVersions = (e, n, r) => extraFiles(e, r).flatMap((i) => {
	let a = i.settings === void 0 || i.settings.type === "generic" ? placeOfExtra(e, i, r) : void 0;
	if (a === void 0 || t(a) === "pyproject.toml") return [];
	let o = r(a), s = n(F(a, e));
	return o.kind !== "text" || s === void 0 || o.file === s.place.file ? [] : markedLines(o.text, s.version).map((e) => `${a}: ^${Ce(e)}(\\d[\\w.+!-]*)`);
}), markedLines = (e, t) => {
	let n = O(t), r = e.split(/\r?\n/);
	return r.filter((e) => e.includes("x-release-please-version")).flatMap((e) => {
		let t = /\d+\.\d+\.\d+[\w.+-]*/.exec(e), i = e.slice(0, t?.index), a = r.filter((e) => e.startsWith(i)).length === 1;
		return t !== null && O(t[0]) === n && a ? [i] : [];
	});
}, Yt = "{current_version}", bumpedFiles = ({ rootTool: e }, t) => [
	...[tomlAt(t, "tbump.toml"), z(e, "tbump")].flatMap((e) => B(e, "file").flatMap((e) => bumped(V(e, "src"), V(e, "search")))),
	...[z(tomlAt(t, ".bumpversion.toml"), "tool", "bumpversion"), z(e, "bumpversion")].flatMap((e) => B(e, "files").filter(({ regex: e }) => e !== !0).flatMap((t) => bumped(V(t, "filename"), V(t, "search") ?? V(e, "search")))),
	...[re(e, t)?.version_files, z(e, "semantic_release").version_variables].flatMap((e) => Array.isArray(e) ? e : []).flatMap((e) => {
		let [t, n = ""] = String(e).split(":");
		return bumped(t, Yt, n);
	}),
	...[".bumpversion.cfg", "setup.cfg"].flatMap((e) => inSections(textOf(t, e)))
], bumped = (e, t, n = "") => e === void 0 ? [] : [{
	path: e,
	search: t ?? Yt,
	beside: n
}], inSections = (e) => [...e.matchAll(/^\[bumpversion:file(?:\s*\([^)\n]*\))?:([^\]\n]+)\][^\n]*\n((?:(?!\[).*(?:\n|$))*)/gm)].flatMap(([, e = "", t = ""]) => bumped(e.trim(), /^search[ \t]*=[ \t]*(.*\S)/m.exec(t)?.[1])), textOf = (e, t) => {
	let n = e(t);
	return n.kind === "text" ? n.text.replaceAll("\r\n", "\n") : "";
}, tomlAt = (e, t) => {
	let n = K(textOf(e, t));
	return n.ok && P(n.table) ? n.table : {};
}, toldVersions = async (e, n, r) => {
	let toldOf = (i) => {
		let a = r(i), o = n(F(i, e)), s = a.kind === "text" && o !== void 0 && a.file !== o.place.file, c = !/[:#\n]/.test(i) && t(i) !== "pyproject.toml";
		return s && c ? {
			source: a,
			version: o.version
		} : void 0;
	}, i = new Set([".", ...e.members.map(({ path: e }) => e)]), a = [...i].map((e) => ({
		path: s(`${e}/VERSION`),
		search: "{current_version}",
		beside: ""
	})), o = [...bumpedFiles(e, r), ...a].flatMap(({ path: e, ...t }) => {
		let n = toldOf(e);
		return n === void 0 ? [] : linesIn(n.source.text, t, n.version).map((t) => `${e}: ${t}`);
	}), c = extraFiles(e, r).map(async (t) => {
		let n = placeOfExtra(e, t, r), i = n === void 0 ? void 0 : toldOf(n), a = i === void 0 ? [] : keysOf(t);
		return await Promise.all(a.map((e) => checkedKey(`${n}#${e}`, i)));
	}), l = ".changeset/config.json", u = [l, fromTop(e, l)].some((e) => r(e).kind === "text"), d = [...i].flatMap((e) => ["CITATION.cff", ...u ? ["package.json"] : []].map(async (t) => {
		let n = s(`${e}/${t}`), r = toldOf(n);
		return r === void 0 ? [] : [await checkedKey(`${n}#version`, r)];
	}));
	return [...new Set([...o, ...(await Promise.all([...c, ...d])).flat(2)])];
}, linesIn = (e, { search: t, beside: n }, r) => {
	let [i, a] = t.split("{current_version}");
	if (i === void 0 || a === void 0 || t.includes("\n")) return [];
	let o = e.split(/\r?\n/), s = o.flatMap((e) => {
		let t = e.indexOf(`${i}${r}${a}`), o = e.slice(0, t + i.length), s = /^\d[\w.+!-]*/.exec(e.slice(o.length))?.[0] ?? "", c = !/[\d.]$/.test(o) && O(s) === O(r);
		return t >= 0 && c && e.includes(n) ? [o] : [];
	}), isAlone = (e) => o.filter((t) => t !== "" && t.startsWith(e)).length === 1;
	return s.filter(isAlone).map((e) => `^${Ce(e)}(\\d[\\w.+!-]*)`);
}, keysOf = ({ settings: e, path: t }) => {
	if (e === void 0) return /\.(?:json|ya?ml|toml)$/.test(t) ? ["version"] : [];
	let n = V(e, "jsonpath") ?? "";
	return !/^\$(?:\.[\w-]+|\[(?:\d+|'[^']*'|"[^"]*")\])+$/.test(n) || !/^(?:json|yaml|toml)$/.test(V(e, "type") ?? "") ? [] : [n.replaceAll(/\[['"](.*?)['"]\]/g, (e, t) => `.${JSON.stringify(t)}`).replace(/^\$\.?/, "")];
}, checkedKey = async (e, { source: t, version: n }) => {
	let r = await I(e);
	if ("code" in r || r.kind !== "key") return [];
	let i = await ue(r, t);
	return "version" in i && O(i.version) === O(n) ? [e] : [];
}, versionPlaces = (e, t) => e.flatMap(({ name: e, path: n }) => {
	let { version: r, place: i } = t.stated.get(e) ?? {}, a = r === void 0 ? void 0 : O(r);
	return a === void 0 ? [] : modulesOf(n === "." ? "" : n, t).flatMap((e) => {
		let n = t.read(e), r = n.kind === "text" && n.file !== i?.file ? xe(n.text) : void 0;
		return r === void 0 || O(r.version) !== a ? [] : we(e, r);
	});
}), modulesOf = (e, { list: t }) => {
	let n = [a(e, "src"), e].flatMap((e) => packagesIn(e, t));
	return [...n, ...n.flatMap((e) => packagesIn(e, t))].flatMap((e) => (t(e) ?? []).flatMap(({ name: t }) => Te.test(t) ? a(e, t) : []));
}, packagesIn = (e, n) => (n(e) ?? []).filter(({ name: e, kind: n }) => n === "folder" && /^[a-z_]\w*$/i.test(e) && !Xt.has(t(e))).map(({ name: t }) => a(e, t)).filter((e) => n(e)?.every(({ name: e }) => e !== "pyproject.toml") ?? !1), Xt = new Set([
	"src",
	"tests",
	"test",
	"testing",
	"docs",
	"examples",
	"example",
	"scripts",
	"build",
	"dist"
]), readPlaces = async (e, { members: t, root: n }, r) => {
	let { read: i, stated: a } = r, o = t[0] && a.get(t[0].name), s = versionPlaces(t, r), told = async (t, n) => {
		let r = markedVersions(e, t, i).filter(isNewIn(n));
		return [...r, ...(await toldVersions(e, t, i)).filter(isNewIn([...n, ...r]))];
	};
	return {
		versionPlaces: [...s, ...await told((e) => e && a.get(e.name), s)],
		sharedPlaces: [...isSame(n?.version, o?.version) ? ["pyproject.toml#project.version"] : [], ...await told((e) => e === void 0 ? o : void 0, [])]
	};
}, isNewIn = (e) => {
	let fileOf = (e) => e.slice(0, e.search(/[:#]/)), t = new Set(e.map(fileOf));
	return (e) => !t.has(fileOf(e));
}, isSame = (e, t) => e !== void 0 && t !== void 0 && O(e) === O(t), readWorkflows = (e, t, n) => {
	let r = W(t, e), i = u(e.root, G(e));
	return new Map(Object.values($).flatMap((e) => n.map((t) => `${e}/${t}`)).flatMap((e) => {
		let t = r(a(i, e));
		return t.kind === "text" ? [[e, t.text]] : [];
	}));
}, otherWorkflows = (e, t) => {
	let n = Object.values($).flatMap((n) => (t.list(a(G(e), n)) ?? []).map(({ name: e }) => e).filter((e) => /\.ya?ml$/.test(e))), r = readWorkflows(e, t, [...new Set(n)].toSorted());
	return new Map([...r].filter(([, e]) => readStamp(e) === void 0));
}, survey = async (t, n) => {
	let { files: r, history: i, remotes: o, config: s, indexes: c } = n, l = tt(r, n.absolute(t)), u = et(l).filter((e) => qe(e, s) === void 0), [d, f, p] = await Promise.all([
		i.read(l.root, void 0),
		he({
			workspace: l,
			members: u,
			read: W(r, l)
		}),
		o.read(l.root)
	]), h = movingTags(d?.tags ?? []), { tags: g = [], topLevel: _ } = d ?? {}, v = Ke([], s), y = await me({
		workspace: l,
		formats: v,
		tags: g,
		topLevel: _
	}, {
		files: r,
		past: i
	}), b = g.map(({ name: e }) => e).filter((e) => !h.includes(e) && !We(y, e)), x = le(f), S = be(u, x, b), C = readWorkflows(l, r, Dt), w = [...C.values()].flatMap((e) => readStamp(e) ?? []), T = w.length === 0 ? ye(S, b, x) : [], ee = S.filter(({ name: e }) => !T.includes(e)), te = w.length === 0 ? [...T, ...ve(ee, {
		members: l.members,
		tags: b
	})] : [], E = S.filter(({ name: e }) => !te.includes(e)), D = {
		members: E,
		pattern: m(s.settings.changelog),
		config: s
	}, O = W(r, l), k = releasePleaseConfig(l, O), { changelogs: A, places: ne } = w.length === 0 ? await findChangelogs(r, D, {
		workspace: l,
		please: k,
		read: O
	}) : {
		changelogs: await L(r, l, D),
		places: U
	}, j = Fe(r, l, {
		members: E,
		apart: ie(l, A, O)
	}), M = privateRoot(l, E), N = E.map(({ name: e, path: t }) => ({
		name: e,
		path: t,
		version: f.versions.get(e)?.version,
		npmName: oe(O, t),
		component: componentOf(k, t, l.prefix)
	})), re = await readCommits(d, n), P = {
		packages: N,
		members: l.members.map(({ name: e }) => e),
		prefix: l.prefix,
		top: (l.above ?? M)?.version,
		tags: b,
		moving: h,
		releasedAt: releasedAt(d?.tags ?? [], {
			packages: N,
			prefix: l.prefix
		}),
		examples: te,
		fromTags: f.untagged.map(({ name: e }) => e),
		together: [...Ae(k, E, l.prefix), ...Me(E, x)],
		patched: featuresArePatches(k, N, l.prefix),
		commitTypes: new Map([...re.types, ...sectionTypes(k, N, l.prefix)]),
		hasFragments: j.tooled.size > 0,
		changelogs: ne,
		...await readPlaces(l, {
			members: E,
			root: M
		}, {
			read: O,
			stated: f.versions,
			list: Ue(r, l)
		})
	}, isCompiled = (e) => {
		let t = O(a(e.path, "setup.py")), n = t.kind === "text";
		return Ye(e, n) !== void 0 || n && /\bext_modules\b/.test(t.text);
	}, { home: ae, forge: F } = findHome(l, p, r), I = c.read(l.root), R = Ze({
		index: m(s.settings.index),
		checkUrl: m(s.settings["check-url"])
	}, I);
	if ("code" in R) throw new e([R]);
	let z = ownIndexOf(R, I);
	return {
		workspace: l,
		evidence: P,
		found: {
			...w.length === 0 ? De(P, s) : je(P),
			...E.length === 0 ? taggedBefore(l, P) : {}
		},
		...toldChangelogs(A.values()),
		tagTools: new Map(f.untagged.map(({ name: e, tool: t }) => [e, t])),
		commits: re,
		besideFragments: besideFragments(E.map(({ name: e }) => e), Re(s.settings.changes ?? "auto", j)),
		branch: d?.likelyBranch ?? "main",
		home: ae,
		forge: F,
		setup: {
			...w[0],
			...w.find(({ flow: e }) => e !== void 0)
		},
		workflows: C,
		rivals: findRivals(otherWorkflows(l, r)),
		leftovers: leftovers(l, O),
		isForgejo: r.list(a(G(l), $.forgejo)) !== void 0,
		hasSubmodules: l.members.some(({ path: e }) => $e(r, G(l), a(l.root, e))),
		compiled: E.filter((e) => isCompiled(e) && !s.packages.get(e.name)?.platforms.length).map(({ name: e }) => e),
		wheels: wheelBuilds(E.map(({ name: e }) => ({
			name: e,
			platforms: s.packages.get(e)?.platforms ?? []
		}))),
		others: otherIndexes(R, I, s.settings.index !== void 0),
		index: z && {
			...z,
			title: Qe(R)
		},
		findings: [...l.findings, ...E.length === 0 ? [nothingFor(l, {
			files: r,
			config: s
		})] : []]
	};
}, taggedBefore = ({ members: e }, t) => {
	let { isUsed: n, formats: r } = ze(t.tags, {
		packages: e,
		prefix: t.prefix
	});
	return {
		isTagged: n,
		tagFormats: r
	};
}, nothingFor = (e, { files: t, config: n }) => {
	let r = Ge(t, e).filter(({ name: e, whyNever: t }) => e !== void 0 && t === void 0), hasLock = ({ path: n }) => t.realPath(a(G(e), a(n, "uv.lock"))) !== void 0, i = Rt({
		members: e.members.map((e) => `${e.name} (${qe(e, n)?.reason})`),
		others: r.filter((e) => !hasLock(e)).map(({ path: e }) => e),
		locked: r.filter(hasLock).map(({ path: e }) => e)
	});
	return de(i, e);
}, privateRoot = (e, t) => e.members.find((e) => e.path === "." && !t.includes(e)), isWrite = ({ state: e }) => e === "new" || e === "changed", editOf = ({ file: e, before: t, after: n }, { workspace: r }) => ({
	file: e,
	path: a(G(r), e),
	before: t,
	after: n
}), editsOf = ({ files: e }, t) => e.filter(isWrite).map((e) => editOf(e, t)), shown = ({ files: e }, t, n) => [...t, ...e.filter(({ state: e }) => isInTheWay({ state: e }) || n && e === "kept").map(({ file: e, before: t, after: n }) => ({
	file: e,
	path: e,
	before: t,
	after: n
}))], isInTheWay = ({ state: e }) => e === "foreign" || e === "elsewhere", standing = (e, t) => e.flatMap((e) => {
	let { file: n, state: r } = e;
	return isInTheWay(e) ? [inTheWay(e, t)] : r === "kept" ? [Mt({
		file: n,
		options: t
	})] : [];
}), inTheWay = ({ file: e, state: t, before: n = "" }, r) => t === "foreign" ? At({ file: e }) : jt({
	file: e,
	folder: folderIn(n),
	options: r
}), drift = (e, t, n) => e.filter(({ state: e }) => e !== "same").map((r) => isInTheWay(r) ? inTheWay(r, t) : Nt({
	file: r.file,
	options: t,
	isMissing: r.before === void 0,
	isWritten: isWrite(r),
	isStopped: n || e.some(isInTheWay)
})), settingOf = ({ seen: e, decision: t, proposal: { files: n, host: r, patterns: i }, isEdited: a }) => {
	let o = n.find(({ file: e, state: t }) => t === "kept" && e.endsWith("/publish.yml"))?.before, s = isPrepared(t) && (o === void 0 || o.includes("/prepare-release@"));
	return {
		isEdited: a,
		isPinned: !n.some((e) => namesPlaceholder(resulting(e))),
		host: r,
		home: e.home,
		packages: e.evidence.packages.map(({ name: e }) => e),
		branch: e.branch,
		patterns: i,
		kept: o,
		isPrepared: s,
		isFirst: s && !e.found.isTagged && e.evidence.fromTags.length === 0 && e.changelogs.length > 0,
		index: e.index,
		others: e.others,
		rivals: [...e.rivals, ...forOtherForges(e.workflows, n)],
		leftovers: e.leftovers,
		patched: t.changes === "commits" ? e.found.patched : {
			names: [],
			areAll: !1
		},
		compiled: e.compiled,
		wheels: e.wheels,
		isTestPyPIFirst: t.isTestPyPIFirst
	};
}, Zt = {
	new: "new",
	changed: "changed",
	same: "unchanged",
	kept: "kept",
	foreign: "in the way",
	elsewhere: "in the way"
}, initText = (e) => {
	let { proposal: t, diff: n, outcome: r, packages: i } = e, { decision: a, why: o, whyForge: s } = e.decided, { flow: c, dependents: l, forge: u, machines: d, isTestPyPIFirst: f } = a, p = t.files.map(({ file: e, state: t }) => `  ${Zt[t].padEnd(10)}  ${_(e)}`), m = n === "" || r.isShown ? [] : ["", ...n.trimEnd().split("\n").map(_)];
	return [
		`${i === 1 ? "1 package" : `${i} packages`} to release`,
		"",
		`  flow        ${c}: ${o}`,
		`  changes     ${changesLine(e)}`,
		`  changelogs  ${changelogsLine(e)}`,
		`  dependents  ${l}`,
		`  forge       ${u}${s === void 0 ? "" : `: ${_(s)}`}`,
		...d > 1 ? [`  machines    ${d} at most`] : [],
		...f ? ["  testpypi    first"] : [],
		...p.length === 0 ? [] : ["", ...p],
		...m,
		"",
		verdict(e),
		...stepLines(e)
	].join("\n");
}, changesLine = ({ decided: e, proposal: t, commits: n, besideFragments: r }) => {
	let { changes: i } = e.decision;
	if (i === "commits") return `${i}${readLine(n)}`;
	let a = t.settings.some(({ path: e }) => e[0] === "changes");
	return i === "off" || a || r === void 0 ? i : `${i}, and ${r}`;
}, readLine = ({ read: e, all: t }) => 2 * e >= t ? "" : `: of the last ${t} commits ${e} can be read as Conventional Commits, and the others ask for no new version`, changelogsLine = ({ changelogs: e, unwritten: t }) => {
	if (t.length > 0) return `${t.map(_).join("; ")}; releases stop there until changelog names another`;
	if (e.length === 0) return "none; what prepares a release begins them, unless require-changelog is false";
	let n = e.length > 3 ? ` and ${e.length - 3} more` : "";
	return `${e.slice(0, 3).map(_).join(", ")}${n}`;
}, verdict = ({ proposal: e, edits: t, outcome: n }) => {
	let r = t.length === 1 ? "1 file" : `${t.length} files`;
	return n.isCheck ? e.files.some(({ state: e }) => e !== "same") || e.findings.length > 0 ? "Not all is as init would write it" : "All is as init would write it" : n.isStopped ? "Nothing is written" : t.length === 0 ? e.files.length > 0 && e.files.every(({ state: e }) => e === "same") ? "Nothing to write: all is there" : "Nothing to write" : n.isWritten ? `${r} written` : n.isShown ? "Nothing is written" : `Nothing is written yet: init --yes writes ${r}`;
}, stepLines = ({ steps: e, edits: t, outcome: n }) => e.length === 0 ? [] : [
	"",
	n.isWritten || t.length === 0 ? "Next:" : "Next, when that is done:",
	...e.flatMap(({ text: e, lines: t }, n) => [`${`${n + 1}.`.padStart(3)} ${_(e)}`, ...t.map((e) => `      ${_(e)}`)])
], Qt = ne({
	contract: nt,
	run: async ({ workingDirectory: t, yes: n, check: r, ...i }, a) => {
		if (n && r) throw new e(kt({}));
		let o = n || r ? void 0 : a.interview, s = await survey(t, a), c = await decide(i, s, {
			config: a.config,
			interview: o
		}), l = await propose(c.decision, s, a), { edits: u, findings: d } = Se(editsOf(l, s), s.workspace.root, a.files), f = optionsOf(c.decision), p = l.files.filter(({ file: e }) => d.every((t) => t.file !== e)), m = [...l.findings, ...d], h = r ? drift(p, f, m.length > 0) : standing(p, f), g = [...m, ...h], _ = [
			...s.findings,
			...c.findings,
			...g
		], v = await _e(shown(l, u, r)), y = r || _.some(({ severity: e }) => e === "error"), b = !y && u.length > 0 && (n || await agreed(v, u, o));
		if (b) for (let { path: e, after: t } of u) await a.edits.write(e, t);
		let x = o !== void 0 && u.length > 0 && !b, S = y || x ? [] : nextSteps(settingOf({
			seen: s,
			decision: c.decision,
			proposal: l,
			isEdited: u.length > 0
		})), C = {
			isStopped: y,
			isCheck: r,
			isWritten: b,
			isShown: o !== void 0 && !y
		};
		return {
			findings: _,
			document: {
				...c.decision,
				packages: s.evidence.packages.length,
				changelogs: s.changelogs,
				files: l.files.map(({ file: e, state: t }) => ({
					file: e,
					state: t
				})),
				diff: v,
				written: b ? u.map(({ file: e }) => e) : [],
				next_steps: S
			},
			text: initText({
				decided: c,
				proposal: l,
				edits: u,
				diff: v,
				steps: S,
				outcome: C,
				packages: s.evidence.packages.length,
				commits: s.commits,
				besideFragments: s.besideFragments,
				changelogs: s.changelogs,
				unwritten: s.unwritten
			})
		};
	}
}), agreed = async (e, t, n) => n !== void 0 && (n.show([
	"",
	...e.trimEnd().split("\n").map(_),
	""
]), await n.agree(t.length === 1 ? "Write this file?" : `Write these ${t.length} files?`));
export { Qt as action };
