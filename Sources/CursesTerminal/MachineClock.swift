import CNcurses

/// The clocks of this machine, for the front door to hand in as values.
public enum MachineClock {
  /// Milliseconds of a clock that counts sleep and never goes back: the clock of timed inputs.
  public static var milliseconds: Int { Int(osteon_milliseconds()) }

  /// Seconds since 1970-01-01T00:00:00Z.
  public static var seconds: Int { Int(osteon_wall_seconds()) }

  /// Seconds to add to UTC for the local time at that moment, summer time included.
  public static func utcOffset(at seconds: Int) -> Int { Int(osteon_utc_offset(Int64(seconds))) }
}
