import CNcurses

/// Which characters a terminal can show.
public enum GlyphSet: Sendable {
  case unicode
  /// `--ascii`, or a locale that is not UTF-8.
  case ascii

  /// What the locale of this process allows.
  public static var ofLocale: GlyphSet { osteon_is_utf8() == 1 ? .unicode : .ascii }
}
