import type { Distribution } from "../../../src/domain/distribution/distribution.ts";
import type { Plan, PlannedPackage } from "../../../src/domain/plan/plan.ts";
import { credentialMissing } from "../../../src/domain/problem/credential.ts";
import { uploadRefused } from "../../../src/domain/problem/upload.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import { type Outcome, type StageName, stageNames } from "../../../src/domain/run/outcome.ts";
import { indexPresets, pendingPublisherPage } from "../../../src/domain/target/presets.ts";
import { planned, planOf } from "../plan-builder.ts";

const needs: Readonly<Record<string, readonly string[]>> = {
  "orchard-core": [],
  "orchard-units": [],
  "orchard-io": ["orchard-core"],
  "orchard-http": ["orchard-core"],
  "orchard-store": ["orchard-core", "orchard-units"],
  "orchard-client": ["orchard-http"],
  "orchard-server": ["orchard-http", "orchard-store"],
  "orchard-cli": ["orchard-client"],
  "orchard-admin": ["orchard-server", "orchard-client"],
};

const levelOf = (name: string): number => Math.max(-1, ...needs[name]!.map(levelOf)) + 1;

export const packages: readonly PlannedPackage[] = Object.keys(needs)
  .map((name) => planned(name, { needs: needs[name]!, level: levelOf(name) }))
  .sort((a, b) => a.level - b.level);

const started = Date.UTC(2026, 10, 20, 23, 4, 10);

const distributionsOf = ({ name }: PlannedPackage): readonly Distribution[] => [
  {
    package: name,
    filename: `${name.replace("-", "_")}-1.0.0-py3-none-any.whl`,
    kind: "wheel",
    size: 2210,
    sha256: "ab".repeat(32),
  },
  {
    package: name,
    filename: `${name.replace("-", "_")}-1.0.0.tar.gz`,
    kind: "sdist",
    size: 18_300,
    sha256: "cd".repeat(32),
  },
];

/** Outcomes `done` for the stages up to and including `last`, half a second each, later levels later. */
const through = (entry: PlannedPackage, last: StageName): Outcome[] =>
  stageNames.slice(0, stageNames.indexOf(last) + 1).map((stage, index) => {
    const at = started + index * 600 + entry.level * (index >= 4 ? 1500 : 0);
    const base = { package: entry.name, stage, started: at, ended: at + 500 };
    const files = distributionsOf(entry).map(({ filename }) => filename);
    return stage === "upload" ? { ...base, kind: "done", uploaded: files } : { ...base, kind: "done" };
  });

const reportOf = (entries: readonly PlannedPackage[], rest: Partial<Report> & { plan?: Plan } = {}): Report => ({
  plan: planOf(entries, {
    critical_path: ["orchard-core", "orchard-http", "orchard-server", "orchard-admin"],
    index: { name: "pypi", upload_url: indexPresets.pypi.uploadUrl, simple_url: indexPresets.pypi.simpleUrl },
  }),
  outcomes: [],
  distributions: entries.flatMap(distributionsOf),
  attestations: { found: 0, left: "none", before: [] },
  findings: [],
  start: { kind: "terminal" },
  isDryRun: false,
  started,
  ended: started + 14_000,
  ...rest,
});

export const success = reportOf(packages, { outcomes: packages.flatMap((entry) => through(entry, "smoke")) });

export const nothingToDo = reportOf(
  packages.map((entry) => ({ ...entry, status: "published", reason: "on the index" })),
  { distributions: [] },
);

export const noCredential = reportOf(packages, {
  outcomes: packages.flatMap((entry) => through(entry, "rehearse")),
  findings: [
    credentialMissing({
      index: "pypi",
      publishersPage: pendingPublisherPage(indexPresets.pypi),
      takesToken: true,
      isTokenHeldBack: false,
      job: { owner: "org", repository: "shop", workflow: "release.yml", environment: "pypi" },
    }),
  ],
});

export const dryRun = reportOf(packages, {
  outcomes: packages.flatMap((entry) => through(entry, "rehearse")),
  isDryRun: true,
});

const dependents = ["orchard-server", "orchard-client", "orchard-cli", "orchard-admin"];

export const failedUpload = reportOf(packages, {
  outcomes: packages.flatMap((entry): Outcome[] => {
    if (dependents.includes(entry.name)) {
      const at = started + 9000;
      const blocked = {
        package: entry.name,
        stage: "upload",
        started: at,
        ended: at,
        kind: "blocked",
        by: ["orchard-http"],
      } as const;
      return [...through(entry, "rehearse"), blocked];
    }
    if (entry.name !== "orchard-http") return through(entry, "smoke");
    const words = "The description failed to render for 'text/markdown'. See <https://index.example/help> | @everyone";
    const finding = uploadRefused({
      package: entry.name,
      file: "orchard_http-1.0.0.tar.gz",
      index: "pypi",
      status: 400,
      words,
      isBegun: true,
    });
    const failure = {
      package: entry.name,
      stage: "upload",
      started: started + 5000,
      ended: started + 6200,
      kind: "failed",
      findings: [finding],
      tail: "Uploading orchard_http-1.0.0.tar.gz\nerror: Failed to publish\n```\n::error::no\n",
    } as const;
    return [...through(entry, "rehearse"), failure];
  }),
});

/** One hundred packages on one, all published. */
export const wide = ((): Report => {
  const many = [
    planned("hub"),
    ...Array.from({ length: 100 }, (_, index) => planned(`plugin-${index}`, { level: 1, needs: ["hub"] })),
  ];
  return reportOf(many, { outcomes: many.flatMap((entry) => through(entry, "smoke")), distributions: [] });
})();
