package loginlens.password.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * A class of 30 that nobody is in. Passwords as people choose them: some that everybody tries, a few that stand far
 * down in the list, some that are in no list. Two passwords are chosen twice.
 */
public final class MadeUpClass {
    private static final List<Member> MEMBERS = Stream.of(
            "ada sunshine", "amir zq8-tulip-09", "bea football", "carlos dragon", "chen quiet otter lamp",
            "dana qwerty", "elif starwars", "emil P4pierkorb!", "fatou 123456", "finn football",
            "grace a slow tram home", "hugo computer", "ines princess", "ivan vsX2-m1-kayak", "jana letmein",
            "kofi cheese", "lea thunder", "liam raincoat+umlaut", "maya charlie", "milo summer",
            "nora 7 blue kettles", "omar sunshine", "olga naruto", "paul Montag-ist-frei", "rosa willow1",
            "sami w0rld-of-bread", "tara cascada", "uma ninety nine owls", "wei metal123", "zoe 3x espresso now")
            .map(Member::read)
            .toList();

    private MadeUpClass() {}

    /** One of them. */
    public record Member(String username, String password) {
        private static Member read(String line) {
            int blank = line.indexOf(' ');
            return new Member(line.substring(0, blank), line.substring(blank + 1));
        }
    }

    /** All of them. */
    public static List<Member> members() {
        return MEMBERS;
    }
}
