/** Measures what LoginLens promises about its speed, each figure side by side with what it is compared to. */
package loginlens.bench;
