// The read model's place on disk: generations that are swapped whole.
import Foundation
import Glibc

/// The generations of the read model in the query service's data folder.
///
/// The folder holds `current` (the name of the generation in use, replaced by rename) and one folder per
/// generation with `catalog.sqlite` and `index/`. A generation that is built anew beside the one in use
/// becomes current in one step, so read model and index always belong together. The caller holds the folder
/// for itself alone.
package struct Generations: Sendable {
  /// The data folder.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The generation in use; a new directory has generation 1. Others are left-overs and are removed.
  package func currentGeneration() throws(CatalogError) -> Int {
    let named = (try? String(contentsOfFile: "\(path)/current", encoding: .utf8)) ?? "generation-1"
    let trimmed = named.split(separator: "\n").first.map(String.init) ?? ""
    // Everything here can be had from the feed again: a damaged name is no reason not to start.
    let digits = trimmed.hasPrefix("generation-") ? trimmed.dropFirst("generation-".count) : ""
    let number = max(1, Int(digits) ?? 1)
    try prepare(number)
    removeOthers(than: number)
    return number
  }

  /// The directory of a generation.
  package func directory(of generation: Int) -> String { "\(path)/generation-\(generation)" }

  /// Makes an empty directory for a generation that is to be built.
  package func prepareFresh(_ generation: Int) throws(CatalogError) {
    remove(generation)
    try prepare(generation)
  }

  /// Makes `generation` the current one. After a crash it is either wholly so or not at all.
  package func makeCurrent(_ generation: Int) throws(CatalogError) {
    let fresh = "\(path)/current.new"
    do {
      let handle = try replacing(fresh)
      try handle.write(contentsOf: Array("generation-\(generation)\n".utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw .directoryUnusable(path: path, what: "current.new cannot be written")
    }
    guard rename(fresh, "\(path)/current") == 0 else {
      throw .directoryUnusable(path: path, what: String(cString: strerror(errno)))
    }
    synchronizeDirectory()
  }

  /// Removes a generation's files; open ones live on until they are closed.
  package func remove(_ generation: Int) {
    try? FileManager.default.removeItem(atPath: directory(of: generation))
  }

  /// Removes the search index of a generation, so that it is built anew.
  package func removeIndex(of generation: Int) {
    try? FileManager.default.removeItem(atPath: "\(directory(of: generation))/index")
  }

  private func prepare(_ generation: Int) throws(CatalogError) {
    do {
      try FileManager.default.createDirectory(
        atPath: directory(of: generation), withIntermediateDirectories: true)
    } catch {
      throw .directoryUnusable(path: path, what: "it cannot be written")
    }
  }

  private func removeOthers(than current: Int) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasPrefix("generation-") && name != "generation-\(current)" {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }

  private func replacing(_ file: String) throws -> FileHandle {
    guard FileManager.default.createFile(atPath: file, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    return try FileHandle(forWritingTo: URL(fileURLWithPath: file))
  }

  private func synchronizeDirectory() {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = Glibc.close(descriptor)
  }
}
