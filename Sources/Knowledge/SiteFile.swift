public import Clinical
public import Foundation

/// What a site has set for itself: who has released which content; the file of `--site`.
///
/// Each signature carries a digest of itself, so that a byte changed afterwards is noticed. It is no
/// proof against somebody who means to deceive: for that the paper is signed as well.
public struct SiteFile: Decodable, Equatable, Sendable {
  public struct Signature: Decodable, Equatable, Sendable {
    public let name: String
    public let role: String
    /// The hash over the content that was signed.
    public let content: String
    public let signed: Moment
    /// The digest of the four above.
    public let check: String

    public init(
      name: String, role: String, content: String, signed: Moment, digest: (Data) -> String
    ) {
      self.name = name
      self.role = role
      self.content = content
      self.signed = signed
      check = digest(Self.signedBytes(name, role, content, signed))
    }

    /// Whether the four are still what was signed.
    func isIntact(digest: (Data) -> String) -> Bool {
      check == digest(Self.signedBytes(name, role, content, signed))
    }

    private static func signedBytes(
      _ name: String, _ role: String, _ content: String, _ signed: Moment
    ) -> Data {
      Data([name, role, content, signed.description].joined(separator: "\n").utf8)
    }
  }

  public let signatures: [Signature]

  public init(signatures: [Signature]) { self.signatures = signatures }
}

extension SiteFile {
  /// The file as it is written, to be read back by ``SiteSignOff``.
  public var text: String {
    let rows = signatures.map { signature in
      """
      [[signatures]]
      name = "\(signature.name)"
      role = "\(signature.role)"
      content = "\(signature.content)"
      signed = "\(signature.signed)"
      check = "\(signature.check)"
      """
    }
    let head = "# Who has released which clinical content here. Written by osteon guide --sign."
    return ([head] + rows).joined(separator: "\n\n") + "\n"
  }

  /// Whether a name or a role can be written so that it reads back as it was typed.
  public static func canHold(_ text: String) -> Bool {
    let hasLetter = text.contains(where: \.isLetter)
    let isPlain = text.allSatisfy { character in
      character.isLetter || character.isNumber || " .,'()/&+-".contains(character)
    }
    return hasLetter && isPlain && text.count <= 80 && text.first != " " && text.last != " "
  }
}
