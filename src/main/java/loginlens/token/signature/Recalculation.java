package loginlens.token.signature;

import java.util.List;
import java.util.stream.IntStream;
import loginlens.token.keys.SigningAlgorithm;

/** What comes out when a signature is checked by calculating, each byte in two hex digits. */
public sealed interface Recalculation {

    /** What a signature and a calculation have in common, so that the two can be compared. */
    enum Compared {
        /** HMAC: the whole signature, which the secret makes again. */
        SIGNATURE,
        /** RSA: the hash that the private key sealed in the signature, and the hash of header and payload now. */
        HASH,
        /** RSA-PSS: the same, with a hash that is made of the hash and a random salt. */
        SALTED_HASH,
        /** ECDSA: the number r of the signature, which comes out of the number s, the hash and the public key. */
        R,
        /** EdDSA: the point R of the signature, which comes out of the number S, the hash and the public key. */
        POINT
    }

    /**
     * Two rows of bytes, to be compared.
     *
     * @param algorithm  the algorithm
     * @param what       what they are
     * @param received   what stands in the signature
     * @param calculated what comes out of header, payload and key
     */
    record Rows(SigningAlgorithm algorithm, Compared what, List<String> received, List<String> calculated)
            implements Recalculation {

        public Rows {
            received = List.copyOf(received);
            calculated = List.copyOf(calculated);
        }

        /** Whether the bytes at this place, counted from 0, are equal. */
        public boolean isEqual(int at) {
            return at < received.size() && at < calculated.size() && received.get(at).equals(calculated.get(at));
        }

        /** How many bytes are equal. */
        public long equal() {
            return IntStream.range(0, calculated.size()).filter(this::isEqual).count();
        }

        /** Whether it is the signature that belongs to this header and payload. */
        public boolean matches() {
            return received.equals(calculated);
        }

        /** Says nothing of the bytes: what a secret makes is as good as a signature. */
        @Override
        public String toString() {
            return "Rows[" + algorithm + ", " + equal() + " of " + calculated.size() + " equal]";
        }
    }

    /**
     * This public key finds nothing in the signature that could be compared: another key made it, or its bytes were
     * changed.
     *
     * @param algorithm the algorithm
     */
    record Nothing(SigningAlgorithm algorithm) implements Recalculation {}
}
