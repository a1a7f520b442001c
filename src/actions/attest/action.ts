import { attestationName } from "../../domain/attestation/attestation.ts";
import { artifactFailed, artifactUnavailable } from "../../domain/problem/artifact.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { attestReport } from "../../domain/report/attest.ts";
import { guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { manifestName, sumsName } from "../../domain/run/manifest.ts";
import { defaultTagFormats, parseTagFormats, type TagFormats } from "../../domain/tag/tag-format.ts";
import { count } from "../../domain/text/count.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { Store } from "../../ports/store.ts";
import { type AttestedFile, attestDist } from "../../stages/attest/attest-dist.ts";
import { takeDist } from "../../stages/publish/take-dist.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import type { AttestPorts } from "./ports.ts";

/** Signs what an earlier run built. Nothing of the project runs, so that it may have an identity. */
export const action = defineAction({
  contract,
  run: async ({ dist }, ports: AttestPorts) => {
    await using run = await ports.runs.open();
    const store = await ports.runs.store(ports.absolute(dist));
    const distributions = await checked(store, run, ports);
    ports.progress.status(`Signing ${count(distributions.length, "distribution")}`);
    const { files, findings } = await attestDist(distributions, { store, ...ports });
    const kept = await keep(files, { store, id: run.id }, ports);
    const attested = files.filter(({ state }) => state !== "missing").length;
    const all = [...findings, ...kept.findings];
    const report = attestReport(files, all, ports.start);
    return {
      findings: all,
      text: guardText(report),
      summary: guardSummary(report),
      outputs: { "artifact-id": kept.id, attested: String(attested) },
      document: {
        attested,
        artifact_id: kept.id,
        files: files.map(({ file: { filename, sha256 }, state }) => ({
          filename,
          sha256,
          state,
          attestation: state === "missing" ? null : store.pathOf(attestationName(filename)),
        })),
      },
    };
  },
});

/** What is in `dist` is held against its manifest, and each file against what it says of itself, as before a publish. */
const checked = async (store: Store, run: RunFolder, { archives, runs }: AttestPorts) => {
  await using copies = await run.scratch.folder("dist");
  const formats = parseTagFormats(defaultTagFormats, new Map()) as TagFormats;
  const { manifest } = await takeDist({
    from: [store],
    to: await runs.store(copies.path),
    archives,
    tag: undefined,
    formats,
  });
  return manifest.distributions;
};

/** For the job that publishes: an artifact of its own, since none can be added to. */
const keep = async (
  files: readonly AttestedFile[],
  { store, id }: { readonly store: Store; readonly id: string },
  { artifacts, isRunner }: AttestPorts,
): Promise<{ readonly id: string; readonly findings: readonly Finding[] }> => {
  if (!isRunner || files.some(({ state }) => state === "missing")) return { id: "", findings: [] };
  const there = new Set((await store.list()).map(({ name }) => name));
  const names = [
    manifestName,
    ...(there.has(sumsName) ? [sumsName] : []),
    ...files.flatMap(({ file: { filename } }) => [filename, attestationName(filename)]),
  ];
  const kept = await artifacts.upload({
    name: `release-actions-${id}`,
    files: names.map((name) => store.pathOf(name)),
    folder: store.folder,
  });
  if ("id" in kept) return { id: kept.id, findings: [] };
  const { folder } = store;
  // Signing has a job of its own, from which another one publishes.
  const finding =
    "failed" in kept
      ? artifactFailed({ why: kept.failed, folder })
      : artifactUnavailable({ why: kept.unavailable, folder });
  return { id: "", findings: [finding] };
};
