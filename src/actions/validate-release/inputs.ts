import { choice, flag, lasting, lines, rows, text } from "../../contract/field.ts";
import { configured, namedPackages, selection } from "../shared-inputs.ts";

/** What a validation takes, whoever asks for one. */
export const validation = {
  mode: choice(["auto", "branch", "tag"], {
    description:
      "`tag` validates what a tag releases, `branch` what a merge would; `auto` is `tag` where there is a tag, else `branch`",
    default: "auto",
  }),
  tag: text({
    description: "The tag that releases: a package's tag that package alone, a workspace tag all",
    environment: [{ name: "GITHUB_REF", prefix: "refs/tags/" }],
  }),
  "tag-format": selection["tag-format"],
  packages: lines({
    description: `Packages to validate, ${namedPackages}; where it is empty, those of the tag, else all that can be released`,
  }),
  exclude: configured(selection.exclude),
  changelog: text({
    description:
      "Path of the changelog from the root, with `{name}` and `{path}` where each package has its own. Where it is empty: the file that towncrier, scriv, commitizen, semantic-release or changie are told to write; else a `CHANGELOG.md`, `CHANGES.rst` or the like beside the package or in its `docs`, beside the root, or above it",
    surfaces: lasting,
  }),
  "require-changelog": choice(["auto", "true", "false"], {
    description:
      "Whether a release needs a section of its own in a changelog; `auto`: where there is one. With `false` none is begun",
    surfaces: lasting,
    default: "auto",
  }),
  "require-default-branch": flag({
    description: "In tag mode: the tag's commit must be on the default branch",
    surfaces: lasting,
    default: "true",
  }),
  "version-files": rows({
    description:
      "Other places of the version, one to a line: `path: regex` whose only group, or the one called `version`, is it; or `path#key.path` of a TOML, JSON or YAML file",
    surfaces: lasting,
  }),
  channel: choice(["any", "stable"], {
    description: "`stable` refuses pre-releases",
    surfaces: lasting,
    default: "any",
  }),
  index: text({
    description:
      "Asked where tags are missing, and in tag mode for what is released already: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, or, not as a key, a simple URL or `off`; uv's own target where it is empty, else `pypi`",
    surfaces: lasting,
  }),
};
