package dev.ansatz.api.data;

/**
 * Where data came from.
 *
 * @param origin how it was made or the file it was read from, in a few words
 * @param sha256 the SHA-256 of the values (or of the file), in lower-case hexadecimal digits
 */
public record Provenance(String origin, String sha256) {}
