package org.branchwork.organization;

/**
 * A person as login, greeting and the engine's lists need him.
 *
 * @param email    or null
 * @param language {@code en} or {@code zh-CN}; null while he has not chosen one
 */
public record DirectoryPerson(String login, String name, String email, String language) {}
