import { nameOfOthers } from "../domain/problem/name-owner.ts";
import { originOf, whoseProject } from "../domain/target/project-owner.ts";
import { defineCheck } from "./frame/check.ts";

/** A project that names no repository, or shares something with ours, is nothing to be told at every change. */
export const indexNames = defineCheck({
  name: "index-names",
  title: "Names of changed packages that are somebody else's on the index",
  why: "The upload would be refused in the middle of a release, and users would install the other project.",
  kinds: [nameOfOthers],
  needs: ["indexedNames"],
  find: ({ packages, indexedNames: { index, projects, own } }) => {
    const ours = originOf(
      packages.map(({ member }) => member.project),
      own,
    );
    return packages.flatMap(({ name, place }) => {
      const page = projects.get(name);
      const whose = page && whoseProject(page, ours);
      if (whose?.kind !== "others") return [];
      return [nameOfOthers({ ...whose, package: name, index, place: place(["project", "name"]) })];
    });
  },
});
