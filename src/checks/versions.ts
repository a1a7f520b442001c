import { versionNotCanonical } from "../domain/problem/check-metadata.ts";
import { canonicalVersion } from "../domain/python/version.ts";
import { editStringItem } from "../domain/toml/edit.ts";
import { defineCheck } from "./frame/check.ts";
import type { Package, World } from "./frame/world.ts";

const path = ["project", "version"];

/**
 * Versions that only a build backend knows are judged when the release is planned; a local one marks what is not released
 * yet, as a development version does.
 */
export const versions = defineCheck({
  name: "versions",
  title: "Versions that indexes write otherwise",
  why: "Files, tags and the index then name one version in two ways.",
  kinds: [versionNotCanonical],
  find: (world) =>
    spelledOtherwise(world).map(({ name, place, version, canonical }) =>
      versionNotCanonical({ package: name, version, canonical, place: place(path) }),
    ),
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
