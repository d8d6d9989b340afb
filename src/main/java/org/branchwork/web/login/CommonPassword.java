package org.branchwork.web.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * For trying only: one password opens every account. It is compared in the open, since clients of the interface send it
 * with every request and a slow hash would be most of their time.
 */
class CommonPassword implements PasswordEncoder {

    private final byte[] common;
    private final PasswordEncoder own;

    CommonPassword(String common, PasswordEncoder own) {
        this.common = common.getBytes(StandardCharsets.UTF_8);
        this.own = own;
    }

    @Override
    public String encode(CharSequence password) {
        return own.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        byte[] given = password.toString().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, common) || own.matches(password, hash);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return own.upgradeEncoding(hash);
    }
}
