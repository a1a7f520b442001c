import { uploadArtifact } from "../libraries/actions-artifact.js";

export { uploadArtifact };