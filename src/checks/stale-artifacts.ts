import { leftArtifact, staleArtifact } from "../domain/problem/check-files.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { defineCheck } from "./frame/check.ts";
import type { Tree } from "./frame/trees.ts";
import type { Package } from "./frame/world.ts";

/** Files that nothing but a build makes: folders called `dist` or `build` may be sources. */
const built =
  /^(?:dist\/[^/]+\.(?:whl|tar\.gz)|build\/(?:lib|bdist\.[^/]+|temp\.[^/]+)\/.+|(?:src\/)?[^/]+\.egg-info\/.+)$/;

export const staleArtifacts = defineCheck({
  name: "stale-artifacts",
  title: "What earlier builds left: `dist/`, `build/`, `*.egg-info`",
  why: "It is older than the sources, and some build backends take it into new distributions.",
  kinds: [staleArtifact, leftArtifact],
  needs: ["trees"],
  find: ({ packages, trees }) => packages.flatMap((each) => remains(each, trees.of(each.name))),
});

const remains = ({ name, file }: Package, { files, buildFolders }: Tree): readonly Finding[] => {
  const found = files.filter(({ path }) => built.test(path));
  const tracked = found.filter(({ isTracked }) => isTracked).map(({ path }) => path);
  const inGit = new Set(tracked.map(folderOf));
  const left = [...new Set([...buildFolders, ...found.map(({ path }) => folderOf(path))])].filter(
    (folder) => !inGit.has(folder),
  );
  const others = files.filter(({ path, isTracked }) => isTracked && !built.test(path));
  const mixed = new Set(others.map(({ path }) => folderOf(path)));
  /** Its folder, where nothing else in that is in git. */
  const whole = (path: string): string => (mixed.has(folderOf(path)) ? path : asFolder(folderOf(path)));
  return [
    ...(tracked.length === 0
      ? []
      : [staleArtifact({ package: name, paths: [...new Set(tracked.map(whole))].map(file), file: file(tracked[0]!) })]),
    ...(left.length === 0 ? [] : [leftArtifact({ package: name, paths: left.sort().map(file) })]),
  ];
};

const folderOf = (path: string): string => path.split("/", path.startsWith("src/") ? 2 : 1).join("/");
const asFolder = (path: string): string => `${path}/`;
