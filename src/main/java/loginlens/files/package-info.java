/**
 * Files that are wholly there or not at all, for their owner only. The signing key, the preferences and the files
 * around the accounts are written here; the database itself is written by H2. Depends on nothing else of LoginLens.
 */
package loginlens.files;
