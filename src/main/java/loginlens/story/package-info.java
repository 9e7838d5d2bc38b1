/**
 * An exchange as it is told. A {@link loginlens.story.Storyteller} makes a {@link loginlens.story.Story} of it: a
 * {@link loginlens.story.ToldStep} for each step, with title, sentence and values. It knows no window, so that the
 * screen, the handout and lessons tell the same.
 *
 * <p>A new kind of step takes four entries, and whatever is left out fails the build or a test: its record in
 * {@link loginlens.auth.StepKind}; its case in {@link loginlens.story.Storyteller}, which the compiler demands, with the
 * method of its chapter ({@code AskedSteps} and so on); its words in the bundle ({@code flow.title.},
 * {@code flow.ask.}, {@code flow.label.} and {@code flow.says.} with its name); and its code: the
 * {@link loginlens.text.StepCode} mark where it happens, and its twin in {@code express.js}.
 */
package loginlens.story;
