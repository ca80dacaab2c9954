// Which files a list of paths means: files, folders with all that is in them, `-`.

import FoundationEssentials
import Glibc

/// A document that was found on disk.
struct FoundFile: Sendable, Hashable {
  /// To open it; `-` is standard input.
  var path: String
  /// To show it and to tell the service.
  var name: String
}

/// What was found, and what could not be looked at.
struct FoundFiles: Sendable {
  var files: [FoundFile] = []
  /// Paths with what is wrong with them.
  var failures: [(path: String, reason: FileFailure)] = []
}

/// Finds files.
enum FileFinder {
  /// Folders in folders deeper than this are an error, so that a loop ends.
  static let depthMax = 64

  /// The files behind the paths, each folder's in the order of their names, none twice. In folders, names
  /// that begin with a dot and links to folders are left out.
  static func find(_ paths: [String]) -> FoundFiles {
    var found = FoundFiles()
    var seen: Set<String> = []
    for path in paths {
      if path == "-" {
        if seen.insert("-").inserted { found.files.append(FoundFile(path: "-", name: "stdin")) }
      } else {
        visit(path, depth: 0, into: &found, seen: &seen)
      }
    }
    return found
  }

  private static func visit(_ path: String, depth: Int, into found: inout FoundFiles, seen: inout Set<String>)
  {
    var status = stat()
    // A link that is named is followed; a link to a folder inside a folder is not.
    guard stat(path, &status) == 0 else {
      found.failures.append((path, FileFailure("cannot be read: \(String(cString: strerror(errno)))")))
      return
    }
    if status.st_mode & S_IFMT != S_IFDIR {
      if seen.insert(path).inserted { found.files.append(FoundFile(path: path, name: name(of: path))) }
      return
    }
    guard depth < depthMax else {
      found.failures.append((path, FileFailure("lies more than \(depthMax) folders deep")))
      return
    }
    let entries: [String]
    do {
      entries = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      found.failures.append((path, FileFailure("is a folder that cannot be read")))
      return
    }
    for entry in entries where !entry.hasPrefix(".") {
      let inner = path.hasSuffix("/") ? path + entry : "\(path)/\(entry)"
      var link = stat()
      let isLink = lstat(inner, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
      if isLink && stat(inner, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR { continue }
      visit(inner, depth: depth + 1, into: &found, seen: &seen)
    }
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
