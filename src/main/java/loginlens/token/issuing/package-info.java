/** Issues tokens: gathers the claims, encodes them, and signs by java-jwt. */
package loginlens.token.issuing;
