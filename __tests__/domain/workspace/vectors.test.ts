import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { parsePattern } from "../../../src/domain/workspace/glob.ts";
import { findMembers } from "../../../src/domain/workspace/members.ts";
import { withCorpora } from "../../corpora.ts";
import { type Content, project, type TempFolder, tempFolder } from "../../temp-folder.ts";

interface Case {
  readonly members: readonly string[];
  readonly exclude: readonly string[];
  readonly result?: { readonly member?: readonly string[]; readonly nopyproject?: readonly string[] };
  readonly invalid_pattern?: true;
}

interface Vectors {
  readonly tree: {
    readonly dirs_with_pyproject: readonly string[];
    readonly symlinks: Readonly<Record<string, string>>;
  };
  readonly cases: readonly Case[];
}

const title = "uv's own answers to 58 globs";

withCorpora(title, "glob-vectors.json", (file) => {
  describe(title, () => {
    const { tree, cases }: Vectors = JSON.parse(readFileSync(file, "utf8"));
    let folder: TempFolder;

    beforeAll(() => {
      folder = tempFolder({
        ...Object.fromEntries(
          tree.dirs_with_pyproject.map((path, index): [string, Content] => [
            `${path}/pyproject.toml`,
            project(`p${index}`),
          ]),
        ),
        ...Object.fromEntries(Object.entries(tree.symlinks).map(([path, link]): [string, Content] => [path, { link }])),
        "packages/empty": "folder/",
        "packages/.cfg": "folder/",
        "packages/nopy/file.txt": "",
        "packages/pyc/__pycache__/x.pyc": "",
        "packages/README.md": "",
      });
    });
    afterAll(() => folder[Symbol.dispose]());

    test("there are 58 of them", () => {
      expect(cases).toHaveLength(58);
    });

    const isEmptyFolder = (path: string): boolean => path === "packages/empty";

    test.each(
      cases
        .filter(({ invalid_pattern }) => !invalid_pattern)
        .map((each) => [each.members, each.exclude, each] as const),
    )("members %j without %j", (members, exclude, { result }) => {
      const found = findMembers(nodeFiles, folder.path, { members, exclude });
      // The root has a project, and so is a member before any glob.
      const paths = [".", ...found.members.map(({ path }) => path).filter((path) => path !== "")];
      // One way leads back to the root under the name that it had when the vectors were made.
      const expected = result?.member?.map((path) => (path === "../w" ? "../root" : path));
      expect(paths.sort()).toEqual(expected?.toSorted());
      expect(found.withoutFile.map(({ path }) => path).sort()).toEqual(
        (result?.nopyproject ?? []).filter((path) => !isEmptyFolder(path)).sort(),
      );
    });

    test.each(cases.filter(({ invalid_pattern }) => invalid_pattern).map(({ members }) => members))(
      "%s is no glob",
      (glob) => {
        expect(parsePattern(glob).ok).toBe(false);
      },
    );
  });
});
