/**
 * Keys that sign and verify: what a person pastes (PEM, JWK, JWK Set, a secret) and what LoginLens keeps in
 * {@code signing.key} (RFC 7517, RFC 7518).
 */
package loginlens.token.keys;
