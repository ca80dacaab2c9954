// The index's excerpt under a name of its own: the schema has an `Excerpt`, too.
import SearchIndex

typealias IndexExcerpt = Excerpt
