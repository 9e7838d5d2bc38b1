/**
 * The attack lab: ways to forge a token, each with the careless server that falls for it and the check that stops it.
 * Every token is really forged and really judged; nothing is a drawing. No JavaFX.
 *
 * <p>For a screen, in the order of its four moves:
 * <ol>
 * <li><b>The list.</b> {@code forging.Attacks.all()}; each has a {@link loginlens.attack.Card} with title, what the
 * server forgot, the real case, the section, the difficulty and the fix.
 * <li><b>Forge.</b> {@link loginlens.attack.AttackRun#open} with the chosen {@link loginlens.attack.Values} for the
 * attack's {@link loginlens.attack.Parameter}s gives a run or a sentence why not. Its
 * {@link loginlens.attack.Forgery} holds the steps with the letters they changed, what the attacker must know, and
 * facts.
 * <li><b>Predict.</b> {@link loginlens.attack.Prediction}, in the order of the keys 1 to 3.
 * <li><b>Reveal.</b> {@link loginlens.attack.AttackRun#judge} gives the replies of the three servers and the verdict;
 * {@code code.CarelessLines}, {@code code.StrictLines} and {@code code.ExpressLines} the lines that decided.
 * </ol>
 *
 * <p>Opening, judging, guessing ({@code guess}) and the grid ({@code switchboard}) block, and are for a thread in the
 * background. A guess and the grid can be cancelled; a run that is no longer wanted is closed when it is ready. Closing
 * a run deletes its folder, forgets its database and keys, and frees its ports.
 *
 * <p>What happens here stays here: the lab has accounts, keys and an issuer of its own, the real server rejects its
 * tokens whatever they say, and only this package may use {@code attack.careless}.
 */
package loginlens.attack;
