package loginlens.ui.token.signature;

import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.keys.PublicKeyText;

/**
 * A token that was signed in this window.
 *
 * @param token the token
 * @param how   says with what
 * @param key   what verifies it, if that may be given away
 */
record SignedHere(Token token, Message how, Optional<PublicKeyText> key) {}
