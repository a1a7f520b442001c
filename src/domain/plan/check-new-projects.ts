import type { Credential } from "../credential/credential.ts";
import { type PublisherJob, publisherFields } from "../credential/publisher-job.ts";
import type { Finding } from "../problem/finding.ts";
import { newProjects, newProjectsLimit } from "../problem/index-projects.ts";
import { documentUrl } from "../run/document-url.ts";
import { type IndexPreset, newProjectsADay, pendingPublisherDays, pendingPublisherForm } from "../target/presets.ts";
import type { Target } from "../target/target.ts";

/** Who makes new projects, and where. */
export interface Maker {
  readonly target: Pick<Target, "preset">;
  /** `undefined` where it is not known yet, as in a dry run. */
  readonly credential: Credential["kind"] | undefined;
  /** `undefined` outside of a forge's job. */
  readonly job: PublisherJob | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const firstRelease = `${documentUrl("releasing.md")}, The first release of a workspace`;
const day = 24 * 3_600_000;
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What there is to know of names that are new to PyPI or TestPyPI, in the order of publishing; other indexes count none. */
export const checkNewProjects = (names: readonly string[], maker: Maker): readonly Finding[] => {
  const { preset } = maker.target;
  if (preset === undefined || names.length === 0) return [];
  return maker.credential === "trusted" ? byPublisher(names, { ...maker, preset }) : byAccount(names, preset, maker);
};

/** A pending publisher makes one project, and there is one at a time for the job's fields: so one project a run. */
const byPublisher = (
  names: readonly string[],
  { preset, job, now }: Pick<Maker, "job" | "now"> & { readonly preset: IndexPreset },
): readonly Finding[] => {
  const index = preset.title;
  const form = (name: string): string => pendingPublisherForm(preset, { name, job });
  const fields = job === undefined ? "" : ` (${publisherFields(job)})`;
  const validity = `A form sent today is void after ${dateOf(now + pendingPublisherDays * day)}`;
  const [only = "", ...others] = names;
  if (others.length === 0) {
    const hint = `Unless it is there, add its pending publisher before the upload${fields}: ${form(only)}\n${validity}`;
    return [newProjects({ index, names, hint })];
  }
  return [
    newProjectsLimit({
      index,
      names,
      limit: "trusted publishing makes one in a run, since only one pending publisher fits a job at a time",
      schedule: [
        `Before each run add the pending publisher of the next name${fields}; what is published stays, and a re-run takes up the rest:`,
        ...names.map((name, at) => `  run ${at + 1}: ${name}: ${form(name)}`),
        validity,
        `Or make them with an account's token, ${newProjectsADay} a day, or each in an environment of its own: ${firstRelease}`,
      ],
    }),
  ];
};

/** An account's uploads count, whatever they go with; where that is not known, the count is all that can be said. */
const byAccount = (
  names: readonly string[],
  preset: IndexPreset,
  { credential, now }: Pick<Maker, "credential" | "now">,
): readonly Finding[] => {
  const index = preset.title;
  const unknown = "By trusted publishing each needs a pending publisher, and one run makes one of them";
  if (names.length <= newProjectsADay) {
    const hint =
      "Look at how they are spelt, for a name cannot be changed later, and mark private what is not to be there";
    return [newProjects({ index, names, hint: credential === undefined ? `${hint}. ${unknown}` : hint })];
  }
  const days = Array.from({ length: Math.ceil(names.length / newProjectsADay) }, (_, at) =>
    names.slice(at * newProjectsADay, (at + 1) * newProjectsADay),
  );
  return [
    newProjectsLimit({
      index,
      names,
      limit: `it takes about ${newProjectsADay} new projects in 24 hours from a user or an address`,
      schedule: [
        "Run the same again a day later, until all are there; what is published stays:",
        ...days.map((some, at) => `  ${dateOf(now + at * day)}: ${some.join(", ")}`),
        `${credential === undefined ? `${unknown}; these` : "Pending publishers"} are not counted: ${firstRelease}`,
      ],
    }),
  ];
};
