/**
 * The ten checks of LoginLens as switches, and what gets in when some of them are off. Every answer comes from judging
 * the forged tokens; nothing is stored.
 */
package loginlens.attack.switchboard;
