/**
 * On its own, for it is larger than everything else together, and few runs need it. Of the client only what uploads: its
 * front door brings what downloads, and with it two forge clients and a fetch for each.
 */
export { uploadArtifact } from "../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js";
