"""Whether the Tab key goes round a page as its readers do."""

import rules


def in_one_stop(node):
    """The list a node belongs to where the list is one stop of the Tab key; else None."""
    return next((one for one in node.ancestors()
                 if one.role == "list" and "focusable" in one.states), None)


def stops(tree):
    """Everything the Tab key should come to, by path, with the node."""
    found = {}
    for node in tree.walk():
        if node.has("showing", "focusable", "sensitive") and node.role in rules.CONTROLS \
                and not in_one_stop(node):
            found[node.path] = node
    return found


def goes_back(before, after):
    """Whether somebody who reads from top to bottom, from left to right, would call after the
    earlier of two boxes."""
    x, y, width, height = before
    next_x, next_y, next_width, next_height = after
    if 0 in (width, next_width):
        return False
    if next_y + next_height <= y + 2:  # wholly above: only the next column may begin there
        return next_x < x + width - 2
    same_line = next_y < y + height - 2 and y < next_y + next_height - 2
    return same_line and next_x + next_width <= x + 2


def there(seen, expected):
    """Faults of a way round: what was met, in order, and what there is to meet."""
    met = [node.path for node in seen]
    found = [f"{node} is met twice in one round" for i, node in enumerate(seen)
             if node.path in met[:i]]
    found += [f"Tab never comes to {node}" for path, node in expected.items() if path not in met]
    return found


def back(forward, backward):
    """Faults of the way back, which has to be the way there the other way round. Both end where
    they began."""
    if [node.path for node in forward[:-1]][::-1] == [node.path for node in backward[:-1]]:
        return []
    return ["Shift+Tab goes another way: " + ", ".join(str(node) for node in backward)]
