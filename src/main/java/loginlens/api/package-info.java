/**
 * The same login over HTTP: the routes of {@link loginlens.auth.AuthService} for curl, Postman or a program of one's
 * own, by Jetty. On 127.0.0.1 only, unless somebody takes the second step of sharing an address of the room's network.
 * Status codes by RFC 9110, tokens in the Authorization header by RFC 6750. What is refused here was never asked of the
 * {@code AuthService}, so it makes no exchange.
 *
 * <p>Who is served when there is not enough for all: connections, and places for requests with a password, are shared
 * fairly between addresses ({@code FairShares}); a request takes its place once all of it is here. Passwords are hashed
 * in turns, one address after the other ({@code PasswordTurns}); asking who somebody is waits for none of that.
 */
package loginlens.api;
