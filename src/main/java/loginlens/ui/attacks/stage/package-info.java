/** One attack on a stage, in its four moves: target, forge, predict, reveal. */
package loginlens.ui.attacks.stage;
