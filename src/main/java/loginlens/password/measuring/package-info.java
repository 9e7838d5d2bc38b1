/** How long one hash takes on this machine, and what a graphics card is published to do. */
package loginlens.password.measuring;
