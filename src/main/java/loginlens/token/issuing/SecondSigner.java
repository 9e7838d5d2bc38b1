package loginlens.token.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Optional;
import loginlens.token.Token;
import loginlens.token.editing.PartEdit;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.ClaimType;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;

/**
 * Signs a token that is there already once more: an act of its own, never a part of verifying or editing. Its payload
 * keeps its letters; in the header only {@code alg} becomes what signs now. Tells what verifies, never what signs.
 */
public final class SecondSigner {
    private final SigningPair pair;

    private SecondSigner(SigningPair pair) {
        this.pair = pair;
    }

    /**
     * Signs by HS256 with a secret that a person typed.
     *
     * @param secret at least one byte; a short one is taken, so that the check of its length has something to say
     */
    public static SecondSigner withSecret(byte[] secret) {
        return withSecret(secret, SigningAlgorithm.HS256);
    }

    /**
     * Signs with a secret that a person typed, by the token's own algorithm if that is one of the three by HMAC, else
     * by HS256.
     *
     * @param secret at least one byte; a short one is taken, so that the check of its length has something to say
     */
    public static SecondSigner withSecret(byte[] secret, ReadToken token) {
        return withSecret(secret, token.headerParameter("alg").flatMap(Claim::text).flatMap(SigningAlgorithm::named)
                .filter(one -> one.family() == SigningAlgorithm.Family.HMAC).orElse(SigningAlgorithm.HS256));
    }

    private static SecondSigner withSecret(byte[] secret, SigningAlgorithm algorithm) {
        return new SecondSigner(SigningPair.hmac(algorithm, secret));
    }

    /** Signs by HS256 with the server's own secret, as anyone who has it can. */
    public static SecondSigner withOwn(SigningKey key) {
        return withSecret(key.secret());
    }

    /** Signs with a key that is made now. RSA may take a second. */
    public static SecondSigner withNewKey(SigningAlgorithm algorithm, SecureRandom random) {
        return new SecondSigner(SigningPair.make(algorithm, random));
    }

    /** By which algorithm it signs. */
    public SigningAlgorithm algorithm() {
        return pair.algorithm();
    }

    /** What verifies a token that was signed by this. */
    public VerificationKey.Single verifier() {
        return pair.verifier();
    }

    /** The token, signed by this; empty if it has no header and payload, or its header is no JSON object. */
    public Optional<Token> sign(ReadToken token) {
        return token.header().filter(header -> header.whole() && token.payload().isPresent()).flatMap(header ->
                header.json().map(json -> new Token(signed(token, json, header.claim("alg")))));
    }

    private String signed(ReadToken token, String header, Optional<Claim> alg) {
        String name = pair.algorithm().name();
        boolean same = alg.flatMap(Claim::text).filter(name::equals).isPresent();
        String raw = same ? token.raw() : PartEdit.with(token, PartKind.HEADER,
                alg.map(claim -> PartEdit.value(header, claim,
                                claim.type() == ClaimType.STRING ? name : "\"" + name + "\""))
                        .orElseGet(() -> withAlg(header, name)));
        String[] parts = raw.split("\\.", -1);
        String input = parts[0] + "." + parts[1];
        return input + "." + Base64Url.encode(pair.signer().sign(input.getBytes(UTF_8)));
    }

    private static String withAlg(String header, String name) {
        int inside = header.indexOf('{') + 1;
        boolean empty = header.substring(inside).strip().equals("}");
        return header.substring(0, inside) + "\"alg\":\"" + name + "\"" + (empty ? "" : ",")
                + header.substring(inside);
    }
}
