/**
 * What happens when somebody registers, logs in or asks who they are: one {@link loginlens.auth.Exchange} each, from
 * the request over the server's steps to the reply. The window and the web API both answer from here, so there is one
 * path through the code. Replies follow the Express article this grew from (200, 401, 500) and RFC 9110's status
 * codes; a token that comes back is judged by RFC 7519 §7.2 through {@code loginlens.token}.
 */
package loginlens.auth;
