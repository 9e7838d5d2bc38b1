package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {
    @Test
    void anAdminMayDoAllAndAStudentMayLookAtTheirOwn() {
        assertThat(Permission.of(Role.ADMIN)).containsExactly(Permission.values());
        assertThat(Permission.of(Role.STUDENT))
                .containsExactly(Permission.READ_OWN_PROFILE, Permission.INSPECT_TOKENS);
    }

    @ParameterizedTest
    @EnumSource
    void itsNameIsAnOauthScope(Permission permission) {
        // RFC 6749 §3.3: no blanks, quotes or backslashes.
        assertThat(permission.scope()).matches("[\\x21\\x23-\\x5B\\x5D-\\x7E]+");
    }
}
