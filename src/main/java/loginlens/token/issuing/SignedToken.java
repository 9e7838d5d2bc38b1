package loginlens.token.issuing;

import java.time.Duration;
import loginlens.token.Token;
import loginlens.token.keys.SigningAlgorithm;

/**
 * A token that was just made, and how. Header, payload, signing input and signature stand in the token itself.
 *
 * @param token     what came of it
 * @param algorithm what signed it
 * @param gathering how long it took to write header and payload as JSON
 * @param encoding  how long it took to turn both into base64url
 * @param signing   how long it took to sign them (RFC 7515 §5.1)
 */
public record SignedToken(Token token, SigningAlgorithm algorithm, Duration gathering, Duration encoding,
                          Duration signing) {}
