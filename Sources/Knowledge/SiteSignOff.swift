public import Foundation
import Clinical
import Glibc

/// Whether somebody has released this content here: read from the site file, trusted only when
/// nothing about it is in doubt.
public enum SiteSignOff: Equatable, Sendable {
  case notSigned
  /// Every signature over this content, in the order of signing.
  case signed([SiteFile.Signature])
  /// The file is there and cannot be relied on; nobody counts as having signed.
  case unusable(ContentDefect)

  /// What the file at `path` says about the content with `hash`.
  ///
  /// - Parameters:
  ///   - path: `nil` where no file is there, which is not signed.
  ///   - hash: Over the content as it lies there now.
  ///   - digest: SHA-256 in hexadecimal.
  public init(path: String?, over hash: String, digest: (Data) -> String) {
    guard let path else {
      self = .notSigned
      return
    }
    do {
      let file = try Self.file(at: path, digest: digest)
      let valid = file.signatures.filter { $0.content == hash }
      self = valid.isEmpty ? .notSigned : .signed(valid)
    } catch {
      self = .unusable(error)
    }
  }

  /// The whole file, with what was signed of other content.
  public static func file(
    at path: String, digest: (Data) -> String
  ) throws(ContentDefect) -> SiteFile {
    try refuseUnlessOurs(path)
    let file: SiteFile
    do {
      file = try ContentFile(path: path, name: path).decode(SiteFile.self)
    } catch {
      throw error as? ContentDefect ?? .unreadable(path)
    }
    for signature in file.signatures where !signature.isIntact(digest: digest) {
      throw defect(path, "the signature of \(signature.name) was changed after it was given")
    }
    return file
  }

  /// A file that others may write says nothing about who signed.
  private static func refuseUnlessOurs(_ path: String) throws(ContentDefect) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw defect(path, "is not a regular file")
    }
    guard status.st_uid == geteuid() || status.st_uid == 0 else {
      throw defect(path, "belongs to another user")
    }
    guard status.st_mode & 0o022 == 0 else {
      throw defect(path, "can be written by other users; run chmod go-w on it")
    }
  }

  private static func defect(_ path: String, _ problem: String) -> ContentDefect {
    ContentDefect(file: path, place: .file, problem: problem)
  }
}

extension SiteSignOff {
  /// Name and role of everybody who signed; `nil` when nobody did.
  public var signedBy: String? {
    guard case .signed(let signatures) = self else { return nil }
    return signatures.map { $0.name + ", " + $0.role }.joined(separator: "; ")
  }

  /// The same with the time of each.
  public var lines: [String] {
    guard case .signed(let signatures) = self else { return [] }
    return signatures.map { "\($0.name), \($0.role), \($0.signed)" }
  }

  /// What is wrong with the file; `nil` when nothing is.
  public var problem: String? {
    guard case .unusable(let defect) = self else { return nil }
    return defect.description
  }
}
