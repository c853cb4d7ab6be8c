# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of a window: names, roles, states and text, and what it can do to them."""

import collections
import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import LIMIT, Failed, until  # noqa: E402

State = Atspi.StateType

# Nobody walks through the cells of a long transcript: ask for rows.
MANY = {"table", "tree", "tree table"}
# Qt tells that the current one has the focus, also while its table does not have it.
PARTS = {"page tab", "list item", "table cell", "tree item"}


def applications() -> list:
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)  # nothing here runs the main loop that would keep a cache true
    return Widget(desktop).children


class Widget:
    def __init__(self, accessible: Atspi.Accessible):
        self._accessible = accessible

    def __eq__(self, other) -> bool:
        return isinstance(other, Widget) and self._accessible == other._accessible

    def __hash__(self) -> int:
        return hash(self._accessible)

    def __str__(self) -> str:
        return f"{self.role} “{self.words}”"

    # ---- what it is -------------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        return self._accessible.get_name() or ""

    @property
    def role(self) -> str:
        return self._accessible.get_role_name()

    @property
    def description(self) -> str:
        return self._accessible.get_description() or ""

    @property
    def label(self) -> str:
        """The words of the label that belongs to it."""
        for relation in self._accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return ""

    @property
    def words(self) -> str:
        """What a person calls it."""
        return self.label or self.name or self.description

    @property
    def text(self) -> str:
        """What stands in it, where it is an editor or a text to read."""
        return Atspi.Text.get_text(self._accessible, 0, Atspi.Text.get_character_count(self._accessible))

    @property
    def value(self) -> float:
        return Atspi.Value.get_current_value(self._accessible)

    def is_(self, *states: State) -> bool:
        found = self._accessible.get_state_set()
        return all(found.contains(state) for state in states)

    @property
    def is_showing(self) -> bool:
        return self.is_(State.SHOWING, State.VISIBLE)

    @property
    def place(self) -> tuple:
        """Left, top, right and bottom on the screen."""
        box = Atspi.Component.get_extents(self._accessible, Atspi.CoordType.SCREEN)
        return box.x, box.y, box.x + box.width, box.y + box.height

    # ---- what is in it ----------------------------------------------------------------------------------------------

    @property
    def children(self) -> list:
        found = map(self._accessible.get_child_at_index, range(self._accessible.get_child_count()))
        return [Widget(child) for child in found if child]

    def showing(self):
        """Itself and everything in it that is in sight, from the outside in."""
        waiting = collections.deque([self])
        while waiting:
            widget = waiting.popleft()
            try:
                if not widget.is_showing:
                    continue
                yield widget
                if widget.role not in MANY:
                    waiting.extend(widget.children)
            except GLib.Error:  # it went while we looked at it
                continue

    def all(self, role: str) -> list:
        return [widget for widget in self.showing() if widget.role == role]

    def seen(self, role: str, words):
        """The widget with these words (or a pattern of them) as its label, name or description, if it is in sight."""
        matches = words.search if isinstance(words, re.Pattern) else words.__eq__
        for widget in self.all(role):
            try:
                if any(map(matches, (widget.label, widget.name, widget.description))):
                    return widget
            except GLib.Error:
                continue
        return None

    def find(self, role: str, words) -> "Widget":
        try:
            return until(f"the {role} {words}", lambda: self.seen(role, words))
        except Failed as failure:
            others = ", ".join(map(str, self.all(role))) or "none"
            raise Failed(f"{failure} Of its kind there are: {others}") from None

    @property
    def rows(self) -> list:
        """The rows of a table: for each the names of its cells."""
        rows, columns = Atspi.Table.get_n_rows(self._accessible), Atspi.Table.get_n_columns(self._accessible)
        return [[Atspi.Table.get_accessible_at(self._accessible, row, column).get_name() for column in range(columns)]
                for row in range(rows)]

    @property
    def chosen_rows(self) -> list:
        return list(Atspi.Table.get_selected_rows(self._accessible))

    # ---- what can be done to it -------------------------------------------------------------------------------------

    def press(self) -> None:
        """Its first action: a button is pressed, a box is ticked, a tab is chosen, a list opens."""
        until(f"{self} to be enabled", lambda: self.is_(State.ENABLED))
        self._accessible.do_action(0)

    def write(self, text: str) -> None:
        until(f"{self} to take text", lambda: not self.is_(State.READ_ONLY))
        Atspi.EditableText.set_text_contents(self._accessible, text)
        if self.role != "password text":  # which does not say what it holds
            until(f"{self} to hold what was written", lambda: self.text == text)

    def set_value(self, value: float) -> None:
        Atspi.Value.set_current_value(self._accessible, value)
        until(f"{self} to be {value:g}", lambda: self.value == value)

    def choose(self, item: str, keys) -> None:
        """Opens the list of a combo box and goes to the item with `keys`: Qt lets no screen reader choose one."""
        items = [each.name for each in self.children[0].children]
        self.press()
        until(f"the list of {self}", lambda: self.is_(State.EXPANDED))
        keys("Home", *["Down"] * items.index(item), "Return")
        until(f"{item} to be chosen", lambda: self.name == item)


class Focus:
    """Who has it, as a screen reader is told."""

    def __init__(self):
        self._told = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def _hear(self, event) -> None:
        try:
            if event.detail1 and Widget(event.source).role not in PARTS:
                self._told = Widget(event.source)
        except GLib.Error:  # it is gone already
            pass

    @property
    def widget(self):
        while GLib.MainContext.default().iteration(False):
            pass
        return self._told
