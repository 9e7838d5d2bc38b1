/** The Token lens: what a login gave, decoded, judged and counted down. */
package loginlens.ui.token;
