import { noLicence } from "../domain/problem/check-metadata.ts";
import { defineCheck } from "./frame/check.ts";
import { takesExpressions } from "./frame/licence.ts";
import { says } from "./frame/presence.ts";

/** Of what build backends look for when nothing is named, what can be a licence. https://peps.python.org/pep-0639/#add-license-file-field */
const licenceFile = /^(?:LICEN[CS]E|COPYING|UNLICENSE)(?:\b|_)[^/]*$/i;

export const licence = defineCheck({
  name: "licence",
  title: "Published packages without a licence",
  why: "Without one nobody may use what is published.",
  kinds: [noLicence],
  needs: ["trees"],
  find: ({ packages, trees }) =>
    packages
      .filter(
        ({ name, isPublished, member }) =>
          isPublished &&
          !says(member, "license") &&
          !says(member, "license-files") &&
          !member.classifiers.some((classifier) => classifier.startsWith("License ::")) &&
          !trees.of(name).files.some(({ path }) => licenceFile.test(path)),
      )
      .map(({ name, member, place }) =>
        noLicence({ package: name, isOld: !takesExpressions(member), place: place(["project"]) }),
      ),
});
