/**
 * What an attack plays with, made fresh for each one and gone afterwards: accounts, keys, a folder, a database and
 * ports of the lab's own. Nothing here knows the accounts, the key or the files of LoginLens, and lab tokens carry an
 * issuer of their own.
 */
package loginlens.attack.lab;
