/** The switchboard on screen: LoginLens's checks as switches, the attacks as rows, and riddles for the room. */
package loginlens.ui.attacks.switchboard;
