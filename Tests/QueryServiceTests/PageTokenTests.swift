// Page tokens: what goes in comes out, and only for the request, ledger and kind of list that made it.
import Catalog
import SearchIndex
import Testing

@testable import QueryService

@Suite struct PageTokenTests {
  private let tokens = PageTokens(ledgerID: "ledger-one")
  private let request = Array("a request".utf8)

  private func expectRoundTrip<Cursor: PageCursor>(_ cursor: Cursor) {
    let token = tokens.token(for: cursor, request: request)
    #expect(tokens.cursor(Cursor.self, from: token, request: request) == cursor)
    #expect(token.utf8.count <= QueryLimits.tokenBytes)
    #expect(token.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test func everyCursorComesBack() {
    expectRoundTrip(DocumentCursor(age: 79_749_998, key: 1 << 61))
    expectRoundTrip(ProjectCursor(nameOrder: String(repeating: "项", count: 64), id: "p-1"))
    expectRoundTrip(ProjectCursor(nameOrder: "", id: ""))
    expectRoundTrip(FigureCursor(documentKey: .max, ordinal: -1))
    expectRoundTrip(HitPosition(score: 12.625, date: 20_250_301, key: "d-1"))
  }

  @Test func anyChangedLetterIsRefused() {
    let cursor = FigureCursor(documentKey: 7, ordinal: 8)
    let token = Array(tokens.token(for: cursor, request: request).utf8)
    let letters = Array("ABab01-_".utf8)
    for place in token.indices {
      for letter in letters where letter != token[place] {
        var changed = token
        changed[place] = letter
        let text = String(decoding: changed, as: UTF8.self)
        #expect(tokens.cursor(FigureCursor.self, from: text, request: request) == nil)
      }
      let cut = String(decoding: token[..<place], as: UTF8.self)
      #expect(tokens.cursor(FigureCursor.self, from: cut, request: request) == nil)
    }
    let longer = String(decoding: token, as: UTF8.self) + "A"
    #expect(tokens.cursor(FigureCursor.self, from: longer, request: request) == nil)
  }

  @Test func itIsBoundToRequestLedgerAndList() {
    let token = tokens.token(for: FigureCursor(documentKey: 7, ordinal: 8), request: request)
    #expect(tokens.cursor(FigureCursor.self, from: token, request: Array("another".utf8)) == nil)
    #expect(tokens.cursor(DocumentCursor.self, from: token, request: request) == nil)
    let other = PageTokens(ledgerID: "ledger-two")
    #expect(other.cursor(FigureCursor.self, from: token, request: request) == nil)
  }

  @Test(arguments: ["", "A", "?", "AAAA", "不是", " "])
  func whatIsNoTokenIsRefused(_ text: String) {
    #expect(tokens.cursor(FigureCursor.self, from: text, request: request) == nil)
  }

  /// The vector of the SipHash paper: key 00…0f, message 00…0e.
  @Test func sipHashIsTheOneOfThePaper() {
    var hash = SipHash(key0: 0x0706_0504_0302_0100, key1: 0x0F0E_0D0C_0B0A_0908)
    hash.add((0..<15).map(UInt8.init))
    #expect(hash.finish() == 0xA129_CA61_49BE_45E5)
  }

  @Test func base64HasOneFormForEachValue() {
    for count in 0...20 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 251) }
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
    #expect(Base64URL.encode(Array("foob".utf8)) == "Zm9vYg")
    #expect(Base64URL.decode("Zm9vYh") == nil, "bits that mean nothing are set")
    #expect(Base64URL.decode("Zm9vY") == nil, "a letter too many")
  }
}
