import { commitBackLeftOut, commitBackUnfinished } from "../../domain/problem/commit-back.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { requestForbidden, requestRefused } from "../../domain/problem/release-request.ts";
import type { FileChange } from "../../domain/release-files/edited-files.ts";
import type { ReleaseRequest } from "../../domain/release-request/decide.ts";
import { retryDelay } from "../../domain/upload/retry.ts";
import { createCommitter } from "../prepare/commit.ts";
import type { PreparePorts } from "../prepare/ports.ts";
import type { NextVersion } from "./next-files.ts";
import { answered, isRefusal, OpenStep } from "./open-step.ts";

export interface BackWish {
  /** Of the release: its branch is this release's own. */
  readonly tag: string;
  readonly word: "dev" | "patch";
  readonly versions: readonly NextVersion[];
  /** Against the released commit. */
  readonly changes: readonly FileChange[];
}

export type BackPorts = Omit<PreparePorts, "content">;

export interface Back {
  /** `undefined` where there is none. */
  readonly request: ReleaseRequest | undefined;
  readonly findings: readonly Finding[];
}

/** Times that the forge may fail. */
const mostFailures = 6;

/**
 * Opens the pull request to the next versions: a branch of the release's own with one commit, then the request. What is
 * there is left as it is: a person may have changed, closed or merged it.
 */
export const commitBack = async (wish: BackWish, ports: BackPorts): Promise<Back> => {
  const branch = `release-actions/after/${wish.tag}`;
  const findings: Finding[] = [];
  for (let failures = 1; ; failures++) {
    ports.signal.throwIfAborted();
    try {
      const made = await attempt(wish, branch, ports);
      return { ...made, findings: [...findings, ...made.findings] };
    } catch (error) {
      if (!(error instanceof OpenStep)) throw error;
      const { answer, step } = error;
      if (isRefusal(answer) || answer.kind === "missing") {
        const refused = answer.kind === "missing" ? { step, why: undefined } : { ...answer, step };
        return { request: undefined, findings: [...findings, asWarning(requestRefused(refused))] };
      }
      if (failures === mostFailures) {
        return { request: undefined, findings: [...findings, commitBackUnfinished({ step, ...answer })] };
      }
      await ports.clock.sleep(retryDelay(failures, ports.clock, null), ports.signal);
    }
  }
};

/** Throws an `OpenStep`: what came of it is seen by the next look. */
const attempt = async (wish: BackWish, branch: string, ports: BackPorts): Promise<Back> => {
  const { requests } = ports;
  const base = must(await requests.defaultBranch(), "read the repository");
  const there = answered(await requests.find(branch, base), "read the pull requests");
  if (there !== undefined) return { request: there, findings: [] };
  const findings: Finding[] = [];
  if (answered(await requests.head(branch), `read the branch ${branch}`) === undefined) {
    const written = await writeBranch({ wish, branch, base }, ports);
    findings.push(...written.findings);
    if (!written.isThere) return { request: undefined, findings };
  }
  const made = await requests.create({ title: titleOf(wish), body: bodyOf(wish), head: branch, base, draft: false });
  if (made.kind === "unanswered" && /not permitted to create/i.test(made.why)) {
    const link = ports.compareLink(base, branch);
    return { request: undefined, findings: [...findings, requestForbidden({ branch, link })] };
  }
  return { request: must(made, "open a pull request"), findings };
};

const must = <Value>(answer: Parameters<typeof answered<Value>>[0], step: string): Value => {
  const value = answered(answer, step);
  if (value === undefined) throw new OpenStep(step, { kind: "missing" });
  return value;
};

interface Writing {
  readonly wish: BackWish;
  readonly branch: string;
  readonly base: string;
}

/** One commit on the newest of the base, as long as the files there are those of the release. */
const writeBranch = async (
  { wish, branch, base }: Writing,
  ports: BackPorts,
): Promise<{ readonly isThere: boolean; readonly findings: readonly Finding[] }> => {
  const { requests, trees } = ports;
  const parent = must(await requests.head(base), `read the branch ${base}`);
  if (!(await trees.isKnown(parent))) await trees.fetch(base);
  for (const { path, before } of wish.changes) {
    const bytes = await trees.read(parent, path);
    const now = bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    if (now === before) continue;
    const why = `${path} on ${base} is not as it was released`;
    return { isThere: false, findings: [commitBackLeftOut({ why })] };
  }
  const files = wish.changes.map(({ path, after }) => ({
    path,
    bytes: after === undefined ? undefined : new TextEncoder().encode(after),
  }));
  const tree = await trees.write(parent, files);
  const order = { branch, expected: undefined, parent, subject: titleOf(wish), body: linesOf(wish), files, tree };
  const { written, findings } = await createCommitter(ports)(order);
  if (written.kind === "written") return { isThere: true, findings };
  const step = `write the branch ${branch}`;
  // Another run may have made it: the next look sees it.
  throw new OpenStep(
    step,
    written.kind === "moved" ? { kind: "unanswered", cause: "outside", why: "somebody else makes it" } : written,
  );
};

const titleOf = ({ versions }: BackWish): string =>
  versions.length > 3
    ? `Begin the next versions of ${versions.length} packages`
    : `Begin ${versions.map(({ name, to }) => `${name} ${to}`).join(", ")}`;

const linesOf = ({ versions }: BackWish): string =>
  versions.map(({ name, from, to }) => `- ${name} ${from} → ${to}`).join("\n");

const bodyOf = (wish: BackWish): string => {
  const merging =
    wish.word === "dev"
      ? "Merging this releases nothing: versions in development are never published by themselves."
      : "Merging this releases nothing where only prepared releases are published (`due: prepared`); else it publishes these versions.";
  return `${linesOf(wish)}\n\n\`${wish.tag}\` is released. ${merging}\n`;
};
