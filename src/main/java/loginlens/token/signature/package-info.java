/**
 * What stands in a signature, and what a key makes of the same header and payload now (RFC 7515 §5, RFC 7518 §3).
 */
package loginlens.token.signature;
