import { filesIn, isYaml, type ReadFragments } from "./home.ts";

/** https://docs.openstack.org/reno/latest/user/usage.html */
export const readReno: ReadFragments = (home) => {
  const folder = "releasenotes/notes";
  if (home.list(folder) === undefined) return undefined;
  const isNote = (name: string): boolean => /-[0-9a-f]{16}\.yaml$/.test(name);
  return { folder, waiting: filesIn(home, folder, isYaml), astray: filesIn(home, "releasenotes", isNote) };
};
