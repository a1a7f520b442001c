import { nameOfOthers } from "../domain/problem/check-metadata.ts";
import { aTable } from "../domain/workspace/shapes.ts";
import { defineCheck } from "./frame/check.ts";
import { repositoryOwner } from "./frame/repository-owner.ts";
import type { Package } from "./frame/world.ts";

/**
 * An index does not say who owns a project. What it says is where its sources are: a project whose every repository is
 * of another owner than this one's is most likely another project. Where either side names none, nothing is said.
 */
export const indexNames = defineCheck({
  name: "index-names",
  title: "Names of changed packages that are somebody else's on the index",
  why: "The upload would be refused in the middle of a release, and users would install the other project.",
  kinds: [nameOfOthers],
  needs: ["indexedNames"],
  find: ({ packages, indexedNames: { index, projects, own } }) => {
    const ours = owners([...own, ...packages.flatMap(urlsOf)]);
    return packages.flatMap(({ name, place }) => {
      const theirs = owners(projects.get(name)?.urls ?? []);
      if (theirs.length === 0 || ours.length === 0 || theirs.some((owner) => ours.includes(owner))) return [];
      return [nameOfOthers({ package: name, index, found: theirs, own: ours, place: place(["project", "name"]) })];
    });
  },
});

const owners = (urls: readonly string[]): readonly string[] => [
  ...new Set(urls.flatMap((url) => repositoryOwner(url) ?? [])),
];

const urlsOf = ({ member: { project } }: Package): readonly string[] =>
  aTable.accepts(project.urls) ? Object.values(project.urls).map(String) : [];
