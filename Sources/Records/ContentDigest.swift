import Crypto
public import Foundation

/// The digest under which content files are sealed.
public enum ContentDigest {
  /// SHA-256 in 64 lower-case hexadecimal digits, as `sha256sum` prints it.
  ///
  ///     the empty file  ->  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  public static func sha256Hex(_ bytes: Data) -> String { Data(SHA256.hash(data: bytes)).hex }
}
