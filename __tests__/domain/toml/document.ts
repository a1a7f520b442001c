/** A document with each kind of key, table and value. */
export const text = `\
top = "t"
dotted.key."quoted.part" = "d"

[project]
name = 'literal'
dependencies = [
  "a", # first
  'b',
  """c""",
]
inline = { x = { y = ["z"] }, "w" = 1 }

[[index]]
url = "first"
[[index]]
url = "😀 second"
[index.more]
deep = true

[tool."odd name"]
escaped = "a\\"b"
multi = """
line"""
raw = '''r'''
`;
