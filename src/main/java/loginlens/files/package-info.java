/** What accounts and tokens both need of the file system: whom a file lets in. Depends on nothing else of LoginLens. */
package loginlens.files;
