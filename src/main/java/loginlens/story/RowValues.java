package loginlens.story;

import java.util.List;
import java.util.Optional;
import loginlens.account.Account;
import loginlens.account.BcryptHash;
import loginlens.account.FavoriteColor;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.story.StepValue.Hash;
import loginlens.story.StepValue.Letters;
import loginlens.story.StepValue.Password;

/** The values of a row, as SQL writes them. */
final class RowValues {
    private static final int LONGEST_NAME = 12;

    private RowValues() {}

    /** The row as it stands in the store. */
    static List<StepValue> stored(Account account) {
        var row = "id %d · shown %s · mapped %s · role %s · favorite_color %s · created_at %s".formatted(
                account.id(),
                quoted(account.username().shown()),
                quoted(account.username().mapped()),
                quoted(account.role().name()),
                color(account.favoriteColor()),
                account.createdAt());
        return List.of(
                Letters.plain("flow.fact.row", row),
                switch (account.passwordHash()) {
                    case BcryptHash hash -> Hash.of("flow.fact.storedHash", hash, true);
                    // No hash, so perhaps the password itself, put there by hand.
                    case StoredHash.NotBcrypt(var text) -> Password.alone("flow.fact.noHash", text);
                });
    }

    /** A text. */
    static String quoted(String text) {
        return "'" + text + "'";
    }

    /** A name that is short enough for the diagram. */
    static String shortName(Username username) {
        var name = username.mapped();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    /** A color, or SQL's word for none. */
    static String color(Optional<FavoriteColor> color) {
        return color.map(FavoriteColor::claim).map(RowValues::quoted).orElse("NULL");
    }
}
