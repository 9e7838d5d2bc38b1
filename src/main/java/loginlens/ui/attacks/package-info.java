/**
 * The Attacks lens: the list of attacks, the stage on which one of them is played, and the switchboard. Nothing of it
 * is made before it is seen, and each lab is closed as soon as its servers have judged.
 */
package loginlens.ui.attacks;
