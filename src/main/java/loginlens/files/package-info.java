/**
 * Files that last and are for their owner only: all that LoginLens writes into its data folder is written here. Depends
 * on nothing else of LoginLens.
 */
package loginlens.files;
