"""Just enough of QML's grammar to know which object binds which property to what."""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
  | (?P<name>[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)
  | (?P<number>\d[\w.]*)
  | (?P<newline>\n)
  | (?P<mark>=>|[^\s])
""", re.X | re.S)
OPENING, CLOSING = {"{", "(", "["}, {"}", ")", "]"}
# A line that ends in one of these, or begins with one, goes on.
UNFINISHED = {"+", "-", "*", "/", "?", ":", "&", "|", "=", "<", ">", ",", ".", "=>", "!"}


@dataclass
class Token:
    kind: str
    text: str
    line: int
    starts_line: bool


@dataclass
class Binding:
    name: str
    line: int
    tokens: list = field(default_factory=list)


@dataclass
class Object:
    type: str
    line: int
    bindings: list = field(default_factory=list)

    def binding(self, name):
        return next((b for b in self.bindings if b.name == name), None)


def tokens_of(text):
    line, starts_line = 1, True
    for match in TOKEN.finditer(text):
        kind, piece = match.lastgroup, match.group()
        if kind == "newline":
            starts_line = True
        elif kind != "comment":
            yield Token(kind, piece, line, starts_line)
            starts_line = False
        line += piece.count("\n")


def opens_object(tokens, index):
    """Whether the brace at index follows a type's name: `Text {`, `C.Label {`."""
    if index == 0 or tokens[index - 1].kind != "name":
        return None
    before = tokens[index - 2].text if index > 1 else ""
    name = tokens[index - 1].text
    if before == "on":  # Behavior on opacity {
        name = tokens[index - 3].text
    elif before in ("enum", "class", "new", "import", "as"):
        return None
    return name if name.split(".")[-1][:1].isupper() else None


def begins_binding(tokens, index):
    """Whether `name:` stands at index where a binding may begin."""
    token = tokens[index]
    if token.kind != "name" or index + 1 >= len(tokens) or tokens[index + 1].text != ":":
        return False
    before = tokens[index - 1] if index else None
    if before is None or before.text in ("{", "}", ";"):
        return True
    if before.kind == "name" and index > 1 and not token.starts_line:
        return tokens[index - 2].text == "property"
    return token.starts_line and before.text not in UNFINISHED


def objects(text):
    """Every object of the document, outer ones first, each with its own bindings only."""
    tokens = list(tokens_of(text))
    found, stack = [], []  # stack: (the object a brace opened or None, the binding around it)
    binding = None
    for index, token in enumerate(tokens):
        owner = stack[-1][0] if stack else None
        if owner and begins_binding(tokens, index):
            binding = Binding(token.text, token.line)
            owner.bindings.append(binding)
        elif token.text in OPENING and token.kind == "mark":
            opened = None
            if token.text == "{" and (name := opens_object(tokens, index)):
                opened = Object(name, tokens[index - 1].line)
                found.append(opened)
            stack.append((opened, binding))
            if opened:
                binding = None
            elif binding:
                binding.tokens.append(token)
        elif token.text in CLOSING and token.kind == "mark" and stack:
            opened, binding = stack.pop()
            if not opened and binding:
                binding.tokens.append(token)
        elif owner and (token.text == ";" or ends_binding(tokens, index, binding)):
            binding = None
        elif binding and (binding.tokens or token.text != ":"):
            binding.tokens.append(token)
    return found


def ends_binding(tokens, index, binding):
    """Whether the token begins a new line that does not go on with the binding's value."""
    token, before = tokens[index], tokens[index - 1]
    return (binding is not None and token.starts_line and token.text not in UNFINISHED
            and before.text not in UNFINISHED)
