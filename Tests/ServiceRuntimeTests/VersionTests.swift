// The version has the form that package managers and scripts expect.
import ServiceRuntime
import Testing

@Test func versionHasThreeNumbers() {
  let parts = Software.version.split(separator: ".", omittingEmptySubsequences: false)
  #expect(parts.count == 3)
  #expect(parts.allSatisfy { UInt($0) != nil })
}
