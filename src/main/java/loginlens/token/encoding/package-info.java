/**
 * The strict spelling of tokens: one base64url (RFC 7515 §2, RFC 4648 §5), one UTF-8, and JSON (RFC 8259) with the
 * place of every byte.
 */
package loginlens.token.encoding;
