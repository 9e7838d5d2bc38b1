/**
 * The same login over HTTP: the routes of {@link loginlens.auth.AuthService} for curl, Postman or a program of one's
 * own, by the JDK's {@code com.sun.net.httpserver}. On 127.0.0.1 only, unless somebody takes the second step of
 * sharing an address of the room's network. Status codes by RFC 9110, tokens in the Authorization header by RFC 6750.
 * Whatever is refused here was never asked of the {@code AuthService}, so it makes no exchange.
 */
package loginlens.api;
