// Records what a forge answers to protect-main, from a throw-away repository of your own: merge some pull requests there
// in every way (merge, squash, rebase, queue), push to its branch, force-push it, then run
//   GITHUB_TOKEN=… node scripts/record-forge.mjs --repository owner/name --out FILE [--branch main] [--api-url URL]
// It only reads. E-mail addresses are left out; the rest of the answers is as it came.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const usage =
  "Usage: GITHUB_TOKEN=… node scripts/record-forge.mjs --repository owner/name --out FILE [--branch main] [--api-url URL]";

const options = () => {
  try {
    const { values } = parseArgs({
      options: {
        repository: { type: "string" },
        out: { type: "string" },
        branch: { type: "string", default: "main" },
        "api-url": { type: "string", default: "https://api.github.com" },
      },
    });
    if (!/^[\w.-]+\/[\w.-]+$/.test(values.repository ?? "")) throw new Error("--repository: owner/name is required");
    if (values.out === undefined) throw new Error("--out: a file is required");
    if (!URL.canParse(values["api-url"])) throw new Error("--api-url: a URL is required");
    return values;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return undefined;
  }
};

/** What is kept of an answer's headers. */
const keptHeaders = [
  "link",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "retry-after",
  "x-accepted-github-permissions",
];

const withoutMail = (_, value) =>
  typeof value === "string" && /^[^@\s]+@[^@\s]+$/.test(value) ? "someone@example.org" : value;

const record = async ({ repository, out, branch, "api-url": apiUrl }) => {
  const base = apiUrl.replace(/\/$/, "");
  const isGitea = new URL(base).pathname.endsWith("/api/v1");
  const token = process.env.GITHUB_TOKEN;
  const answers = [];

  /** Asks once, keeps the answer, gives its body. */
  const ask = async (path) => {
    const response = await fetch(`${base}/repos/${repository}${path}`, {
      headers: {
        accept: isGitea ? "application/json" : "application/vnd.github+json",
        "user-agent": "release-actions/record-forge",
        ...(isGitea ? {} : { "x-github-api-version": "2022-11-28" }),
        ...(token === undefined ? {} : { authorization: `${isGitea ? "token" : "Bearer"} ${token}` }),
      },
    });
    const text = await response.text();
    const body = text === "" ? null : JSON.parse(text);
    const headers = Object.fromEntries(
      keptHeaders.flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value.replaceAll(base, "{api}")]];
      }),
    );
    answers.push({ path: `/repos/${repository}${path}`, status: response.status, headers, body });
    return response.ok ? body : undefined;
  };

  const size = isGitea ? "limit=100" : "per_page=100";
  const ref = encodeURIComponent(branch);
  await ask("");
  const activity = isGitea
    ? []
    : ((await ask(`/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}&time_period=month&${size}`)) ?? []);
  const listing = isGitea
    ? `state=closed&sort=recentupdate&${size}`
    : `state=closed&base=${ref}&sort=updated&direction=desc&${size}`;
  const pulls = (await ask(`/pulls?${listing}`)) ?? [];
  for (const { before, after } of activity.filter(({ before }) => !/^0+$/.test(before))) {
    await ask(`/compare/${before}...${after}?${size}`);
    await ask(`/compare/${after}...${before}?${size}`);
  }
  for (const { number, merge_commit_sha: merged } of pulls.filter(({ merged_at }) => merged_at !== null)) {
    await ask(`/pulls/${number}/commits?${size}`);
    if (merged !== null) await ask(isGitea ? `/commits/${merged}/pull` : `/commits/${merged}/pulls?${size}`);
  }
  if (!isGitea) await ask(`/rules/branches/${ref}?${size}`);
  await ask(`/branches/${ref}`);
  const recording = {
    source: `recorded from ${new URL(base).host}`,
    recorded_at: new Date().toISOString(),
    repository,
    branch,
    answers,
  };
  writeFileSync(out, `${JSON.stringify(recording, withoutMail, 2)}\n`);
  console.log(`${out}: ${answers.length} answers`);
};

const given = options();
if (given === undefined) {
  process.exitCode = 2;
} else {
  await record(given).catch((error) => {
    console.error(
      `The recording failed: ${error.message}${error.cause === undefined ? "" : ` (${error.cause.message})`}`,
    );
    process.exitCode = 1;
  });
}
