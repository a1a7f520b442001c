import { archiveAmbiguous } from "./archive.ts";
import { distInfoWrong, recordWrong } from "./distribution.ts";
import { defineFinding, type Finding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const wheelsMissing = defineFinding<{
  package: string;
  wheels: readonly string[];
  /** Whether a `dist` was given, for them to be put beside. */
  hasDist: boolean;
}>(
  {
    code: "RA-WHEELS-MISSING",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A package is to be published with a wheel for each of its `platforms`, and not all of them are there.",
    why: "Who installs it on that platform would have to compile it, or get an older version.",
    mend: "Build the wheel on that platform from the source distribution in `dist`, which a `dry-run` makes, and give the folders of both as `dist`. If the platform is no longer meant, take it out of `platforms`, and build `dist` again.",
  },
  ({ package: name, wheels, hasDist }) => ({
    package: name,
    message: `${name} lacks wheels that other jobs are to build: ${named(wheels, 10)}`,
    hint: hasDist
      ? `Give the folder of the job that builds ${name} for ${named(wheels.map(platformOf), 3)} in dist, or take that out of its platforms and build dist again`
      : `Build with dry-run first, then the wheels from the sdist which that leaves, and give the folders of all as dist; or take the platforms out of the configuration`,
  }),
);

const platformOf = (wheel: string): string =>
  wheel
    .replace(/\.whl$/, "")
    .split("-")
    .slice(2)
    .join("-");

export const wheelUnasked = defineFinding<{ folder: string; files: readonly string[] }>(
  {
    code: "RA-WHEELS-UNASKED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "A folder of wheels that another job built, which has no manifest, holds something that no package's `platforms` ask for.",
    why: "What nobody planned is not published.",
    mend: "Leave only this release's wheels in the folder. Add a platform that is meant to `platforms` of the package, in a commit, and build `dist` again.",
  },
  ({ folder, files }) => ({
    message: `${shown(folder)} has no manifest, and holds what no platform of this release asks for: ${named(files, 10)}`,
    hint: "Leave only this release's wheels in the folder, or add their platform to platforms of the package, and build dist again",
  }),
);

/** What to do with a wheel of another job that is not what the plan says. */
export const rebuildFromSdist: Pick<Finding, "hint" | "remedy"> = {
  hint: "Build the wheel again from the source distribution in dist, not from the checkout, and keep its name",
  remedy: "rebuild",
};

const ofAfterwards: ReadonlySet<string> = new Set([archiveAmbiguous.code, distInfoWrong.code, recordWrong.code]);

/** What is done to another job's wheel after its build, a workflow says. */
export const ofOtherJob = (finding: Finding): Finding =>
  ofAfterwards.has(finding.code) ? { ...finding, remedy: "call" } : finding;
