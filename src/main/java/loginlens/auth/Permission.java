package loginlens.auth;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import loginlens.account.Role;
import loginlens.text.Message;
import loginlens.text.StepCode;

/** Something a role may do. */
public enum Permission {
    READ_OWN_PROFILE("profile:read", Set.of(Role.ADMIN, Role.STUDENT)),
    INSPECT_TOKENS("tokens:inspect", Set.of(Role.ADMIN, Role.STUDENT)),
    READ_ACCOUNTS("accounts:read", Set.of(Role.ADMIN)),
    CHANGE_SETTINGS("settings:write", Set.of(Role.ADMIN));

    private final String scope;
    private final Set<Role> roles;

    Permission(String scope, Set<Role> roles) {
        this.scope = scope;
        this.roles = roles;
    }

    /** What this role may do, in a fixed order. */
    @StepCode("permissionsFound")
    public static List<Permission> of(Role role) {
        return Arrays.stream(values()).filter(permission -> permission.roles.contains(role)).toList();
    }

    /** Its short name, written as an OAuth scope would be (RFC 6749 §3.3). */
    public String scope() {
        return scope;
    }

    /** What it allows, in words. */
    public Message meaning() {
        return Message.of("permission." + scope.replace(':', '.'));
    }
}
