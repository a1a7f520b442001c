import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createChanges } from "../../../src/adapters/git/changes.ts";
import { createGit } from "../../../src/adapters/git-cli.ts";
import { createHttp } from "../../../src/adapters/http.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createProjectPages } from "../../../src/adapters/project-json.ts";
import { createSimpleIndex } from "../../../src/adapters/simple-index.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import { startIndex } from "../../../src/index-server/server.ts";
import { namesToAsk } from "../../../src/stages/health/names-to-ask.ts";
import { checkTree, memberFiles, tree } from "../../checks/healthy.ts";
import { serve } from "../../fakes/answers.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { anybody } from "../../index-server/anybody.ts";
import { archivesFolder, uploadForm } from "../../index-server/sending.ts";
import { tempFolder } from "../../temp-folder.ts";
import { noIndexes } from "../../uv-indexes.ts";

const env = { PATH: process.env.PATH ?? "" };

/** What the check says of the branch's packages, where `simpleUrl` is the index. */
const ask = async (path: string, simpleUrl: string, repository?: string) => {
  const http = createHttp(fakeClock(), "test");
  const processes = createProcesses();
  const settings = { index: "http://127.0.0.1/legacy/", "check-url": simpleUrl };
  const { outcomes } = await checkTree(
    path,
    {},
    {
      names: ({ workspace }) =>
        namesToAsk(workspace, {
          config: { ...noConfig, settings },
          git: createGit(processes, env),
          changes: createChanges(processes, env),
          openPages: (url) => createProjectPages(url, http),
          openIndex: (index) => createSimpleIndex({ ...index, http }),
          indexes: noIndexes,
          target: "main",
          homes: { of: async () => (repository === undefined ? [] : [repository]) },
        }),
    },
  );
  const { state, reason, findings } = outcomes.find(({ check }) => check.name === "index-names")!;
  return { state, reason, found: findings.map(({ code, package: name, message }) => [code, name, message]) };
};

/** A branch with a commit that changes `alpha`, and a file in `pear` that is not committed. */
const branch = () => {
  const made = tree(memberFiles("alpha"));
  made.sandbox.git("r", "switch", "--quiet", "--create", "work");
  made.sandbox.write("r", { "packages/alpha/new.txt": "" });
  made.sandbox.git("r", "add", "--all");
  made.sandbox.git("r", "commit", "--quiet", "--message", "feat: more");
  made.sandbox.write("r", { "packages/pear/new.txt": "" });
  return made;
};

/** The embedded index with `alpha`, which says that its sources are there. */
const indexWith = async (store: string, urls: readonly string[]) => {
  const index = await startIndex({ access: anybody, store });
  await using archives = await archivesFolder();
  const sdist = await readFile(join(archives.path, "whole.tar.gz"));
  const form = uploadForm("alpha-1.0.tar.gz", sdist, { project_urls: urls });
  const answer = await fetch(index.uploadUrl, { method: "POST", body: form });
  if (!answer.ok) throw new Error(await answer.text());
  return index;
};

test("a changed package whose name is another owner's project is a warning; one that the index does not know is not", async () => {
  using made = branch();
  using store = tempFolder();
  await using index = await indexWith(store.path, [
    "Source, https://github.com/Others/alpha",
    "Home, https://alpha.example",
  ]);
  expect(await ask(made.path, index.simpleUrl)).toEqual({
    state: "warned",
    reason: "",
    found: [
      [
        "RA-NAME-BELONGS-TO-OTHERS",
        "alpha",
        expect.stringMatching(
          /has a project alpha that seems to belong to others: it names github.com\/others, not github.com\/orchard$/,
        ),
      ],
    ],
  });
  // The forge's word counts as much as the packages' own.
  expect((await ask(made.path, index.simpleUrl, "https://github.com/others/repo")).state).toBe("passed");
});

test.each([
  ["the same owner", ["Source, https://github.com/ORCHARD/fruits"]],
  ["no repository at all", ["Home, https://alpha.example"]],
  ["one of several repositories", ["Mirror, https://gitlab.com/x/alpha", "Source, https://github.com/orchard/alpha"]],
])("a project with %s gives no alarm", async (_, urls) => {
  using made = branch();
  using store = tempFolder();
  await using index = await indexWith(store.path, urls);
  expect(await ask(made.path, index.simpleUrl)).toEqual({ state: "passed", reason: "", found: [] });
});

/** An index whose projects, where it has them, have no files. */
const indexThatAnswers = async (answer: (path: string) => number) => {
  const type = "application/vnd.pypi.simple.v1+json";
  const pages = await serve((path) => ({ status: answer(path), type, body: '{"meta":{},"files":[]}' }));
  return { ...pages, simpleUrl: `${pages.url}simple/` };
};

test("only what has changed is asked for, and nothing where nothing has", async () => {
  using made = branch();
  await using index = await indexThatAnswers(() => 404);
  expect((await ask(made.path, index.simpleUrl)).state).toBe("passed");
  expect(
    index.asked
      .map(({ path }) => path)
      .filter((path) => path.startsWith("/pypi/"))
      .sort(),
  ).toEqual(["/pypi/alpha/json", "/pypi/pear/json"]);
  using quiet = tree();
  expect(await ask(quiet.path, index.simpleUrl)).toMatchObject({
    state: "skipped",
    reason: "no published package has changed",
  });
});

test("an index that does not say what its projects are, or is down, is a reason and no pass", async () => {
  using made = branch();
  await using plain = await indexThatAnswers((path) => (path.startsWith("/simple/") ? 200 : 404));
  expect(await ask(made.path, plain.simpleUrl)).toMatchObject({
    state: "skipped",
    reason: expect.stringMatching(/does not say what its projects are$/),
  });
  // Its pages for people are no JSON, which says nothing of the simple URL.
  await using odd = await indexThatAnswers((path) => (path.startsWith("/simple/") ? 404 : 410));
  expect(await ask(made.path, odd.simpleUrl)).toMatchObject({
    state: "skipped",
    reason: expect.stringMatching(/\/pypi\/alpha\/json gave no usable answer: it answered 410 and no JSON$/),
  });
  await using down = await indexThatAnswers(() => 503);
  expect(await ask(made.path, down.simpleUrl)).toMatchObject({
    state: "skipped",
    reason: expect.stringMatching(/503/),
  });
});
