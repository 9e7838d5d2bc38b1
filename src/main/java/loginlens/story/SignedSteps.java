package loginlens.story;

import static loginlens.story.Chapter.SIGNED;
import static loginlens.story.Lane.SERVER;

import loginlens.auth.StepKind;
import loginlens.story.StepValue.Letters;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.reading.PartKind;

/** How it is told that a token is made and signed. */
final class SignedSteps {
    private final TokenValues tokens;

    SignedSteps(TokenValues tokens) {
        this.tokens = tokens;
    }

    Telling claimsGathered(StepKind.ClaimsGathered step) {
        return Telling.at(SIGNED, SERVER)
                .label("flow.label.claimsGathered")
                .says("flow.says.claimsGathered")
                .values(tokens.json(step.token()));
    }

    Telling partsEncoded(StepKind.PartsEncoded step) {
        return Telling.at(SIGNED, SERVER)
                .label("flow.label.partsEncoded")
                .says("flow.says.partsEncoded")
                .values(tokens.encoded(step.token()));
    }

    Telling signingInputMade(StepKind.SigningInputMade step) {
        return Telling.at(SIGNED, SERVER)
                .label("flow.label.signingInputMade")
                .says("flow.says.signingInputMade")
                .values(tokens.signingInput(step.token()));
    }

    Telling signed(StepKind.Signed step) {
        var family = step.algorithm().family();
        // HMAC signs and checks with one secret; the others sign with a private key, and check with a public one.
        boolean secret = family == SigningAlgorithm.Family.HMAC;
        return Telling.at(SIGNED, SERVER)
                .label("flow.label.signed", name(step.algorithm()))
                .says(secret ? "flow.says.signed" : "flow.says.signed.keyPair", name(step.algorithm()))
                .values(
                        Letters.plain(
                                secret ? "flow.fact.fingerprint" : "flow.fact.fingerprint.public",
                                step.keyFingerprint()),
                        tokens.part("flow.fact.signature", step.token(), PartKind.SIGNATURE))
                .codeFor(family.name());
    }

    Telling tokenMade(StepKind.TokenMade step) {
        return Telling.at(SIGNED, SERVER)
                .label("flow.label.tokenMade")
                .says("flow.says.tokenMade", step.token().compact().length())
                .values(tokens.whole(step.token()));
    }

    /** An algorithm by what it does: "HMAC-SHA256" for HS256. */
    private static String name(SigningAlgorithm algorithm) {
        var family = switch (algorithm.family()) {
            case HMAC -> "HMAC";
            case RSA -> "RSA";
            case RSA_PSS -> "RSA-PSS";
            case EC -> "ECDSA";
        };
        return family + "-SHA" + algorithm.hashBits();
    }
}
