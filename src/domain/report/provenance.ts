import { named } from "../problem/shown.ts";
import { type Report, uploadedFiles } from "./report.ts";

/** Whether an attestation went up with a file. */
export type Provenance = "sent" | "none" | "there before" | "not uploaded";

type Told = Pick<Report, "outcomes" | "distributions" | "isDryRun" | "attestations">;

/** Of each file in turn. What was on the index before this run is as it was: nothing can be added to it. */
export const provenanceOf = ({ outcomes, distributions }: Told): readonly (readonly [string, Provenance])[] => {
  const [uploaded, attested] = [uploadedFiles(outcomes), outcomes.flatMap((outcome) => outcome.attested ?? [])].map(
    (names) => new Set(names),
  );
  const through = new Set(
    outcomes.filter(({ stage, kind }) => stage === "upload" && kind === "done").map((outcome) => outcome.package),
  );
  return distributions.map(({ filename, package: name }) => {
    if (uploaded!.has(filename)) return [filename, attested!.has(filename) ? "sent" : "none"];
    return [filename, through.has(name) ? "there before" : "not uploaded"];
  });
};

/** Whether there is anything to say of attestations. */
export const hasProvenance = ({ attestations, distributions, isDryRun }: Told): boolean =>
  !isDryRun && distributions.length > 0 && (attestations.found > 0 || attestations.left === undefined);

/** Whether the provenance of what this run uploaded is complete, in a sentence or two. */
export const provenanceWords = (report: Told): string => {
  const { attestations, distributions } = report;
  if (attestations.left !== undefined)
    return `Provenance: none. ${distributions.length} files, ${attestations.found} attestations, and none was sent: ${attestations.left}.`;
  const files = provenanceOf(report);
  const those = (state: Provenance) => files.filter(([, found]) => found === state).map(([name]) => name);
  const part = (state: Provenance, words: string) => {
    const names = those(state);
    return names.length === 0 ? [] : [`${words}: ${named(names, 10)}.`];
  };
  const sent = those("sent").length;
  if (sent === files.length) return `Provenance is complete: all ${sent} files went up with their attestation.`;
  return [
    `Provenance is not complete: ${sent} of ${files.length} files went up with their attestation.`,
    ...part("none", "Without one, for good"),
    ...part("there before", "On the index before this run, as they were"),
    ...part("not uploaded", "Not uploaded"),
  ].join(" ");
};
