import { inertLine, withoutLogin } from "./domain-problem-plan.js";

// src/domain/text/last-words.ts
const lastWords = (output) => {
	return output.split("\n").map((line) => inertLine(line).trim()).filter((line) => line !== "").slice(-3).join(" ") || "it printed nothing";
};

// src/domain/uv/output.ts
const errorChain = (stderr, which) => {
	const lines = stderr.split(/\r?\n/);
	const isStart = (line) => /^(?:error: | {2}× )/.test(line);
	const start = which === "first" ? lines.findIndex(isStart) : lines.findLastIndex(isStart);
	if (start < 0) return [];
	const chain = [lines[start].replace(/^(?:error: | {2}× )/, "")];
	for (const line of lines.slice(start + 1)) {
		const cause = /^ *(?:cause: |Caused by: |[├╰]─▶ )(.*)/.exec(line)?.[1];
		if (cause !== void 0) chain.push(cause);
		else if (/^(?:hint|help|warning):|^ +hint: This usually/.test(line)) break;
		else chain.push(`${chain.pop()}\n${line.trim()}`);
	}
	return chain.map((message) => message.trim());
};
const readPublish = ({ code, stderr }, files = 1) => {
	const chain = errorChain(stderr, "first");
	const answer = chain.map((message) => statusMessage.exec(message)?.groups).find((groups) => groups !== void 0);
	const isWrongMethod = chain.some((message) => message.startsWith("POST requests are not supported"));
	const reasons = chain.length > 1 ? chain.slice(1) : chain;
	const warnings = stderr.split("\n").filter((line) => line.startsWith("warning: "));
	const said = answer?.words || reasons.join(": ") || warnings.join(" ") || "uv said nothing";
	return {
		exitCode: code,
		status: answer === void 0 ? isWrongMethod ? 405 : void 0 : Number(answer.status),
		words: oneLine(titleOf(said)),
		isSent: (stderr.match(/^(?:Uploading |File .* already exists, skipping)/gm)?.length ?? 0) >= files,
		hasBegun: /^Publishing /m.test(stderr)
	};
};
const publishLogFilter = "uv_publish=trace,uv_publish::trusted_publishing=off";
const splitPublishLog = (stderr, path) => {
	const lines = stderr.split("\n");
	const headers = lines.findIndex((line) => /^TRACE Response headers for \S+: Response \{/.test(line));
	const isLog = (line) => /^(?:DEBUG|TRACE) /.test(line);
	if (headers < 0) return {
		stderr: lines.filter((line) => !isLog(line)).join("\n"),
		retryAfter: void 0
	};
	const own = lines.findIndex((line, at) => at > headers && line.startsWith("error: ") && line.includes(path));
	const before = lines.slice(0, headers).filter((line) => !isLog(line));
	const value = /, headers: \{.*"retry-after": "([^"\\]*)"/.exec(lines[headers])?.[1];
	return {
		stderr: [...before, ...own < 0 ? [] : lines.slice(own)].join("\n"),
		retryAfter: value
	};
};
const statusMessage = /^(?:Server returned|Upload failed with|Permission denied \()\s?status code (?<status>\d{3})[^.:)]*\)?[.:]?\s*(?:Server (?:says|message):\s*)?(?<words>.*)$/s;
const titleOf = (text) => /^\s*(?:<!doctype html|<html)/i.test(text) ? /<title>([^<]+)/i.exec(text)?.[1] ?? text.replaceAll(/<[^>]*>/g, " ") : text;
const oneLine = (text) => {
	const line = inertLine(text).replaceAll(/\s+/g, " ").trim();
	return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
};
const longestWords = 600;
const errorWords = (stderr) => oneLine(errorChain(stderr, "last").join(": ") || "uv said nothing");
const readBuildFault = (stderr) => {
	const python = missingPython(stderr);
	if (python !== void 0) return {
		kind: "python",
		...python
	};
	const chain = errorChain(stderr, "last");
	const whole = chain.join(": ");
	const isBackend = /The build backend returned an error|^Call to `/m.test(whole);
	const words = oneLine(isBackend ? backendWords(stderr) : chain.slice(1).join(": ") || whole || "uv said nothing");
	const link = folderAsFile.exec(whole)?.[1];
	if (link !== void 0) return {
		kind: "link",
		path: link
	};
	if (/Forced include not found/.test(words)) return {
		kind: "include",
		words
	};
	if (outsideWords.test(words)) return {
		kind: "outside",
		words
	};
	if (isBackend) return {
		kind: "backend",
		words
	};
	if (!/error sending request|Failed to (?:fetch|download)/.test(whole)) return {
		kind: "uv",
		words
	};
	return {
		kind: "network",
		words: words.replace(/ in \d+(?:\.\d+)?m?s\b/, "")
	};
};
const folderAsFile = /failed to read from file `([^`]+)`: Is a directory/;
const lockedIndex = (stderr) => {
	const [, url, status] = /An index URL \((\S+)\) (?:could not be queried due to a lack of valid authentication credentials \(|returned a )(40[13])\b/.exec(stderr.replaceAll(/\s+/g, " ")) ?? [];
	return url === void 0 ? void 0 : {
		url: withoutLogin(url),
		status: Number(status)
	};
};
const installWords = (stderr) => {
	const fault = readBuildFault(stderr);
	return "words" in fault && errorChain(stderr, "last").length > 0 ? fault.words : lastWords(stderr);
};
const outsideWords = /must be within the project directory|points outside the project directory|\(or anything outside|is not in the subpath of|failed to open file `[^`]*\.\.\/[^`]*`/;
const backendWords = (stderr) => {
	const [before, inside] = splitAtError(stderr);
	const block = inside.split("[stderr]")[1]?.split(/^hint:/m)[0];
	const lines = (block === void 0 ? before : dedent(block)).split(/\r?\n/);
	const trace = lines.findLastIndex((line) => line.startsWith("Traceback (most recent call last):"));
	const raised = trace < 0 ? cargoError(lines) : raisedIn(lines.slice(trace + 1));
	const own = /^(?:Building (?:source distribution|wheel)|Using |warning: )/;
	const last = lines.findLast((line) => line.trim() !== "" && !own.test(line));
	return raised ?? last ?? errorChain(stderr, "last").at(-1) ?? "it printed nothing";
};
const cargoError = (lines) => {
	const error = lines.some((line) => line.startsWith("Error: command ['maturin'")) ? lines.find((line) => /^error(?:\[E\d+\])?: /.test(line)) : void 0;
	const panic = lines.findIndex((line) => /^\s*thread '.*' .*panicked at /.test(line));
	return error === void 0 || panic < 0 ? error : `${error}: ${(lines[panic + 1] ?? "").trim()}`;
};
const missingPath = (stderr) => /No such file or directory: '([^']+)'|(?:does not exist|not found|could not find|[Nn]o such file)[^\n'"`]*?[ '"`]((?:\.\.\/)[\w./-]*\w)/.exec(stderr)?.slice(1).find((path) => path !== void 0);
const raisedIn = (lines) => lines.find((line) => /^[a-z_][\w.]*(?:Error|Exception|Exit|Failed|Failure|Interrupt|Warning)\b/i.test(line)) ?? lines.find((line) => /^[a-z_][\w.]*: /i.test(line));
const dedent = (block) => {
	const indent = /^( *)\S/m.exec(block)?.[1] ?? "";
	return block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
};
const splitAtError = (stderr) => {
	const at = Math.max(stderr.lastIndexOf("\nerror: "), stderr.lastIndexOf("\n  × "));
	return [stderr.slice(0, Math.max(0, at)), stderr.slice(Math.max(0, at))];
};
const missingPython = (stderr) => {
	const chain = errorChain(stderr, "last").map((message) => message.replaceAll(/\s+/g, " "));
	for (const message of chain) {
		const asked = /^No interpreter found for (?:Python |executable name )?`?(.+?)`? in /.exec(message)?.[1] ?? /pyenv: version `(.+?)' is not installed/.exec(message)?.[1] ?? /pyenv: python([\d.]+): command not found/.exec(message)?.[1];
		const unfit = /resolved to Python (\S+), which is incompatible with the project's Python requirement: `(.+?)`/.exec(message);
		const download = /^Failed to download `[^`]*\/((?:cpython-|pypy|graalpy)[^`/]*?)(?:%2B|-x86|-aarch|-linux|\.tar)/.exec(message)?.[1];
		if (asked !== void 0) return {
			python: oneLine(asked),
			isDownload: false
		};
		if (unfit !== null) return {
			python: oneLine(unfit[2]),
			isDownload: false
		};
		if (download !== void 0) return {
			python: oneLine(download),
			isDownload: true
		};
	}
};
const versionOfSdist = (filename) => /-([^-]+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
const builtFiles = (stderr) => [...stderr.matchAll(/^Successfully built (.+?)\r?$/gm)].map(([, path]) => path.split(/[\\/]/).at(-1)).sort((a, b) => Number(b.endsWith(".whl")) - Number(a.endsWith(".whl")));

export { builtFiles, errorWords, installWords, lastWords, lockedIndex, missingPath, missingPython, publishLogFilter, readBuildFault, readPublish, splitPublishLog, versionOfSdist };