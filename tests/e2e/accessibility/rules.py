"""What has to be so in every tree, at every place of the window."""

CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "slider",
            "spin button", "text", "entry", "password text", "list item", "page tab", "menu item",
            "link"}
# Of these a screen reader says the name, or nothing at all.
NAMED = CONTROLS | {"progress bar", "level bar", "dialog", "heading", "image", "chart", "label",
                    "alert", "notification", "page tab list", "list", "frame"}
NAMELESS_ROLES = {"panel", "unknown", "filler", "invalid"}
TOLD_AT_ONCE = {"alert", "notification"}
# What is inside them is part of them.
WHOLE = {"push button", "toggle button", "check box", "radio button", "list item", "page tab",
         "menu item", "link"}


def unnamed(tree):
    for node in tree.walk():
        if node.showing and node.role in NAMED and not node.name.strip():
            # Qt before 6.6 keeps a field for passwords without a name; its description tells.
            if node.role == "password text" and node.description.strip():
                continue
            yield f"{node} has no name (in {node.parent})"


def focusable_without_meaning(tree):
    for node in tree.walk():
        if not node.showing or "focusable" not in node.states:
            continue
        if node.role in NAMELESS_ROLES and not node.name.strip():
            yield f"{node} takes the keyboard and says nothing (in {node.parent})"
        if node.role == "scroll bar":
            yield f"a scroll bar is said to take the keyboard (in {node.parent})"


def said_twice(tree):
    for node in tree.walk():
        if not node.showing or not node.name:
            continue
        around = next((one for one in node.ancestors() if one.role in WHOLE), None)
        if around and node.role in {"label", "heading"}:
            yield f"{node} is said again inside {around}"
        if node.parent and node.parent.has("showing", "focusable") and "focusable" in node.states \
                and node.parent.name == node.name:
            yield f"{node} and what it stands in have the same name, and both take the keyboard"


def without_heading(tree):
    if not any(node.role == "heading" and node.showing and node.name for node in tree.walk()):
        yield "no heading says where one is"


def focus(tree):
    focused = [node for node in tree.walk() if "focused" in node.states]
    # A list and the item in it, a dialog and its button: the innermost is meant.
    inner = [node for node in focused
             if not any(node in other.ancestors() for other in focused)]
    if not inner:
        yield "nothing has the keyboard"
    if len(inner) > 1:
        yield "the keyboard is said to be in " + " and ".join(str(node) for node in inner)
    for node in inner:
        if not node.showing:
            yield f"the keyboard is in {node}, which is not to be seen"
        if not node.name.strip() and not node.description.strip():
            yield f"the keyboard is in {node}, which has no name"


def shown_in_hidden(tree):
    for node in tree.walk():
        hidden = next((one for one in node.ancestors() if one.role != "application"
                       and "visible" not in one.states), None)
        if node.showing and hidden:
            yield f"{node} is shown inside {hidden}, which is hidden"


EVERYWHERE = [unnamed, focusable_without_meaning, said_twice, without_heading, shown_in_hidden]


def faults(tree):
    """Everything that is wrong with a tree, as sentences."""
    return [fault for rule in EVERYWHERE for fault in rule(tree)]


def focused(tree):
    """The innermost node that has the keyboard, or None."""
    found = [node for node in tree.walk() if "focused" in node.states]
    return found[-1] if found else None
