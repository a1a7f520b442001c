/** On its own, for the build makes a bundle of it: it is larger than everything else together, and few runs need it. */
export { DefaultArtifactClient } from "@actions/artifact";
