import { nearest as e } from "../index.js";
import { duplicateEntry as t, unsafeEntry as n } from "./domain-problem-index-reads.js";
const crc32 = (e) => {
	let t = 0xffffffff;
	for (let n of e) {
		t ^= n.charCodeAt(0);
		for (let e = 0; e < 8; e += 1) t = t & 1 ? t >>> 1 ^ 0xedb88320 : t >>> 1;
	}
	return ~t >>> 0;
}, hasChecksum = (e) => {
	let t = 0;
	for (let n of e.slice(-6)) t = t * 62 + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".indexOf(n);
	return t === crc32(e.slice(-36, -6));
}, isVaried = (e) => new Set(e.slice(-20)).size > 6, r = [
	{
		what: "a PyPI token",
		isToken: !0,
		pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
		isReal: isVaried
	},
	{
		what: "a GitHub token",
		isToken: !0,
		pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
		isReal: hasChecksum
	},
	{
		what: "a GitHub token",
		isToken: !0,
		pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
		isReal: isVaried
	},
	{
		what: "an AWS access key",
		isToken: !1,
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		isReal: (e) => !e.endsWith("EXAMPLE")
	},
	{
		what: "a private key",
		isToken: !1,
		pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
		isReal: (e) => !/…|\.\.\.|[<>{}*]/.test(e)
	}
], findSecrets = (e) => r.flatMap(({ what: t, isToken: n, pattern: r, isReal: i }) => {
	let a = 1, o = 0;
	return [...e.matchAll(r)].flatMap(({ 0: r, index: s }) => {
		for (let t = e.indexOf("\n", o); t !== -1 && t < s; t = e.indexOf("\n", t + 1)) a += 1;
		return o = s, i(r) ? [{
			what: t,
			isToken: n,
			line: a
		}] : [];
	});
}), isPublicHalf = (e) => {
	let t = [...e.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map(([, e = ""]) => e);
	return t.length > 0 && t.every((e) => i.test(e));
}, i = /^(?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|X509 CRL|PKCS7|CMS|(?:[A-Z0-9]+ )*(?:PUBLIC KEY(?: BLOCK)?|PARAMETERS))$/, partsOf = (e) => e.split("/").filter((e) => e !== "" && e !== "."), pathFault = (e) => /\p{Cc}/u.test(e) ? "its name has a control character" : e.includes("\\") ? "its name has a backslash" : e.startsWith("/") ? "its name is absolute" : /^[a-z]:/i.test(e) ? "its name starts with a drive" : e.split("/").includes("..") ? "its name has `..`" : partsOf(e).length === 0 && e !== "." ? "it has no name" : void 0, foldersOf = (e) => {
	let t = partsOf(e);
	return t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
}, linkFault = (e, { links: t, files: n }) => {
	let r = e.target ?? "";
	if (r === "" || r.startsWith("/") || r.includes("\\") || /^[a-z]:|\p{Cc}/iu.test(r)) return "a link whose target is no relative path";
	let i = e.type === "symlink" ? partsOf(e.path).slice(0, -1) : [], a = partsOf(r);
	for (let [e, n] of a.entries()) {
		if (n !== "..") i.push(n);
		else if (i.pop() === void 0) return "a link that leaves the archive";
		if (e < a.length - 1 && t.has(i.join("/"))) return "a link through another link";
	}
	return e.type === "hardlink" && !n.has(i.join("/")) ? "a hard link to no file before it" : void 0;
}, entryFault = (e, t, n) => {
	let r = pathFault(t.path);
	if (r !== void 0) return r;
	if (foldersOf(t.path).some((e) => n.links.has(e))) return "it lies behind a link";
	if (t.type === "other") return "it is a device or a pipe";
	if (t.type === "symlink" || t.type === "hardlink") return e === "wheel" ? "a wheel cannot hold links" : linkFault(t, n);
}, isHarmless = (e, [t, ...n]) => e === "sdist" && n.every((e) => e.type === "file" && e.sha256 !== void 0 && e.sha256 === t?.sha256), duplicates = ({ kind: e, entries: t }) => {
	let n = Map.groupBy(t.filter(({ type: e }) => e !== "folder"), ({ path: e }) => partsOf(e).join("/")), r = new Set(t.flatMap(({ path: e, type: t }) => [...foldersOf(e), ...t === "folder" ? [partsOf(e).join("/")] : []]));
	return [...n].filter(([t, n]) => r.has(t) || n.length > 1 && !isHarmless(e, n)).map(([e]) => e);
}, checkEntries = (e) => {
	let { filename: r, kind: i, entries: a } = e, o = new Set(a.filter(({ type: e }) => e === "symlink").map(({ path: e }) => partsOf(e).join("/"))), s = new Set();
	return [...a.flatMap((e) => {
		let t = entryFault(i, e, {
			links: o,
			files: s
		});
		return e.type === "file" && s.add(partsOf(e.path).join("/")), t === void 0 ? [] : [n({
			filename: r,
			entry: e.path,
			what: t
		})];
	}), ...duplicates(e).map((e) => t({
		filename: r,
		entry: e
	}))];
}, a = new Set([
	"Development Status",
	"Environment",
	"Framework",
	"Intended Audience",
	"License",
	"Natural Language",
	"Operating System",
	"Programming Language",
	"Topic",
	"Typing"
]), o = [
	"License :: Aladdin Free Public License (AFPL)",
	"License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
	"License :: CeCILL-B Free Software License Agreement (CECILL-B)",
	"License :: CeCILL-C Free Software License Agreement (CECILL-C)",
	"License :: DFSG approved",
	"License :: Eiffel Forum License (EFL)",
	"License :: Free For Educational Use",
	"License :: Free For Home Use",
	"License :: Free To Use But Restricted",
	"License :: Free for non-commercial use",
	"License :: Freely Distributable",
	"License :: Freeware",
	"License :: GUST Font License 1.0",
	"License :: GUST Font License 2006-09-30",
	"License :: Netscape Public License (NPL)",
	"License :: Nokia Open Source License (NOKOS)",
	"License :: OSI Approved",
	"License :: Other/Proprietary License",
	"License :: Public Domain",
	"License :: Repoze Public License",
	...[
		"Academic Free License (AFL)",
		"Apache Software License",
		"Apple Public Source License",
		"Artistic License",
		"Attribution Assurance License",
		"BSD License",
		"Blue Oak Model License (BlueOak-1.0.0)",
		"Boost Software License 1.0 (BSL-1.0)",
		"CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)",
		"CMU License (MIT-CMU)",
		"Common Development and Distribution License 1.0 (CDDL-1.0)",
		"Common Public License",
		"Eclipse Public License 1.0 (EPL-1.0)",
		"Eclipse Public License 2.0 (EPL-2.0)",
		"Educational Community License, Version 2.0 (ECL-2.0)",
		"Eiffel Forum License",
		"European Union Public Licence 1.0 (EUPL 1.0)",
		"European Union Public Licence 1.1 (EUPL 1.1)",
		"European Union Public Licence 1.2 (EUPL 1.2)",
		"GNU Affero General Public License v3",
		"GNU Affero General Public License v3 or later (AGPLv3+)",
		"GNU Free Documentation License (FDL)",
		"GNU General Public License (GPL)",
		"GNU General Public License v2 (GPLv2)",
		"GNU General Public License v2 or later (GPLv2+)",
		"GNU General Public License v3 (GPLv3)",
		"GNU General Public License v3 or later (GPLv3+)",
		"GNU Lesser General Public License v2 (LGPLv2)",
		"GNU Lesser General Public License v2 or later (LGPLv2+)",
		"GNU Lesser General Public License v3 (LGPLv3)",
		"GNU Lesser General Public License v3 or later (LGPLv3+)",
		"GNU Library or Lesser General Public License (LGPL)",
		"Historical Permission Notice and Disclaimer (HPND)",
		"IBM Public License",
		"ISC License (ISCL)",
		"MIT License",
		"MIT No Attribution License (MIT-0)",
		"MirOS License (MirOS)",
		"Motosoto License",
		"Mozilla Public License 1.0 (MPL)",
		"Mozilla Public License 1.1 (MPL 1.1)",
		"Mozilla Public License 2.0 (MPL 2.0)",
		"Mulan Permissive Software License v2 (MulanPSL-2.0)",
		"NASA Open Source Agreement v1.3 (NASA-1.3)",
		"Nethack General Public License",
		"Nokia Open Source License",
		"Open Group Test Suite License",
		"Open Software License 3.0 (OSL-3.0)",
		"PostgreSQL License",
		"Python License (CNRI Python License)",
		"Python Software Foundation License",
		"Qt Public License (QPL)",
		"Ricoh Source Code Public License",
		"SIL Open Font License 1.1 (OFL-1.1)",
		"Sleepycat License",
		"Sun Public License",
		"The Unlicense (Unlicense)",
		"Universal Permissive License (UPL)",
		"University of Illinois/NCSA Open Source License",
		"Vovida Software License 1.0",
		"W3C License",
		"Zero-Clause BSD (0BSD)",
		"Zope Public License",
		"zlib/libpng License"
	].map((e) => `License :: OSI Approved :: ${e}`)
], s = new Set(o), isNoClassifier = (e) => !a.has(e.split(" :: ")[0]) || e.startsWith("License") && !s.has(e), refusedClassifiers = (t, n) => {
	let r = new Set(n?.known), isRefused = (e) => n === void 0 ? isNoClassifier(e) : !r.has(e);
	return t.filter(isRefused).map((t) => {
		let r = t.startsWith("License ::") ? void 0 : e(t, n?.known ?? []);
		return {
			classifier: t,
			instead: n?.deprecated[t] ?? (r === void 0 ? [] : [r])
		};
	});
};
export { checkEntries, findSecrets, isNoClassifier, isPublicHalf, refusedClassifiers };
