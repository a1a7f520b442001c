import { expect, test } from "@jest/globals";
import { normalizeName } from "../../../src/domain/python/name.ts";
import { type ChecklistSubject, checklistSection, readinessChecklist } from "../../../src/domain/report/checklist.ts";
import { guardSummary } from "../../../src/domain/report/guard-summary.ts";
import { indexPresets } from "../../../src/domain/target/presets.ts";

const subject: ChecklistSubject = {
  forge: { kind: "github", url: "https://github.com", repository: "acme/tools" },
  index: indexPresets.pypi,
  packages: ["core", "http", "a", "b", "c", "d"].map((name) => normalizeName(name)),
};

const urls = (given: ChecklistSubject) => readinessChecklist(given).flatMap(({ links }) => links.map(({ url }) => url));

test("the tasks link to the pages of this repository and of the first packages", () => {
  expect(urls(subject)).toEqual(
    expect.arrayContaining([
      "https://github.com/acme/tools/settings/secrets/actions",
      "https://github.com/acme/tools/settings/environments",
      "https://github.com/acme/tools/settings/rules",
      "https://pypi.org/manage/project/http/settings/publishing/",
      "https://pypi.org/manage/account/publishing/",
      "https://pypi.org/manage/account/token/",
    ]),
  );
  expect(urls(subject).filter((url) => url.includes("/manage/project/"))).toHaveLength(5);
});

test("Gitea has other pages and no environments, and an unknown forge or index has no links", () => {
  const gitea = { ...subject, forge: { kind: "gitea", url: "https://git.example.org", repository: "a/b" } } as const;
  expect(urls(gitea)).toContain("https://git.example.org/a/b/settings/actions/secrets");
  expect(urls(gitea)).toContain("https://git.example.org/a/b/settings/tags");
  expect(urls(gitea).filter((url) => url.includes("environments"))).toEqual([]);
  expect(readinessChecklist(gitea).map(({ what }) => what)).not.toContainEqual(
    expect.stringMatching(/approval|environment|publisher/),
  );
  expect(urls(gitea).filter((url) => url.includes("publishing"))).toEqual([]);
  expect(urls({ forge: undefined, index: undefined, packages: subject.packages })).toEqual([]);
});

test("a summary shows every task with an open box", () => {
  const markdown = guardSummary({ verdict: "v", findings: [], sections: [checklistSection(subject)] });
  expect(markdown.match(/^- \[ \] /gm)).toHaveLength(readinessChecklist(subject).length);
  expect(markdown).toContain("[environments](https://github.com/acme/tools/settings/environments)");
});
