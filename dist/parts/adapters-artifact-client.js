export { uploadArtifact } from "../libraries/actions-artifact.js";
