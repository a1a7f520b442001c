import { emptyDescriptions } from "../domain/init/nobodys.ts";
import { licenseTable, metadataBare, metadataIncomplete, metadataThin } from "../domain/problem/check-metadata.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { isLocal, parseVersion } from "../domain/python/version.ts";
import { replaceValue } from "../domain/toml/entries.ts";
import { aTable } from "../domain/workspace/shapes.ts";
import type { Member } from "../domain/workspace/workspace.ts";
import { defineCheck } from "./frame/check.ts";
import { spdxExpression, takesExpressions } from "./frame/licence.ts";
import { isOfPoetry, says } from "./frame/presence.ts";
import type { Package } from "./frame/world.ts";

const license = ["project", "license"];

/** Licence and README have checks of their own. Without name or version a member cannot even be read. */
export const metadata = defineCheck({
  name: "metadata",
  title: "Metadata that a published package should have",
  why: "People find a package by it, and installers decide by it who gets a release.",
  kinds: [metadataIncomplete, metadataBare, metadataThin, licenseTable],
  find: ({ packages }) => packages.filter(({ isPublished }) => isPublished).flatMap(describe),
  fix: ({ packages }) =>
    packages
      .filter(({ isPublished, member }) => isPublished && mayHaveExpression(member))
      .flatMap(({ name, manifest, member }) => {
        const expression = expressionOf(member);
        if (expression === undefined) return [];
        return [
          {
            code: licenseTable.code,
            package: name,
            file: manifest,
            apply: (text) => text && replaceValue(text, license, JSON.stringify(expression)),
          },
        ];
      }),
});

const describe = ({ name, member, place }: Package): readonly Finding[] => {
  const missing = ["description", "requires-python"].filter(
    (key) => member.project[key] === undefined && !member.dynamic.includes(key) && !isOfPoetry(member, key),
  );
  const whole = () => place(["project"]);
  if (missing.length > 0 && !isForIndex(member)) return [metadataBare({ package: name, missing, place: whole() })];
  const thin = thinParts(member);
  return [
    ...(missing.length > 0 ? [metadataIncomplete({ package: name, missing, place: whole() })] : []),
    ...(thin.length > 0 ? [thinly(metadataThin({ package: name, missing: thin, place: whole() }), thin)] : []),
    ...(aTable.accepts(member.project.license)
      ? [
          licenseTable({
            package: name,
            value: expressionOf(member),
            hasClassifiers: hasLicenceClassifiers(member),
            isOld: !takesExpressions(member),
            place: place(license),
          }),
        ]
      : []),
  ];
};

/** Nothing in a `pyproject.toml` says that a package is meant for an index, but an example rarely has any of these. */
const isForIndex = (member: Member): boolean => {
  const version = parseVersion(member.version ?? "");
  if (version !== undefined && isLocal(version)) return false;
  return ["authors", "maintainers", "urls", "classifiers", "keywords"].some((key) => says(member, key));
};

/** Many a well-kept package does without these. */
const optional = new Set(["a link to the changes in urls", "keywords"]);

const thinly = (finding: Finding, missing: readonly string[]): Finding =>
  missing.every((part) => optional.has(part)) ? { ...finding, severity: "notice" } : finding;

const changes = /change|history|release|news|what'?s? ?new/i;

const thinParts = (member: Member): readonly string[] => {
  const { urls } = member.project;
  const hasUrls = says(member, "urls");
  const linksChanges =
    !aTable.accepts(urls) ||
    Object.entries(urls)
      .flat()
      .some((text) => changes.test(String(text)));
  return [
    ...(emptyDescriptions.has(member.project.description) ? ["a description that says something"] : []),
    ...(says(member, "authors") || says(member, "maintainers") ? [] : ["authors"]),
    ...(hasUrls ? [] : ["urls"]),
    ...(hasUrls && !linksChanges ? ["a link to the changes in urls"] : []),
    ...["classifiers", "keywords"].filter((key) => !says(member, key)),
  ];
};

const expressionOf = ({ project }: Member): string | undefined =>
  aTable.accepts(project.license) ? spdxExpression(project.license.text) : undefined;

/** A licence classifier beside an expression is an error by PEP 639, and older build backends know no expressions. */
const mayHaveExpression = (member: Member): boolean => takesExpressions(member) && !hasLicenceClassifiers(member);

const hasLicenceClassifiers = ({ classifiers }: Member): boolean =>
  classifiers.some((classifier) => classifier.startsWith("License ::"));
