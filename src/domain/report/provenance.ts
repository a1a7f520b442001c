import { named } from "../problem/shown.ts";
import { count } from "../text/count.ts";
import { type Report, uploadedFiles } from "./report.ts";

/** Whether an attestation went up with a file. */
export type Provenance = "sent" | "sent before" | "none" | "there before" | "not uploaded";

type Told = Pick<Report, "outcomes" | "distributions" | "isDryRun" | "attestations">;

/** Of each file in turn. What was on the index before this run is as it was: nothing can be added to it. */
export const provenanceOf = ({
  outcomes,
  distributions,
  attestations,
}: Told): readonly (readonly [string, Provenance])[] => {
  const [uploaded, attested] = [uploadedFiles(outcomes), outcomes.flatMap((outcome) => outcome.attested ?? [])].map(
    (names) => new Set(names),
  );
  const through = new Set(
    outcomes.filter(({ stage, kind }) => stage === "upload" && kind === "done").map((outcome) => outcome.package),
  );
  return distributions.map(({ filename, package: name }) => {
    if (uploaded!.has(filename)) return [filename, attested!.has(filename) ? "sent" : "none"];
    if (attestations.before.includes(filename)) return [filename, "sent before"];
    return [filename, through.has(name) ? "there before" : "not uploaded"];
  });
};

/** Whether there is anything to say of attestations: where nobody made any, none is missing. */
export const hasProvenance = ({ attestations, distributions, isDryRun }: Told): boolean =>
  !isDryRun && distributions.length > 0 && attestations.found + attestations.before.length > 0;

/** Whether the provenance of what this run uploaded is complete, in a sentence or two. */
export const provenanceWords = (report: Told): string => {
  const { attestations, distributions } = report;
  if (attestations.left !== undefined)
    return `Provenance: none. ${count(distributions.length, "file")}, ${count(attestations.found, "attestation")}, and none was sent: ${attestations.left}.`;
  const files = provenanceOf(report);
  const those = (state: Provenance) => files.filter(([, found]) => found === state).map(([name]) => name);
  const part = (state: Provenance, words: string) => {
    const names = those(state);
    return names.length === 0 ? [] : [`${words}: ${named(names, 10)}.`];
  };
  const [sent, before] = [those("sent").length, those("sent before").length];
  if (sent === files.length) return `Provenance is complete: every file went up with its attestation.`;
  if (sent + before === files.length)
    return `Provenance is complete: ${sent} of ${files.length} files went up with their attestation, the others had one before this run.`;
  return [
    `Provenance is not complete: ${sent} of ${files.length} files went up with their attestation.`,
    ...part("sent before", "With one before this run"),
    ...part("none", "Without one, for good"),
    ...part("there before", "On the index before this run, without one"),
    ...part("not uploaded", "Not uploaded"),
  ].join(" ");
};
