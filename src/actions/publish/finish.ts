import { isReleased } from "../../domain/plan/plan.ts";
import { artifactFailed, artifactLost, artifactUnavailable } from "../../domain/problem/artifact.ts";
import { byCause, distinct } from "../../domain/problem/distinct.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { explainError } from "../../domain/problem/unexpected.ts";
import { isOfVersion } from "../../domain/python/distribution-name.ts";
import { isPublished, type Report, uploadedFiles } from "../../domain/report/report.ts";
import { toMarkdown } from "../../domain/report/summary.ts";
import { toText } from "../../domain/report/text.ts";
import { manifestName, sumsName } from "../../domain/run/manifest.ts";
import { presetOfUrl, releasePage } from "../../domain/target/presets.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { Result } from "../action.ts";
import type { Course, Setting } from "./course.ts";
import { isOpenToAll } from "./guard-event.ts";

type Ended = Pick<Course, "plan" | "store" | "released" | "attestations">;
type Place = Pick<Setting, "run" | "ports"> & { readonly destination: Pick<Setting["destination"], "target"> };

/** Writes down what happened, for people, for later steps and for later jobs. */
export const finish = async (report: Report, course: Ended, setting: Place): Promise<Result> => {
  const { run, destination } = setting;
  const plan = await keepFile(run, "plan.json", `${JSON.stringify(course.plan, null, 1)}\n`);
  const artifact = await keepArtifact(report, course, setting);
  const { placed } = setting.ports;
  const noted = {
    ...report,
    outcomes: report.outcomes.map((outcome) =>
      outcome.kind === "failed"
        ? { ...outcome, findings: outcome.findings.map((finding) => placed(finding, outcome.package)) }
        : outcome,
    ),
    findings: distinct([...report.findings.map((finding) => placed(finding)), ...plan.findings, ...artifact.findings]),
  };
  const summary = toMarkdown(noted);
  const written = await keepFile(run, "report.md", summary);
  const published = isPublished(noted);
  const packages = releasedPackages(noted, course);
  const uploaded = uploadedFiles(noted.outcomes).length;
  const paths = {
    "plan-path": plan.path,
    "manifest-path": course.store.pathOf(manifestName),
    "dist-path": course.store.folder,
    "report-path": written.path,
  };
  // What a dry run says of this folder, whoever is at a terminal can do.
  const left = noted.isDryRun && noted.distributions.length > 0 ? `\n\ndist-path: ${paths["dist-path"]}` : "";
  const failures = noted.outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.findings : []));
  return {
    findings: distinct([...noted.findings, ...written.findings, ...byCause(failures)]),
    summary,
    text: `${toText(noted)}${left}`,
    outputs: {
      published: String(published),
      uploaded: String(uploaded),
      "published-packages": JSON.stringify(packages),
      index: destination.target.name,
      "artifact-id": artifact.id,
      ...paths,
    },
    document: {
      published,
      uploaded,
      index: destination.target.name,
      published_packages: packages,
      ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name.replaceAll("-", "_"), path])),
      plan: noted.plan,
      outcomes: noted.outcomes,
    },
  };
};

/** A file that cannot be written, on a full disk for one, must not cost the report. */
const keepFile = async (
  run: RunFolder,
  name: string,
  text: string,
): Promise<{ readonly path: string; readonly findings: readonly Finding[] }> => {
  try {
    return { path: await run.write(name, text), findings: [] };
  } catch (error) {
    return { path: "", findings: explainError(error) };
  }
};

const keepArtifact = async (
  { distributions, plan, start, isDryRun, isPart }: Report,
  { store, attestations }: Ended,
  { ports }: Place,
): Promise<{ readonly id: string; readonly findings: readonly Finding[] }> => {
  // What was merged or tagged is finished by later jobs from the manifest, though all of it was on the index before.
  const isNamed = start.tag !== undefined || (plan.prepared_by ?? []).length > 0;
  const isKept = distributions.length > 0 || isNamed;
  const { event } = ports.facts;
  if (!isKept || event === undefined) return { id: "", findings: [] };
  const names = [...distributions.map(({ filename }) => filename), ...attestations.names, manifestName, sumsName];
  const kept = await ports.artifacts.upload({
    name: `release-actions-${plan.id}`,
    files: names.map((name) => store.pathOf(name)),
    folder: store.folder,
  });
  if ("id" in kept) return { id: kept.id, findings: [] };
  const { folder } = store;
  if ("unavailable" in kept) return { id: "", findings: [artifactUnavailable({ why: kept.unavailable, folder })] };
  // A job publishes from it after a dry run alone; a share goes on by a step of its own, and on a pull request none does.
  const isNeeded = isDryRun && isPart !== true && !isOpenToAll(event);
  const failed = isNeeded ? artifactFailed : artifactLost;
  return { id: "", findings: [failed({ why: kept.failed, folder })] };
};

/** The whole release, as later steps read it: what this run was about, and what was on the index already. */
const releasedPackages = ({ plan, distributions, outcomes }: Report, { released }: Ended) => {
  const ours = new Set(uploadedFiles(outcomes));
  const preset = presetOfUrl(plan.index.upload_url);
  return plan.packages.filter(isReleased).map((entry) => {
    const built = distributions.filter((file) => file.package === entry.name);
    const listed = (released.get(entry.name)?.files ?? []).filter(({ filename }) => isOfVersion(filename, entry));
    const files = (built.length > 0 ? built : listed).map(({ filename, size, sha256 }) => ({
      name: filename,
      size: size ?? null,
      sha256: sha256 ?? null,
    }));
    return {
      name: entry.name,
      version: entry.version,
      tag: entry.tag,
      url: preset === undefined || entry.version === null ? null : releasePage(preset, entry.name, entry.version),
      uploaded: built.some(({ filename }) => ours.has(filename)),
      files,
    };
  });
};
