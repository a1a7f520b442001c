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
}, isVaried = (e) => new Set(e.slice(-20)).size > 6, e = [
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
], findSecrets = (t) => e.flatMap(({ what: e, isToken: n, pattern: r, isReal: i }) => {
	let a = 1, o = 0;
	return [...t.matchAll(r)].flatMap(({ 0: r, index: s }) => {
		for (let e = t.indexOf("\n", o); e !== -1 && e < s; e = t.indexOf("\n", e + 1)) a += 1;
		return o = s, i(r) ? [{
			what: e,
			isToken: n,
			line: a
		}] : [];
	});
}), isPublicHalf = (e) => {
	let n = [...e.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map(([, e = ""]) => e);
	return n.length > 0 && n.every((e) => t.test(e));
}, t = /^(?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|X509 CRL|PKCS7|CMS|(?:[A-Z0-9]+ )*(?:PUBLIC KEY(?: BLOCK)?|PARAMETERS))$/;
export { findSecrets, isPublicHalf };
