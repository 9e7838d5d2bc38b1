package loginlens.attack;

import loginlens.text.Message;

/**
 * Where it happened, by the public record and nothing else.
 *
 * @param product the product, with the versions that the record names
 * @param year    the year in which it was made public
 * @param id      what the record is called: a CVE, a GitHub advisory or an issue
 */
public record RealCase(String product, int year, String id) {

    /** The case in one line. */
    public Message said() {
        // As text: a year has no thousands separator.
        return Message.of("attack.case", product, Integer.toString(year), id);
    }
}
