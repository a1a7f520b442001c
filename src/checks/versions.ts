import { checkVersions } from "../domain/plan/check-versions.ts";
import { versionNotCanonical } from "../domain/problem/check-metadata.ts";
import { versionRefused } from "../domain/problem/plan.ts";
import { canonicalVersion } from "../domain/python/version.ts";
import { editStringItem } from "../domain/toml/edit.ts";
import { defineCheck } from "./frame/check.ts";
import type { Package, World } from "./frame/world.ts";

const path = ["project", "version"];

/** Versions that only a build backend knows are judged when the release is planned. */
export const versions = defineCheck({
  name: "versions",
  title: "Versions that PyPI refuses, or writes otherwise",
  why: "An upload that is refused stops a release when other packages of it are public already.",
  kinds: [versionRefused, versionNotCanonical],
  find: (world) => [
    ...checkVersions({
      workspace: world.workspace,
      members: world.packages
        .filter(({ isPublished, member }) => isPublished && member.version !== undefined)
        .map(({ member }) => member),
      resolved: new Map(),
      refusesLocal: true,
    }),
    ...spelledOtherwise(world).map(({ name, place, version, canonical }) =>
      versionNotCanonical({ package: name, version, canonical, place: place(path) }),
    ),
  ],
  fix: (world) =>
    spelledOtherwise(world).map(({ name, manifest, canonical }) => ({
      code: versionNotCanonical.code,
      package: name,
      file: manifest,
      apply: (text) => text && editStringItem(text, path, canonical),
    })),
});

const spelledOtherwise = ({ packages }: World): readonly (Package & { version: string; canonical: string })[] =>
  packages.flatMap((each) => {
    const { version } = each.member;
    const canonical = version === undefined || !each.isPublished ? undefined : canonicalVersion(version);
    return version === undefined || canonical === undefined || canonical === version
      ? []
      : [{ ...each, version, canonical }];
  });
