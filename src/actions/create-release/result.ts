import type { ReleaseRequest } from "../../domain/release-request/decide.ts";
import type { Cell } from "../../domain/report/cells.ts";
import { type GuardReport, guardSummary, guardText, type Row } from "../../domain/report/guard-summary.ts";
import { finishStep } from "../../domain/report/last-step.ts";
import type { Start } from "../../domain/report/start.ts";
import type { Created, CreatedReleases } from "../../stages/finish/create-releases.ts";
import type { Result } from "../action.ts";
import type { CreateReleaseInputs } from "./ports.ts";

interface About {
  readonly start: Start;
  readonly kind?: "github" | "gitea" | undefined;
  /** To the next version. */
  readonly request?: ReleaseRequest | undefined;
}

/** What a run of it has to say. */
export const resultOf = (
  created: CreatedReleases,
  inputs: Pick<CreateReleaseInputs, "release">,
  about: About,
): Result => {
  const { request } = about;
  const releases = created.releases.map((each) => ({
    package: each.packages.length === 1 && !each.isUmbrella ? each.packages[0]!.name : null,
    tag: each.tag,
    url: each.url ?? null,
    state: each.state,
  }));
  const tags = inputs.release === "draft" ? [] : tagsOf(created.releases);
  const report = { ...reportOf(created, inputs, about), lastStep: finishStep(created.findings, about.start) };
  return {
    findings: created.findings,
    document: { tags, releases, pull_request: request?.number ?? null },
    text: guardText(report),
    outputs: {
      tags: JSON.stringify(tags),
      releases: JSON.stringify(releases),
      "pull-request": request === undefined ? "" : String(request.number),
    },
    summary: guardSummary(report),
  };
};

const tagsOf = (releases: readonly Created[]): readonly string[] =>
  releases.filter(({ state }) => state !== "skipped").map(({ tag }) => tag);

const reportOf = (
  { releases, areImmutable, findings }: CreatedReleases,
  { release }: Pick<CreateReleaseInputs, "release">,
  { kind, request }: About,
): GuardReport => ({
  verdict: verdictOf(releases, release),
  notes: [
    ...(areImmutable === true && release === "auto"
      ? ["Releases of this repository are immutable: tags and files are locked."]
      : []),
    ...(kind === "gitea" && release !== "off" && releases.some(({ state }) => state !== "skipped")
      ? [
          "Gitea tells no digests of files, so their names and sizes were compared; it marks no release as the latest, and locks none.",
        ]
      : []),
  ],
  findings,
  sections: [
    { title: "Tags and releases", head: ["tag", "state", "packages"], rows: releases.map(rowOf) },
    {
      title: "The next version",
      head: ["pull request", "title"],
      rows: request === undefined ? [] : [[{ link: `#${request.number}`, url: request.url }, request.title]],
    },
  ],
});

/** Of an umbrella; the others have one each. */
const mostPackages = 10;

const rowOf = ({ tag, url, state, packages }: Created): Row<Cell> => [
  { code: tag, url },
  { state },
  {
    code: packages.slice(0, mostPackages).map(({ name, version }) => `${name} ${version}`),
    more: Math.max(0, packages.length - mostPackages),
  },
];

const verdictOf = (releases: readonly Created[], release: CreateReleaseInputs["release"]): string => {
  const what = { auto: "release", draft: "draft", off: "tag" }[release];
  const count = (number: number) => `${number} ${what}${number === 1 ? "" : "s"}`;
  const having = (state: Created["state"]) => releases.filter((each) => each.state === state).length;
  if (releases.length === 0) return "Nothing was tagged";
  const parts = [
    ...(having("created") > 0 ? [`${count(having("created"))} created`] : []),
    // What is there may be published by now.
    ...(having("existed") > 0
      ? [`${release === "draft" ? having("existed") : count(having("existed"))} already there`]
      : []),
    ...(having("skipped") > 0 ? [`${count(having("skipped"))} not finished`] : []),
  ];
  return parts.join(", ");
};
