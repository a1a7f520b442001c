import type { PackageName } from "../python/name.ts";
import { type IndexPreset, pendingPublisherPage, publisherPage, tokenPage } from "../target/presets.ts";
import type { Cell } from "./cells.ts";
import type { Section } from "./guard-summary.ts";

/** Where the repository lives. */
export interface ForgeHome {
  /** Gitea's pages have other addresses, and it has no environments. */
  readonly kind: "github" | "gitea";
  /** `GITHUB_SERVER_URL`, as in `https://github.com`. */
  readonly url: string;
  /** `GITHUB_REPOSITORY`, as in `owner/name`. */
  readonly repository: string;
}

/** Whose release the checklist is for. What is not known gives no links. */
export interface ChecklistSubject {
  readonly forge: ForgeHome | undefined;
  /** `undefined` where the index is no preset. */
  readonly index: IndexPreset | undefined;
  /** What is to be released. */
  readonly packages: readonly PackageName[];
}

/** Something that no token of a workflow can see, so that a person has to look. */
export interface ReadinessTask {
  /** What must be so, as a sentence without a full stop. */
  readonly what: string;
  /** The pages where it is looked up and set. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** The page of a tag's release, or where there is none, of the tag. */
export const releaseOfTag = ({ url, repository }: ForgeHome, tag: string): string =>
  `${url}/${repository}/releases/tag/${encodeURIComponent(tag)}`;

const mostLinks = 5;

/** What only a person can tick before a release: the one source of release-readiness's summary and of `docs/releasing.md`. */
export const readinessChecklist = ({ forge, index, packages }: ChecklistSubject): readonly ReadinessTask[] => {
  const page = (title: string, github: string, gitea?: string) => {
    const path = forge?.kind === "gitea" ? gitea : github;
    return forge === undefined || path === undefined
      ? []
      : [{ title, url: `${forge.url}/${forge.repository}/settings/${path}` }];
  };
  const onIndex = (title: string, address: (preset: IndexPreset) => string) =>
    index === undefined ? [] : [{ title, url: address(index) }];
  const perPackage = packages
    .slice(0, mostLinks)
    .flatMap((name) => onIndex(name, (preset) => publisherPage(preset, name)));
  const isGitea = forge?.kind === "gitea";
  const publisher: ReadinessTask = {
    what: "Each project on the index names this repository, the publishing workflow's file and its environment as trusted publisher, unless a token uploads",
    links: perPackage,
  };
  const approval: ReadinessTask = {
    what: "The publishing environment asks a person for approval and takes release tags and the default branch only",
    links: page("environments", "environments"),
  };
  return [
    {
      what: "The changelog of this release reads well for somebody who was not there",
      links: [],
    },
    // PyPI knows no identity of Gitea's jobs.
    ...(isGitea ? [] : [publisher]),
    {
      what: isGitea
        ? "Where many names are new to the index, the release is spread over days"
        : "Each name that is new to the index has a pending publisher, or the release is spread over days",
      links: isGitea ? [] : onIndex("pending publishers", pendingPublisherPage),
    },
    {
      what: `PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the ${isGitea ? "repository" : "publishing environment"}, and is younger than 90 days`,
      links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", tokenPage)],
    },
    ...(isGitea ? [] : [approval]),
    {
      what: "The default branch takes changes by reviewed pull request only, and requires the checks",
      links: page("rules", "rules", "branches"),
    },
    {
      what: "Release tags can be made by releasers only, and neither moved nor deleted",
      links: page("tag rules", "rules", "tags"),
    },
    {
      what: "Workflows get a read-only token unless they ask for more",
      links: page("workflow permissions", "actions"),
    },
    {
      what: "Two people own each project on the index, both with two-factor authentication",
      links: [],
    },
  ];
};

/** The checklist as a section of a guard's summary. */
export const checklistSection = (subject: ChecklistSubject): Section => ({
  title: "Only a person can tick these",
  isFolded: true,
  tasks: readinessChecklist(subject).map(({ what, links }): readonly Cell[] => [
    links.length === 0 ? what : `${what}:`,
    ...links.map(({ title, url }) => ({ link: title, url })),
  ]),
});
