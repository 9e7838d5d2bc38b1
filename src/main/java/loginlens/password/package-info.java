/**
 * The password lab: the ways a password can be stored, what each costs here and on a graphics card, what bcrypt does
 * not read, and a dictionary attack on a stolen table. It computes and measures; the Passwords lens shows it. Every
 * time in here was measured on this machine, every figure from elsewhere names its source. Follows OWASP's Password
 * Storage Cheat Sheet, and ASVS 5.0 for what may be registered.
 */
package loginlens.password;
