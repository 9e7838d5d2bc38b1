/**
 * An exchange as a page to print: HTML with its diagram as SVG, and nothing in it that would let anybody in.
 */
package loginlens.story.handout;
