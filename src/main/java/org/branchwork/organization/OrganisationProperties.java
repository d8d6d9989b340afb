package org.branchwork.organization;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for the whole installation.
 *
 * @param zone     every date and every timer is meant in it
 * @param language for people who have not chosen one
 */
@ConfigurationProperties("branchwork")
public record OrganisationProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone, @DefaultValue("zh-CN") Locale language) {}
