package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;

class ClaimCatalogueTest {
    private static final Set<String> OWN = Set.of("subject", "username", "favoriteColor", "role");

    private final ClaimCatalogue catalogue = new ClaimCatalogue();
    private final ResourceBundle words = new Words(Locale.ENGLISH, Clock.systemUTC()).bundle();

    @Test
    void everyNameHasASentenceAndEverySentenceAName() {
        Set<String> sentences = words.keySet().stream()
                .filter(key -> key.startsWith("claim.")).collect(Collectors.toSet());
        assertThat(catalogue.keys()).isEqualTo(sentences);
        assertThat(sentences).allSatisfy(key -> assertThat(words.getString(key)).endsWith(".").hasSizeLessThan(200));
    }

    @Test
    void theSevenRegisteredClaimsNameTheirSection() {
        assertThat(new String[] {"iss", "sub", "aud", "exp", "nbf", "iat", "jti"}).allSatisfy(name ->
                assertThat(catalogue.claim(name).orElseThrow().source().orElseThrow()).startsWith("RFC 7519 §4.1."));
    }

    @Test
    void atLeastSeventyTwoMoreAreKnownFromTheRegistry() {
        long known = catalogue.keys().stream().filter(key -> key.startsWith("claim.payload.")).count();
        assertThat(known - OWN.size() - 7).isGreaterThanOrEqualTo(72);
    }

    @Test
    void theAppsOwnClaimsHaveNoSource() {
        assertThat(OWN).allSatisfy(name -> assertThat(catalogue.claim(name).orElseThrow().source()).isEmpty());
        assertThat(words.getString(catalogue.claim("subject").orElseThrow().meaning().key())).contains("not sub");
    }

    @Test
    void aNameMeansSomethingOnlyWhereItBelongs() {
        assertThat(catalogue.claim("alg")).isEmpty();
        assertThat(catalogue.headerParameter("alg")).isPresent();
        assertThat(catalogue.headerParameter("x5t#S256")).isPresent();
        assertThat(catalogue.headerParameter("exp")).isEmpty();
        assertThat(catalogue.claim("header.alg")).isEmpty();
        assertThat(catalogue.claim("")).isEmpty();
    }
}
