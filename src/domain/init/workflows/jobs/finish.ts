import type { Job } from "../job.ts";
import { checkout, folderOf, own, takeArtifact } from "../steps.ts";
import { refOf, tagOf } from "../triggers.ts";
import type { PublishWish } from "../wish.ts";

/** The whole project is there beside it, and a folder with files of others is refused. */
const published = ".published";

/** Makes the tags and releases of what was published. */
export const finishJob = (wish: PublishWish): Job => ({
  id: "finish",
  name: "Tags and releases",
  needs: ["pypi"],
  minutes: 30,
  permissions: { contents: "write # tags and releases; none of the project's code runs here" },
  steps: [
    checkout("the tags before, for the link to all changes", refOf(wish)),
    takeArtifact("pypi", `${published} # a folder dist may be the project's own`),
    own("actions/create-release", { ...folderOf(wish), ...tagOf(wish), dist: published }),
  ],
});
