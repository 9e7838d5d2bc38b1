/**
 * Servers that are wrong, each in one way, written as people really write them. Only the lab may use them. The lines
 * after "Shown from here" are what a room reads, with the line that ends in "decides" marked.
 */
package loginlens.attack.careless;
