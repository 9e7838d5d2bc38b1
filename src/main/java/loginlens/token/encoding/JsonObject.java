package loginlens.token.encoding;

import java.util.List;
import java.util.Optional;
import loginlens.text.Message;

/**
 * What a JSON text that should be one object holds.
 *
 * @param members  its members in their order, up to the first mistake; each has a complete value
 * @param problems what is wrong with it, with the character counted from 1
 * @param whole    whether it is one object that was read to its end, so that a name that is not here is not in it
 */
public record JsonObject(List<Member> members, List<Message> problems, boolean whole) {

    /**
     * A name and its value.
     *
     * @param raw      the value letter for letter
     * @param at       where name and value stand in the text
     * @param repeated whether the name stands there more than once
     * @param text     the decoded text, if the value is a string
     */
    public record Member(String name, String raw, ClaimType type, Span at, boolean repeated, Optional<String> text) {}

    /** The first member with this name. */
    public Optional<Member> member(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** The decoded text of the member with this name, if it is a string. */
    public Optional<String> text(String name) {
        return member(name).flatMap(Member::text);
    }
}
