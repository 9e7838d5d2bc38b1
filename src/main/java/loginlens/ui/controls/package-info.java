/** Small controls that several screens use, with no knowledge of what is shown in them. */
package loginlens.ui.controls;
