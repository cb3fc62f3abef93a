"""What a screen reader is told about a window, as plain values."""

from dataclasses import dataclass, field


@dataclass
class Node:
    role: str
    name: str = ""
    description: str = ""
    states: frozenset = frozenset()
    box: tuple = (0, 0, 0, 0)  # x, y, width, height on the screen
    value: float | None = None
    path: str = ""
    children: list = field(default_factory=list)
    parent: "Node | None" = field(default=None, repr=False, compare=False)

    def __post_init__(self):
        for child in self.children:
            child.parent = self

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    def has(self, *states):
        return all(state in self.states for state in states)

    @property
    def showing(self):
        return "showing" in self.states

    def find(self, role=None, name=None, showing=True):
        """The first node of a role whose name holds a text, or None."""
        return next(iter(self.all(role, name, showing)), None)

    def all(self, role=None, name=None, showing=True):
        return [node for node in self.walk()
                if (role is None or node.role == role) and (name is None or name in node.name)
                and (not showing or node.showing)]

    def told(self):
        """Everything that can be read in it, on one line."""
        return " | ".join(f"{n.name} {n.description}".strip() for n in self.walk() if n.showing)

    def __str__(self):
        return f'{self.role} "{self.name}"'


def read(accessible):
    """The tree under an Atspi.Accessible; None where it went away meanwhile."""
    from gi.repository import Atspi, GLib

    try:
        box = accessible.get_extents(Atspi.CoordType.SCREEN)
        valued = "Value" in accessible.get_interfaces()
        children = [accessible.get_child_at_index(i)
                    for i in range(accessible.get_child_count())]
        return Node(
            role=accessible.get_role_name(),
            name=accessible.get_name() or "",
            description=accessible.get_description() or "",
            states=frozenset(state.value_nick for state in accessible.get_state_set().get_states()),
            box=(box.x, box.y, box.width, box.height),
            value=Atspi.Value.get_current_value(accessible) if valued else None,
            path=accessible.path,
            children=[node for child in children if child and (node := read(child))])
    except GLib.Error:
        return None


def drawing(node, depth=0):
    """The tree as text, to be read by whoever mends a fault."""
    states = ",".join(sorted(node.states - {"enabled", "sensitive", "visible"}))
    states += "" if "sensitive" in node.states else " off"
    value = "" if node.value is None else f" = {node.value:g}"
    about = f" ({node.description})" if node.description else ""
    lines = [f"{'  ' * depth}{node}{value}{about} [{states}]"]
    return "\n".join(lines + [drawing(child, depth + 1) for child in node.children])
