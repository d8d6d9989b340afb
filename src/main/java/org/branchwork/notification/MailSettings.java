package org.branchwork.notification;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation writes to people; without a mail server ({@code spring.mail.host}) it does not.
 *
 * @param from     the sender
 * @param digestAt from when in the morning people are told what is new, in the organisation's zone
 */
@ConfigurationProperties("branchwork.mail")
public record MailSettings(
        @DefaultValue("branchwork@localhost") String from, @DefaultValue("07:30") LocalTime digestAt) {}
