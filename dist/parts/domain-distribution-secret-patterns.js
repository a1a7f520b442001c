// src/domain/distribution/secret-patterns.ts
const crc32 = (text) => {
	let sum = 0xffffffff;
	for (const character of text) {
		sum ^= character.charCodeAt(0);
		for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? sum >>> 1 ^ 0xedb88320 : sum >>> 1;
	}
	return ~sum >>> 0;
};
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const hasChecksum = (value) => {
	let sum = 0;
	for (const digit of value.slice(-6)) sum = sum * 62 + base62.indexOf(digit);
	return sum === crc32(value.slice(-36, -6));
};
const isVaried = (value) => new Set(value.slice(-20)).size > 6;
const patterns = [
	{
		what: "a PyPI token",
		isToken: true,
		pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
		isReal: isVaried
	},
	{
		what: "a GitHub token",
		isToken: true,
		pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
		isReal: hasChecksum
	},
	{
		what: "a GitHub token",
		isToken: true,
		pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
		isReal: isVaried
	},
	{
		what: "an AWS access key",
		isToken: false,
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		isReal: (value) => !value.endsWith("EXAMPLE")
	},
	{
		what: "a private key",
		isToken: false,
		pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
		isReal: (value) => !/…|\.\.\.|[<>{}*]/.test(value)
	}
];
const findSecrets = (text) => patterns.flatMap(({ what, isToken, pattern, isReal }) => {
	let line = 1;
	let counted = 0;
	return [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
		for (let at = text.indexOf("\n", counted); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
		counted = index;
		return isReal(value) ? [{
			what,
			isToken,
			line
		}] : [];
	});
});

// src/domain/credential/publisher-job.ts
const publisherJob = ({ repository = "", workflowRef = "", environment }) => {
	const [owner = "", name = ""] = repository.split("/");
	const workflow = workflowRef.replace(/@.*$/s, "").split("/").at(-1) ?? "";
	return owner === "" || name === "" || workflow === "" ? void 0 : {
		owner,
		repository: name,
		workflow,
		environment
	};
};
const publisherFields = ({ owner, repository, workflow, environment }) => [
	`Owner ${owner}`,
	`Repository name ${repository}`,
	`Workflow name ${workflow}`,
	environment === void 0 ? "Environment name as the job's environment (empty without one)" : `Environment name ${environment === "" ? "empty" : environment}`
].join(", ");

export { findSecrets, publisherFields, publisherJob };