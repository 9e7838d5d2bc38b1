/**
 * The Flow lens: an exchange step by step, as a sequence diagram of client, server and store with the real values of
 * each step. What is said of a step is made by plain classes ({@link loginlens.story.Story} and what it is made of),
 * so that the screen and the printed handout say the same; the controls only draw it.
 */
package loginlens.ui.flow;
