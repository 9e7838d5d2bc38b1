/**
 * The attacks, one class each, in the order in which a lesson takes them ({@link loginlens.attack.forging.Attacks}).
 * Each forges its token really, sets its careless server and the correct twin up, and names what it needs to know.
 *
 * <p>The real cases are those of the public record, looked up in November 2026 in the CVE list, the GitHub and OSV
 * advisory databases and the issue threads of the products; an attack without one has none that was found there.
 */
package loginlens.attack.forging;
