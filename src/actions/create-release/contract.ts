import { defineContract } from "../../contract/contract.ts";
import { choice, flag, lasting, lines, text } from "../../contract/field.ts";
import { always, configured, findingsOutput, githubToken, selection } from "../shared-inputs.ts";
import { validation } from "../validate-release/inputs.ts";

export const contract = defineContract({
  name: "create-release",
  description: "Tag what was published, and give each tag its release on GitHub or Gitea",
  page: { title: "Create releases", icon: "tag", color: "blue" },
  inputs: {
    "working-directory": always["working-directory"],
    format: always.format,
    dist: text({
      description:
        "Folder that `publish` left, with manifest and distributions; each file is held against its hash. One of `dist`, `manifest-path` and `tag` is needed, and the first that is given counts",
    }),
    "manifest-path": text({
      description: "The manifest that `publish` left (its output `manifest-path`); distributions need not be beside it",
    }),
    tag: text({
      description:
        "A tag to release by itself: it names a package, or all, in the version of the checkout, which is on the index (of the configuration, else uv's own, else PyPI). Made on the checkout's commit where GitHub or Gitea does not have it yet",
      environment: [{ name: "GITHUB_REF", prefix: "refs/tags/" }],
    }),
    release: choice(["auto", "draft", "off"], {
      description:
        "`auto`: each tag gets a release; `draft`: a draft that a person publishes, and no tag yet; `off`: tags alone",
      surfaces: lasting,
      default: "auto",
    }),
    tags: flag({
      description: "`false`: neither tags nor releases",
      surfaces: lasting,
      default: "true",
    }),
    "umbrella-tag-format": text({
      description:
        "A tag for all that one run released, as `v{version}`: made last, when all of it is there. The version is the root's, else the one that all have",
      surfaces: lasting,
    }),
    assets: lines({
      description:
        "Files beside each release: `manifest` (where one is given), `checksums` (of the package's files on the index), `distributions`; in the configuration, `[]` is none",
      surfaces: lasting,
      mayBeNone: true,
      default: "manifest\nchecksums",
    }),
    notes: text({
      description:
        "`changelog`: the section of the version; or the path, from the root, of a text with `{name}`, `{version}`, `{tag}`, `{changelog}`, `{packages}` and `{compare-url}`",
      surfaces: lasting,
      default: "changelog",
    }),
    latest: text({
      description:
        "The package whose release the repository shows first; `auto`: the umbrella, else the root's, else the last one. Never a pre-release, nor one of an older line",
      surfaces: lasting,
      default: "auto",
    }),
    "commit-back": choice(["off", "dev", "patch"], {
      description:
        "Opens a pull request to the next version of what was released, once: `dev` (1.4.1.dev0) or `patch` (1.4.1). It needs `pull-requests: write` and the checkout",
      surfaces: lasting,
      default: "off",
    }),
    exclude: configured(selection.exclude),
    "tag-format": configured(selection["tag-format"]),
    changelog: configured(validation.changelog),
    "version-files": configured(validation["version-files"]),
    index: configured(selection.index),
    "github-token": githubToken("Makes tags and releases: `contents: write`"),
  },
  outputs: {
    tags: {
      description:
        "The tags of the release that are there now, as a JSON list of names; none with `release: draft` or `tags: false`",
      otherwise: "[]",
    },
    releases: {
      description:
        "JSON: `[{package, tag, url, state}]`, `state` one of `created`, `existed`, `skipped`; `package` and `url` may be null",
      otherwise: "[]",
    },
    "pull-request": {
      description: "Number of the pull request to the next version; empty where there is none",
      otherwise: "",
    },
    findings: findingsOutput,
  },
});
