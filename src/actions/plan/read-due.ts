import type { Finding } from "../../domain/problem/finding.ts";
import { nothingDue } from "../../domain/problem/prepared.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Found } from "../../stages/due/find-releases.ts";
import { holdMerged } from "../../stages/due/hold-merged.ts";
import { confirmIndex } from "../../stages/plan/confirm-index.ts";
import { readTagTools } from "../../stages/plan/origins.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import { type Reading, readVersions, type Versions } from "./read-versions.ts";

/** What is read before the plan. */
interface Read extends Pick<Versions, "versions" | "released"> {
  /** What a release commit has made due; `undefined` where all may be published that is not on the index. */
  readonly due: ReadonlySet<PackageName> | undefined;
  /** Grow while the index is read. */
  readonly findings: () => readonly Finding[];
  /** Whether the index is what it says. */
  readonly confirm: () => Promise<readonly Finding[]>;
}

/** Asks the index and the build backends, and holds merged releases against them, where these decide. Where none was merged nobody is asked. */
export const readDue = async (
  found: Found | undefined,
  seen: Survey,
  { inputs, ports, run }: Omit<Reading, "except">,
): Promise<Read> => {
  if (found?.kind === "none") {
    const none = new Map<string, never>();
    const findings = [nothingDue({ why: found.why })];
    return { due: new Set(), versions: none, released: none, findings: () => findings, confirm: async () => [] };
  }
  const tagTools = found === undefined ? new Map() : await readTagTools(seen.workspace, ports.files);
  const { index, versions, released, warnings } = await readVersions(seen, { inputs, ports, run, except: tagTools });
  const confirm = () => confirmIndex(seen.target, { index, released }, ports.signal);
  if (found === undefined) return { due: undefined, versions, released, findings: () => warnings, confirm };
  const merged = await holdMerged(
    { seen, releases: found.releases, dynamic: versions, tagTools, released },
    { ...inputs, ...ports, now: ports.clock.now(), forge: ports.openForge(inputs.githubToken?.secret) },
  );
  const findings = () => [...merged.findings.map((finding) => ports.placed(finding)), ...warnings];
  return { due: merged.due, versions: merged.versions, released, findings, confirm };
};
