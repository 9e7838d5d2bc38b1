/** Requests and replies as JSON and headers, the same wherever they are sent or shown (RFC 9110, RFC 8259). */
package loginlens.auth.json;
