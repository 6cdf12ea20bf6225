/**
 * For processes of one machine that share a session: a file that keeps its tokens, and a lock.
 *
 * @module
 */
export { fileLock } from "./file-lock.ts";
export { fileStore } from "./file-store.ts";
