/// One key as a person means it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown
  case backspace, delete, insert
  /// F1 to F12; Alt with a digit is the same key, Alt and 0 being F10.
  case function(Int)
  /// Control with a letter, given in lower case.
  case control(Character)
  case alt(Character)
}
